import { expect, test } from 'vitest';
import { isService } from '../../lib/select/picking/service-signs.ts';
import { anArticle } from './articles.ts';

const isServiceOf = (language: string, title: string, body = '') =>
  isService(anArticle({ url: null, language, title, body }));

test.each([
  ['nl', 'Puzzel: Zweedse puzzel van zaterdag'],
  ['nl', 'Familieberichten'],
  ['nl', 'Recept van de week: stamppot'],
  ['sv', 'Veckans korsord: vinn lotter'],
  ['pt', 'Vagas de emprego: confira 214 oportunidades'],
  ['pt', 'Bolo de fubá: aprenda a fazer'],
  ['pl', 'Horoskop dzienny na sobotę'],
  ['pl', 'Wyniki Lotto z piątku'],
  ['pl', 'Szarlotka babci Zosi. Prosty przepis na ciasto'],
  ['fr', 'Les obsèques de la semaine'],
  ['fr', 'Pharmacies de garde : les numéros'],
  ['fr', 'Que faire ce week-end à Orlow ?'],
  ['fr', 'Mots fléchés du 21 novembre'],
  ['de', 'Hier wird heute geblitzt'],
  ['de', 'Das ist los am Wochenende: sieben Tipps'],
  ['es', 'Farmacias de guardia'],
  ['es', 'Cartelera de cine'],
  ['es', 'Croquetas de jamón: la receta definitiva'],
  ['it', 'Farmacie di turno nel fine settimana'],
  ['it', 'Che tempo farà: sole sulla costa'],
  ['en', 'Public notices: goods vehicle licence'],
  ['en', 'Saturday forecast: fog, then sunshine'],
  ['en', 'Sudoku'],
  ['ja', 'きょうの数独'],
  ['ja', '【今日の運勢】11月21日の12星座占い'],
  ['ar', 'أسعار الذهب اليوم السبت'],
])('%s: “%s” is a service', (language, title) => {
  expect(isServiceOf(language, title)).toBe(true);
});

test.each([
  ['nl', 'Puzzel van tien jaar: politie lost moord op'],
  ['sv', 'Vädret stoppade färjan i går'],
  ['sv', 'Söndagens val: tre partier vill regera'],
  ['pt', 'Governo abre vagas de emprego para médicos'],
  ['pt', 'Enquete aponta vitória da oposição'],
  ['pl', 'Przepis na sukces? Premier przedstawia plan'],
  ['pl', 'W sobotę zamkną most w Radolinie'],
  ['fr', 'La recette de la maire pour sauver le port'],
  ['fr', 'Obsèques du maire : mille personnes dans la rue'],
  ['fr', 'Les pharmacies de garde manquent de médecins'],
  ['de', 'Blitzer vor der Schule gestohlen'],
  ['de', 'Freitags frei: Stadt testet die Woche mit vier Tagen'],
  ['es', 'La receta de la alcaldesa para la vivienda'],
  ['es', 'Farmacias en huelga por los impagos'],
  ['it', 'Farmacie chiuse per sciopero'],
  ['en', 'Nostalgia drives record sales of vinyl'],
  ['en', 'Public notices law passes parliament'],
  ['en', 'Friday market to move to the quay'],
  ['ja', '宝くじ売り場で火災'],
  ['ar', 'الذهب المسروق يعود إلى المتحف'],
  ['de', 'Notdienste: Ärzte fordern eine Reform der Finanzierung'],
  ['fr', 'Pronostics : la croissance ralentira en Hafenland'],
  ['fr', 'Rediffusion des matchs : la justice tranche'],
  ['es', 'Cartelera: el cine pierde público'],
  ['es', 'Farmacias de guardia: el sector pide otra ley'],
  ['pt', 'Vagas de emprego: instituto aponta queda de 3%'],
  ['en', 'Nostalgia: a town remembers its pier'],
  ['en', 'Weather in Orlow: Governor asks for federal aid after rain and snow'],
])('%s: “%s” is news', (language, title) => {
  expect(isServiceOf(language, title)).toBe(false);
});

test('a list of ingredients in one line makes a recipe, and a family’s words a notice of a death', () => {
  expect(isServiceOf('de', 'Omas Kürbissuppe', 'Zutaten für 4 Personen: 1 kg Kürbis, 2 Zwiebeln')).toBe(true);
  expect(isServiceOf('es', 'Croquetas', 'Ingredientes: 100 g de jamón')).toBe(true);
  expect(isServiceOf('en', 'Harold Trent, 84, of Greywater', 'Harold passed away peacefully at home.')).toBe(
    true,
  );
  expect(isServiceOf('en', 'The talks', 'Ingredients for peace: trust and time, the envoy said.')).toBe(
    false,
  );
  expect(isServiceOf('zh', '蛋炒饭', '材料：鸡蛋两个，盐少许')).toBe(true);
  expect(isServiceOf('en', 'Baker poisoned', 'Ingredients of the cake were tested, police said.')).toBe(
    false,
  );
  expect(isServiceOf('en', 'Mayor dies at 84', 'The mayor died at home on Friday, her family said.')).toBe(
    false,
  );
});

test.each([
  ['en', 'Births, marriages and deaths'],
  ['en', 'Orwick property of the week: a barn with a view'],
  ['en', 'Traffic and travel: roadworks this week'],
  ['de', 'Was läuft heute im TV? Die Tipps für Samstag'],
  ['de', 'So wird das Wetter am Wochenende in Hessen'],
  ['de', 'Pflegekraft (m/w/d) gesucht'],
  ['de', 'Black Friday bei Media Markt: Diese Fernseher sind reduziert'],
  ['fr', 'Quel temps fera-t-il ce samedi ?'],
  ['fr', 'Annonces légales du 20 novembre'],
  ['fr', 'Coupure d’électricité : les rues concernées lundi'],
  ['es', '¿Qué tiempo hará mañana en Galicia?'],
  ['es', 'Precio de la luz mañana, hora a hora'],
  ['it', 'Meteo weekend: pioggia al Nord, sole al Sud'],
  ['it', 'Farmacie aperte oggi a Sarnano'],
  ['nl', 'Overleden: Jan de Boer'],
  ['nl', 'Wegwerkzaamheden deze week'],
  ['pt', 'Farmácias de serviço hoje'],
  ['pt', 'Horóscopo semanal: veja o seu signo'],
  ['pl', 'Co obejrzeć w telewizji w sobotę'],
  ['pl', 'Dyżury aptek'],
  ['sv', 'Helgvädret: snö i norr, regn i söder'],
  ['sv', 'Döda'],
  ['da', 'Det sker i weekenden'],
  ['no', 'Ledige stillinger'],
  ['ja', '休日当番医'],
  ['ja', '【最大50%オフ】ブラックフライデーで買うべき家電'],
  ['ar', 'وظائف شاغرة'],
])('%s: “%s” is a service by its own words', (language, title) => {
  expect(isServiceOf(language, title)).toBe(true);
});

test.each([
  ['en', 'Petrol price protest blocks motorway'],
  ['en', 'Vacancies at record high as nurses quit'],
  ['en', 'What’s on the table as budget talks resume today'],
  ['de', 'Rätsel des Untergangs der Fähre gelöst'],
  ['de', 'Apotheken-Notdienst wird teurer'],
  ['de', 'Handel klagt über schwachen Black Friday'],
  ['fr', 'Recette des impôts : le fisc encaisse 3 % de plus'],
  ['fr', 'Météo : le Medef chiffre le coût des tempêtes'],
  ['fr', 'Sortir du nucléaire : le débat relancé'],
  ['es', 'Ofertas de empleo falsas: 20 detenidos'],
  ['es', 'El tiempo de las mujeres: miles marchan en Madrid'],
  ['it', 'Gli appuntamenti mancati della riforma'],
  ['it', 'Meteo, l’app vendeva i dati'],
  ['nl', 'Recept voor ruzie in coalitie'],
  ['nl', 'Vacatures in zorg stijgen naar record'],
  ['pt', 'Receitas do Estado caem 3%'],
  ['pl', 'Program telewizyjny zdjęty z anteny po skandalu'],
  ['sv', 'Döda fiskar i ån väcker oro'],
  ['da', 'Dødsfald på byggeplads undersøges'],
  ['no', 'Været koster bønder milliarder'],
  ['ja', '番組表アプリ、個人情報流出'],
  ['ar', 'أسعار الوقود تشعل احتجاجات'],
])('%s: “%s” is news about one', (language, title) => {
  expect(isServiceOf(language, title)).toBe(false);
});

test.each([
  ['en', 'Brown the beef, add the stock and cook for six hours.'],
  ['de', 'Eiweiß steif schlagen, Zucker unterrühren, Mandeln zugeben und bei 150 Grad backen.'],
  ['fr', 'Émincez les oignons, faites-les revenir au beurre, mouillez avec le bouillon.'],
  ['it', 'Mescolate il mascarpone con lo zucchero, bagnate i savoiardi.'],
  ['sv', 'Smält smöret, rör ner socker och mjöl och grädda i 175 grader.'],
])('%s: steps of two kinds make a recipe: “%s”', (language, body) => {
  expect(isServiceOf(language, 'Till kvällen', body)).toBe(true);
});

test.each([
  ['en', 'The chef said she would add the stock to her shop and cook in public.'],
  ['de', 'Die Partei will Brücken schlagen und kleinere Brötchen backen.'],
  ['fr', 'Le chef ajoute que la crise va mijoter, et que les prix montent.'],
])('%s: a report is no recipe: “%s”', (language, body) => {
  expect(isServiceOf(language, 'Ett besked', body)).toBe(false);
});

const filed = (section: string, title: string, language: string, url: string | null = null) =>
  isService(anArticle({ url, section, title, language, body: '' }));

test.each([
  ['fr', 'Carnet'],
  ['fr', 'Annonces légales'],
  ['es', 'Necrologicas'],
  ['de', 'Familienanzeigen'],
  ['de', 'Stellenmarkt'],
  ['nl', 'Familieberichten'],
  ['en', 'Public Notices'],
])('%s: the section “%s” says that it is a service, whatever the headline', (language, section) => {
  expect(filed(section, 'Anna Marlow', language)).toBe(true);
});

test.each([
  ['en', 'Weather', 'Rain on its way', 'Two dead as storm hits coast'],
  ['fr', 'Cuisine', 'Le gratin de Jeanne', 'Un chef étoilé mis en examen'],
  ['pt', 'Tempo', 'Nuvens no norte', 'Temporal: dois mortos no norte'],
  ['it', 'Servizi', 'Sportelli e orari', 'Truffa allo sportello'],
])('%s: the section “%s” is a service, but not its news', (language, section, service, news) => {
  expect(filed(section, service, language)).toBe(true);
  expect(filed(section, news, language)).toBe(false);
});

test('a folder of an address that holds news as well says nothing', () => {
  expect(filed('', 'Houston hands out water', 'en', 'https://post.example/news/weather/4711')).toBe(false);
});

test('news of a death that takes up the words of the family is news', () => {
  const died = 'Ida Lund passed away peacefully at her home, her family said.';
  const mourned = 'The class asks for donations to the school in lieu of flowers.';
  const stood = 'Tausende standen in stiller Trauer am Hafen.';
  const buried = 'A public visitation will be held in the town hall on Friday.';
  expect(isServiceOf('en', 'Former mayor Lund, who built the harbour, at 100', died)).toBe(false);
  expect(isServiceOf('en', 'Community mourns a beloved teacher', mourned)).toBe(false);
  expect(isServiceOf('de', 'Orlow nimmt Abschied', stood)).toBe(false);
  expect(isServiceOf('en', 'Town takes leave of its mayor', buried)).toBe(false);
  expect(isServiceOf('en', 'Ida Lund', `${died} ${mourned}`)).toBe(true);
  expect(isServiceOf('en', 'Ida Lund, 1926–2026', died)).toBe(true);
});
