/** A mistake put into the production code on purpose: a simulation that cannot turn red proves nothing. */
export interface Bug {
  readonly name: string;
  /** Of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly right: string;
  readonly wrong: string;
  /** The kind of morning that shows it. */
  readonly kind: string;
}

export const BUGS: readonly Bug[] = [
  {
    name: 'the chunk is done after one pass',
    kind: 'plain',
    file: 'lib/deliver/finish-chunk.ts',
    right: 'if (open.length > 0) {',
    wrong: 'if (open.length > 0 && now.getTime() < 0) {',
  },
  {
    name: 'the row says ACCEPTED before the send',
    kind: 'plain',
    file: 'lib/deliver/send-one.ts',
    right: '  const outcome: SendOutcome =',
    wrong:
      "  await ports.ledger.replace(row, accept(row, 'm', instantOf(ports.clock.now())));\n  const outcome: SendOutcome =",
  },
  {
    name: 'throttling is final',
    kind: 'plain',
    file: 'lib/deliver/send-one.ts',
    right: "    case 'throttled':",
    wrong: "    case 'throttled':\n      return refuse(row, 'throttled', now);",
  },
  {
    name: 'the reader is not looked at before the claim',
    kind: 'plain',
    file: 'lib/deliver/claim-delivery.ts',
    right:
      'if (subscriber === null || !mayBeMailed(subscriber) || !wantsEdition(subscriber, dayOf(chunk.edition))) {',
    wrong: 'if (subscriber === null || !wantsEdition(subscriber, dayOf(chunk.edition))) {',
  },
  {
    name: '5xx and timeout count as not sent',
    kind: 'a third answered 503, a fifth of the events late',
    file: 'lib/deliver/send-one.ts',
    right: "    case 'ambiguous':\n      return null;",
    wrong: "    case 'ambiguous':\n      return putBack(row, outcome.reason, now);",
  },
  {
    name: 'no gate: an empty event queue is not waited for',
    kind: 'event pipeline down for 90 minutes',
    file: 'lib/deliver/evidence.ts',
    right: "  if (policy.ambiguity === 'record') return true;",
    wrong: '  if (now !== null) return true;',
  },
  {
    name: 'the drained mark may be older than the last proof',
    kind: 'senders die unanswered, no events for twenty minutes',
    file: 'lib/deliver/evidence.ts',
    right: '  if (millisOf(drainedAt) < settledAt) return false;',
    wrong: '  void settledAt;',
  },
  {
    name: 'silence about everything is evidence',
    kind: 'no answers, all events five hours late',
    file: 'lib/deliver/evidence.ts',
    right: '  if (lacksWitness(row, witnesses)) return false;',
    wrong: '',
  },
  {
    name: 'events that are missing around it do not matter',
    kind: 'a third answered 503, a fifth of the events late',
    file: 'lib/deliver/evidence.ts',
    right: 'witnesses.filter((witness) => isMissing(witness, now)).length',
    wrong: '0',
  },
  {
    name: 'nothing asks for a probe',
    kind: 'one reader, the answer is lost',
    file: 'lib/deliver/send-probe.ts',
    right: '  const now = ports.clock.now().getTime();',
    wrong: '  const now = ports.clock.now().getTime();\n  if (now > 0) return;',
  },
  {
    name: 'a claim whose answer was lost is not read back',
    kind: 'policy record, the SDK repeats',
    file: 'lib/deliver/claim-delivery.ts',
    right: "return row?.state === 'IN_FLIGHT' && row.claimId === claimed.claimId;",
    wrong: 'return row === undefined;',
  },
  {
    name: 'the claim has no condition',
    kind: 'two senders on every chunk',
    file: 'lib/deliver/claim-delivery.ts',
    right: 'return wrote || (await isStored(claimed, ledger)) ? { chunk, subscriber, row: claimed } : null;',
    wrong: 'return { chunk, subscriber, row: claimed };',
  },
  {
    name: 'proof counts only while IN_FLIGHT',
    kind: 'policy record, proof after it',
    file: 'lib/feedback/record-in-row.ts',
    right: 'const proved = meaning.proves ?',
    wrong: "const proved = meaning.proves && row.state === 'IN_FLIGHT' ?",
  },
  {
    name: 'no hints from the sweeper',
    kind: 'the planner fires no more',
    file: 'lib/deliver/sweep-deliveries.ts',
    right: 'await dispatchHints(edition, canary, asOf, ports, policy)',
    wrong: '0',
  },
  {
    name: 'the moved mark is not worked off',
    kind: 'moving readers',
    file: 'lib/deliver/sweep-deliveries.ts',
    right: '    await faults.of(() => planStragglers(open, asOf, ports, policy));',
    wrong: '',
  },
];
