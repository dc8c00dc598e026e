import { createHash } from 'node:crypto';
import * as z from 'zod';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { READER_PATHS, readerUrl } from '../contract/reader-urls.ts';
import type { EditionId } from '../domain/edition.ts';
import { choiceKey } from '../domain/section-choice.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { CorruptStoreError } from '../errors.ts';
import type { EditionArchive, EditionRegister, SigningKey, SigningKeys } from '../ports.ts';
import { mintToken } from '../subscriber-token.ts';
import type { Letterhead } from './letterhead.ts';
import { prepareMail } from './mime/prepare-mail.ts';
import { spliceMail } from './mime/splice-mail.ts';

/** The edition's mail for one reader: MIME bytes. @throws {RangeError} for an address that is not valid in a header. */
export type MailFor = (subscriber: Subscriber) => Uint8Array;

/** What is in force for an edition: one revision of its mail. */
export interface FrozenMail {
  readonly revision: number;
  /** Whether nothing in the edition is for this reader: they left out all of its sections. */
  readonly isEmptyFor: (subscriber: Pick<Subscriber, 'choice'>) => boolean;
  /** Reads the mails that these readers chose. To be called before `mailFor`. */
  readonly load: (subscribers: readonly Pick<Subscriber, 'choice'>[]) => Promise<void>;
  readonly mailFor: MailFor;
}

const choicesSchema = z.object({
  offered: z.array(z.array(z.string())),
  mails: z.record(
    z.string(),
    z.object({ subject: z.string(), html: z.string(), text: z.string() }).nullable(),
  ),
});

const manifestSchema = z.object({
  edition: z.string(),
  revision: z.number(),
  subject: z.string(),
  // Editions frozen by earlier versions have this sentence in their text.
  subscribedOn: z.string().default('{day}'),
  files: z.record(z.string(), z.string()),
  choices: choicesSchema.optional(),
});
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Read the official frozen mail, verify its hash, and encode it once for all readers.
 *
 * A revision that is frozen while the edition is being sent goes to readers who have not been claimed yet.
 *
 * @throws {CorruptStoreError} if the edition or one of its files is missing or differs from what was frozen.
 */
export async function frozenMail(
  edition: EditionId,
  ports: {
    readonly register: EditionRegister;
    readonly archive: EditionArchive;
    readonly keys: SigningKeys;
  },
  head: Letterhead,
): Promise<FrozenMail> {
  const row = await ports.register.find(edition);
  if (row === null) throw new CorruptStoreError(`edition ${edition} is planned but was never frozen`);
  const text = await verified(ports.archive, `${row.path}/${EDITION_FILES.manifest}`, row.manifestSha256);
  const manifest = manifestSchema.parse(JSON.parse(text));
  const key = await ports.keys.current();
  const { subscribedOn, files } = manifest;
  const read = (name: string) => verified(ports.archive, `${row.path}/${name}`, files[name]);
  const whole = { subject: manifest.subject, html: EDITION_FILES.mailHtml, text: EDITION_FILES.mailText };
  const pressed = new Map<string, MailFor>();
  const pressing = new Map<string, Promise<void>>();
  const pressOne = async ({ subject, ...names }: ChosenMail) => {
    const [html, text] = await Promise.all([read(names.html), read(names.text)]);
    pressed.set(names.html, press({ html, text, subject, subscribedOn }, key, head));
  };
  const load = async (mail: ChosenMail) => {
    const begun = pressing.get(mail.html) ?? pressOne(mail);
    pressing.set(mail.html, begun);
    // Tried again for the next batch: S3 may only have been busy.
    await begun.catch((fault: unknown) => {
      pressing.delete(mail.html);
      throw fault;
    });
  };
  await load(whole);
  const chosenBy = (subscriber: Pick<Subscriber, 'choice'>) => chosenMail(manifest, subscriber, whole);
  return {
    revision: row.revision,
    isEmptyFor: (subscriber) => chosenBy(subscriber) === null,
    async load(subscribers) {
      const mails = new Set(subscribers.map(chosenBy));
      await Promise.all([...mails].map((mail) => (mail === null ? undefined : load(mail))));
    },
    mailFor(subscriber) {
      const mailFor = pressed.get((chosenBy(subscriber) ?? whole).html);
      if (mailFor === undefined) throw new Error('the mail of this choice was not loaded before the claim');
      return mailFor(subscriber);
    },
  };
}

type ChosenMail = NonNullable<NonNullable<Manifest['choices']>['mails'][string]>;

/** Null when nothing in the edition is for this reader. A choice that the edition does not know gets all of it. */
function chosenMail(
  { choices }: Manifest,
  { choice }: Pick<Subscriber, 'choice'>,
  whole: ChosenMail,
): ChosenMail | null {
  if (choices === undefined || choice === undefined) return whole;
  const mailOf = (each: typeof choice) => choices.mails[choiceKey(choices.offered, each)];
  const own = mailOf(choice);
  // Where every edition brings the lead, a choice without it still leaves out its sections.
  const mail = own === undefined ? mailOf({ ...choice, withLead: true }) : own;
  return mail === undefined ? whole : mail;
}

/** What all readers of an edition get; `subscribedOn` with `{day}` for each reader's day. */
interface SharedMail {
  readonly html: string;
  readonly text: string;
  readonly subject: string;
  readonly subscribedOn: string;
}

/** Encode once, fill in for each reader. */
export function press(mail: SharedMail, key: SigningKey, head: Letterhead): MailFor {
  const { publicUrl, ...rest } = head;
  const prepared = prepareMail({ ...mail, ...rest, archiveUrl: `${publicUrl}${READER_PATHS.archive}` });
  const day = new Intl.DateTimeFormat(head.language, { dateStyle: 'long', timeZone: 'UTC' });
  return ({ id, address, subscribedAt }) =>
    spliceMail(prepared, {
      address,
      unsubscribeUrl: readerUrl(
        publicUrl,
        'unsubscribe',
        mintToken(key, { subscriber: id, purpose: 'unsubscribe' }),
      ),
      preferencesUrl: readerUrl(
        publicUrl,
        'preferences',
        mintToken(key, { subscriber: id, purpose: 'preferences' }),
      ),
      subscribedOn:
        subscribedAt === null ? '' : mail.subscribedOn.replace('{day}', day.format(new Date(subscribedAt))),
    });
}

async function verified(archive: EditionArchive, path: string, sha256: string | undefined): Promise<string> {
  const bytes = await archive.read(path);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256) {
    return new TextDecoder().decode(bytes);
  }
  throw new CorruptStoreError(
    bytes === null ? `${path} is missing` : `${path} differs from the frozen file`,
    {
      fix: 'nothing was sent; run `broadsheet publish --revise` to freeze the edition again',
    },
  );
}
