import type { FunctionName } from '../../../lib/contract/environment.ts';
import { dayAfter } from '../../../lib/domain/calendar.ts';
import { Crew, type Doom } from '../../support/bundled-functions/crew.ts';
import { SIDES } from '../../support/bundled-functions/function-order.ts';
import { liveThrough } from '../../support/bundled-functions/live-through.ts';
import { openStage, rowsOf, type Stage } from '../../support/bundled-functions/stage.ts';
import { judge } from '../kill/trouble.ts';

/** The functions that a morning consists of, in its order. */
export const MORNING_FUNCTIONS = [
  'plan-deliveries',
  'deliver-messages',
  'record-feedback',
  'sweep-deliveries',
] as const satisfies readonly FunctionName[];

/** One line of the table. */
export interface CrashRow {
  readonly system: 'broadsheet';
  readonly function: string;
  readonly subscribers: number;
  /** Requests that the function makes in one morning. */
  readonly requests: number;
  /** Three for each request: one morning was lived through for each of them. */
  readonly points: number;
  /** Mornings in which the process really died there. */
  readonly kills: number;
  /** Readers to whom nothing was accepted, and to whom more than one mail was, over all these mornings. */
  readonly lost: number;
  readonly doubled: number;
  readonly unconfirmed: number;
  /** Readers whose row does not say in the end what the server's log says. */
  readonly untrue: number;
}

const FIRST_DAY = '2026-11-22';
/** Which of several requests under way is the n-th may differ from morning to morning, so a point may be missed. */
const TRIES = 3;

/**
 * Kill a bundled function at every request it makes in a small morning: before it leaves, when it has left and
 * its answer was not read, and when its answer was read. Each time the morning is lived through to its end, and
 * held against the SES server's own log.
 */
export async function crashPoints(options: {
  readonly subscribers: number;
  readonly functions: readonly FunctionName[];
  readonly note: (line: string) => void;
}): Promise<CrashRow[]> {
  const { subscribers, functions, note } = options;
  const startAt = new Date(`${FIRST_DAY}T06:00:00Z`);
  const stage = await openStage({ subscribers, startAt, ses: { maxSendRate: 1000 } });
  const mornings = new Mornings(stage);
  try {
    // The very first morning also makes the key that signs links: it is no rehearsal.
    await mornings.live(null);
    const rows: CrashRow[] = [];
    for (const name of functions) {
      const row = await crashEverywhere(name, mornings, subscribers);
      rows.push(row);
      note(JSON.stringify(row));
    }
    return rows;
  } finally {
    mornings.crew.dismiss();
    await stage.stop();
  }
}

async function crashEverywhere(
  name: FunctionName,
  mornings: Mornings,
  subscribers: number,
): Promise<CrashRow> {
  await mornings.live(null);
  const requests = mornings.crew.requestsOf(name).length;
  const sums = { kills: 0, lost: 0, doubled: 0, unconfirmed: 0, untrue: 0 };
  for (let request = 1; request <= requests; request++) {
    for (const side of SIDES) {
      for (let tries = 0, died = false; tries < TRIES && !died; tries++) {
        const end = await mornings.live({ name, request, side });
        died = end.kills > 0;
        for (const sum of Object.keys(sums) as (keyof typeof sums)[]) sums[sum] += end[sum];
      }
    }
  }
  return {
    system: 'broadsheet',
    function: name,
    subscribers,
    requests,
    points: requests * SIDES.length,
    ...sums,
  };
}

/** One morning after the other on the same stage, each an edition of its own day. */
class Mornings {
  readonly crew: Crew;
  readonly #stage: Stage;
  #day = FIRST_DAY;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.crew = new Crew(stage);
  }

  async live(doom: Doom | null) {
    const day = this.#day;
    this.#day = dayAfter(day);
    this.crew.begin(doom);
    await liveThrough(this.#stage, this.crew, day);
    const log = this.#stage.emulators.ses.acceptances().filter(({ tags }) => tags.edition === day);
    const rows = await rowsOf(this.#stage, day);
    const addresses = this.#stage.people.map(({ address }) => address);
    const unconfirmed = rows.filter((row) => row?.state === 'UNCONFIRMED').length;
    const kills = this.crew.diedAt === null ? 0 : 1;
    const untrue = rows.filter((row) => row?.state !== 'ACCEPTED').length;
    return { ...judge('broadsheet', addresses, log, { kills, unconfirmed }), untrue };
  }
}
