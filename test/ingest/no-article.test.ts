import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../lib/ingest/draft.ts';
import { noticeIn } from '../../lib/ingest/no-article.ts';
import { readObject } from '../../lib/ingest/read-object.ts';

const TEXT =
  'The council reopened the bridge on Friday after nine weeks of repairs, and the first bus crossed it at noon.';

function read(key: string, content: string) {
  const bytes = Buffer.from(content);
  const object = { key, etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const MAIL = `Received: from mail.gull.example\nMessage-ID: <7@gull.example>\nFrom: Mara <mara@gull.example>\nTo: desk@gull.example\nSubject: Bridge reopens\n\n${TEXT}\n`;
const MHTML = `From: <Saved by Blink>\nSnapshot-Content-Location: https://gull.example/bridge\nSubject: Bridge reopens\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n${page('Bridge reopens', `<p>${TEXT}</p>`)}`;

test.each([
  [
    'a table',
    'a.csv',
    `title,date,text\nBridge reopens,2026-11-20,"${TEXT}"\nHerring,2026-11-20,"Up, again"\n`,
  ],
  [
    'a table without an ending',
    'export',
    `title;date;author\nBridge reopens;2026-11-20;Mara\nHerring;2026-11-20;Otto\n`,
  ],
  ['a mail', 'a.eml', MAIL],
  ['a mail without an ending', 'a', MAIL],
  ['a saved page with its parts', 'a.mhtml', MHTML],
  ['a saved page without an ending', 'a', MHTML],
  ['YAML', 'feeds.yaml', 'title: Bridge reopens\nbody: The council reopened it.\n'],
  ['a calendar', 'a', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${TEXT}\nEND:VEVENT\nEND:VCALENDAR\n`],
  ['a script', 'export.py', `import json\n# ${TEXT}\nprint(json.dumps({}))\n`],
  ['a script without an ending', 'export', `#!/usr/bin/env bash\n# ${TEXT}\necho done\n`],
  ['a read-me', 'README.md', `# Articles\n\n${TEXT}\n`],
  ['a licence', 'LICENSE', `MIT License\n\n${TEXT}\n`],
  ['a package', 'package.json', JSON.stringify({ name: 'exporter', description: TEXT, version: '1.0.0' })],
  [
    'a package under another name',
    'a.json',
    JSON.stringify({ name: 'exporter', description: TEXT, version: '1.0.0' }),
  ],
  [
    'a site map',
    'sitemap.xml',
    '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://gull.example/</loc></url></urlset>',
  ],
  [
    'a list of feeds',
    'feeds.xml',
    '<?xml version="1.0"?><opml version="2.0"><body><outline text="The Gull"/></body></opml>',
  ],
  [
    'a drawing',
    'a.svg',
    `<svg xmlns="http://www.w3.org/2000/svg"><title>Bridge</title><text>${TEXT}</text></svg>`,
  ],
  ['rich text', 'a', `{\\rtf1\\ansi ${TEXT}}`],
])('%s is set aside', (_, key, content) => {
  const { articles, setAside } = read(key, content);

  expect(articles).toEqual([]);
  expect(setAside).toMatchObject([{ reason: expect.stringMatching(/^(not-an-article|no-title)$/) }]);
});

test.each([
  [
    'error-page',
    'Page not found | The Quay Chronicle',
    '<h1>Page not found</h1><p>Sorry, the page you are looking for does not exist or has been moved. Try the search.</p>',
  ],
  [
    'error-page',
    '404',
    '<h1>404</h1><p>Nothing lives at this address, though the rest of our paper is where it was.</p>',
  ],
  [
    'error-page',
    'Error 503: Service unavailable',
    '<p>The server is busy at the moment. Please come back in a few minutes and try once more.</p>',
  ],
  [
    'error-page',
    'Seite nicht gefunden – Hafenblatt',
    '<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es nicht mehr. Bitte nutzen Sie die Suche.</p>',
  ],
  [
    'error-page',
    'Access Denied',
    '<h1>Access Denied</h1><p>You don’t have permission to access this address on this server. Reference #18.2f1c</p>',
  ],
  [
    'error-page',
    'Site maintenance',
    '<h1>We’ll be back soon</h1><p>Sorry for the trouble. We’re performing some maintenance at the moment.</p>',
  ],
  [
    'spam',
    'Best casino bonus this week',
    '<h1>Best casino bonus this week</h1><p>Play slots with free spins, no deposit, at our casino. Buy cheap viagra and get payday loans today.</p>',
  ],
  [
    'challenge-page',
    'Just a moment...',
    '<h1>quay.example</h1><p>quay.example needs to look at the security of your connection before it goes on.</p>',
  ],
  [
    'challenge-page',
    'Attention Required! | Cloudflare',
    '<h1>One more step</h1><p>Please complete the security check to reach the paper you asked for.</p>',
  ],
  [
    'challenge-page',
    'The Quay Chronicle',
    '<h1>The Quay Chronicle</h1><p>Please verify you are a human by pressing and holding the button below this line.</p>',
  ],
  [
    'redirect-page',
    'Redirecting…',
    '<p>You are being redirected to <a href="https://quay.example/pier">the article</a>.</p>',
  ],
  [
    'consent-page',
    'Before you continue to The Quay',
    '<h1>Before you continue to The Quay</h1><p>We and our 812 partners store cookies to show you advertisements that fit.</p>',
  ],
  [
    'consent-page',
    'Log in to continue',
    '<h1>Log in to continue</h1><p>Members read everything, on paper and on their telephones, for nine pounds a month.</p>',
  ],
  [
    'list-page',
    'Search results for “pier”',
    '<h1>Search results for “pier”</h1><p>Twelve articles of this year and forty of the years before speak of a pier.</p>',
  ],
  [
    'list-page',
    'Tag: harbour | The Quay Chronicle',
    '<h1>Tag: harbour</h1><p>Everything that our reporters have written about the harbour and its people.</p>',
  ],
])('a page that is one of a server’s own is set aside as %s (%s)', (reason, title, body) => {
  expect(read('a.html', page(title, body)).setAside).toMatchObject([{ reason }]);
});

test.each([
  'Ihre Privatsphäre ist uns wichtig',
  'La tua privacy è molto importante per noi',
  'Tu privacidad es importante para nosotros',
  'Votre vie privée est importante pour nous',
  'Le respect de votre vie privée est notre priorité',
])('“%s” asks for consent', (title) => {
  expect(read('a.html', page(title, `<h1>${title}</h1><p>${TEXT}</p>`)).setAside).toMatchObject([
    { reason: 'consent-page' },
  ]);
});

test('search results are set aside, however long the results are', () => {
  const results = [1, 2, 3, 4].map((k) => `<h2>Pier story ${k}</h2><p>${TEXT} ${TEXT} ${TEXT}</p>`).join('');
  const html = page('Search results for pier', `<h1>Search results for “pier”</h1>${results}`);
  expect(read('a.html', html).setAside).toMatchObject([{ reason: 'list-page' }]);
});

test('an article about casinos is no spam', () => {
  const text = `<h1>Casino on the pier closes</h1><p>The casino will close in May. ${TEXT} ${TEXT}</p><p>Its slots go to another casino, the owner said.</p>`;
  expect(read('a.html', page('Casino on the pier closes', text)).articles).toHaveLength(1);
});

test('a page that redirects at once is set aside as a redirect, whatever it says', () => {
  const refresh = '<meta http-equiv="refresh" content="0; url=https://quay.example/pier">';

  expect(read('a.html', page('Ferry pier to close', `<p>${TEXT}</p>`, refresh)).setAside).toMatchObject([
    { reason: 'redirect-page' },
  ]);
});

test('a front page is set aside as a list', () => {
  const teasers = [
    'Ferry pier to close',
    'Night bus returns',
    'Museum buys a lamp',
    'Choir sings in the fish hall',
    'Storm takes a roof',
  ]
    .map(
      (title, i) =>
        `<article><h2><a href="/news/${i}">${title}</a></h2><p>${title} after a long debate in the council on Friday, where everybody spoke for an hour.</p></article>`,
    )
    .join('');
  const website = '<meta property="og:type" content="website">';

  expect(
    read('a.html', page('The Quay Chronicle', `<main>${teasers}</main>`, website)).setAside,
  ).toMatchObject([{ reason: 'list-page' }]);
});

test.each([
  '302 migrants rescued off the island',
  '305 still missing after ferry sinks',
  '500 service jobs to go at the dockyard',
  '404 bad loans and one bank',
  'Redirection des aides agricoles : ce qui change',
  'Weiterleitung von Gas gestoppt',
  'Redirecting to renewables: a town decides',
  'Search results polluted by robots, study finds',
  'DDoS protection firm buys a rival',
])('a short report is an article, though a notice may begin like it: “%s”', (title) => {
  const item = JSON.stringify({ headline: title, articleBody: TEXT });

  expect(read('a.json', item).articles).toMatchObject([{ title }]);
});

test.each([
  'A program has solved CAPTCHA tests better than people can, researchers in the town say.',
  'She is not a robot, the actor insists in a memoir that came out on Monday.',
])('a report about checks for robots is none: “%s”', (text) => {
  expect(read('a.json', JSON.stringify({ headline: 'News', articleBody: text })).articles).toHaveLength(1);
});

test.each([
  '302 Found',
  '301 Moved Permanently',
  '503 Service Temporarily Unavailable',
  'Redirecting to https://quay.example/',
])('“%s” is still a notice', (title) => {
  expect(read('a.html', page(title, '<p>nginx</p>')).articles).toEqual([]);
});

test.each([
  `Fire, flood, famine\n\nThe mayor, who is 54, resigned on Monday after a year of trouble in the city.\n`,
  `Rain, wind, snow\nA storm, the third this month, reached the coast on Sunday and cut the power of the town.\n`,
])('sentences with as many commas as their headline are no table', (text) => {
  expect(read('a.txt', text).setAside).not.toMatchObject([{ reason: 'not-an-article' }]);
});

const LONG = Array.from({ length: 8 }, (_, i) => `<p>${TEXT.replace('Friday', `day ${i}`)}</p>`).join('');

test.each([
  [
    'about an error page',
    page(
      '404: how a page that is not found became a joke',
      `<h1>404: how a page that is not found became a joke</h1>${LONG}`,
    ),
  ],
  [
    'whose headline begins with a number',
    page('404 people leave a burning ferry', `<h1>404 people leave a burning ferry</h1><p>${TEXT}</p>`),
  ],
  [
    'on what was found',
    page(
      'Found: the lamp of the old lighthouse',
      `<h1>Found: the lamp of the old lighthouse</h1><p>${TEXT}</p>`,
    ),
  ],
  ['on an archive', page('City opens its archives', `<h1>City opens its archives</h1><p>${TEXT}</p>`)],
  [
    'on something forbidden',
    page(
      'Forbidden garden opens to the public',
      `<h1>Forbidden garden opens to the public</h1><p>${TEXT}</p>`,
    ),
  ],
  [
    'with many related headlines below',
    page(
      'Bridge reopens',
      `<article><h1>Bridge reopens</h1>${LONG}</article>${[1, 2, 3, 4, 5].map((i) => `<h3><a href="/${i}">Another story ${i}</a></h3>`).join('')}`,
    ),
  ],
])('a page %s is an article', (_, content) => {
  expect(read('a.html', content).setAside).toEqual([]);
});

test('a text with commas in its lines is not a table', () => {
  const text = `Herring, cod and plaice\n\nBy Mara Stein, in the harbour\n\n${TEXT} Traffic was moving by noon, the engineer said, and nobody had to wait.\n\n${TEXT}`;

  expect(read('a.txt', text).setAside).toEqual([]);
});

test('an item with only a headline and a description has the description as its text', () => {
  const { articles } = read(
    'a.json',
    JSON.stringify({ title: 'Bridge reopens', description: TEXT, url: 'https://gull.example/1' }),
  );

  expect(articles).toMatchObject([{ title: 'Bridge reopens', paragraphs: [TEXT], truncated: true }]);
});

test.each([
  ['JSON', 'a.json', JSON.stringify({ title: 'Bridge reopens', url: 'https://gull.example/1' })],
  [
    'JSON Lines',
    'a.jsonl',
    `${JSON.stringify({ title: 'Bridge reopens', published: '2026-11-21T10:00:00Z' })}\n`,
  ],
  [
    'a feed',
    'a.xml',
    '<rss version="2.0"><channel><title>The Gull</title><item><title>Bridge reopens</title><link>https://gull.example/1</link></item></channel></rss>',
  ],
])('a headline alone is an article without a text in %s', (_, key, content) => {
  expect(read(key, content).articles).toMatchObject([{ title: 'Bridge reopens', paragraphs: [] }]);
});

test('an article whose paragraphs are far apart in the markup is no list, however many links are around it', () => {
  const links = [1, 2, 3, 4, 5, 6]
    .map((k) => `<h3><a href="/n/${k}">Story ${k} of our paper</a></h3>`)
    .join('');
  const long = `${TEXT} ${TEXT} ${TEXT}`;
  const body = [1, 2, 3, 4].map((k) => `<div><div><p>${long} ${k}.</p></div></div>`).join('');
  const html = page('Ferry pier to close', `${links}<h1>Ferry pier to close</h1>${body}`);
  expect(read('a.html', html).articles).toHaveLength(1);
});

test.each([
  ['Search results for Trump were not suppressed, Google says', TEXT],
  ['Suchergebnisse: Google muss nach dem Urteil mehr zeigen', TEXT],
  [
    'Casino earnings rise',
    'The casino said on Friday that casinos had a good year. Its slots earned more than any slot before.',
  ],
  [
    'Bridge closes on Sunday',
    'The lift bridge will be undergoing routine maintenance on Sunday, the harbour board said on Friday.',
  ],
  ['Ihre Privatsphäre ist in Gefahr: Was die neue Ausweis-App speichert', TEXT],
  ['La tua privacy è a rischio: il Garante multa tre compagnie', TEXT],
  ['Tu privacidad es el nuevo petróleo, advierte la ministra', TEXT],
  ['Votre vie privée est mieux protégée depuis lundi', TEXT],
  ['Le respect de votre vie privée est menacé par la nouvelle loi', TEXT],
  ['Author: my book about the pier was banned', TEXT],
  ['Tag: Die Mauer fällt, und wir waren alle dabei', TEXT],
  ['National archives', TEXT],
  ['Are you 18 and voting for the first time?', TEXT],
])('“%s” is the headline of an article', (headline, text) => {
  expect(read('a.html', page(headline, `<h1>${headline}</h1><p>${text}</p>`)).setAside).toEqual([]);
});

test.each([
  ['الصفحة غير موجودة', 'عذرا، الصفحة التي تبحث عنها غير موجودة.', 'error-page'],
  ['Account Suspended', 'This account has been suspended. Contact your hosting provider.', 'error-page'],
  ['Welcome to nginx!', 'If you see this page, the web server is working.', 'error-page'],
  ['Apache2 Debian Default Page: It works', 'This is the default page.', 'error-page'],
  ['quay.example', 'This domain is for sale! Make an offer.', 'error-page'],
  ['quay.example is parked', 'Ask its owner.', 'error-page'],
  ['Unavailable for legal reasons', 'Your country is not served.', 'error-page'],
  ['Informativa sui cookie', 'Noi e i nostri 812 partner archiviamo informazioni.', 'consent-page'],
])('the page “%s” of a host or a shop for consent is none', (title, text, reason) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: [text] })?.reason).toBe(reason);
});

test.each([
  ['Club’s account suspended by the league', 'The league suspended the club’s account on Friday.'],
  ['The old post office is for sale', 'The council put the building up for sale on Friday.'],
  ['Welcome to nginx country: how a town lives from servers', 'Every second house has a rack in its cellar.'],
])('“%s” is an article', (title, text) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: [text] })).toBeNull();
});

test.each([
  [
    'Minister reist',
    '„Wir und unsere Partner stehen zusammen“, sagte der Minister über die Daten des Radars.',
  ],
  ['Le président parle', '« Nous et nos partenaires agirons pour les données », a dit le président.'],
  ['Il ministro', '«Noi e i nostri partner agiremo», ha detto il ministro.'],
  ['Acuerdo', 'Lo que nosotros y nuestros socios firmamos ayer, dijo el ministro, vale para todos.'],
  ['Summit ends', 'We and our 27 partners agreed on Friday, the president said in a letter.'],
  ['Robots', '"Are you a robot?" the clerk asked him, and ‘the page you are looking for’ was gone.'],
  ['Names', 'The registry wrote to the town that this domain is for sale, and the council paid.'],
  [
    'Booking.com is for sale',
    'The owner of the company put it up for sale on Friday and hopes for billions.',
  ],
  ['U.S. is for sale', 'A columnist looks at who buys land in the country.'],
  ['Account suspended', 'The network shut out the mayor on Friday after a quarrel about a photograph.'],
])('what people say and reporters write is an article: “%s”', (title, text) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: [text] })).toBeNull();
});

test.each([
  ['Hafenblatt', 'Wir und unsere Partner speichern Cookies auf Ihrem Gerät.', 'consent-page'],
  ['Le Quai', 'Nous et nos 92 partenaires utilisons des traceurs.', 'consent-page'],
  ['The Quay', 'Please click “Accept all cookies” to go on.', 'consent-page'],
  ['Account suspended', '', 'error-page'],
  ['Account suspended', 'Contact your provider for more.', 'error-page'],
  ['quay.example is for sale', 'Make an offer today.', 'error-page'],
])('two signs are a notice: “%s”, “%s”', (title, text, reason) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: text === '' ? [] : [text] })?.reason).toBe(reason);
});

test.each([
  ['TEST article please ignore', 'Nothing to see.'],
  ['Testing 123', 'Nothing to see.'],
  ['A headline', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  ['Hello world!', 'Welcome to WordPress. This is your first post. Edit or delete it.'],
])('the trial “%s” is no article', (title, paragraph) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: [paragraph] })?.reason).toBe('not-an-article');
});

test.each([
  'Test of strength for coalition',
  'Testing times for schools',
  'The test: can you pass it?',
  'Lorem Ipsum is dead: how machines fill pages',
])('“%s” is news', (title) => {
  expect(noticeIn({ ...EMPTY_DRAFT, title, paragraphs: ['The pier closes on Monday.'] })).toBe(null);
});

test('a small front page is a list when its heading is the name of the site', () => {
  const teasers = ['Wolf takes sheep', 'Fire drill', 'Factory burns'].map(
    (it, i) => `<article><h2><a href="/${i}">${it}</a></h2><p>Eleven dead.</p></article>`,
  );
  const body = `<h1>Heath Herald</h1>${teasers.join('')}`;
  expect(read('a.html', page('Heath Herald - Home', body)).setAside).toMatchObject([{ reason: 'list-page' }]);
});

test('what a host is called is no headline of its page', () => {
  const html = page(
    'Gull',
    `<h1>Gull</h1><p>${TEXT}</p>`,
    '<link rel="canonical" href="https://www.gull.example/a">',
  );
  expect(read('a.html', html).setAside).toMatchObject([{ reason: 'no-title' }]);
});

const SPAM = [
  'Die besten Online-Casinos: Freispiele, Bonus ohne Einzahlung und Spielautomaten mit Echtgeld. Jetzt Freispiele und Slots sichern.',
  'Mejores casinos online: tragaperras, giros gratis y bonos sin depósito. Apuestas y casino en vivo.',
  'Casino en ligne : machines à sous, tours gratuits et bonus sans dépôt. Viagra et Cialis sans ordonnance.',
  'Лучшие казино: игровые автоматы, фриспины и бонус без депозита. Ставки на спорт и фриспины.',
  'Situs slot gacor, judi online terpercaya, slot deposit pulsa dan togel. Daftar slot gacor, bandar togel.',
  'Deneme bonusu veren siteler, bahis siteleri, casino ve slot. Güvenilir bahis, kaçak iddaa.',
  'Cassino: caça-níqueis, rodadas grátis e bônus sem depósito. Apostas e cassino ao vivo.',
  'Casino: slot machine, giri gratis e bonus senza deposito. Scommesse, casinò dal vivo.',
  'Nhà cái uy tín, cá cược bóng đá, casino trực tuyến, nổ hũ, tài xỉu, cá cược.',
  '线上博彩,真人娱乐城,老虎机,百家乐,体育投注,注册送彩金,博彩平台推荐。',
];
const OF_GAMBLING = [
  'Das Casino in der Altstadt schließt nach 90 Jahren. 40 Angestellte verlieren ihre Arbeit, sagte der Betreiber.',
  'La policía cerró un casino ilegal que movía apuestas por dos millones de euros, según la Guardia Civil.',
  'Polisi menangkap dua belas tersangka judi online di Medan pada hari Jumat, kata juru bicara kepolisian.',
  'Polis, yasa dışı bahis sitelerine yönelik operasyonda on iki kişiyi gözaltına aldı, dedi valilik.',
  'Полиция закрыла подпольное казино: изъяты игровые автоматы и три миллиона рублей, сообщили в МВД.',
  '警方周五捣毁一个网络博彩团伙,抓获嫌疑人十二名,查扣现金三百万元。',
  'La finanza sequestra una bisca: trovate slot machine e 40 mila euro, due denunciati per scommesse abusive.',
];
const noticeOf = (text: string) =>
  noticeIn({ ...EMPTY_DRAFT, title: text.slice(0, 20), paragraphs: [text] })?.reason ?? null;

test.each(SPAM)('spam in any language is set aside: %s', (text) => {
  expect(noticeOf(text)).toBe('spam');
});

test.each(OF_GAMBLING)('a report on gambling is not: %s', (text) => {
  expect(noticeOf(text)).toBe(null);
});

test('exports of word processors and of Medium give headline, address and hour', () => {
  const styled = `<html><body><p class="c1 title"><span>Bridge reopens</span></p><p class="c1">${TEXT}</p></body></html>`;
  expect(read('a.html', styled).articles).toMatchObject([{ title: 'Bridge reopens', paragraphs: [TEXT] }]);
  const foot =
    '<footer><a href="https://gull.example/b"><time class="dt-published" datetime="2026-11-20T07:15:00Z">November 20, 2026</time></a><a href="https://gull.example/b" class="p-canonical">Canonical link</a></footer>';
  const medium = page('Bridge reopens', `<article><h1>Bridge reopens</h1><p>${TEXT}</p>${foot}</article>`);
  expect(read('a.html', medium).articles).toMatchObject([
    { url: 'https://gull.example/b', publishedAt: { at: '2026-11-20T07:15:00.000Z' } },
  ]);
});
