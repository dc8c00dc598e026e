import { escapeHtml } from '@broadsheet/text/escape-html';
import type { ComposeConfig } from '../contract/config/compose.ts';
import type { Edition, Section } from '../domain/edition.ts';
import type { Newsletter } from '../domain/newsletter.ts';
import { ANY_PLACEHOLDER } from '../domain/reader-placeholder.ts';
import type { StoryId } from '../domain/story.ts';
import { escapeNothing, fill } from './template/fill.ts';
import type { CompiledTemplates } from './templates.ts';
import { digestView } from './view/digest-presenter.ts';
import type { DigestView } from './view/digest-view.ts';

/** An edition in its three printed forms. The mail's are the same bytes for every reader, but for its placeholders. */
export interface RenderedEdition {
  /** As printed, without the briefs that did not fit. */
  readonly edition: Edition;
  readonly mailHtml: string;
  readonly mailText: string;
  readonly webHtml: string;
  readonly droppedBriefs: readonly StoryId[];
  /** A test send names no day of subscription. */
  readonly testSend: boolean;
  /** As printed; the quality gate looks for it in both parts of the mail. */
  readonly postalAddress: string;
}

export interface RenderContext {
  readonly newsletter: Newsletter;
  /** Address of the edition in the archive, printed in mail and web edition. */
  readonly webUrl: string;
  /** Address of the edition before this one; none is linked when left out. */
  readonly previousUrl?: string | null;
  readonly templates: CompiledTemplates;
  readonly testSend?: boolean;
}

/** Longest value of a placeholder in bytes: an address is at most 254, links are shorter. */
const PLACEHOLDER_BYTES = 256;

/**
 * Prints an edition. Briefs are dropped from the end until the HTML fits `maxHtmlBytes` with its placeholders
 * filled; lead and secondaries stay, and the quality gate refuses a mail that is still too large.
 */
export function renderEdition(
  edition: Edition,
  context: RenderContext,
  policy: Pick<ComposeConfig, 'maxHtmlBytes'>,
): RenderedEdition {
  const droppedBriefs: StoryId[] = [];
  let printed = edition;
  for (;;) {
    const view = viewOf(printed, context);
    const mailHtml = fill(context.templates[`digest.${mailDirection(view)}`], view, escapeHtml);
    const last = deliveredBytes(mailHtml) > policy.maxHtmlBytes ? lastBrief(printed) : null;
    if (last === null) {
      return {
        edition: printed,
        mailHtml,
        mailText: fill(context.templates['digest.txt'], view, escapeNothing),
        webHtml: fill(context.templates['web.html'], view, escapeHtml),
        droppedBriefs,
        testSend: context.testSend ?? false,
        postalAddress: view.postalAddress,
      };
    }
    droppedBriefs.unshift(last);
    printed = withoutBrief(printed, last);
  }
}

/** What is printed above a proof. */
export interface ProofNotice {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/**
 * The mail of a printed edition with a notice on top. Nothing is dropped to make room: below the notice it is the
 * edition's mail, byte for byte.
 */
export function renderProof(
  printed: Edition,
  { heading, lines, links }: ProofNotice,
  context: RenderContext,
): { readonly html: string; readonly text: string } {
  const proof = { heading, lines: lines.map((text) => ({ text })), links };
  const view = { ...viewOf(printed, context), proof };
  return {
    html: fill(context.templates[`digest.${mailDirection(view)}`], view, escapeHtml),
    text: fill(context.templates['digest.txt'], view, escapeNothing),
  };
}

/** UTF-8 bytes of the HTML once every placeholder is filled. */
export function deliveredBytes(mailHtml: string): number {
  return (
    new TextEncoder().encode(mailHtml).length +
    (mailHtml.match(ANY_PLACEHOLDER)?.length ?? 0) * PLACEHOLDER_BYTES
  );
}

function viewOf(
  edition: Edition,
  { newsletter, webUrl, previousUrl = null, testSend = false }: RenderContext,
): DigestView {
  return digestView(edition, { newsletter, webUrl, previousUrl, testSend });
}

function mailDirection(view: DigestView): 'ltr' | 'rtl' {
  return view.direction === 'rtl' ? 'rtl' : 'ltr';
}

function lastBrief(edition: Edition): StoryId | null {
  return edition.sections.at(-1)?.stories.at(-1)?.id ?? null;
}

function withoutBrief(edition: Edition, id: StoryId): Edition {
  const sections = edition.sections
    .map((section): Section => ({ ...section, stories: section.stories.filter((story) => story.id !== id) }))
    .filter((section) => section.stories.length > 0);
  return { ...edition, sections };
}
