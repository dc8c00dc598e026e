import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import type { ArticleInstruction, DeskBlock, Pin, Signature, StoryReference } from '../../domain/desk.ts';
import { localTime } from '../../domain/local-time.ts';
import type { StoryReport } from '../../domain/report.ts';
import type { EditionView } from '../edition-view.ts';
import { form } from './frame.ts';

/** Every instruction in force for the edition in hand: who, when, for how long, and the button that takes it back. */
export function listInstructions(
  { desk, inHand, report }: EditionView,
  hidden: Readonly<Record<string, string>>,
  timeZone: string,
): Html {
  const {
    pins,
    boosts,
    headlines,
    blocks,
    note,
    sections = [],
    pictures = [],
    sentences = [],
  } = desk.content;
  const counts = ({ edition }: Signature) => edition === undefined || edition === inHand.id;
  const named = (instruction: Signature & { readonly article: string }) =>
    instruction.title ?? headlineOf(instruction.article, report.stories) ?? instruction.article;
  const listedAs = <Instruction extends StoryReference>(
    kind: ArticleInstruction,
    instructions: readonly Instruction[],
    text: (instruction: Instruction) => string,
  ): Listed[] =>
    instructions.filter(counts).map((instruction) => ({
      instruction,
      text: `“${named(instruction)}” ${text(instruction)}`,
      undo: { verb: 'forget', article: instruction.article, title: named(instruction), only: kind },
    }));
  const about = [
    ...listedAs('pin', pins, ({ position }) => placeOf(position)),
    ...listedAs('boost', boosts, ({ factor }) => `ranked × ${factor}`),
    ...listedAs('headline', headlines, ({ headline }) => `is called “${headline}”`),
    ...listedAs('section', sections, ({ section }) => `is in the section ${section}`),
    ...listedAs('picture', pictures, ({ picture }) =>
      picture === null ? 'has no picture' : 'has another picture',
    ),
    ...listedAs('sentence', sentences, ({ sentence }) => `begins with “${sentence}”`),
  ];
  const blocked = blocks
    .filter(counts)
    .map((instruction) => ({ instruction, text: blockText(instruction), undo: undoOf(instruction) }));
  const noted =
    note !== null && counts(note)
      ? [{ instruction: note, text: 'A note is printed above the lead', undo: { verb: 'unnote' } }]
      : [];
  const all: readonly Listed[] = [...noted, ...about, ...blocked];
  return html`<section><h2>Instructions</h2>
${all.length === 0 ? html`<p>No changes: this is the automatic selection.</p>` : html`<ul class="instructions">${all.map((one) => listed(one, hidden, timeZone))}</ul>`}
<div class="tools">
${form(DESK_PATHS.change, { ...hidden, verb: 'block-publisher' }, html`<label>Block a publisher<input name="publisher" required maxlength="200"></label><button type="submit">Block</button>`)}
${form(DESK_PATHS.change, { ...hidden, verb: 'block-phrase' }, html`<label>Block a phrase<input name="phrase" required minlength="3" maxlength="200"></label><button type="submit">Block</button>`)}
</div></section>`;
}

/** The story that has this article; null when there is none today. */
function headlineOf(article: string, stories: readonly StoryReport[]): string | null {
  const story = stories.find(({ members }) => members.some((member) => member.article === article));
  return story?.headline ?? null;
}

function placeOf(position: Pin['position']): string {
  if (position === undefined) return 'near the top';
  return position === 'finally' ? 'closes the edition' : `at place ${position}`;
}

interface Listed {
  readonly instruction: Signature;
  readonly text: string;
  readonly undo: Readonly<Record<string, string>>;
}

function listed(
  { instruction, text, undo }: Listed,
  hidden: Readonly<Record<string, string>>,
  timeZone: string,
): Html {
  const until = instruction.edition === undefined ? 'until removed' : 'this edition only';
  const signed = [instruction.by, instruction.at && localTime(instruction.at, timeZone)]
    .filter((part) => part !== undefined)
    .join(', ');
  return html`<li><p><span dir="auto">${text}</span> <span class="source">${until}${signed === '' ? '' : ` · ${signed}`}</span></p>
${form(DESK_PATHS.change, { ...hidden, ...undo }, html`<button type="submit">Take back<span class="away">: ${text}</span></button>`)}</li>`;
}

function blockText(block: DeskBlock): string {
  if (block.kind === 'story') return `“${block.title ?? block.article}” stays out`;
  return block.kind === 'publisher'
    ? `${block.publisher} is blocked`
    : `The phrase “${block.phrase}” is blocked`;
}

function undoOf(block: DeskBlock): Readonly<Record<string, string>> {
  if (block.kind === 'story')
    return { verb: 'unblock-story', article: block.article, title: block.title ?? block.article };
  return block.kind === 'publisher'
    ? { verb: 'unblock-publisher', publisher: block.publisher }
    : { verb: 'unblock-phrase', phrase: block.phrase };
}
