import { describe, expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { type GeneratedArticle, generatedArticle } from './generated-article.ts';

/** How a site prints one post: who, when as that site writes it, and what was said. */
type Post = (name: string, said: readonly string[], at: number) => readonly string[];

interface Layout {
  readonly head: readonly string[];
  readonly post: Post;
  readonly foot: readonly string[];
}

const NAMES = ['Nick A', 'pier_poison', 'Marta Holm', 'old_salt', 'falkon'];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'votes below, time on its own line': {
    head: ['[ 167 comments ]', 'Top Rated Comments', '(View all)'],
    post: (name, said, at) => [name, `${at} days ago at 07:54 am`, ...said, `Rating: ${at} Votes`],
    foot: ['[ Read All Comments ]'],
  },
  WordPress: {
    head: ['6 thoughts on “What a morning”'],
    post: (name, said, at) => [name, `November ${at}, 2026 at 7:54 am`, ...said, 'Reply'],
    foot: ['Leave a Reply', 'Your email address will not be published. Required fields are marked *'],
  },
  'WordPress, says': {
    head: ['3 Comments'],
    post: (name, said, at) => [`${name} says:`, `November ${at}, 2026 at 7:54 am`, ...said, 'Reply'],
    foot: ['Leave a Reply'],
  },
  Disqus: {
    head: ['6 Comments', 'Login', 'Sort by Best'],
    post: (name, said, at) => [name, '•', `${at} years ago`, ...said, '4', 'Reply', 'Share ›'],
    foot: ['Subscribe', 'Privacy'],
  },
  'Disqus, replies nested': {
    head: ['6 Comments', 'Join the discussion…', 'Log in with', 'or sign up with Disqus'],
    post: (name, said, at) => [name, 'Marta Holm', '•', `${at} hours ago`, '− +', ...said, '△ 3 ▽', 'Reply'],
    foot: [],
  },
  'Like · Reply': {
    head: ['Comments'],
    post: (name, said, at) => [name, `${at} d`, ...said, `Like · Reply · ${at}`],
    foot: ['Facebook Comments Plugin'],
  },
  'name, date': {
    head: ['Comments (6)'],
    post: (name, said, at) => [`${name}, ${at} November 2026, 07:54`, ...said, 'Report'],
    foot: [],
  },
  'no buttons at all': {
    head: ['6 comments'],
    post: (name, said, at) => [name, `${at} November 2026`, ...said],
    foot: [],
  },
  'time first, then the name': {
    head: ['Comments'],
    post: (name, said, at) => [`${at} hours ago`, name, ...said, 'Reply'],
    foot: [],
  },
  German: {
    head: ['Kommentare (6)', 'Älteste zuerst'],
    post: (name, said, at) => [name, `vor ${at} Stunden`, ...said, 'Antworten', 'Melden'],
    foot: ['Kommentar schreiben'],
  },
  'German, dates': {
    head: ['6 Kommentare'],
    post: (name, said, at) => [name, `${at}.11.2026, 07:54 Uhr`, ...said, 'Gefällt mir · Antworten'],
    foot: [],
  },
  French: {
    head: ['6 commentaires'],
    post: (name, said, at) => [name, `il y a ${at} heures`, ...said, 'Répondre', 'Signaler'],
    foot: ['Laisser un commentaire'],
  },
  'French, on one line': {
    head: ['Vos réactions (6)'],
    post: (name, said, at) => [`${name} le ${at} novembre 2026 à 07h54`, ...said, 'Signaler un abus'],
    foot: [],
  },
  Spanish: {
    head: ['6 comentarios'],
    post: (name, said, at) => [name, `hace ${at} horas`, ...said, 'Responder', 'Denunciar'],
    foot: ['Deja un comentario'],
  },
  Chinese: {
    head: ['评论 6'],
    post: (name, said, at) => [name, `${at}小时前`, ...said, '回复', '赞'],
    foot: ['发表评论'],
  },
  Japanese: {
    head: ['コメント 6件'],
    post: (name, said, at) => [name, `${at}時間前`, ...said, '返信'],
    foot: [],
  },
  Italian: {
    head: ['6 commenti'],
    post: (name, said, at) => [name, `${at} novembre 2026 alle 07:54`, ...said, 'Rispondi'],
    foot: [],
  },
  'Posted by, on, at': {
    head: ['Reader responses (5)'],
    post: (name, said, at) => [`Posted by ${name} on November ${at}, 2026 at 7:54 am`, ...said],
    foot: [],
  },
  'bare names, votes below, sign-in above': {
    head: ['Comments', 'Log in to comment'],
    post: (name, said, at) => [name, ...said, `+${at} -1`],
    foot: [],
  },
  Coral: {
    head: ['Conversation (5)', 'Sort by Newest'],
    post: (name, said, at) => [name, `${at} hours ago`, ...said, 'Respect', String(at), 'Reply', 'Report'],
    foot: ['Load more'],
  },
  'the plug-in of Facebook': {
    head: ['5 comments', 'Sort by', 'Oldest', 'Add a comment...'],
    post: (name, said, at) => [name, 'Works at Northhaven College', ...said, `Like · Reply · ${at} · ${at}w`],
    foot: ['Facebook Comments Plugin'],
  },
  Viafoura: {
    head: ['Join the conversation', 'Comments', 'Newest'],
    post: (name, said, at) => [name, `${at} min ago`, '(Edited)', ...said, 'Like', 'Reply', 'Flag'],
    foot: ['Show more comments'],
  },
  OpenWeb: {
    head: ['Conversation', '5 Comments', 'Your voice matters. Discussions are moderated for civility.'],
    post: (name, said, at) => [
      name,
      `${at} November, 2026`,
      ...said,
      'Reply',
      '·',
      `${at} Likes`,
      '·',
      'Share',
    ],
    foot: ['Powered by OpenWeb'],
  },
  Discourse: {
    head: ['5 replies'],
    post: (name, said, at) => [name, `November ${at}, 2026, 7:54am`, `#${at}`, ...said, `${at} Likes`],
    foot: ['Reply to this topic'],
  },
  vBulletin: {
    head: ['Comments 1 to 5 of 5', 'Thread tools'],
    post: (name, said, at) => [
      `${at}-11-2026, 07:54 AM`,
      `#${at}`,
      name,
      'Senior Member',
      'Join Date: Mar 2010',
      ...said,
      'Reply With Quote',
    ],
    foot: [],
  },
  'German, signed below': {
    head: ['Leserkommentare (5)'],
    post: (name, said, at) => [`von ${name} am ${at}. November 2026 um 07:54 Uhr`, ...said],
    foot: ['Kommentar verfassen'],
  },
  'German forum, badges': {
    head: ['Leserkommentare', '5 Postings', 'Älteste zuerst'],
    post: (name, said, at) => [name, 'Mitglied', ...said, `${at} Daumen hoch`, 'antworten', 'melden'],
    foot: [],
  },
  'French, subscribers': {
    head: ['Commentaires (5)', 'Connectez-vous pour commenter'],
    post: (name, said, at) => [name, 'Abonné', `${at}/11/2026 - 07H54`, ...said, 'Recommander', 'Répondre'],
    foot: [],
  },
  'French, contributions': {
    head: ['Contributions (5)', 'Réagissez ou consultez l’ensemble des contributions'],
    post: (name, said, at) => [name, `${at}/11/2026 - 07H54`, ...said, 'Signaler'],
    foot: [],
  },
  'letters, signed with a dash': {
    head: ['READERS’ COMMENTS'],
    post: (name, said) => [...said, `— ${name}, Northhaven`],
    foot: [],
  },
  'Spanish, dates in front': {
    head: ['Deja tu comentario', '5 comentarios'],
    post: (name, said, at) => [`${name} ${at} noviembre 2026`, ...said, 'Responder', 'Me gusta'],
    foot: [],
  },
  'Spanish, numbered': {
    head: ['Comentarios de los lectores (5)'],
    post: (name, said, at) => [`#${at}`, name, ...said, `Votos: ${at}`],
    foot: [],
  },
  'Chinese, users of the web': {
    head: ['网友评论 (5)', '最新'],
    post: (name, said, at) => [name, `2026-11-${at + 10} 07:54`, ...said, '顶', '回复'],
    foot: ['查看全部评论'],
  },
  'Japanese, numbered': {
    head: ['コメント (5)'],
    post: (name, said, at) => [`${at} : ${name} 2026/11/20 07:54`, ...said],
    foot: ['コメントを書く'],
  },
  Korean: {
    head: ['댓글 5'],
    post: (name, said, at) => [name, `2026.11.${at + 10}. 07:54`, ...said, '답글', `공감 ${at}`],
    foot: [],
  },
  'Portuguese, votes': {
    head: ['Comentários (5)', 'Entre para comentar'],
    post: (name, said, at) => [name, `há ${at} horas`, ...said, `${at} curtidas`, 'Responder'],
    foot: [],
  },
  Dutch: {
    head: ['Reacties (5)', 'Log in om te reageren'],
    post: (name, said, at) => [name, `${at} november 2026 om 07:54`, ...said, 'Reageer', 'Rapporteer'],
    foot: [],
  },
  Polish: {
    head: ['Komentarze (5)'],
    post: (name, said, at) => [name, `${at} listopada 2026, 07:54`, ...said, 'Odpowiedz', 'Zgłoś'],
    foot: ['Dodaj komentarz'],
  },
  Swedish: {
    head: ['5 kommentarer'],
    post: (name, said, at) => [name, `för ${at} timmar sedan`, ...said, 'Svara', 'Gilla'],
    foot: [],
  },
  Russian: {
    head: ['Комментарии (5)'],
    post: (name, said, at) => [name, `${at} ноября 2026, 07:54`, ...said, 'Ответить'],
    foot: [],
  },
  'accounts and nothing else': {
    head: ['View 5 comments'],
    post: (name, said, at) => [`${name.replaceAll(' ', '_')}${at}`, ...said],
    foot: [],
  },
  'thumbs as pictures': {
    head: ['Have your say', '5 comments'],
    post: (name, said, at) => [name, ...said, `👍 ${at} 👎 0`],
    foot: [],
  },
  'a phone, the site of a broadcaster': {
    head: ['5 Comments', 'Top', 'New'],
    post: (name, said, at) => [`${name} · ${at}h`, ...said, 'Reply', `▲ ${at} ▼`],
    foot: [],
  },
};

function page({ title, publisher }: GeneratedArticle, lines: readonly string[]): string {
  const head = [publisher, 'Home', 'News', 'Sport', '', title, 'By Mara Lindqvist', '21 November 2026', ''];
  return [...head, ...lines.flatMap((line) => [line, '']), `© 2026 ${publisher}`, 'Privacy policy'].join(
    '\n',
  );
}

/** Posts in the article's own words, so that nothing but their marks gives them away. */
function thread({ head, post, foot }: Layout, { paragraphs }: GeneratedArticle): readonly string[] {
  const posts = NAMES.flatMap((name, k) => {
    const said = paragraphs.slice(0, 1 + (k % 3)).map((it, n) => `KANARIE ${it} ${k}${n}.`);
    return post(name, said, k + 2);
  });
  return [...head, ...posts, ...foot];
}

describe.each(Object.entries(LAYOUTS))('a discussion as in %s', (_, layout) => {
  test.each([1, 2, 5])('stays outside an article of %i paragraphs, which loses nothing', (size) => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const article = generatedArticle(seed);
      const body = article.paragraphs.slice(0, size);
      const alone = readDump(page(article, body));
      const draft = readDump(page(article, [...body, ...thread(layout, article)]));
      const leaked = draft.paragraphs.filter((it) => !body.includes(it));
      const lost = alone.paragraphs.filter((it) => !draft.paragraphs.includes(it));
      if (leaked.length > 0 || lost.length > 0)
        wrong.push(`${seed}: + ${leaked.join(' | ')} - ${lost.join(' | ')}`);
      if (draft.title !== alone.title) wrong.push(`${seed}: ${draft.title}`);
    }

    expect(wrong).toEqual([]);
  });
});

test.each([
  ['a lone contribution', ['Contributions (1)'], ['Marta', '21/11/2026 - 07H15', 'SAID', 'Signaler']],
  ['a lone letter', ['Readers’ comments'], ['SAID', '— Marta, Northhaven']],
])('%s stays outside an article of one paragraph', (_, head, post) => {
  const article = generatedArticle(4);
  const [only = ''] = article.paragraphs;
  const said =
    'KANARIE I cannot believe that they let this happen again, and everybody knows whose fault it is.';
  const lines = [only, ...head, ...post.map((line) => (line === 'SAID' ? said : line))];
  expect(readDump(page(article, lines)).paragraphs).toEqual([only]);
});

test('a panel of comments that is printed above the article is none of it', () => {
  const article = generatedArticle(4);
  const panel = [
    ...['Comments', 'Please read our rules first.', 'Write a comment', 'Name', 'Send', '1 comment'],
    ...['Marta Holm', 'November 20, 2026 at 4:31 pm'],
    'KANARIE I think that they should settle it among themselves on the pier.',
    'KANARIE People would pay to see it, and the harbour would have its money.',
    ...['Latest News', 'Close'],
  ];
  const below = [article.title, 'By Mara Lindqvist', 'November 20, 2026', ...article.paragraphs];
  const reading = readDump([...panel, ...below].join('\n\n'));
  expect(reading.title).toBe(article.title);
  expect(reading.paragraphs).toEqual(article.paragraphs);
});

test('a count of comments above the byline announces the article, not a discussion', () => {
  const article = generatedArticle(4);
  const head = [article.title, '5 comments', 'Mara Lindqvist', 'November 20, 2026'];
  expect(readDump([...head, ...article.paragraphs].join('\n\n')).paragraphs).toEqual(article.paragraphs);
});

test('readers’ letters are a section in the menu, and “Marta sagt:” opens a post', () => {
  const { title, paragraphs } = generatedArticle(4);
  const menu = ['Facebook', 'Instagram', 'Leserbriefe', 'Home', 'News', 'Politik', 'Sport'];
  const posts = ['Auslandsoesi', 'Danke !!', 'Wilbert Kolhanek', 'Mike', 'siegmund.b'].flatMap((name, k) => [
    `${name} sagt:`,
    `1. November 2026 um 11:5${k} Uhr`,
    `Das ist doch ein schönes Beispiel für den Zustand der Brücke, Nummer ${k} von vielen.`,
    '12',
    'Antworten',
  ]);
  const page = [...menu, title, 'Redaktion 1. November 2026 10:29', ...paragraphs, 'Kommentare', ...posts];
  expect(readDump(page.join('\n')).paragraphs).toEqual([...paragraphs]);
});

test.each([
  [
    'the plugin of a network in German',
    ['Der Bauhof der Stadt Uelm bekommt für 900.000 Euro eine neue Halle, das hat der Rat beschlossen.'],
    [
      'Kommentare',
      'Sortieren nach: Älteste',
      'Kommentar hinzufügen …',
      'Jens Petersen',
      'Und wer bezahlt das wieder?',
    ],
    [
      'Gefällt mir · Antworten · 2 · 5 Std.',
      'Anke Wolff',
      'Die alte Halle ist undicht, das weiß jeder in Uelm.',
    ],
    ['Gefällt mir · Antworten · 4 Std.'],
  ],
  [
    'a Polish newspaper',
    [
      'Po dwóch latach remontu kierowcy znów jeżdżą wiaduktem w Zaborzu. Prace kosztowały 41 milionów złotych.',
    ],
    [
      'Komentarze (3)',
      'Dodaj komentarz',
      '~Kierowca',
      '2026-11-20 15:02',
      'Nareszcie, dwa lata stania w korkach.',
    ],
    ['0', '5', 'Odpowiedz', '~gość', '2026-11-20 16:30', 'A ścieżki rowerowej jak nie było tak nie ma.'],
    ['Odpowiedz'],
  ],
  [
    'an Arabic newspaper',
    [
      'افتتحت يوم الجمعة مكتبة الزاهرة العامة بعد أعمال ترميم استمرت عامين وكلفت ستة ملايين. وتضم المكتبة 80 ألف كتاب.',
    ],
    ['التعليقات (2)', 'أبو سليم', 'منذ 3 ساعات', 'خبر جميل، كنا ننتظر افتتاح المكتبة منذ وقت طويل.', 'رد'],
    ['أم ندى', 'منذ ساعتين', 'أتمنى أن تفتح أبوابها مساء أيضا.', 'رد'],
    [],
  ],
])('below an article of one paragraph, a discussion as of %s is not read', (_, body, ...threads) => {
  const page = ['Headline of the article', '20 November 2026', ...body, ...threads.flat()];

  expect(readDump(page.join('\n')).paragraphs).toEqual(body);
});
