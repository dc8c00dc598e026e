import { createHash } from 'node:crypto';
import { localeOf } from '../compose/words/locale.ts';
import { EDITION_FILES, editionPath } from '../contract/object-keys.ts';
import type { Instant } from '../domain/instant.ts';
import type { EditionArchive, EditionRegister, EditionRow } from '../ports.ts';
import type { EditionInputs } from './inputs.ts';
import type { MadeEdition } from './make-edition.ts';
import type { SectionMails } from './section-mails.ts';

/** Names every frozen file with its SHA-256. The edition's row holds the hash of this file. */
export interface Manifest {
  readonly edition: string;
  readonly revision: number;
  readonly subject: string;
  /** The sentence about the day on which the reader subscribed, with `{day}` for the day. */
  readonly subscribedOn: string;
  readonly files: Readonly<Record<string, string>>;
  /** The mails of readers who left sections out; left out when none are offered. */
  readonly choices?: SectionMails;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/**
 * Write the edition's files, then make them official by one conditional write of its row.
 *
 * The folder is named after its content, so an interrupted run, or a second one with other articles, never blocks this
 * one. The first run to write the row has published.
 *
 * @returns null when another run was first.
 */
export async function freezeEdition(
  made: MadeEdition,
  inputs: EditionInputs,
  frozenAt: Instant,
  ports: { readonly archive: EditionArchive; readonly register: EditionRegister },
): Promise<EditionRow | null> {
  const manifest = editionManifest(made, inputs);
  const manifestSha256 = sha256(manifest);
  const path = `${editionPath(inputs.edition, inputs.revision)}/${manifestSha256.slice(0, 16)}`;
  const files = { ...made.files, [EDITION_FILES.manifest]: manifest };
  await Promise.all(
    Object.entries(files).map(([name, text]) =>
      ports.archive.write(`${path}/${name}`, new TextEncoder().encode(text), contentTypeOf(name)),
    ),
  );
  const row: EditionRow = {
    id: inputs.edition,
    revision: inputs.revision,
    number: inputs.number,
    frozenAt,
    cut: inputs.window.until,
    path,
    manifestSha256,
    headline: made.edition.lead.headline,
    stories: made.report.counts.taken,
    state: 'open',
  };
  return (await ports.register.freeze(row)) ? row : null;
}

/** The manifest's bytes for a made edition: equal for equal content. */
export function editionManifest(made: MadeEdition, inputs: EditionInputs): string {
  const manifest: Manifest = {
    edition: inputs.edition,
    revision: inputs.revision,
    subject: made.edition.subject,
    subscribedOn: localeOf(inputs.config.newsletter.language).words.subscribedOn('{day}'),
    files: Object.fromEntries(Object.entries(made.files).map(([name, text]) => [name, sha256(text)])),
    ...(made.choices === null ? {} : { choices: made.choices }),
  };
  return JSON.stringify(manifest, null, 2);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function contentTypeOf(name: string): string {
  return CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
