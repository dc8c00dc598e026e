/** A mistake put into the production code on purpose: a simulation that cannot turn red proves nothing. */
export interface Bug {
  readonly name: string;
  /** Of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly right: string;
  readonly wrong: string;
  /** Too rare in the mornings of today to be required: it is run and counted, and the count may be 0. */
  readonly rare?: true;
}

export const BUGS: readonly Bug[] = [
  {
    name: 'the chunk is done after one pass',
    file: 'lib/deliver/finish-chunk.ts',
    right: 'if (open.length > 0) {',
    wrong: 'if (open.length > 0 && now.getTime() < 0) {',
  },
  {
    name: 'the row says ACCEPTED before the send',
    file: 'lib/deliver/send-one.ts',
    right: '  const outcome: SendOutcome =',
    wrong:
      "  await ports.ledger.replace(row, accept(row, 'm', instantOf(ports.clock.now())));\n  const outcome: SendOutcome =",
  },
  {
    name: 'throttling is final',
    file: 'lib/deliver/send-one.ts',
    right: "    case 'throttled':",
    wrong: "    case 'throttled':\n      return refuse(row, 'throttled', now);",
  },
  {
    name: 'the reader is not looked at before the claim',
    file: 'lib/deliver/claim-delivery.ts',
    right: 'if (reader === null || !mayBeMailed(reader)) {',
    wrong: 'if (reader === null) {',
  },
  {
    name: '5xx and timeout count as not sent',
    file: 'lib/deliver/send-one.ts',
    right: "    case 'ambiguous':\n      return null;",
    wrong: "    case 'ambiguous':\n      return putBack(row, outcome.reason, now);",
  },
  {
    name: 'no gate: an empty event queue is not waited for',
    file: 'lib/deliver/evidence.ts',
    right: "  if (policy.ambiguity === 'record') return true;",
    wrong: '  if (now !== null) return true;',
  },
  {
    name: 'the drained mark may be older than the last proof',
    rare: true,
    file: 'lib/deliver/evidence.ts',
    right: '  if (millisOf(control.drainedAt) < settledAt) return false;',
    wrong: '  void settledAt;',
  },
  {
    name: 'the claim has no condition',
    file: 'lib/deliver/claim-delivery.ts',
    right: 'return wrote || (await isStored(claimed, ledger)) ? { chunk, reader, row: claimed } : null;',
    wrong: 'return { chunk, reader, row: claimed };',
  },
  {
    name: 'proof counts only while IN_FLIGHT',
    rare: true,
    file: 'lib/feedback/record-feedback.ts',
    right: 'const proved = meaning.proves ?',
    wrong: "const proved = meaning.proves && row.state === 'IN_FLIGHT' ?",
  },
  {
    name: 'no hints from the sweeper',
    file: 'lib/deliver/sweep-deliveries.ts',
    right: 'held === null ? await dispatchHints(edition, asOf, ports, policy) : 0',
    wrong: 'held === null ? 0 : 0',
  },
  {
    name: 'the moved mark is not worked off',
    file: 'lib/deliver/sweep-deliveries.ts',
    right: '    await faults.of(() => planStragglers(open, asOf, ports, policy));',
    wrong: '',
  },
];
