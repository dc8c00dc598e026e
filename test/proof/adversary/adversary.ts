import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { dayAfter, due } from '../../../lib/domain/calendar.ts';
import { FINAL_STATES } from '../../../lib/domain/delivery.ts';
import { Crew } from '../../support/bundled-functions/crew.ts';
import { workOff } from '../../support/bundled-functions/live-through.ts';
import { startFunction } from '../../support/bundled-functions/running-function.ts';
import { openStage, rowsOf, type Stage } from '../../support/bundled-functions/stage.ts';
import { aFrozenEdition } from '../../support/delivery-builders.ts';
import { judge } from '../kill/trouble.ts';
import { Dice } from '../simulate/dice.ts';
import { type Acceptance, HostileSes } from './hostile-ses.ts';
import { LosingProxy } from './losing-proxy.ts';
import type { Scenario } from './scenarios.ts';
import { bundleWithoutFence } from './without-fence.ts';

const MINUTE = 60_000;
const STEP_MS = 7 * MINUTE;
const LONGEST_HOURS = 30;
/** Three quarters of an hour: lease and window are over, and another sender has decided. */
const THAWS_AFTER_STEPS = 6;
const FIRST_DAY = '2026-11-22';

/** One line of the table. */
export interface AdversaryRow {
  readonly scenario: string;
  readonly subscribers: number;
  readonly lost: number;
  readonly doubled: number;
  /** Rows that differ from the server's own log. */
  readonly untrue: number;
  readonly unconfirmed: number;
  /** Rows that were still open when the run was over. */
  readonly stuck: number;
  /** Whether the fence was taken away, so that mails have to be doubled. */
  readonly withoutFence: boolean;
  readonly refusedSignatures: number;
  readonly hours: number;
}

/** Every scenario is one edition of the deployed functions, against servers that nobody here trusts. */
export async function runAdversary(
  scenarios: readonly Scenario[],
  {
    subscribers,
    seed,
    note,
  }: { readonly subscribers: number; readonly seed: number; readonly note: (line: string) => void },
): Promise<AdversaryRow[]> {
  const world = await World.open(subscribers, seed);
  try {
    const rows: AdversaryRow[] = [];
    let day = FIRST_DAY;
    for (const scenario of scenarios) {
      rows.push(await world.live(scenario, day));
      note(JSON.stringify(rows.at(-1)));
      day = dayAfter(day);
    }
    return rows;
  } finally {
    await world.close();
  }
}

class World {
  readonly #stage: Stage;
  readonly #ses: HostileSes;
  /** On the way to SES. */
  readonly #road: LosingProxy;
  readonly #dynamo: LosingProxy;
  readonly #storage: LosingProxy;
  readonly #crew: Crew;
  readonly #dice: Dice;
  readonly #clockFile: string;
  #held: Acceptance[] = [];
  #scenario: Scenario = { name: '' };

  static async open(subscribers: number, seed: number): Promise<World> {
    const startAt = new Date(`${FIRST_DAY}T06:00:00Z`);
    const stage = await openStage({ subscribers, startAt, ses: {} });
    const {
      AWS_ENDPOINT_URL_DYNAMODB = '',
      AWS_ENDPOINT_URL_S3 = '',
      AWS_SECRET_ACCESS_KEY = '',
    } = stage.environment;
    let world: World | null = null;
    const ses = new HostileSes({
      now: () => stage.clock.now(),
      secret: AWS_SECRET_ACCESS_KEY,
      publish: (mail) => world?.publish(mail),
    });
    const dynamo = new LosingProxy(AWS_ENDPOINT_URL_DYNAMODB);
    const storage = new LosingProxy(AWS_ENDPOINT_URL_S3);
    const road = new LosingProxy(await ses.start());
    const clockFile = join(mkdtempSync(join(tmpdir(), 'adversary-')), 'clock');
    const environment = {
      ...stage.environment,
      AWS_ENDPOINT_URL_SES: await road.start(),
      AWS_ENDPOINT_URL_DYNAMODB: await dynamo.start(),
      AWS_ENDPOINT_URL_S3: await storage.start(),
      CLOCK_FILE: clockFile,
    };
    world = new World({ ...stage, environment }, { ses, road, dynamo, storage }, clockFile, new Dice(seed));
    return world;
  }

  private constructor(
    stage: Stage,
    servers: {
      readonly ses: HostileSes;
      readonly road: LosingProxy;
      readonly dynamo: LosingProxy;
      readonly storage: LosingProxy;
    },
    clockFile: string,
    dice: Dice,
  ) {
    this.#stage = stage;
    this.#ses = servers.ses;
    this.#road = servers.road;
    this.#dynamo = servers.dynamo;
    this.#storage = servers.storage;
    this.#clockFile = clockFile;
    this.#dice = dice;
    this.#skip(0);
    this.#crew = new Crew(stage);
  }

  async close(): Promise<void> {
    this.#crew.dismiss();
    await Promise.all([this.#road.stop(), this.#ses.stop(), this.#dynamo.stop(), this.#storage.stop()]);
    await this.#stage.stop();
  }

  publish(mail: Acceptance): void {
    this.#held.push(mail);
  }

  async live(scenario: Scenario, day: string): Promise<AdversaryRow> {
    const { clock, register, archive } = this.#stage;
    this.#scenario = scenario;
    let mails = 0;
    this.#ses.accepted.length = 0;
    this.#ses.refusedSignatures = 0;
    this.#ses.conduct = () => scenario.conduct?.(this.#dice, ++mails) ?? 'answer';
    const loses =
      (share = 0) =>
      () =>
        share > 0 && this.#dice.chance(share);
    this.#dynamo.loses = loses(scenario.dynamoLoses);
    this.#storage.loses = loses(scenario.storageLoses);
    const begins = (due('Europe/London', day, 390)?.getTime() ?? 0) + MINUTE / 2;
    this.#skip(begins - clock.now().getTime());
    await register.freeze(await aFrozenEdition(day, clock.now().toISOString(), archive));
    await this.#crew.call('plan-deliveries', {});
    await this.#crew.call('sweep-deliveries', {});
    let frozen = scenario.freeze === undefined ? null : await this.#freeze(scenario.freeze, scenario);
    // A sender that is stopped must go on before the edition counts as over.
    for (let quiet = 0; frozen !== null || (await register.find(day))?.state !== 'closed'; ) {
      const hours = (clock.now().getTime() - begins) / (60 * MINUTE);
      if (hours > LONGEST_HOURS) break;
      if (quiet % 2 === 0) await this.#crew.call('plan-deliveries', {});
      await this.#crew.call('sweep-deliveries', {});
      let worked = await workOff(this.#stage, this.#crew, 'deliver-messages');
      if (quiet >= (scenario.eventsLate ?? 0)) worked += await this.#deliverEvents();
      if (quiet >= THAWS_AFTER_STEPS && frozen !== null) {
        await frozen();
        frozen = null;
      }
      if (worked > 0) continue;
      quiet += 1;
      this.#skip(STEP_MS);
    }
    await this.#deliverEvents();
    return await this.#judge(scenario, day, (clock.now().getTime() - begins) / (60 * MINUTE));
  }

  /** Starts a sender of its own, stops it, and answers with what lets it go on and waits for its end. */
  async #freeze(
    where: NonNullable<Scenario['freeze']>,
    { withoutFence }: Scenario,
  ): Promise<() => Promise<void>> {
    const bundle = withoutFence === true ? bundleWithoutFence() : undefined;
    const sender = await startFunction('deliver-messages', this.#stage.environment, [], bundle);
    let stop: () => void = () => {};
    let thaw: () => void = () => {};
    const thawed = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    const stopped = new Promise<void>((resolve) => {
      stop = () => {
        sender.freeze();
        resolve();
      };
    });
    let claims = 0;
    if (where === 'after the claim') {
      this.#dynamo.onRequest = (name) => {
        // The first writes are those of the chunk and of the share of the rate.
        if (name === 'PutItem' && ++claims === 3) stop();
      };
    } else {
      // Signed, and stopped before its bytes reach SES.
      this.#road.hold = () => {
        this.#road.hold = () => Promise.resolve();
        stop();
        return thawed;
      };
    }
    const records = await this.#takeHints();
    const over = sender.invoke({
      event: { Records: records },
      invocation: `frozen-${where.replaceAll(' ', '-')}-${this.#stage.clock.now().getTime()}`,
      lifeMs: 40_000,
      aheadMs: this.#stage.clock.aheadMs,
      dieAt: null,
    });
    await Promise.race([stopped, over]);
    this.#dynamo.onRequest = () => {};
    return async () => {
      sender.thaw();
      thaw();
      await over;
      sender.kill();
    };
  }

  async #takeHints(): Promise<readonly { readonly body: string; readonly messageId: string }[]> {
    const chunks = [];
    for (const { id } of await this.#stage.register.latest(1))
      for (const name of await this.#chunkNames(id)) chunks.push({ edition: id, chunk: name });
    return chunks.map((hint, index) => ({ body: JSON.stringify(hint), messageId: `h${index}` }));
  }

  async #chunkNames(edition: string): Promise<readonly string[]> {
    const names: string[] = [];
    const query = this.#stage.table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :chunk)',
      ExpressionAttributeValues: { ':pk': `E#${edition}`, ':chunk': 'C#' },
    });
    for await (const { name } of query) names.push(String(name));
    return names;
  }

  /** SES's events so far reach the queue, and feedback processes them. @returns how many. */
  async #deliverEvents(): Promise<number> {
    const { sqs } = this.#stage.clients;
    const { eventsQueueUrl, configurationSet } = this.#stage.values;
    const held = this.#held;
    this.#held = [];
    const events = held.flatMap((mail) => [
      eventOf(mail, 'Send', configurationSet),
      eventOf(mail, 'Delivery', configurationSet),
    ]);
    const all = this.#scenario.doublesEvents ? [...events.toReversed(), ...events] : events;
    for (const event of all)
      await sqs.send(
        new SendMessageCommand({ QueueUrl: eventsQueueUrl, MessageBody: JSON.stringify(event) }),
      );
    return await workOff(this.#stage, this.#crew, 'record-feedback');
  }

  async #judge({ name, withoutFence }: Scenario, day: string, hours: number): Promise<AdversaryRow> {
    const rows = await rowsOf(this.#stage, day);
    const mailsOf = (address: string) =>
      this.#ses.accepted.filter(({ recipients }) => recipients.includes(address)).length;
    const { people } = this.#stage;
    const untrue = rows.filter(
      (row, n) =>
        (row?.state === 'ACCEPTED') !== mailsOf(people[n]?.address ?? '') > 0 && row?.state !== 'UNCONFIRMED',
    ).length;
    const unconfirmed = rows.filter((row) => row?.state === 'UNCONFIRMED').length;
    const addresses = people.map(({ address }) => address);
    const { lost, doubled } = judge('broadsheet', addresses, this.#ses.accepted, { kills: 0, unconfirmed });
    return {
      scenario: name,
      subscribers: people.length,
      lost,
      doubled,
      untrue,
      unconfirmed,
      stuck: rows.filter((row) => row === null || !FINAL_STATES.has(row.state)).length,
      withoutFence: withoutFence === true,
      refusedSignatures: this.#ses.refusedSignatures,
      hours: Math.round(hours * 10) / 10,
    };
  }

  #skip(milliseconds: number): void {
    this.#stage.clock.skip(milliseconds);
    writeFileSync(this.#clockFile, String(this.#stage.clock.aheadMs).padEnd(20));
  }
}

function eventOf({ messageId, at, recipients, tags }: Acceptance, eventType: string, set: string): object {
  const timestamp = at.toISOString();
  return {
    eventType,
    mail: {
      messageId,
      timestamp,
      destination: recipients,
      tags: { ...tags, 'ses:configuration-set': [set] },
    },
  };
}
