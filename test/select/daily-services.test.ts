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
])('%s: “%s” is news', (language, title) => {
  expect(isServiceOf(language, title)).toBe(false);
});

test('a list of ingredients in one line makes a recipe, and a family’s words a notice of a death', () => {
  expect(isServiceOf('de', 'Omas Kürbissuppe', 'Zutaten für 4 Personen: 1 kg Kürbis, 2 Zwiebeln')).toBe(true);
  expect(isServiceOf('es', 'Croquetas', 'Ingredientes: 100 g de jamón')).toBe(true);
  expect(isServiceOf('en', 'Harold Trent, 84, of Greywater', 'Harold passed away peacefully at home.')).toBe(
    true,
  );
  expect(isServiceOf('en', 'Baker poisoned', 'Ingredients of the cake were tested, police said.')).toBe(
    false,
  );
  expect(isServiceOf('en', 'Mayor dies at 84', 'The mayor died at home on Friday, her family said.')).toBe(
    false,
  );
});
