import { expect, test } from 'vitest';
import { FIELD_NAMES, namesInLanguages, plainName } from '../../lib/ingest/fields/field-names.ts';
import { readOne } from '../support/read-one.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';

test.each([
  ['German', 'Titel', 'Inhalt', 'Datum', 'Autorin', 'Ressort'],
  ['French', 'titre', 'corps', 'date_publication', 'autrice', 'rubrique'],
  ['Spanish', 'título', 'cuerpo', 'fecha', 'autora', 'sección'],
  ['Italian', 'titolo', 'testo', 'data', 'autrice', 'sezione'],
  ['Portuguese', 'título', 'conteúdo', 'data', 'autora', 'editoria'],
  ['Dutch', 'kop', 'tekst', 'publicatiedatum', 'auteur', 'rubriek'],
  ['Swedish', 'rubrik', 'brödtext', 'datum', 'skribent', 'kategori'],
  ['Danish', 'overskrift', 'brødtekst', 'dato', 'forfatter', 'kategori'],
  ['Norwegian', 'tittel', 'brødtekst', 'dato', 'forfatter', 'seksjon'],
  ['Finnish', 'otsikko', 'leipäteksti', 'julkaistu', 'kirjoittaja', 'osasto'],
  ['Polish', 'tytuł', 'treść', 'data', 'autorka', 'dział'],
  ['Czech', 'titulek', 'obsah', 'datum', 'autorka', 'rubrika'],
  ['Hungarian', 'cím', 'szöveg', 'dátum', 'szerző', 'rovat'],
  ['Romanian', 'titlu', 'conținut', 'publicat', 'autor', 'secțiune'],
  ['Turkish', 'başlık', 'metin', 'tarih', 'yazar', 'bölüm'],
  ['Indonesian', 'judul', 'isi', 'tanggal', 'penulis', 'rubrik'],
  ['Russian', 'заголовок', 'текст', 'дата', 'автор', 'рубрика'],
  ['Ukrainian', 'заголовок', 'текст', 'дата', 'автор', 'розділ'],
  ['Greek', 'τίτλος', 'κείμενο', 'ημερομηνία', 'συντάκτης', 'κατηγορία'],
  ['Vietnamese', 'tiêu đề', 'nội dung', 'ngày đăng', 'tác giả', 'chuyên mục'],
  ['Arabic', 'العنوان', 'النص', 'التاريخ', 'الكاتب', 'القسم'],
  ['Chinese', '标题', '正文', '发布时间', '作者', '栏目'],
  ['Japanese', 'タイトル', '本文', '公開日', '著者', 'カテゴリー'],
  ['Korean', '제목', '본문', '날짜', '기자', '카테고리'],
])('names of fields in %s are known', (_, title, body, date, author, section) => {
  const value = [
    { [title]: TITLE, [body]: FIRST, [date]: '2026-11-20', [author]: 'Mara Lindqvist', [section]: 'Harbour' },
  ];
  expect(readOne('a.json', JSON.stringify(value)).article).toMatchObject({
    title: TITLE,
    paragraphs: [FIRST],
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
    byline: 'Mara Lindqvist',
    section: 'Harbour',
  });
});

test('a name of creation is the date only if there is no better one, in whatever language', () => {
  const { publishedAt } = FIELD_NAMES;
  expect(publishedAt.indexOf('created')).toBeGreaterThan(publishedAt.indexOf('fecha'));
});

test('no name means two facts, except where languages differ', () => {
  const both = namesInLanguages('body').filter((name) => namesInLanguages('title').includes(name));
  expect(both).toEqual([]);
  expect(plainName('Veröffentlicht_am')).toBe('veroffentlichtam');
});

test.each([
  ['sperrfrist', '23.11.2026 06:00'],
  ['embargo_hasta', '2026-11-23T06:00:00'],
  ['klausuleret til', '2026-11-23 06:00'],
])('an embargo is one in other languages too: %s', (name, value) => {
  const text = JSON.stringify([{ titel: TITLE, inhalt: FIRST, [name]: value }]);
  expect(readOne('a.json', text).article?.embargoedUntil).toBe('2026-11-23T06:00:00.000Z');
});
