import type { RenderedEdition } from '../compose/render-edition.ts';
import type { ComposeConfig } from '../contract/config/compose.ts';
import { EDITION_FILES, sectionMailFiles } from '../contract/object-keys.ts';
import { choiceKey, everyChoice, type SectionChoice, type SectionGroup } from '../domain/section-choice.ts';
import type { PickedStory } from '../domain/selection.ts';

/** Which frozen mail each choice of sections gets. Part of the manifest. */
export interface SectionMails {
  readonly offered: readonly SectionGroup[];
  /** By the choice's key; null when that reader gets no mail on this day. */
  readonly mails: Readonly<Record<string, SectionMail | null>>;
}

export interface SectionMail {
  readonly subject: string;
  /** Names of the files. */
  readonly html: string;
  readonly text: string;
}

/**
 * The edition once for each distinct choice of sections: the same stories without those that the choice leaves out. It
 * depends on the config alone which choices there are, so a reader may change theirs at any time. Choices that come to
 * the same stories share one mail.
 *
 * @param picks - Those of the whole edition that were printed.
 * @param whole - The mail with all of them.
 * @param render - Sets, renders and checks a mail of some of them.
 */
export function sectionMails(
  picks: readonly PickedStory[],
  whole: Pick<SectionMail, 'subject'>,
  render: (picks: readonly PickedStory[]) => RenderedEdition,
  config: ComposeConfig['sectionChoice'] | undefined,
): { readonly files: Readonly<Record<string, string>>; readonly choices: SectionMails | null } {
  if (config === undefined || config.offered.length === 0) return { files: {}, choices: null };
  const { offered } = config;
  const files: Record<string, string> = {};
  const mails: Record<string, SectionMail | null> = {};
  const wholeMail = {
    subject: whole.subject,
    html: EDITION_FILES.mailHtml,
    text: EDITION_FILES.mailText,
  };
  const known = new Map<string, SectionMail>([[storiesIn(picks), wholeMail]]);
  for (const choice of everyChoice(offered, config.lead === 'choice')) {
    const wanted = wantedBy(choice, picks);
    const key = choiceKey(offered, choice);
    if (wanted.length === 0) {
      mails[key] = config.whenEmpty === 'whole' ? wholeMail : null;
      continue;
    }
    const stories = storiesIn(wanted);
    let mail = known.get(stories);
    if (mail === undefined) {
      const { edition, mailHtml, mailText } = render(wanted);
      const names = sectionMailFiles(known.size);
      files[names.html] = mailHtml;
      files[names.text] = mailText;
      mail = { subject: edition.subject, ...names };
      known.set(stories, mail);
    }
    mails[key] = mail;
  }
  return { files, choices: { offered, mails } };
}

/** Empty when nothing is left but a lead story that comes to everybody. */
function wantedBy(choice: SectionChoice, picks: readonly PickedStory[]): readonly PickedStory[] {
  const leftOut = new Set(choice.leftOut);
  const lead = picks.find(({ placement }) => placement === 'lead') ?? picks[0];
  const isWanted = ({ section }: PickedStory) => section === null || !leftOut.has(section.toLowerCase());
  if (!picks.some(isWanted)) return [];
  return picks.filter((pick) => isWanted(pick) || (choice.withLead && pick === lead));
}

function storiesIn(picks: readonly PickedStory[]): string {
  return picks.map(({ story }) => story.id).join(' ');
}
