import { describe, expect, test } from 'vitest';
import { nameOf, todayPage } from '../../lib/desk/pages/today-page.ts';
import { createMemoryControl } from '../support/fakes/memory-control.ts';
import { anEdition, aStory, aView, withInstructions } from './a-view.ts';
import { A_SESSION, formsIn, SETTINGS } from './an-editor.ts';

const control = await createMemoryControl().read();
const settings = { ...SETTINGS, timeZone: 'Europe/Berlin' };
const pageOf = (view: ReturnType<typeof aView>) => todayPage(view, control, A_SESSION, settings);

const LEAD = aStory('a', { placement: 'lead' });
const LAST = aStory('d', { placement: 'finally' });
const VIEW = aView([LEAD, aStory('b'), aStory('c'), LAST]);

/** What the buttons of a story ask for: `move 2`. */
function instructionsAbout(story: string, page = pageOf(VIEW)): string[] {
  return formsIn(page)
    .filter(({ fields }) => fields.article === `article-${story}`)
    .map(({ fields: { instruction = '', verb = '' } }) => {
      const asked = new URLSearchParams(instruction);
      const [name, ...values] = [verb, ...asked.values()].filter((word) => word !== '');
      return [name, ...values].join(' ');
    });
}

const MORE = ['headline', 'boost 2', 'boost 0.5', 'block-publisher Gazette'];

describe('a story', () => {
  test('goes one place up or down, and to the lead from the third place on', () => {
    expect(instructionsAbout('a')).toEqual(['move 2', 'out', ...MORE]);
    expect(instructionsAbout('b')).toEqual(['move 1', 'move 3', 'finally', 'out', ...MORE]);
    expect(instructionsAbout('c')).toEqual(['move 2', 'move 1', 'finally', 'out', ...MORE]);
  });

  test('that closes the edition stays the last one', () => {
    expect(instructionsAbout('d')).toEqual(['move 3', 'move 1', 'out', ...MORE]);
  });

  test('shows the report’s reason, in the newsletter’s time', () => {
    expect(pageOf(VIEW)).toContain('<p class="why">1 publisher · first seen 22 Nov, 05:00</p>');
  });

  test('links its article, if its address is safe, and says what else is printed', () => {
    const printed = anEdition(
      {
        id: 'a',
        url: 'https://gazette.example/a',
        dek: 'Nine years.',
        picture: { url: 'p', alt: '', credit: null },
      },
      { id: 'b', url: 'http://127.0.0.1/b', dek: '' },
    );
    const page = pageOf({ ...VIEW, printed });
    expect(page).toContain('<a href="https://gazette.example/a" rel="noreferrer"><span dir="auto">Story a');
    expect(page).not.toContain('127.0.0.1');
    expect(page).toContain('Gazette · with a picture');
    expect(page).toContain('<p class="dek" dir="auto">Nine years.</p>');
  });

  test('is named by its article that is closest to the lead, and by nobody without articles', () => {
    const member = (article: string, similarity: number) => ({
      article,
      title: '',
      publisher: null,
      similarity,
    });
    expect(
      nameOf(aStory('a', { members: [member('far', 0.2), member('near', 0.9), member('mid', 0.5)] })),
    ).toBe('near');
    expect(nameOf(aStory('a', { members: [] }))).toBe('');
  });

  test('lists each publisher once, or says that none is named', () => {
    const member = (publisher: string | null) => ({ article: 'x', title: '', publisher, similarity: 1 });
    const source = (...publishers: (string | null)[]) =>
      pageOf(aView([aStory('a', { placement: 'lead', members: publishers.map(member) })]));
    expect(source('Gazette', 'Courier', 'Gazette')).toContain('<p class="source">Gazette, Courier</p>');
    expect(source(null)).toContain('<p class="source">Publisher unknown</p>');
  });
});

describe('a story that just missed', () => {
  const missed = Array.from({ length: 6 }, (_, i) =>
    aStory(`m${i}`, { placement: 'missed', why: 'the edition was full' }),
  );
  const page = pageOf(aView([LEAD, ...missed]));

  test('is taken at the third place, with a press', () => {
    expect(instructionsAbout('m0', page)).toEqual(['move 3']);
    expect(page).toContain('Gazette · the edition was full');
  });

  test('is one of five', () => {
    expect(page).toContain('Story m4');
    expect(page).not.toContain('Story m5');
  });
});

describe('the page', () => {
  test('says when there is nothing to print, and lists no missed, waiting or unread ones then', () => {
    const page = pageOf(aView([]));
    expect(page).toContain('There is nothing to print yet.');
    for (const heading of ['Just missed', 'Under embargo', 'set aside']) expect(page).not.toContain(heading);
  });

  test('names what waits for its hour, and what could not be read, with the reason', () => {
    const view = aView([LEAD]);
    const report = {
      ...view.report,
      waiting: [{ title: 'Budget', detail: 'Held until 2026-11-23 05:00 UTC.' }],
      counts: { ...view.report.counts, setAside: 1 },
      setAside: [{ key: 'a.pdf', position: null, reason: 'pdf', detail: 'It is a PDF.' }],
    };
    const page = pageOf({ ...view, report });
    expect(page).toContain('Held until 23 Nov, 06:00.');
    expect(page).toContain('1 set aside');
    expect(page).toContain('a.pdf: It is a PDF.');
  });

  test('shows each notice once, and what is wrong with the file', () => {
    const view = aView([LEAD]);
    const page = pageOf({
      ...view,
      desk: { ...view.desk, problems: ['pins[0] is no pin'] },
      report: { ...view.report, notices: ['desk.json: pins[0] is no pin', 'a pin matches nothing'] },
    });
    expect(page.match(/pins\[0\] is no pin/g)).toHaveLength(1);
    expect(page).toContain('a pin matches nothing');
  });

  test('has the note of this edition in its form, and not that of another one', () => {
    const noted = (edition: string) =>
      pageOf(withInstructions(VIEW, { note: { text: 'Good morning', edition } }));
    expect(noted('2026-11-22')).toContain('>Good morning</textarea>');
    expect(noted('2026-11-21')).not.toContain('Good morning');
  });
});
