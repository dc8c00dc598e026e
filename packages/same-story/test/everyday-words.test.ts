import { describe, expect, test } from 'vitest';
import { groupStories } from '../group-stories.ts';

/** Headlines alone: the first two tell one event, any two of the others share an everyday word. */
const HEADLINES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Sparkasse Norddorf: Räuber entkommen durch Tunnel',
    'Räuber von Norddorf gruben Tunnel in die Sparkasse',
    'Druck auf die Notenbank wächst',
    'Trainer unter Druck: Remis gegen Bochum',
    'Kritik an Klinikreform',
    'Kritik an neuer Fußgängerzone',
    'Streit um Windräder im Wald',
    'Streit um Schulessen',
    'Unfall auf der A7: Lkw kippt um',
    'Unfall in Hafenstraße: Radfahrer verletzt',
  ],
  fr: [
    'Les halles de Vernac détruites par un incendie',
    'Vernac : les halles réduites en cendres',
    'Pression sur la banque centrale',
    "L'entraîneur sous pression après un nul",
    'La banque alerte sur de faux SMS',
    'Nouvelles règles pour les trottinettes',
    "L'opéra a une nouvelle directrice",
  ],
  es: [
    'Se derrumba el puente de San Telmo en Villaluz',
    'Villaluz llora a las víctimas del puente de San Telmo',
    'Aumenta la presión sobre el banco central',
    'El entrenador, bajo presión tras otro empate',
    'El banco alerta de mensajes falsos',
    'Nuevas normas para los patinetes',
    'La ópera tiene nueva directora',
  ],
  pl: [
    'Wiadukt w Kornicy runął na tory',
    'Kornica: runął wiadukt nad torami',
    'Policja szuka świadków kradzieży rowerów',
    'Policja dostanie nowe radiowozy',
    'Burmistrz otworzył bibliotekę',
    'Burmistrz odpowiada w sprawie parkingu',
    'Jaskółki wróciły do spichlerza',
  ],
  sv: [
    'Lindöbron rasade ned i Ekviken',
    'Ekviken avskuret sedan Lindöbron rasat',
    'Polisen söker vittnen till cykelstölder',
    'Polisen får hundar från Skåne',
    'Kommunen säljer gammalt badhus',
    'Kommunen vill plantera lindar',
    'Svalorna är tillbaka',
  ],
};

describe.each(Object.entries(HEADLINES))('headlines in %s', (language, titles) => {
  const { stories, chance } = groupStories(
    titles.map((title) => ({ title, paragraphs: [], language, publishedAt: null })),
  );
  const others = [...titles.keys()].slice(2);

  test('that share the names of an event come together', () => {
    expect(stories).toContainEqual([0, 1]);
  });

  test('that share no more than an everyday word hardly tell the same', () => {
    const chances = others.flatMap((a) => others.filter((b) => b > a).map((b) => chance(a, b)));

    expect(Math.max(...chances)).toBeLessThan(0.4);
  });
});
