import { expect, test } from 'vitest';
import { runMorning } from '../bench/mornings/run-morning.ts';

/** Mornings of one kind of text only, from the bucket to the rendered edition. */
interface Row {
  readonly title: string;
  readonly body?: string;
  readonly publisher?: string;
  readonly at?: string | null;
  readonly language?: string;
}

const HOST = (publisher: string) => publisher.toLowerCase().replace(/\W/g, '');

async function morning(rows: readonly Row[]) {
  const lines = rows.map(
    ({ title, body = '', publisher = 'Quay Post', at = '2026-11-21T03:10:00Z', language }, i) =>
      JSON.stringify({
        ...{ url: `https://www.${HOST(publisher)}.example/${i}`, title, body, publisher },
        ...(at === null ? {} : { publishedAt: at }),
        ...(language === undefined ? {} : { language }),
      }),
  );
  const objects = new Map([['all.jsonl', new TextEncoder().encode(lines.join('\n'))]]);
  const { printed, report } = await runMorning({
    ...{ name: 'bad', asOf: new Date('2026-11-21T05:30:00Z'), objects, truth: null },
  });
  return { printed, report, headlines: printed.map(({ headline }) => headline) };
}

const NEWS: readonly Row[] = [
  {
    title: 'Ferry runs aground off Lindholm',
    body: 'The ferry Aurelia struck rocks outside Lindholm before dawn on Friday and all 312 aboard were taken off, the coast guard said.',
    publisher: 'Echo',
  },
  {
    title: 'Rovers sack coach after seventh defeat',
    body: 'Eastmarsh Rovers dismissed coach Lars Henning on Friday, a day after losing 4-0 at home.',
    publisher: 'Radio',
  },
  {
    title: 'New drug slows kidney disease',
    body: 'A pill taken once a day halved the loss of kidney function in a trial with 2,100 patients, researchers reported.',
    publisher: 'Wire',
  },
  {
    title: 'Swing bridge to reopen in December',
    body: 'Cars will cross the swing bridge again from December after councillors approved a repair.',
    publisher: 'Echo',
  },
];

test('a morning of services alone makes no edition', async () => {
  const { printed, report } = await morning([
    {
      title: 'Weather forecast for Saturday',
      body: 'Saturday begins dry with sunny spells. Highs of 9 degrees.',
    },
    { title: 'Horoscope for November 21', body: 'Aries: a good day for friends. Taurus: money comes in.' },
    { title: 'Today’s crossword', body: 'Across: 1 Vessel (4). 4 Bird (5).' },
    { title: 'What’s on this weekend in Orlow', body: 'Saturday: jazz at the Anchor. Sunday: flea market.' },
    {
      title: 'Obituary: Hanna Lund, 1931-2026',
      body: 'Hanna Lund, who taught in Orlow, died on Monday aged 95.',
    },
    { title: 'Recipe: apple crumble', body: '200 g flour\n100 g butter\n6 apples\nBake for 40 minutes.' },
    {
      title: 'The 12 best air fryers for 2026',
      body: 'We tested twelve air fryers. Our favourite costs 99 crowns.',
    },
    { title: 'TV tonight: what to watch', body: 'The Harbour, a new drama. Then football highlights.' },
    { title: 'Lottery results for Friday night', body: 'The winning numbers are 3, 11, 19, 27, 33 and 41.' },
    { title: 'Tide times for Orlow', body: 'High water 04:31 and 16:52. Low water 10:40 and 22:58.' },
  ]);

  expect(printed).toEqual([]);
  expect(new Set(report.decisions.map(({ reason }) => reason))).toEqual(new Set(['no-news']));
});

test('undated texts alone make an edition, and none of them says when it was first seen', async () => {
  const { printed } = await morning(NEWS.map((row) => ({ ...row, at: null })));

  expect(printed).toHaveLength(NEWS.length);
  expect(printed.map(({ firstSeenPrecision }) => firstSeenPrecision)).not.toContain('instant');
});

test('one-line teasers are told in their own words, with a full stop', async () => {
  const { printed } = await morning(NEWS.map((row) => ({ ...row, body: row.body?.slice(0, -1) ?? '' })));

  expect(printed.map(({ dek }) => dek).toSorted()).toEqual(NEWS.map(({ body }) => body).toSorted());
});

test('500 versions of one live page are one story, in the words of the newest and without its clock', async () => {
  const versions = Array.from({ length: 500 }, (_, i): Row => {
    const clock = `0${Math.trunc(i / 100)}:${String(Math.trunc((i % 100) * 0.6)).padStart(2, '0')}`;
    return {
      title: `Ferry live: latest as of ${clock}`,
      body: `${clock} Tugs have moved the ferry Aurelia by ${i} metres, minister Ida Moreau said in update ${i}.`,
      publisher: 'Quay Live',
      at: `2026-11-21T${clock}:00Z`,
    };
  });
  const { printed } = await morning([...versions, ...NEWS.slice(1)]);

  const live = printed.filter(({ headline }) => headline.startsWith('Ferry live'));
  expect(live).toHaveLength(1);
  expect(live[0]?.dek).toBe(
    'Tugs have moved the ferry Aurelia by 499 metres, minister Ida Moreau said in update 499.',
  );
  expect(printed).toHaveLength(NEWS.length);
});

test('an English newsletter prints the English articles of a batch in twelve languages, and joins nothing across languages', async () => {
  const foreign: readonly Row[] = [
    {
      title: 'Fähre läuft vor Lindholm auf Grund',
      body: 'Die Fähre Aurelia ist am Freitag vor Lindholm auf Felsen gelaufen; alle 312 Menschen an Bord wurden gerettet, teilte die Küstenwache mit.',
    },
    {
      title: 'Un ferry s’échoue au large de Lindholm',
      body: 'Le ferry Aurelia a heurté des rochers au large de Lindholm vendredi et les 312 passagers ont été évacués, selon les garde-côtes.',
    },
    {
      title: 'Un ferry encalla frente a Lindholm',
      body: 'El ferry Aurelia chocó contra unas rocas frente a Lindholm el viernes y los 312 pasajeros fueron evacuados, informó la guardia costera.',
    },
    {
      title: 'Traghetto si incaglia al largo di Lindholm',
      body: 'Il traghetto Aurelia ha urtato gli scogli al largo di Lindholm e tutte le 312 persone a bordo sono state portate in salvo.',
    },
    {
      title: 'Ferry encalha ao largo de Lindholm',
      body: 'O ferry Aurelia bateu em rochas ao largo de Lindholm na sexta-feira e as 312 pessoas a bordo foram retiradas, informou a guarda.',
    },
    {
      title: 'Veerboot loopt vast bij Lindholm',
      body: 'De veerboot Aurelia is vrijdag bij Lindholm op rotsen gelopen; alle 312 mensen aan boord zijn veilig van boord gehaald.',
    },
    {
      title: 'Färja på grund utanför Lindholm',
      body: 'Färjan Aurelia gick på grund utanför Lindholm före gryningen på fredagen och alla 312 personer ombord togs i säkerhet, uppger kustbevakningen.',
    },
    {
      title: 'Prom osiadł na mieliźnie koło Lindholmu',
      body: 'Prom Aurelia uderzył w skały koło Lindholmu w piątek przed świtem, a wszystkie 312 osób na pokładzie zostało ewakuowanych, podała straż.',
    },
    {
      title: 'Паром сел на мель у Линдхольма',
      body: 'Паром «Аурелия» в пятницу налетел на скалы у Линдхольма, всех 312 человек удалось эвакуировать.',
    },
    {
      title: 'عبارة تجنح قبالة ليندهولم',
      body: 'اصطدمت عبارة الركاب أوريليا بالصخور قبالة ليندهولم قبل فجر الجمعة.',
    },
    {
      title: 'リンドホルム沖でフェリー座礁',
      body: '旅客フェリー「アウレリア」が金曜日の未明、リンドホルム沖で岩に衝突した。',
    },
  ].map((row, i) => ({ ...row, publisher: `Paper ${i}` }));
  const { headlines, report } = await morning([...NEWS, ...foreign]);

  expect(headlines.toSorted()).toEqual(NEWS.map(({ title }) => title).toSorted());
  expect(report.decisions.filter(({ reason }) => reason === 'other-language')).toHaveLength(foreign.length);
});

test('a publisher called like a section gives its stories no section', async () => {
  const { printed } = await morning(NEWS.map((row) => ({ ...row, publisher: 'Sport' })));
  const sections = Object.fromEntries(printed.map(({ headline, section }) => [headline, section]));

  expect(sections['New drug slows kidney disease']).not.toBe('Sport');
  expect(sections['Swing bridge to reopen in December']).not.toBe('Sport');
  expect(new Set(printed.map(({ publisher }) => publisher))).toEqual(new Set(['Sport']));
});
