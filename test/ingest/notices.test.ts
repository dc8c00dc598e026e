import { expect, test } from 'vitest';
import { ABOUT_THE_SITE, RESULTS } from '../../lib/ingest/notices.ts';
import { readOne } from '../support/read-one.ts';

const read = (title: string, text: string) =>
  readOne('a.json', JSON.stringify([{ title, text, url: 'https://quay.example/a' }])).aside?.reason ??
  'an article';

test.each([
  ['Fehler 404', 'Die von Ihnen aufgerufene Seite wurde verschoben oder gelöscht.'],
  ['Oups ! Cette page n’existe pas', 'Retournez à la page d’accueil ou essayez la recherche.'],
  ['Página no encontrada', 'Vuelva a la portada o pruebe con el buscador.'],
  ['Pagina non trovata', 'Torna alla prima pagina o prova con la ricerca.'],
  ['Página não encontrada', 'Volte à página inicial e tente de novo.'],
  ['Pagina niet gevonden', 'Ga terug naar de voorpagina en probeer het opnieuw.'],
  ['Sidan kunde inte hittas', 'Gå till startsidan och försök igen.'],
  ['Siden findes ikke', 'Gå til forsiden og prøv igen.'],
  ['Fant ikke siden', 'Gå til forsiden og prøv igjen.'],
  ['Hoppla', 'Etsimääsi sivua ei löytynyt. Palaa etusivulle.'],
  ['Strona nie istnieje', 'Wróć na stronę główną i spróbuj jeszcze raz.'],
  ['Stránka nebyla nalezena', 'Vraťte se na úvodní stránku a zkuste to znovu.'],
  ['Az oldal nem található', 'Térjen vissza a kezdőlapra, és próbálja újra.'],
  ['Pagina nu a fost găsită', 'Mergeți la prima pagină și încercați din nou.'],
  ['Sayfa bulunamadı', 'Ana sayfaya dönüp yeniden deneyin.'],
  ['Halaman tidak ditemukan', 'Kembali ke beranda dan coba lagi.'],
  ['Страница не найдена', 'Вернитесь на главную и попробуйте ещё раз.'],
  ['Сторінку не знайдено', 'Поверніться на головну і спробуйте ще раз.'],
  ['Không tìm thấy trang', 'Hãy quay lại trang chủ và thử lại.'],
  ['Η σελίδα δεν βρέθηκε', 'Επιστρέψτε στην αρχική σελίδα.'],
  ['الصفحة غير موجودة', 'عد إلى الصفحة الرئيسية وحاول مرة أخرى.'],
  ['页面不存在', '请返回首页。'],
  ['ページが見つかりません', 'トップページからお探しください。'],
  ['페이지를 찾을 수 없습니다', '주소를 다시 확인해 주세요.'],
  ['We can’t find that page', 'Try searching, or go to the homepage.'],
])('“%s” is an error page', (title, text) => {
  expect(read(title, text)).toBe('error-page');
});

test.each([
  'Bitte bestätigen Sie, dass Sie kein Roboter sind, indem Sie das Kästchen anklicken.',
  'Veuillez confirmer que vous n’êtes pas un robot en cochant la case.',
  'Confirma que no eres un robot marcando la casilla.',
  'Conferma di non essere un robot selezionando la casella.',
  'Confirme que você não é um robô marcando a caixa.',
  'Подтвердите, что вы не робот, чтобы продолжить.',
  'Potwierdź, że nie jesteś robotem, aby kontynuować.',
  '请证明您不是机器人，然后继续。',
  '続行するには、あなたがロボットではないことを確認してください。',
])('a bot check is one in other languages: %s', (text) => {
  expect(read('quay.example', text)).toBe('challenge-page');
});

test.each([
  'Vi och våra 187 partner lagrar information på en enhet och behandlar personuppgifter.',
  'Wir und unsere 187 Partner speichern Informationen auf einem Gerät.',
  'My i nasi partnerzy przechowujemy informacje na urządzeniu.',
  'Biz ve 187 iş ortağımız bir cihazda bilgi depoluyor ve çerezler kullanıyoruz.',
])('who asks for consent with partners is no article: %s', (text) => {
  expect(read('quay.example', text)).toBe('consent-page');
});

test.each([
  ['Sökresultat för färja', '12 träffar.'],
  ['Wyniki wyszukiwania: prom', '12 wyników.'],
  ['Vous avez cherché ferry', '12 résultats.'],
  ['You searched for ferry', '12 results.'],
  ['Mara Lindqvist, Author at Quay Chronicle', 'Mara writes about harbours.'],
])('“%s” is a list', (title, text) => {
  expect(read(title, text)).toBe('list-page');
});

test.each(['Privacy policy', 'Impressum', 'Mentions légales', 'Polityka prywatności', '利用規約'])(
  '“%s” is the site’s own',
  (title) => {
    expect(read(title, 'We process data according to the law and explain here which of them.')).toBe(
      'not-an-article',
    );
    expect(ABOUT_THE_SITE.test(`${title} of schools angers parents`)).toBe(false);
  },
);

test.each([
  'Seite an Seite: zwei Fähren im Hafen',
  'Eine Seite fehlt in der Handschrift aus dem Archiv',
  'La page est tournée pour le port de Tull',
  'Robot dog joins the fire brigade',
  'Wartungsarbeiten am Tunnel dauern bis März',
  'Sökning efter försvunnen båt avbruten',
  'Maintenance of ferries costs twice as much',
  'Search results raise hope for missing hiker',
  'Índice de precios baja en noviembre',
  'Archiv der Stadt zieht um',
  'Autorin Mara Lindqvist gewinnt den Preis',
  'Tag der Arbeit: Tausende auf den Straßen',
  'Страница истории: в Туле открыли музей порта',
  '网站故障导致数千人无法报税',
  'Contact lost with fishing boat off Skarvoy',
  'Datenschutz an Schulen: Eltern klagen',
  'New privacy policy for schools angers parents',
  'Author Mara Lindqvist wins the harbour prize',
  'Connexion coupée sur l’île pendant deux jours',
  'Anmelden zum Impfen: so geht es in der Stadt',
])('“%s” is news', (title) => {
  expect(
    read(title, 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.'),
  ).toBe('an article');
  expect(RESULTS.test(title)).toBe(false);
});
