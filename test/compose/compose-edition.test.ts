import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lib/compose/compose-edition.ts';
import { EDITION_BLOCKS } from '../../lib/contract/config/compose.ts';
import { type BlockName, storiesOf } from '../../lib/domain/edition.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { anArticle } from '../support/builders.ts';
import { aPick, aSelection, aStory } from './support/picks.ts';

const heading = {
  id: '2026-11-22',
  revision: 1,
  previous: null,
  next: null,
  weekly: false,
  number: 7,
  asOf: '2026-11-22T05:00:00.000Z',
  newsletter: BROADSHEET,
  note: null,
};
const policy = { subjectPattern: '{headline}', pictureHosts: null, blocks: EDITION_BLOCKS };
const article = (id: string, title = id) => anArticle({ id, title });

describe('composing an edition', () => {
  test('lead, secondaries and sections keep the order of the picks', () => {
    const edition = composeEdition(
      aSelection(
        aPick({ placement: 'lead' }, article('a')),
        aPick({ placement: 'secondary' }, article('b')),
        aPick({ section: 'Sport' }, article('c')),
        aPick({ section: 'World' }, article('d')),
        aPick({ section: 'Sport' }, article('e')),
      ),
      heading,
      policy,
    );
    expect(storiesOf(edition).map((story) => story.headline)).toEqual(['a', 'b', 'c', 'e', 'd']);
    expect(edition.sections.map((section) => section.name)).toEqual(['Sport', 'World']);
  });

  test('sections of one story are kept together in the place of the strongest, after stories without a section', () => {
    const sectionsFor = (...names: (string | null)[]) => {
      const picks = ['Lead', ...names].map((section, i) =>
        aPick({ section, placement: i === 0 ? 'lead' : 'brief' }, article(`s${i}`)),
      );
      return composeEdition(aSelection(...picks), heading, policy).sections.map(({ name }) => name);
    };

    expect(sectionsFor('Sport', 'World', 'Local', 'World')).toEqual(['Sport', 'Local', 'World']);
    expect(sectionsFor('World', 'World', 'Sport', 'Culture', 'Culture', null)).toEqual([
      ...['World', null, 'Sport', 'Culture'],
    ]);
  });

  test('sections are printed in the newsletter’s language, and names of its own as they are', () => {
    const german = { ...heading, newsletter: { ...heading.newsletter, language: 'de' } };
    const picks = ['World', 'Health', 'Outdoors'].map((section, i) =>
      aPick({ section, placement: i === 0 ? 'lead' : 'brief' }, article(`s${i}`)),
    );

    expect(
      storiesOf(composeEdition(aSelection(...picks), german, policy)).map(({ section }) => section),
    ).toEqual([...['Ausland', 'Gesundheit', 'Outdoors']]);
  });

  describe('its pieces', () => {
    const point = {
      label: 'next',
      text: 'The vote is on Monday.',
      article: 'x',
      publisher: 'The Tally',
    } as const;
    const figure = { figure: '£1.2m', text: 'The pumps cost £1.2m.' };
    const picks = [
      aPick({ placement: 'lead', points: [{ ...point, url: 'https://tally.example/vote' }] }, article('a')),
      aPick({ placement: 'secondary', figure }, article('b')),
      aPick({ figure: { ...figure, figure: '64%' } }, article('c')),
      aPick({ update: { since: '2026-11-20', isCorrection: true, sentences: [] } }, article('d')),
      aPick({ placement: 'finally' }, article('e')),
    ];
    const set = (blocks: readonly BlockName[]) =>
      composeEdition(aSelection(...picks), heading, { ...policy, blocks });

    test('are the labelled sentences, the figures, the corrections and the light story', () => {
      const edition = set(EDITION_BLOCKS);
      expect(edition.lead.points).toEqual([
        { label: 'next', text: point.text, publisher: 'The Tally', url: 'https://tally.example/vote' },
      ]);
      expect(edition.figures.map((one) => one.figure)).toEqual(['£1.2m', '64%']);
      expect(edition.corrections.map(({ headline }) => headline)).toEqual(['d']);
      expect(edition.finally?.headline).toBe('e');
    });

    test('lose no story when the config drops them', () => {
      const edition = set(['lead', 'sections']);
      expect(storiesOf(edition).map(({ headline }) => headline)).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(edition).toMatchObject({ figures: [], corrections: [], finally: null, secondaries: [] });
    });
  });

  test.each([
    ['Politics | Mayor re-elected after a recount', 'Mayor re-elected after a recount'],
    ['VIDEO: Mayor re-elected after a recount', 'Mayor re-elected after a recount'],
    ['Local News | Mayor re-elected after a recount', 'Mayor re-elected after a recount'],
    ['Vote: mayor re-elected after a recount', 'Vote: mayor re-elected after a recount'],
    ['Harbour | Baths', 'Harbour | Baths'],
  ])('a headline is printed without the label of its page: “%s”', (title, headline) => {
    const edition = composeEdition(
      aSelection(aPick({ placement: 'lead' }, anArticle({ title }))),
      heading,
      policy,
    );
    expect(edition.lead.headline).toBe(headline);
  });

  test('an edition cannot be composed from nothing', () => {
    expect(() => composeEdition(aSelection(), heading, policy)).toThrow(RangeError);
  });

  test('an update prints what is new, not what the story is about', () => {
    const update = {
      since: '2026-11-20',
      isCorrection: false,
      sentences: [{ text: 'The mayor resigned.', article: 'a', publisher: null }],
    };
    const edition = composeEdition(
      aSelection(aPick({ placement: 'lead', update }, article('a'))),
      heading,
      policy,
    );
    expect(edition.lead.dek).toBe('The mayor resigned.');
    expect(edition.lead.update).toEqual({ since: '2026-11-20' });
  });

  test('other publishers are named with their own article, the lead is not repeated', () => {
    const lead = anArticle({ id: 'a', publisher: 'The Gazette' });
    const other = anArticle({ id: 'b', publisher: 'Radio Delta', url: 'http://delta.example/b' });
    const edition = composeEdition(
      aSelection(aPick({ placement: 'lead', story: aStory(lead, [other]) }, lead)),
      heading,
      policy,
    );
    expect(edition.lead.coverage).toBe(2);
    expect(edition.lead.alsoCoveredBy).toEqual([
      { publisher: 'Radio Delta', url: 'https://delta.example/b' },
    ]);
  });

  test('a story in another language says so', () => {
    const { lead } = composeEdition(aSelection(aPick({}, anArticle({ language: 'ar' }))), heading, policy);
    expect(lead.language).toBe('ar');
  });

  test('a brief has one sentence and no picture, the lead three and its picture', () => {
    const picture = { url: 'https://pictures.example/p.jpg', alt: 'Baths', credit: null };
    const paragraphs = ['One.', 'Two.', 'Three.', 'Four.'];
    const full = anArticle({ picture, paragraphs });
    const edition = composeEdition(
      aSelection(aPick({ placement: 'lead' }, full), aPick({}, full)),
      heading,
      policy,
    );
    expect([edition.lead.dek, edition.lead.picture]).toEqual(['One. Two. Three.', picture]);
    const [brief] = edition.sections[0]?.stories ?? [];
    expect([brief?.dek, brief?.picture]).toEqual(['One.', null]);
  });

  test('a picture that is not https is not printed', () => {
    const picture = { url: 'http://127.0.0.1/p.jpg', alt: '', credit: null };
    const edition = composeEdition(
      aSelection(aPick({ placement: 'lead' }, anArticle({ picture }))),
      heading,
      policy,
    );
    expect(edition.lead.picture).toBeNull();
  });

  test('pictures come from the configured hosts and their subdomains only', () => {
    const from = (host: string, pictureHosts: string[]) => {
      const picture = { url: `https://${host}/p.jpg`, alt: '', credit: null };
      const selection = aSelection(aPick({ placement: 'lead' }, anArticle({ picture })));
      return composeEdition(selection, heading, { ...policy, pictureHosts }).lead.picture !== null;
    };
    expect(from('img.harbour.example', ['harbour.example'])).toBe(true);
    expect(from('notharbour.example', ['harbour.example'])).toBe(false);
    expect(from('harbour.example', [])).toBe(false);
  });

  describe('the skyline', () => {
    const composed = (titles: readonly string[], subjectPattern = '{headline}') =>
      composeEdition(
        aSelection(
          ...titles.map((title, i) =>
            aPick({ placement: i === 0 ? 'lead' : 'brief' }, article(`s${i}`, title)),
          ),
        ),
        heading,
        { ...policy, subjectPattern },
      );

    test('names up to five stories after the lead, whole', () => {
      const titles = ['Alpha', 'Beta goes home', 'x'.repeat(190), 'y'.repeat(90)];
      expect(composed(titles).skyline).toBe(`Beta goes home · ${'x'.repeat(190)}`);
      const many = ['Alpha', 'B', 'C', 'D', 'E', 'F', 'G'];
      expect(composed(many).skyline).toBe('B · C · D · E · F');
    });

    test('does not repeat the subject', () => {
      const { subject, skyline } = composed(['Alpha', 'Beta', 'Gamma'], '{headlines}');
      expect(subject).toBe('Alpha · Beta');
      expect(skyline).toBe('Gamma · Beta');
    });

    test('continues the text if there is one story', () => {
      expect(composed(['Alpha']).skyline).toContain('harbour baths');
    });
  });

  test('the desk’s note keeps its paragraphs', () => {
    const note = 'One.\r\n\r\n\r\nTwo\u202E.\n\n';
    expect(composeEdition(aSelection(aPick()), { ...heading, note }, policy).note).toBe('One.\n\nTwo.');
  });
});

test('an edition knows whether it speaks of a week', () => {
  const made = (weekly: boolean) =>
    composeEdition(aSelection(aPick({ placement: 'lead' }, article('a'))), { ...heading, weekly }, policy);
  expect([made(true).weekly, made(false).weekly]).toEqual([true, false]);
});
