import { escapeHtml } from '@broadsheet/text/escape-html';
import { ANY_PLACEHOLDER, READER_PLACEHOLDERS } from '../domain/reader-placeholder.ts';
import type { RenderedEdition } from './render-edition.ts';
import { escapeNothing } from './template/fill.ts';
import type { Escape } from './template/program.ts';
import { isLoopback } from './text/links.ts';
import { typeset } from './text/typeset.ts';
import { localeOf } from './words/locale.ts';

/** Where Gmail cuts a mail off and hides the unsubscribe link with the rest. @see design, "Fit" */
const CLIPPED_AT_BYTES = 102_000;

/**
 * The last check before an edition is frozen. Each finding is one sentence; none means pass. It reads the printed
 * result rather than the data, so that it also catches a broken template.
 */
export function checkQuality(rendered: RenderedEdition): readonly string[] {
  const { edition, mailHtml, mailText, webHtml } = rendered;
  return [
    ...bodyFindings('The HTML mail', mailHtml, escapeHtml, rendered),
    ...bodyFindings('The plain-text mail', mailText, escapeNothing, rendered),
    ...linkFindings('The HTML mail', mailHtml),
    ...linkFindings('The web edition', webHtml),
    ...pictureFindings('The HTML mail', mailHtml),
    ...pictureFindings('The web edition', webHtml),
    ...(webHtml.includes('⟦')
      ? ['The web edition contains a placeholder of the reader and would be personal.']
      : []),
    ...(webHtml.includes(escapeHtml(leadHeadline(edition)))
      ? []
      : ['The web edition does not contain the lead headline.']),
    ...(edition.subject === '' ? ['The subject is empty.'] : []),
    ...sizeFindings(mailHtml),
  ];
}

function bodyFindings(
  part: string,
  body: string,
  asWritten: Escape,
  rendered: RenderedEdition,
): readonly string[] {
  const findings: string[] = [];
  const strange = body.replace(ANY_PLACEHOLDER, '').match(/[⟦⟧]/g)?.length ?? 0;
  if (strange > 0) findings.push(`${part} has ${strange} placeholder marks for unknown values.`);
  for (const placeholder of READER_PLACEHOLDERS) {
    if (rendered.testSend && placeholder === 'subscribedOn') continue;
    if (!body.includes(`⟦${placeholder}⟧`))
      findings.push(`${part} has no placeholder for the subscriber's ${placeholder}.`);
  }
  const { edition, postalAddress } = rendered;
  if (postalAddress === '' || !body.includes(asWritten(postalAddress))) {
    findings.push(`${part} has no postal address.`);
  }
  if (!body.includes(asWritten(leadHeadline(edition))))
    findings.push(`${part} does not contain the lead headline.`);
  if (visibleText(body).length < 120) findings.push(`${part} has almost no text.`);
  return findings;
}

/** As it is printed. */
function leadHeadline({ lead, language }: RenderedEdition['edition']): string {
  return typeset(lead.headline, lead.language ?? localeOf(language).tag);
}

function visibleText(body: string): string {
  return body.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>|\s+/g, ' ').trim();
}

function linkFindings(part: string, html: string): readonly string[] {
  const addresses = [...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map((match) => match[1] ?? '');
  return addresses
    .filter((address) => !READER_MARK_ALONE.test(address) && !isAbsoluteHttps(address))
    .map((address) => `${part} links to "${address.slice(0, 80)}", which is not an absolute https address.`);
}

const READER_MARK_ALONE = /^⟦\w+⟧$/;

/** Loopback may be http: the local run has no certificate. */
function isAbsoluteHttps(address: string): boolean {
  const url = URL.parse(address.replaceAll('&amp;', '&'));
  return (
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  );
}

function pictureFindings(part: string, html: string): readonly string[] {
  return (html.match(/<img\b[^>]*>/g) ?? [])
    .filter((tag) => !/\salt="[^"]*[^"\s][^"]*"/.test(tag))
    .map((tag) => `${part} has a picture without alt text: ${tag.slice(0, 120)}`);
}

function sizeFindings(mailHtml: string): readonly string[] {
  const bytes = new TextEncoder().encode(mailHtml).length;
  if (bytes < CLIPPED_AT_BYTES) return [];
  return [
    `The HTML mail has ${bytes} bytes; Gmail clips at ${CLIPPED_AT_BYTES} and hides the unsubscribe link.`,
  ];
}
