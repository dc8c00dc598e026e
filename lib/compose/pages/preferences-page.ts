import type { PreferencesView, SectionsView } from '../../ports.ts';
import { sectionWord } from '../section-word.ts';
import { printable } from '../text/printable.ts';
import type { Locale } from '../words/locale.ts';
import { type FormView, NO_FIELDS, zoneField } from './form-fields.ts';
import type { PageContent } from './frame.ts';

/** What readers may choose: sections, time, zone, days and a pause. */
export function preferencesPage(view: PreferencesView, locale: Locale): PageContent {
  const { pages, unsubscribe } = locale.words;
  const isFree = view.mayChoose;
  return {
    heading: pages.preferencesTitle,
    problem: view.problem === null ? null : pages.unknownZoneText,
    status: view.saved ? pages.savedText : null,
    paragraphs: [
      isFree ? pages.preferencesText : pages.fixedTimeText(view.hours.map(clockTime).join(', '), view.zone),
      ...(view.sections === null ? [] : [pages.sectionsIntroText]),
    ],
    form: {
      ...NO_FIELDS,
      action: view.action,
      sections: view.sections === null ? null : sectionsField(view.sections, locale),
      zone: isFree ? zoneField(view.zone, view.problem === 'zone', locale) : null,
      time: view.mayChooseHour ? { label: pages.timeLabel, value: clockTime(view.minute) } : null,
      days: view.days === null ? null : daysField(view.days, locale),
      pause: { label: pages.pauseLabel, value: view.pausedUntil ?? '' },
      button: pages.saveButton,
    },
    links: [
      { text: pages.changeAddressTitle, url: view.changeAddressUrl },
      { text: pages.myDataTitle, url: view.dataUrl },
      { text: pages.eraseTitle, url: view.eraseUrl },
      { text: unsubscribe, url: view.unsubscribeUrl },
    ],
  };
}

/** A box for each section, as the mail calls it, and one for the lead story. */
function sectionsField(
  { boxes, withLead, whenEmpty }: SectionsView,
  { words }: Locale,
): FormView['sections'] {
  const { pages } = words;
  const lead = withLead === null ? [] : [{ field: 'lead', text: pages.leadLabel, isChosen: withLead }];
  return {
    label: pages.sectionsLabel,
    note: whenEmpty === 'whole' ? pages.sectionsWholeText : pages.sectionsNoneText,
    options: [
      ...boxes.map(({ sections, field, isChosen }) => ({
        field,
        text: sections.map((section) => printable(sectionWord(section, words) ?? '', 40)).join(' · '),
        isChosen,
      })),
      ...lead,
    ],
  };
}

function daysField(
  chosen: NonNullable<PreferencesView['days']>,
  { words: { pages } }: Locale,
): FormView['days'] {
  const option = (value: string, text: string) => ({ value, text, isChosen: value === chosen });
  return {
    label: pages.daysLabel,
    options: [
      option('every', pages.everyDay),
      option('weekdays', pages.weekdays),
      option('weekend', pages.weekend),
    ],
  };
}

/** `06:30` for 390, as an input of type time wants it. */
function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
