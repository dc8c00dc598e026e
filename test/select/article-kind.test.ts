import { expect, test } from 'vitest';
import { kindOf, kindOfStory } from '../../lib/select/picking/article-kind.ts';
import { anArticle } from './articles.ts';

test.each([
  ['Weather: rain, then more rain', 'en'],
  ['Weather forecast for Saturday', 'en'],
  ['Horoscope For Today, November 20, 2026', 'en'],
  ['Your stars for Saturday', 'en'],
  ['Crossword 4,211', 'en'],
  ['What the papers say – May 21', 'en'],
  ['Obituary: Ines Falk, who kept the lighthouse', 'en'],
  ['Best deals on kettles this week', 'en'],
  ['Letters to the editor', 'en'],
  ['Recipe: plum cake with cardamom', 'en'],
  ['Recipe of the week: dinner for under £5', 'en'],
  ['Lottozahlen vom Samstag: 12 Millionen Euro im Jackpot', 'de'],
  ['Forecast: wet and windy', 'en'],
  ['Lottery results: 3, 11, 19, 27', 'en'],
  ['Wordle hints and answer for 22 November', 'en'],
  ['The best Black Friday deals you can still get', 'en'],
  ['Puzzle 27 (contains spoilers)', 'en'],
  ['Memorial Day sales 2022: what to expect', 'en'],
  ['TV tonight: a lighthouse and a murder', 'en'],
  ['Obituary: Judge Harald Voss, who died in office', 'en'],
  ['Das Wetter am Samstag: Regen', 'de'],
  ['Ihr Horoskop: Widder', 'de'],
  ['Lottozahlen: 3, 11, 19', 'de'],
  ['Wetter heute: Sonne und Wolken', 'de'],
  ['Rezept: Pflaumenkuchen vom Blech', 'de'],
  ['Horoskop für Sonntag, 22. November', 'de'],
  ['Kreuzworträtsel Nr. 211', 'de'],
  ['Todesanzeigen vom Wochenende', 'de'],
  ['Météo du samedi 21 novembre', 'fr'],
  ['Mots croisés : la grille du jour', 'fr'],
  ['Météo : pluie et vent demain', 'fr'],
  ['Horoscope du dimanche 22 novembre', 'fr'],
  ['Recette de crêpes au sarrasin', 'fr'],
  ['Résultats du loto : 4, 9, 17, 22, 40', 'fr'],
  ['Avis de décès : Inès Falk', 'fr'],
  ['Horóscopo de hoy sábado', 'es'],
  ['El tiempo hoy: lluvia y viento', 'es'],
  ['Lotería Nacional: resultados del sorteo de hoy', 'es'],
  ['Receta de tarta de ciruelas', 'es'],
  ['Crucigrama 812', 'es'],
  ['Horóscopo: Aries, Tauro y Géminis', 'es'],
  ['Oroscopo di oggi, 21 novembre', 'it'],
  ['Meteo: pioggia al nord, sole al sud', 'it'],
  ['Lotto: i numeri dell’estrazione di oggi', 'it'],
  ['Ricetta: torta di prugne', 'it'],
  ['Stasera in tv: il faro', 'it'],
  ['Previsão do tempo para sábado', 'pt'],
  ['Horóscopo: Áries, Touro e Gémeos', 'pt'],
  ['Receita de bolo de ameixa', 'pt'],
  ['Mega-Sena: números do sorteio de sábado', 'pt'],
  ['Weerbericht: regen', 'nl'],
  ['Horoscoop: Ram, Stier en Tweelingen', 'nl'],
  ['Recept: pruimentaart', 'nl'],
  ['Het weer: zonnig met wat wolken', 'nl'],
  ['Vädret: regn och blåst i helgen', 'sv'],
  ['Recept: plommonkaka', 'sv'],
  ['Horoskop: Väduren', 'sv'],
  ['Vejret: sol og byger i weekenden', 'da'],
  ['Opskrift: blommekage', 'da'],
  ['Været: snø i fjellet', 'no'],
  ['Kryssord: uke 47', 'no'],
  ['Pogoda na sobotę: deszcz', 'pl'],
  ['Horoskop na niedzielę', 'pl'],
  ['Przepis na placek ze śliwkami', 'pl'],
  ['Прогноз погоды на субботу', 'ru'],
  ['Гороскоп на 22 ноября', 'ru'],
  ['Рецепт: пирог со сливами', 'ru'],
  ['Hava durumu: sağanak', 'tr'],
  ['Günlük burç yorumları: Koç', 'tr'],
  ['حالة الطقس اليوم السبت', 'ar'],
  ['حظك اليوم: برج الحمل', 'ar'],
  ['今日の運勢、一位はおひつじ座', 'ja'],
  ['きょうの天気：西日本は雨', 'ja'],
])('“%s” (service, %s)', (title, language) => {
  expect(kindOf(anArticle({ title, language }))).toBe('service');
});

test.each([
  ['Weather chaos as storm closes the coast road', 'en'],
  ['Horoscope writer wins the mayoral race', 'en'],
  ['Recipe for disaster: how the dam failed', 'en'],
  ['Shopping centre evacuated after fire', 'en'],
  ['Weather-related delays hit rail commuters', 'en'],
  ['Weather, not strikes, stopped the ferries', 'en'],
  ['Forecast 2026: what economists expect', 'en'],
  ['Forecast: economists expect a mild recession', 'en'],
  ['Lottery winner arrested over forged ticket', 'en'],
  ['Crossword editor sues the paper', 'en'],
  ['Weather: three dead after storm on the coast', 'en'],
  ['Weather service loses its satellite', 'en'],
  ['Obituary writer is honoured at last', 'en'],
  ['Black Friday sales fall for a third year', 'en'],
  ['Deals worth 40 billion were signed in Doha', 'en'],
  ['Letters to the editor of a dead tree: poet’s last book', 'en'],
  ['Recipe book sells for half a million', 'en'],
  ['Tide times change after harbour wall is built', 'en'],
  ['Horoscope apps must name their owners', 'en'],
  ['Lottery: nurse wins ten million', 'en'],
  ['Wetterdienst warnt vor Orkan', 'de'],
  ['Lotto: Betrüger festgenommen', 'de'],
  ['Wetter: Sturm legt Bahnverkehr lahm, zwei Verletzte', 'de'],
  ['Horoskop-App verkauft Daten ihrer Nutzer', 'de'],
  ['Rezeptpflicht für Nasenspray soll fallen', 'de'],
  ['Quiz-Moderator tritt ab', 'de'],
  ['Météo-France place quatorze départements en vigilance orange', 'fr'],
  ['Loto : le gagnant condamné pour fraude', 'fr'],
  ['Météo : la sécheresse menace les récoltes', 'fr'],
  ['Recette de la réussite ? Le maire interpellé', 'fr'],
  ['Mots croisés : mort de leur plus célèbre auteur', 'fr'],
  ['Lotería Nacional: detenido por robar décimos', 'es'],
  ['El tiempo se agota para el acuerdo', 'es'],
  ['Receta de éxito: así ganó el alcalde', 'es'],
  ['Horóscopo: condenado el astrólogo de la tele', 'es'],
  ['El crucigrama político de Navarra', 'es'],
  ['Meteo, due morti per il maltempo', 'it'],
  ['Lotto: arrestato il direttore della ricevitoria', 'it'],
  ['Ricetta elettronica, si cambia dal primo gennaio', 'it'],
  ['Oroscopo, multa alla app che vendeva i dati', 'it'],
  ['Mega-Sena: preso suspeito de fraude', 'pt'],
  ['Tempo de espera nos hospitais aumenta', 'pt'],
  ['Receita Federal cobra dívida de clubes', 'pt'],
  ['Horóscopo: polícia detém vidente', 'pt'],
  ['Weer een minister treedt af', 'nl'],
  ['Lotto: directeur opgepakt voor fraude', 'nl'],
  ['Recept voor ellende: zo liep de bouw vast', 'nl'],
  ['Loterij moet boete betalen', 'nl'],
  ['Väder: två döda i stormen', 'sv'],
  ['Lotto: man åtalad för bedrägeri', 'sv'],
  ['Vejret: tre dræbt i stormen', 'da'],
  ['Vejret til toppen er langt', 'da'],
  ['Været ved regjeringens bord: Støre svarer', 'no'],
  ['Lotto: mann siktet for svindel', 'no'],
  ['Pogoda: nie żyje dwóch żeglarzy', 'pl'],
  ['Lotto: policja zatrzymała oszusta', 'pl'],
  ['Погода: в шторм погибли трое рыбаков', 'ru'],
  ['Гороскоп: суд оштрафовал астролога', 'ru'],
  ['Hava saldırısında üç kişi öldü', 'tr'],
  ['Loto: dolandırıcı tutuklandı', 'tr'],
  ['الطقس يؤجل إطلاق الصاروخ', 'ar'],
  ['الأبراج السكنية الجديدة في العاصمة', 'ar'],
  ['占い師を詐欺の疑いで逮捕', 'ja'],
  ['天気予報を間違えた気象庁が謝罪', 'ja'],
])('“%s” (news about a service, %s)', (title, language) => {
  expect(kindOf(anArticle({ title, language }))).toBe('news');
});

test.each([
  ['en', { section: 'Sponsored' }],
  ['en', { section: 'Life > Partner content' }],
  ['en', { url: 'https://post.example/partner-content/kettles' }],
  ['en', { url: 'https://post.example/brand_studio/kettles' }],
  ['en', { byline: 'Brand Studio' }],
  ['en', { title: 'Paid content: why kettles matter' }],
  ['en', { title: 'Advertorial: why kettles matter' }],
  ['en', { title: '[Ad] Why kettles matter' }],
  ['en', { title: '(Sponsored) Why kettles matter' }],
  ['en', { body: 'Paid for by Brightpane. A conservatory adds light to any home.' }],
  ['en', { body: 'Sponsored\nA conservatory adds light to any home.' }],
  ['en', { body: 'A conservatory adds light to any home.\nThis article is sponsored by Brightpane.' }],
  ['en', { standfirst: 'Paid partnership with Brightpane.' }],
  [
    'en',
    {
      title: 'Sponsored: the kettle you deserve',
      body: 'A kettle for every home.\nOrder yours at brightpane.example or www.brightpane.com today.',
    },
  ],
  ['de', { section: 'Anzeige' }],
  ['de', { section: 'Anzeigensonderveröffentlichung' }],
  ['de', { body: 'Anzeige. Ein Wintergarten bringt Licht in jedes Haus.' }],
  ['de', { title: '[Werbung] Licht in jedes Haus' }],
  ['de', { title: '– Anzeige – Licht in jedes Haus' }],
  [
    'de',
    {
      title: 'Anzeige: Licht in jedes Haus',
      body: 'Ein Wintergarten bringt Licht.\nJetzt für 999 € bestellen unter www.hellglas.de.',
    },
  ],
  ['de', { body: 'Gesponsert von Hellglas.\nEin Wintergarten bringt Licht.' }],
  ['de', { body: 'Ein Wintergarten bringt Licht.\nDieser Beitrag ist Werbung.' }],
  ['fr', { section: 'Publireportage' }],
  ['fr', { title: 'Publi-rédactionnel : la lumière chez vous' }],
  ['fr', { body: 'Contenu proposé par Verlux.\nUne véranda apporte la lumière.' }],
  ['fr', { title: '[Sponsorisé] La lumière chez vous' }],
  [
    'fr',
    {
      title: 'Publicité : la lumière chez vous',
      body: 'Une véranda apporte la lumière.\nDès 999 € sur www.verlux.fr.',
    },
  ],
  ['es', { section: 'Contenido patrocinado' }],
  ['es', { title: 'Publirreportaje: luz en casa' }],
  ['es', { body: 'Contenido ofrecido por Luzhogar.\nUna galería da luz.' }],
  ['es', { title: '(Publicidad) Luz en casa' }],
  ['it', { section: 'Pubbliredazionale' }],
  ['it', { body: 'Informazione pubblicitaria\nUna veranda porta luce.' }],
  ['it', { title: '[Sponsorizzato] Luce in casa' }],
  ['pt', { section: 'Conteúdo patrocinado' }],
  ['pt', { title: 'Informe publicitário: luz em casa' }],
  ['pt', { body: 'Publieditorial.\nUma varanda traz luz.' }],
  ['nl', { section: 'Advertorial' }],
  ['nl', { body: 'Dit is een advertorial.\nEen serre brengt licht.' }],
  ['nl', { title: '[Advertentie] Licht in huis' }],
  ['sv', { section: 'Annonssamarbete' }],
  ['sv', { title: '(Annons) Ljus i hemmet' }],
  ['da', { section: 'Annoncørbetalt indhold' }],
  ['no', { body: 'Annonsørinnhold.\nEn hagestue gir lys.' }],
  ['pl', { section: 'Artykuł sponsorowany' }],
  ['pl', { title: '[Reklama] Światło w domu' }],
  ['ru', { body: 'На правах рекламы.\nВеранда даёт свет.' }],
  ['tr', { section: 'Sponsorlu içerik' }],
  ['ar', { section: 'محتوى برعاية' }],
  ['ja', { title: '【PR】明るい家をつくる' }],
  ['ja', { section: '記事広告' }],
])('paid content: %s %o', (language, facts) => {
  expect(kindOf(anArticle({ language, ...facts }))).toBe('paid');
});

test.each([
  ['en', 'Advertisement ban agreed by ministers', undefined],
  ['en', 'Sponsored walk raises a million for the lifeboat', undefined],
  ['en', 'Sponsored: how the bill found nine friends', undefined],
  ['en', 'Advertising: television loses a tenth of its revenue', undefined],
  ['en', 'Ad blockers win in court', undefined],
  ['en', 'PR: proportional representation returns to the agenda', undefined],
  ['en', 'Paid leave for fathers passes the Senate', undefined],
  ['en', 'Promoted: the harbour master becomes a minister', undefined],
  [
    'en',
    'Kettles recalled after fires',
    'Sponsored by nine members of parliament from four parties, the bill would ban the sale of kettles.',
  ],
  ['en', 'Partner content with deal, says club', undefined],
  ['en', 'Brand studio closes in Leith with 40 jobs lost', undefined],
  [
    'en',
    'Advertisements on buses divide the council',
    'Advertisement: the word alone made councillors shout.',
  ],
  ['de', 'Anzeige: Nachbar zeigt Nachbarn an', undefined],
  ['de', 'Werbung für Tabak soll verboten werden', undefined],
  ['de', 'Werbung-Verbot für Süßes beschlossen', undefined],
  ['de', 'Werbung: Umsatz der Sender sinkt um zehn Prozent', undefined],
  ['de', 'Anzeige gegen Bürgermeister wegen Untreue', undefined],
  ['de', 'Anzeigen nach Schlägerei im Hafen', 'Anzeige: Die Polizei ermittelt gegen drei Männer.'],
  ['de', 'Gesponsert: Wer die Parteien bezahlt', undefined],
  ['fr', 'Publicité : la télévision perd 10 %', undefined],
  ['fr', 'Publicité interdite pour l’alcool dès janvier', undefined],
  ['fr', 'Publicité : Bruxelles ouvre une enquête', 'La Commission a ouvert une enquête lundi.'],
  ['fr', 'Pub : le patron du salon démissionne', undefined],
  ['fr', 'Sponsorisé par l’État, le navire coule', undefined],
  ['es', 'Publicidad: la televisión pierde un 10 %', undefined],
  ['es', 'Publicidad engañosa: multa a tres bancos', undefined],
  ['es', 'Patrocinado por la mafia: así era el club', undefined],
  ['es', 'Remitido a Madrid el informe del puerto', undefined],
  ['it', 'Pubblicità: la tv perde il dieci per cento', undefined],
  ['it', 'Pubblicità ingannevole, multa alla banca', undefined],
  ['it', 'Sponsorizzato dal clan, il circolo chiude', undefined],
  ['pt', 'Publicidade: televisão perde dez por cento', undefined],
  ['pt', 'Publicidade infantil será proibida', undefined],
  ['pt', 'Patrocinado: clube perde o apoio do banco', undefined],
  ['nl', 'Advertentie van minister leidt tot ophef', undefined],
  ['nl', 'Reclame: zenders verliezen een tiende', undefined],
  ['nl', 'Advertentie: hoe een grap uitliep op een rechtszaak', undefined],
  ['sv', 'Annons: polisen utreder falsk bostad', undefined],
  ['sv', 'Reklam för spel förbjuds', undefined],
  ['da', 'Annonce: mand snydt for to millioner', undefined],
  ['da', 'Reklame for spil forbydes', undefined],
  ['no', 'Reklame-forbud vedtatt', undefined],
  ['no', 'Annonse: kommunen beklager', undefined],
  ['pl', 'Reklama: telewizja traci dziesięć procent', undefined],
  ['pl', 'Reklama alkoholu zakazana od stycznia', undefined],
  ['ru', 'Реклама: телевидение потеряло десять процентов', undefined],
  ['tr', 'Reklam: televizyon yüzde on kaybetti', undefined],
  ['ar', 'إعلان: البرلمان يقر الميزانية', undefined],
  ['ja', '広告：テレビは一割減', undefined],
])('news about advertising: %s “%s”', (language, title, body) => {
  expect(kindOf(anArticle({ language, title, ...(body === undefined ? {} : { body }) }))).toBe('news');
});

test.each([
  ['its section', { section: 'Lifestyle > Recipes' }],
  ['a folder of its address', { url: 'https://post.example/death-notices/2026/falk' }],
])('a service is told by %s', (_, facts) => {
  expect(kindOf(anArticle(facts))).toBe('service');
});

test.each([
  ['en', 'Plums soften overnight.\n1/2 cup brown sugar\n4 ounces butter\n1 tsp cinnamon\nBake it.'],
  ['de', 'Pflaumen werden weich.\n200 g Mehl\n2 EL Zucker\n1 Prise Salz\nBacken.'],
  ['fr', 'Des prunes.\n200 g de farine\n2 cuillères de sucre\n1 pincée de sel\nCuire.'],
  ['ja', 'すももの菓子。\n大さじ2 砂糖\n小さじ1 塩\n100 g 小麦粉\n焼く。'],
])('a text with a list of ingredients is a recipe, whatever its headline (%s)', (language, body) => {
  expect(kindOf(anArticle({ title: 'Plums, at last', language, body }))).toBe('service');
});

test('the words of a cook make a recipe without its list, and a few of them in a report do not', () => {
  const cook =
    'It is baked in two steps to soften the plums. Served warm, topped with 8 ounces of cream.\n8 ounces cream';
  const report = 'The oven was served by two men. Flour was baked into bread for the whole town.';
  expect(kindOf(anArticle({ title: 'Plums, at last', body: cook }))).toBe('service');
  expect(kindOf(anArticle({ title: 'Bakery reopens', body: report }))).toBe('news');
});

test('two amounts are no recipe, nor is a report about grams', () => {
  const body =
    'Police found the parcel on Friday.\n200 g of cocaine was in it.\n4 ounces of gold lay beside it.';
  expect(kindOf(anArticle({ title: 'Parcel found', body }))).toBe('news');
});

test('a text about today’s puzzle is a service', () => {
  const body = 'I finished this Wordle in three. Four guesses are the rule; the puzzle has no clues.';
  expect(kindOf(anArticle({ title: 'Three is enough', body }))).toBe('service');
  expect(
    kindOf(anArticle({ title: 'Firm buys the puzzle', body: 'It paid a million for the puzzle.' })),
  ).toBe('news');
});

test('a story is a service if most of its articles are, and paid content if its lead is', () => {
  const [weather, storm, ad] = [
    anArticle({ title: 'Weather: rain ahead' }),
    anArticle({ title: 'Storm closes the coast road' }),
    anArticle({ section: 'Advertorial' }),
  ] as const;

  expect(kindOfStory([weather, storm])).toBe('news');
  expect(kindOfStory([weather, weather, storm])).toBe('service');
  expect(kindOfStory([ad, storm])).toBe('paid');
});
