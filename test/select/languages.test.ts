import { expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { isReadable, languagesOfBatch } from '../../lib/select/languages.ts';
import { prepareArticles } from '../../lib/select/prepare-articles.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { AS_OF, anArticle, anInput } from './articles.ts';

const LONG_FRENCH =
  'Le pont sur la Vèze a été fermé samedi après la découverte d’une fissure dans le troisième pilier. ' +
  'Les ingénieurs de la région pensent que les travaux dureront jusqu’au printemps, et les habitants du bourg ' +
  'devront passer par la vallée voisine pendant tout l’hiver, a dit la maire devant une salle pleine.';
const french = anArticle({ id: 'fr', language: 'fr', title: 'Le pont est fermé', body: LONG_FRENCH });
const arabic = anArticle({
  id: 'ar',
  language: 'ar',
  title: 'إغلاق جسر فولنا',
  body: 'أغلق جسر فولنا يوم السبت.',
});
const english = anArticle({
  id: 'en',
  title: 'Bridge closed',
  body: 'The bridge was closed on Saturday morning.',
});

const taken = (input: Parameters<typeof selectStories>[0]) =>
  selectStories(input)
    .picks.map(({ story }) => story.lead.id)
    .sort();

test('an article in a language the newsletter does not print is dropped with its reason', () => {
  const { picks, decisions } = selectStories(anInput([english, french, arabic], { languages: ['en-GB'] }));

  expect(picks.map(({ story }) => story.lead.id)).toEqual(['en']);
  expect(decisions.filter(({ article }) => article !== 'en')).toMatchObject([
    { article: 'ar', outcome: 'dropped', reason: 'other-language', language: 'Arabic' },
    { article: 'fr', outcome: 'dropped', reason: 'other-language', language: 'French' },
  ]);
});

test('a text too short to tell is read in the language of nearly all others', () => {
  const titles = [
    'Le pont est fermé',
    'Le maire démissionne',
    'Le port rouvre',
    'La digue cède',
    'Le phare brûle',
  ];
  const others = titles.map((title, i) =>
    anArticle({ id: `${i}`, language: 'fr', title, body: `${title} hier.` }),
  );
  const short = anArticle({ id: 'x', language: 'und', title: 'Meilleurs aspirateurs 2026', body: '' });
  const batch = prepareArticles([...others, short], deskRules(EMPTY_DESK, []), {
    ...selectConfig.parse({}),
    ...{ languages: null, asOf: AS_OF, timeZone: 'UTC' },
  });

  expect(batch.originals.find(({ id }) => id === 'x')?.language).toBe('fr');
  const last = (...articles: Parameters<typeof languagesOfBatch>[0]) =>
    languagesOfBatch(articles, null).at(-1);
  expect(last(...others.slice(0, 4), short)).toBe('und');
  // Of guesses more than every second must agree, of texts that are sure nearly all.
  expect(last(...others, english, english, short)).toBe('fr');
  expect(last(...others, ...Array(5).fill(english), short)).toBe('und');
});

test('a short text taken for a neighbour’s language is in that of the batch, or else of the newsletter', () => {
  const guessed = anArticle({ language: 'es', title: 'Cantora lança disco', body: 'Onde assistir hoje.' });
  const long = anArticle({ id: 'long', language: 'es', title: 'Uma ponte', body: LONG_FRENCH });
  const declared = anArticle({ language: 'es', languageDeclared: true, title: 'Puente', body: 'Hoy.' });
  const sure = anArticle({
    language: 'fr',
    title: 'Le pont est fermé',
    body: 'Le pont sur la Vèze a été fermé et les habitants du bourg ont été surpris par la nuit.',
  });
  expect(languagesOfBatch([guessed, long, declared, sure], ['pt-BR'])).toEqual(['pt', 'es', 'es', 'fr']);
  expect(languagesOfBatch([guessed], ['pt', 'en'])).toEqual(['es']);
});

test.each([
  ['en', 'Cargo ship runs aground in Brittany', 'A ship of 180 metres ran aground on the rocks of Brittany.'],
  ['nl', 'Vrachtschip loopt vast', 'Een schip van 180 meter is woensdag op de rotsen gelopen.'],
  ['pl', 'Statek osiadł na skałach', 'Statek o długości 180 metrów osiadł w środę na skałach.'],
])(
  'a text in %s with no small word of the newsletter’s language is foreign, though it is short',
  (language, title, body) => {
    const article = anArticle({ language, title, body });

    expect(languagesOfBatch([article], ['fr'])).toEqual([language]);
    expect(isReadable(article, ['fr'])).toBe(false);
  },
);

test('a newsletter in several languages prints them all', () => {
  expect(taken(anInput([english, french], { languages: ['en', 'fr-CA'] }))).toEqual(['en', 'fr']);
});

test('a short text whose language is only a guess is not dropped', () => {
  const guessed = anArticle({
    id: 'short',
    language: 'it',
    title: 'Palio in Siena',
    body: 'Il Palio di Siena: results.',
  });

  expect(taken(anInput([guessed], { languages: ['en'] }))).toEqual(['short']);
});

test('a text in a foreign language that its source declares is dropped, however short', () => {
  const declared = anArticle({
    id: 'declared',
    language: 'fr',
    languageDeclared: true,
    title: 'La rivière déborde',
    body: 'Deux cents familles ont quitté leurs maisons.',
  });

  expect(taken(anInput([english, declared], { languages: ['en'] }))).toEqual(['en']);
});

test('an article whose language is unknown is kept', () => {
  const untold = anArticle({ id: 'und', language: 'und', body: LONG_FRENCH });

  expect(taken(anInput([untold], { languages: ['en'] }))).toEqual(['und']);
});

test('what the desk pins is printed in any language', () => {
  const desk = { ...EMPTY_DESK, pins: [{ article: 'ar' }] };

  expect(taken(anInput([english, arabic], { languages: ['en'], desk }))).toEqual(['ar', 'en']);
});

/** One piece of news in twelve languages, as short as a feed's. */
const TEASERS: readonly (readonly [tag: string, title: string, body: string])[] = [
  [
    'de',
    'Fähre läuft vor Lindholm auf Grund',
    'Die Fähre Aurelia ist am Freitag vor Lindholm auf Felsen gelaufen; alle Menschen an Bord wurden gerettet, teilte die Küstenwache mit.',
  ],
  [
    'fr',
    "Un ferry s'échoue au large de Lindholm",
    'Le ferry Aurelia a heurté des rochers au large de Lindholm vendredi avant l’aube et les passagers ont été évacués, selon les garde-côtes.',
  ],
  [
    'es',
    'Un ferry encalla frente a Lindholm',
    'El ferry Aurelia chocó contra unas rocas frente a Lindholm el viernes y los pasajeros fueron evacuados, informó la guardia costera.',
  ],
  [
    'it',
    'Traghetto si incaglia al largo di Lindholm',
    'Il traghetto Aurelia ha urtato gli scogli al largo di Lindholm e tutte le persone a bordo sono state portate in salvo, ha detto la guardia costiera.',
  ],
  [
    'pt',
    'Ferry encalha ao largo de Lindholm',
    'O ferry Aurelia bateu em rochas ao largo de Lindholm na sexta-feira e as pessoas a bordo foram retiradas em segurança, informou a guarda costeira.',
  ],
  [
    'nl',
    'Veerboot loopt vast bij Lindholm',
    'De veerboot Aurelia is vrijdag bij Lindholm op rotsen gelopen; alle mensen aan boord zijn veilig van boord gehaald, meldt de kustwacht.',
  ],
  [
    'sv',
    'Färja på grund utanför Lindholm',
    'Färjan Aurelia gick på grund utanför Lindholm före gryningen på fredagen och alla personer ombord togs i säkerhet, uppger kustbevakningen.',
  ],
  [
    'pl',
    'Prom osiadł na mieliźnie koło Lindholmu',
    'Prom Aurelia uderzył w skały koło Lindholmu w piątek przed świtem, a wszystkie osoby na pokładzie zostały ewakuowane, podała straż przybrzeżna.',
  ],
  [
    'ru',
    'Паром сел на мель у Линдхольма',
    'Пассажирский паром «Аурелия» в пятницу перед рассветом налетел на скалы у Линдхольма, сообщила береговая охрана.',
  ],
  [
    'ar',
    'عبارة تجنح قبالة ليندهولم',
    'اصطدمت عبارة الركاب أوريليا بالصخور قبالة ليندهولم قبل فجر الجمعة، بحسب خفر السواحل.',
  ],
  [
    'ja',
    'リンドホルム沖でフェリー座礁',
    '旅客フェリー「アウレリア」が金曜日の未明、リンドホルム沖で岩に衝突したと沿岸警備隊が発表した。',
  ],
];
const ENGLISH = [
  'Ferry runs aground off Lindholm',
  'The ferry Aurelia struck rocks off Lindholm before dawn on Friday and all 312 people aboard were taken off, the coast guard said.',
] as const;

test.each(TEASERS)(
  'a teaser in %s is foreign to an English newsletter, declared or not',
  (language, title, body) => {
    for (const languageDeclared of [false, true]) {
      const teaser = anArticle({ id: language, language, languageDeclared, title, body });
      expect(taken(anInput([english, teaser], { languages: ['en'] }))).toEqual(['en']);
    }
  },
);

test.each(TEASERS)(
  'an English teaser is foreign to a newsletter in %s, and its own is not',
  (language, title, body) => {
    const own = anArticle({ id: 'own', language, title, body });
    const guessed = anArticle({ id: 'english', title: ENGLISH[0], body: ENGLISH[1] });
    expect(taken(anInput([own, guessed], { languages: [language] }))).toEqual(['own']);
  },
);
