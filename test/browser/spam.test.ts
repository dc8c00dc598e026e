import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { prepareMail } from '../../lib/deliver/mime/prepare-mail.ts';
import { spliceMail } from '../../lib/deliver/mime/splice-mail.ts';
import { BROADSHEET, type Example } from '../../templates/examples/build.ts';
import { edges } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, printed } from '../compose/support/press.ts';

const SPAMASSASSIN = '/usr/bin/spamassassin';
const installed = existsSync(SPAMASSASSIN);

let templates: CompiledTemplates;
beforeAll(async () => {
  if (installed) templates = await compiledTemplates();
});

/** As it arrives: SES adds Date and Message-ID. */
function delivered(example: Example): string {
  const { mailHtml, mailText, edition } = printed(example, templates);
  return withSesHeaders({ html: mailHtml, text: mailText, subject: edition.subject });
}

function withSesHeaders(mail: {
  readonly html: string;
  readonly text: string;
  readonly subject: string;
}): string {
  const prepared = prepareMail({
    ...mail,
    from: { name: BROADSHEET.name, address: 'digest@news.example.com' },
    replyTo: 'editor@news.example.com',
    listId: { name: BROADSHEET.name, host: 'daily.news.example.com' },
    archiveUrl: 'https://news.example.com/editions',
  });
  const bytes = spliceMail(prepared, {
    address: 'ines.duarte@example.org',
    unsubscribeUrl: 'https://news.example.com/u/k1.AbC',
    preferencesUrl: 'https://news.example.com/p/k1.AbC',
    subscribedOn: '14 September 2025',
  });
  const added = `Date: ${new Date().toUTCString().replace('GMT', '+0000')}\r\nMessage-ID: <0102018f3a@eu-west-1.amazonses.com>\r\n`;
  return `${added}${new TextDecoder().decode(bytes)}`;
}

interface Verdict {
  readonly score: number;
  readonly rules: string;
}

/** Local rules only. @throws if SpamAssassin gave no verdict: no news is not good news. */
function judge(message: string): Verdict {
  const { stdout } = spawnSync(SPAMASSASSIN, ['-L', '-t', '-x'], { input: message, encoding: 'utf8' });
  const status = /^X-Spam-Status:.*?score=(-?[\d.]+) required=([\d.]+) tests=(.*?)autolearn/ms.exec(stdout);
  if (status === null) throw new Error(`SpamAssassin gave no verdict: ${stdout.slice(0, 300)}`);
  return { score: Number(status[1]), rules: (status[3] ?? '').replace(/\s+/g, '') };
}

describe.skipIf(!installed)('SpamAssassin finds nothing wrong (not installed: skipped)', () => {
  test.each(
    [morning, ...edges.filter(({ name }) => /^(single|forty|arabic)$/.test(name))].map(
      (example) => [example.name, example] as const,
    ),
  )('with the edition %s', { timeout: 60_000 }, (_, example) => {
    const { score, rules } = judge(delivered(example));
    expect([score <= 0, `${score} ${rules}`]).toEqual([true, `${score} ${rules}`]);
  });

  test('with the confirmation', { timeout: 60_000 }, () => {
    const mail = createReaderMails(BROADSHEET, templates).confirmation({
      confirmUrl: 'https://news.example.com/c/k1.AbC',
    });
    expect(judge(withSesHeaders(mail)).score).toBeLessThanOrEqual(0);
  });

  test('but would find the sample that every filter knows', { timeout: 60_000 }, () => {
    // GTUBE, in two halves so that this file itself is not caught.
    const gtube = `${'XJS*C4JDBQADN1.NSBN3*2IDNEN*'}${'GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'}`;
    const { mailHtml, mailText, edition } = printed(morning, templates);
    expect(
      judge(withSesHeaders({ html: mailHtml, text: `${mailText}\n${gtube}\n`, subject: edition.subject }))
        .score,
    ).toBeGreaterThan(500);
  });
});
