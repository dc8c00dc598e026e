import { expect, test } from 'vitest';
import { abroadAmong, marksOf } from '../../lib/select/picking/same-event-abroad.ts';
import { anArticle } from './articles.ts';

const marks = (language: string, title: string, body: string) =>
  marksOf(anArticle({ language, title, body }));

const TUNNEL = marks(
  'en',
  'Gotthal tunnel shut for weeks after deadly blaze',
  'The Gotthal tunnel will stay shut for three weeks after a lorry fire killed four people.',
);
const TUNNEL_DE = marks(
  'de',
  'Vier Tote bei Lastwagenbrand im Gotthaltunnel',
  'Bei einem Feuer im Gotthaltunnel sind am Mittwoch vier Menschen gestorben.',
);
const VOLCANO = marks(
  'en',
  'Volcano erupts on Tarn island, 12,000 flee',
  'Mount Keld erupted on Tarn island on Friday and 12,000 people fled by boat.',
);
const VOLCANO_FR = marks(
  'fr',
  'Éruption sur l’île de Tarn : 12 000 habitants en fuite',
  'Le mont Keld est entré en éruption vendredi sur l’île de Tarn. Quelque 12 000 habitants ont fui en bateau.',
);
const FIRE = marks(
  'de',
  'Drei Tote bei Brand in Wesel',
  'Bei einem Feuer in Wesel sind drei Menschen gestorben.',
);

test('names and numbers tell one event in two languages, and life and death one that shares a name', () => {
  const tellsOneEvent = abroadAmong([TUNNEL, TUNNEL_DE, VOLCANO, VOLCANO_FR, FIRE]);

  expect(tellsOneEvent(VOLCANO, VOLCANO_FR)).toBe(true);
  expect(tellsOneEvent(TUNNEL, TUNNEL_DE)).toBe(true);
  expect(tellsOneEvent(TUNNEL, FIRE)).toBe(false);
  expect(tellsOneEvent(VOLCANO, TUNNEL_DE)).toBe(false);
});

test('stories in one language are left to the grouping, and a name that many stories have tells nothing', () => {
  expect(abroadAmong([VOLCANO])(VOLCANO, VOLCANO)).toBe(false);
  const many = Array.from({ length: 4 }, () => TUNNEL);
  expect(abroadAmong([...many, TUNNEL_DE])(TUNNEL, TUNNEL_DE)).toBe(false);
});

test('two pieces of politics that share a name are two stories', () => {
  const en = marks(
    'en',
    'Minister visits Gotthal',
    'The minister met farmers in Gotthal and promised Bern a new road.',
  );
  const de = marks(
    'de',
    'Neue Schule',
    'Im Ort Gotthal eröffnet die Gemeinde Almen eine Schule für 300 Kinder.',
  );

  expect(abroadAmong([en, de])(en, de)).toBe(false);
});
