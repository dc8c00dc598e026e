import { readerUrl } from '../contract/reader-urls.ts';
import { timeZoneMeant } from '../contract/time-zone.ts';
import type { Day } from '../domain/instant.ts';
import { choiceKey, groupName, type SectionChoice, type SectionGroup } from '../domain/section-choice.ts';
import type { EditionDays, Subscriber } from '../domain/subscriber.ts';
import { mintToken, readToken } from '../subscriber-token.ts';
import { invalidLink, signUpUrl } from './answers.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import type { ReaderServices, SectionOffer } from './services.ts';
import { PREFERENCE_LIMITS } from './sign-up-limits.ts';

/** The longest pause: readers who want a longer one unsubscribe. */
const LONGEST_PAUSE_DAYS = 366;

/** Sections, zone, hour, days and pause of a reader: GET shows them, POST saves them. */
export async function preferences(
  request: ReaderRequest,
  token: string,
  services: ReaderServices,
): Promise<ReaderResponse> {
  const read = await readToken(token, 'preferences', (id) => services.keys.find(id));
  const current = read === null ? null : await services.directory.find(read.subscriber);
  if (current === null) return invalidLink(services);
  // There is nothing to set for somebody who has left: the page says so and links to the sign-up form.
  if (current.state === 'unsubscribed')
    return page(services.pages.unsubscribed({ signUpUrl: signUpUrl(services) }));
  const about = { token, request, services };
  if (request.method !== 'POST') return show(current, {}, about);

  const wanted = preferencesIn(request.form, current, services);
  if (wanted === 'bad-request') return page(services.pages.message('bad-request'), 422);
  if (wanted === 'zone') return show(current, { problem: 'zone' }, about);
  if (isSame(current, wanted)) return show(current, { saved: true }, about);
  if (!(await services.limits.take(`preferences#${current.id}`, PREFERENCE_LIMITS)))
    return page(services.pages.message('too-many-requests'), 429);
  const saved = await changeSubscriber(current.id, services.directory, (subscriber) =>
    isSame(subscriber, wanted) ? subscriber : { ...subscriber, ...wanted },
  );
  return show(saved ?? current, { saved: true }, about);
}

type Preferences = Pick<Subscriber, 'zone' | 'minute' | 'days' | 'pausedUntil' | 'choice'>;

function isSame(subscriber: Subscriber, wanted: Preferences): boolean {
  const { zone, minute, days, pausedUntil } = subscriber;
  return (
    zone === wanted.zone &&
    minute === wanted.minute &&
    days === wanted.days &&
    pausedUntil === wanted.pausedUntil &&
    JSON.stringify(subscriber.choice) === JSON.stringify(wanted.choice)
  );
}

interface About {
  readonly token: string;
  readonly request: ReaderRequest;
  readonly services: ReaderServices;
}

async function show(
  subscriber: Subscriber,
  { saved = false, problem = null }: { readonly saved?: boolean; readonly problem?: 'zone' | null },
  { token, request, services }: About,
): Promise<ReaderResponse> {
  const { morning, sections, publicUrl, keys, pages } = services;
  const unsubscribe = mintToken(await keys.current(), { subscriber: subscriber.id, purpose: 'unsubscribe' });
  const { zone, minute } = morning.isLocal ? subscriber : morning;
  const body = pages.preferences({
    action: request.path,
    zone: problem === null ? zone : (request.form.zone ?? zone),
    minute,
    // Who has chosen before may still take it back.
    days: morning.hasBothDays || subscriber.days !== undefined ? (subscriber.days ?? 'every') : null,
    pausedUntil: subscriber.pausedUntil ?? null,
    mayChoose: morning.isLocal,
    mayChooseHour: morning.isLocal && morning.ownHours.length === 0,
    hours: morning.ownHours.length === 0 ? [minute] : morning.ownHours,
    sections: sectionsView(subscriber, sections),
    problem,
    saved,
    changeAddressUrl: readerUrl(publicUrl, 'changeAddress', token),
    dataUrl: readerUrl(publicUrl, 'data', token),
    eraseUrl: readerUrl(publicUrl, 'erase', token),
    unsubscribeUrl: readerUrl(publicUrl, 'unsubscribe', unsubscribe),
  });
  return page(body, problem === null ? 200 : 422);
}

/** What the form asks for. A field that it does not have stays as it is. */
function preferencesIn(
  form: Readonly<Record<string, string>>,
  current: Subscriber,
  { morning, clock, sections }: ReaderServices,
): Preferences | 'bad-request' | 'zone' {
  const days = daysIn(form.days, current);
  const pausedUntil = pauseIn(form.pause, current, clock.now());
  if (days === 'bad-request' || pausedUntil === 'bad-request') return 'bad-request';
  const rest = { days, pausedUntil, choice: choiceIn(form, current, sections) };
  if (morning.isLocal && (form.zone !== undefined || form.time !== undefined)) {
    const minute = morning.ownHours.length > 0 ? current.minute : minuteIn(form.time ?? '');
    const zone = timeZoneMeant(form.zone ?? '');
    if (minute === null) return 'bad-request';
    return zone === null ? 'zone' : { zone, minute, ...rest };
  }
  if (form.days === undefined && form.pause === undefined && form.sections === undefined)
    return 'bad-request';
  return { zone: current.zone, minute: current.minute, ...rest };
}

/**
 * The boxes that are not ticked. The form says that it has boxes, because a browser does not send those without a tick.
 * Sections that are not offered at present stay as they are.
 */
function choiceIn(
  form: Readonly<Record<string, string>>,
  { choice }: Subscriber,
  { offered, mayLeaveLead }: SectionOffer,
): SectionChoice | undefined {
  if (form.sections === undefined || offered.length === 0) return choice;
  const shown = new Set(offered.flat().map((section) => section.toLowerCase()));
  const unticked = offered.filter((group) => form[boxOf(group)] === undefined).flat();
  const leftOut = [
    ...unticked.map((section) => section.toLowerCase()),
    ...(choice?.leftOut.filter((section) => !shown.has(section)) ?? []),
  ];
  if (leftOut.length === 0) return undefined;
  return { leftOut, withLead: !mayLeaveLead || form.lead !== undefined };
}

function sectionsView({ choice }: Subscriber, { offered, mayLeaveLead, whenEmpty }: SectionOffer) {
  if (offered.length === 0) return null;
  return {
    boxes: offered.map((sections) => ({
      sections,
      field: boxOf(sections),
      isChosen: choiceKey([sections], choice) === '',
    })),
    withLead: mayLeaveLead ? (choice?.withLead ?? true) : null,
    whenEmpty,
  };
}

function boxOf(group: SectionGroup): string {
  return `section ${groupName(group)}`;
}

function daysIn(text: string | undefined, { days }: Subscriber): EditionDays | undefined | 'bad-request' {
  if (text === undefined) return days;
  if (text === 'every') return undefined;
  return text === 'weekdays' || text === 'weekend' ? text : 'bad-request';
}

/** A day that has come ends the pause. */
function pauseIn(
  text: string | undefined,
  { pausedUntil }: Subscriber,
  now: Date,
): Day | undefined | 'bad-request' {
  if (text === undefined) return pausedUntil;
  if (text === '') return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const days = (time - now.getTime()) / 86_400_000;
  if (Number.isNaN(time) || days > LONGEST_PAUSE_DAYS) return 'bad-request';
  return days <= -1 ? undefined : text;
}

/** A time such as `06:30`, rounded down to the quarter hour. */
function minuteIn(text: string): number | null {
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (time === null) return null;
  const minute = Number(time[1]) * 60 + Number(time[2]);
  return minute - (minute % 15);
}
