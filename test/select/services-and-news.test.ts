import { expect, test } from 'vitest';
import { isService } from '../../lib/select/picking/service-signs.ts';
import { anArticle } from './articles.ts';

const isServiceTitle = (title: string, language: string) =>
  isService(anArticle({ url: null, title, language, body: '' }));

const SERVICES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'NYT Strands hints and answers for Saturday',
    'Connections hints: clues for puzzle #402',
    'Sudoku 4 hard',
    'Quick crossword No 17,391',
    'Wordle today: the answer and hints for November 21',
    'Winning lottery numbers for Friday',
    'Powerball numbers for Saturday: did anyone match all six?',
    'TV tonight: a drama about a lighthouse keeper',
    'What to watch this weekend: ten new series',
    'How to watch Orlow v Tarn: TV channel and live stream',
    'Orlow v Tarn: start time, TV channel and team news',
    'Tarn Open final: where to watch and who is favourite',
    'Orlow v Tarn betting odds: picks for Sunday',
    'Betting tips for the weekend’s matches',
    'Quaybet promo code: 200 crowns in free bets',
    'The 9 Best Air Fryers, Tested and Reviewed',
    'Best Air Fryers You Can Buy',
    'The Best Walking Shoes Under $100',
    'Brightpane headphones: the best deals of the week',
    'Discount codes for November',
    'Weather forecast for Saturday',
    'Your daily horoscope for November 22',
    'Things to do in Orlow this weekend',
    'On this day in 1926: the lighthouse is lit',
    'Recipe: fish pie with leeks',
    'Best films to watch on Sunday night',
    'Letters to the editor: November 21',
    'Win tickets to the harbour festival',
    'Tide times for Orlow',
    'Obituary: Anna Marlow, 94',
  ],
  de: [
    'Wetter in Orlow: Sonne und bis zu 16 Grad am Sonntag',
    'Wetter in ganz Deutschland: Regen im Westen',
    'Horoskop heute: Was die Sterne am Samstag sagen',
    'Lottozahlen am Samstag: 4, 8, 15, 16, 23, 42',
    'Orlow gegen Tarn: Wo läuft das Spiel live?',
    'Orlow gegen Tarn live im TV und im Livestream',
    'Wir verlosen fünf Karten für das Hafenfest',
    'Wetterprognose für das Hafenland: Sonne und Gewitter',
    'TV-Tipps für Sonntag',
    'Gutscheincode: 20 Prozent auf Schuhe',
    'Kopfhörer zum Bestpreis im Angebot',
  ],
  fr: [
    'Orlow – Tarn : à quelle heure et sur quelle chaîne voir la finale',
    'Orlow - Tarn : compos probables, chaîne et heure du match',
    'Programme TV : que regarder dimanche soir',
    'Horoscope du samedi 21 novembre',
    'Résultats du loto : le tirage de samedi',
    'Bon plan : le casque à petit prix',
    'Code promo : 20 % sur les chaussures',
  ],
  es: [
    'Dónde ver el Orlow - Tarn: horario y TV',
    'Qué ver en Netflix este fin de semana',
    'Resultado de la lotería: números del sábado',
    'Horóscopo de hoy: qué dicen los astros',
    'Orlow - Tarn: posibles alineaciones',
    'Código promocional de noviembre',
  ],
  it: [
    'Orlow-Tarn: dove vederla in tv e streaming',
    'Orlow-Tarn, le probabili formazioni',
    'Stasera in tv: i film di sabato',
    'Estrazione Superenalotto: i numeri di sabato',
  ],
  pt: [
    'Onde assistir a Orlow x Tarn: horário e escalações',
    'Resultado da Mega-Sena: os números de sábado',
    'Prováveis escalações de Orlow x Tarn',
  ],
  nl: ['Orlow-Tarn: hoe laat en op welke zender', 'Vanavond op tv: een drama in de haven'],
};

const NEWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Lottery winner sues her brother over a shared ticket',
    'Lottery company fined for misleading numbers',
    'Powerball seller fined for selling to children',
    'Sudoku champion, 71, defends her title',
    'Are crosswords the answer to dementia?',
    'Wordle sold for 4 million crowns',
    'Rope strands forty passengers on the ferry',
    'Connections to the islands cut after the storm',
    'Best Buy to close 12 stores',
    'Best Western opens a hotel in the old mill',
    'The best year for whales since counting began',
    'Best man tested positive',
    'Betting firm fined over odds on its own staff',
    'Betting odds scandal grows',
    'TV presenter Anna Marlow leaves after 20 years',
    'Channel 4 to be sold, minister says',
    'Stream burst its banks above Tarn',
    'Forecast 2027: what economists expect',
    'Weather service loses a third of its staff',
    'Oil falls to its lowest price in a year',
    'Storm warning: ferries cancelled on Sunday',
    'Recipe for disaster: how the dam was built',
    'Horoscope app leaked the data of two million users',
    'Lottery numbers fixed by insider',
    'Quiz show host arrested for fraud',
    'Orlow beat Tarn in the final',
    'Harbour festival sells out in ten minutes',
    'Air fryers recalled after a fire',
    'Shoe maker under investigation for cartel',
    'Letter to the editor led to a libel trial',
  ],
  de: [
    'Lottogewinner verklagt seinen Bruder',
    'Verlosung der Kita-Plätze beginnt',
    'Sender verliert Rechte an der Liga',
    'Fernsehen im Wandel: Sender streicht 200 Stellen',
    'Angebot für den Hafen: Reederei will kaufen',
    'Horoskop-App gab Daten weiter',
    'Bahn macht Gewerkschaft ein neues Angebot',
    'Rezept gegen die Krise gesucht',
    'Wetterprognosen werden genauer: neuer Rechner in Orlow',
  ],
  fr: [
    'Le gagnant du loto poursuit son frère',
    'La chaîne publique supprime 200 postes',
    'Météo-France réduit ses effectifs',
    'La promotion du port coûtera deux millions',
    'Le pronostic vital du maire est engagé',
    'Recette de la taxe foncière : 3 milliards de plus',
    'Bons plans pour les riches : la niche fiscale',
  ],
  es: [
    'El ganador de la lotería demanda a su hermano',
    'La cadena pública despide a 200 trabajadores',
    'El Gobierno ofrece un acuerdo a los sindicatos',
    'El precio de la luz sube por tercer mes',
    'Orlow gana la final',
    'El tiempo se agota para el acuerdo del puerto',
  ],
  it: [
    'Vince alla lotteria e denuncia il fratello',
    'La tv pubblica taglia 200 posti',
    'Natalità al minimo storico',
    'Orlow vince la finale',
  ],
  pt: ['Vencedor da loteria processa o irmão', 'Governo faz oferta aos sindicatos', 'Orlow vence a final'],
  nl: ['Winnaar van de loterij klaagt zijn broer aan', 'Zender schrapt 200 banen'],
};

const lines = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([language, titles]) => titles.map((title) => [language, title] as const));

test('there are as many of each as are said here', () => {
  expect([lines(SERVICES), lines(NEWS)].map(({ length }) => length)).toEqual([63, 61]);
});

test.each(lines(SERVICES))('%s: “%s” is a service', (language, title) => {
  expect(isServiceTitle(title, language)).toBe(true);
});

test.each(lines(NEWS))('%s: “%s” is news', (language, title) => {
  expect(isServiceTitle(title, language)).toBe(false);
});
