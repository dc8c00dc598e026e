import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import type { ReaderMail } from '../../lib/ports.ts';
import type { ReaderRequest, ReaderResponse } from '../../lib/readers/http.ts';
import { serveReaders } from '../../lib/readers/serve-readers.ts';
import type { ReaderServices } from '../../lib/readers/services.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { compiledTemplates } from '../support/compiled-templates.ts';
import {
  createMemoryArchive,
  createMemoryControl,
  createMemoryRegister,
  fixedKeys,
} from '../support/fakes/memory-control.ts';
import { createMemoryDirectory } from '../support/fakes/memory-directory.ts';
import { createMemoryRateLimits } from '../support/fakes/memory-rate-limits.ts';
import { createMemoryUnsentConfirmations } from '../support/fakes/memory-unsent-confirmations.ts';
import { seeded } from '../support/random.ts';

/** The reader pages over fakes, with a clock to turn and the mails that were sent. */
export async function openReaderDesk(about: Partial<ReaderServices> = {}) {
  const config = parseConfig(newsletter);
  const templates = await compiledTemplates();
  const time = { now: new Date('2026-11-22T08:00:00Z') };
  const clock = { now: () => time.now };
  const sent: { readonly address: string; readonly mail: ReaderMail }[] = [];
  const { directory, membership } = createMemoryDirectory(clock);
  const counted = new Map<string, number>();
  const dice = seeded(7);
  const slept: number[] = [];
  const services: Mutable<ReaderServices> = {
    unsent: createMemoryUnsentConfirmations(),
    clock,
    timer: {
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    },
    randomness: { bytes: (count) => Uint8Array.from({ length: count }, () => dice() * 256) },
    directory,
    keys: fixedKeys(),
    pages: createReaderPages(config.newsletter, templates),
    mails: createReaderMails(config.newsletter, templates),
    sendMail: async (address, mail) => {
      sent.push({ address, mail });
      return 'accepted' as const;
    },
    register: createMemoryRegister(),
    archive: createMemoryArchive(),
    log: { info() {}, warn() {}, error() {} },
    publicUrl: 'https://read.example.com',
    metrics: { count: (name, value) => counted.set(name, (counted.get(name) ?? 0) + value) },
    limits: createMemoryRateLimits(clock),
    morning: { zone: 'Europe/London', minute: 390, isLocal: true, ownHours: [], hasBothDays: true },
    sections: { offered: [], mayLeaveLead: true, whenEmpty: 'whole' },
    confirmationsPerHour: 60,
    confirmationsPerNetwork: 15,
    archiveLength: 31,
    ...about,
  };
  const ask = (
    method: string,
    path: string,
    form: ReaderRequest['form'] = {},
    about: Pick<ReaderRequest, 'acceptLanguage' | 'ip'> = {},
  ): Promise<ReaderResponse> => serveReaders({ method, path, form, ...about }, services);
  return { services, control: createMemoryControl(), directory, membership, sent, counted, slept, time, ask };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The path of the first link to a page of ours in a mail. */
export function linkIn(mail: ReaderMail, page: string): string {
  const match = new RegExp(`https://read\\.example\\.com(/${page}/[\\w-]+)`).exec(mail.text);
  return match?.[1] ?? '';
}
