import { expect, test } from 'vitest';
import { isShopping } from '../../lib/select/picking/shopping-signs.ts';

test.each([
  ['en', 'The 12 best air fryers of 2026'],
  ['en', 'Best Air Fryers'],
  ['en', 'iPhone 18 Pro review: costly but good'],
  ['en', 'M1 iMac reviews: fast, and new at last'],
  ['en', 'Prime Day: 30% off AirPods'],
  ['de', 'Die besten Kopfhörer im Test'],
  ['de', 'Galaxy S26 im Test: lohnt sich der Umstieg?'],
  ['de', 'Saugroboter bei Amazon 40 % günstiger'],
  ['fr', 'Les 10 meilleurs aspirateurs robots'],
  ['fr', 'AirPods à -30 % pour le Black Friday'],
  ['es', 'Los mejores auriculares de 2026'],
  ['es', '20 productos superventas de Amazon por menos de 20 euros'],
  ['es', 'Black Friday 2026: 25 ofertas anticipadas'],
  ['it', 'Le migliori friggitrici ad aria del 2026'],
  ['pt', 'Os melhores celulares para comprar'],
  ['nl', 'De beste koptelefoons van 2026'],
  ['sv', 'Bäst i test: hörlurar'],
  ['da', 'De bedste støvsugere i 2026'],
  ['no', 'Best i test: hodetelefoner'],
  ['pl', 'Najlepsze słuchawki bezprzewodowe'],
])('%s: “%s” helps to buy', (language, title) => {
  expect(isShopping({ title, language })).toBe(true);
});

test.each([
  ['en', 'The best films of 2026'],
  ['en', 'Best phone habit for children, according to doctors'],
  ['en', 'Amazon workers strike on Black Friday'],
  ['en', 'Black Friday sales fall 5% as shoppers stay home'],
  ['en', 'Lidl up to 30% cheaper than rivals, study finds'],
  ['en', 'Laptops stolen from school'],
  ['de', 'Kopfhörer-Hersteller entlässt 200 Mitarbeiter'],
  ['de', 'Smartphones in der Schule seit Montag verboten'],
  ['de', '20 % Rabatt auf Bahnfahrten beschlossen'],
  ['fr', 'Les téléphones interdits dans 200 collèges'],
  ['es', 'Los móviles, a prueba en las aulas'],
  ['it', 'Smartphone vietati a scuola'],
])('%s: “%s” is news', (language, title) => {
  expect(isShopping({ title, language })).toBe(false);
});
