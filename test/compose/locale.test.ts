import { describe, expect, test } from 'vitest';
import { english } from '../../lib/compose/words/en.ts';
import { localeOf } from '../../lib/compose/words/locale.ts';
import { PRINT_LANGUAGES } from '../../lib/contract/print-languages.ts';

describe('a language', () => {
  test('has every word, none of them empty', () => {
    const names = (words: object): string[] =>
      Object.entries(words).flatMap(([name, value]) =>
        typeof value === 'object' && value !== null
          ? names(value).map((inner) => `${name}.${inner}`)
          : [`${name}:${typeof value}`],
      );
    for (const tag of PRINT_LANGUAGES) {
      const { words } = localeOf(tag);
      expect(names(words).sort()).toEqual(names(english).sort());
      expect(JSON.stringify(words)).not.toContain('""');
    }
  });

  test('is one of nine, with words of its own and not English ones', () => {
    expect(PRINT_LANGUAGES.toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt']);
    for (const tag of PRINT_LANGUAGES.filter((each) => each !== 'en')) {
      const same = sentencesOf(localeOf(tag).words, tag).filter((sentence) =>
        sentencesOf(english, 'en').includes(sentence),
      );
      // "Update", "Privacy": words that Italian, Dutch and German borrow.
      expect([tag, same.length]).toEqual([tag, expect.toSatisfy((n: number) => n <= 3)]);
    }
  });

  test('puts the values into every sentence', () => {
    for (const tag of PRINT_LANGUAGES) {
      const { words } = localeOf(tag);
      const about = [
        words.why('NAME', 'ADDRESS', 'DAY'),
        words.whyTest('NAME', 'ADDRESS'),
        words.pages.fixedTimeText('06:30', 'Europe/London'),
        words.readIn('NAME'),
      ];
      expect([
        tag,
        about.map((text) => text.match(/NAME|ADDRESS|DAY|06:30|Europe\/London/g)?.length),
      ]).toEqual([tag, [3, 2, 2, 1]]);
      for (const sentence of sentencesOf(words, tag)) expect([tag, sentence]).not.toContain('undefined');
    }
  });

  test('counts as its grammar counts', () => {
    const minutes = (tag: string, n: number) => {
      const { words, count } = localeOf(tag);
      return words.digest(count(12), count(n));
    };
    expect([minutes('en', 3), minutes('en', 8), minutes('en', 11)]).toEqual([
      '12 stories, a 3-minute read',
      '12 stories, an 8-minute read',
      '12 stories, an 11-minute read',
    ]);
    expect(minutes('ar', 1)).toContain('دقيقة واحدة');
    expect(minutes('ar', 2)).toContain('دقيقتان');
    expect(minutes('ar', 7)).toContain('7 دقائق');
    expect(minutes('ar', 11)).toContain('11 دقيقة');
    const more = (tag: string, n: number) => localeOf(tag).words.more(localeOf(tag).count(n));
    expect([more('fr', 1), more('fr', 2)]).toEqual(['1 autre', '2 autres']);
    expect([more('it', 1), more('it', 2)]).toEqual(['1 altro', 'altri 2']);
  });

  test('without words of its own prints English ones with its own dates, and counts as English does', () => {
    const polish = localeOf('pl');
    expect(polish.words).toBe(english);
    expect(polish.longDay('2026-11-22')).toBe('niedziela, 22 listopada 2026');
    expect(polish.count(2).plural).toBe('other');
    expect(localeOf('no such tag')).toMatchObject({ tag: 'en' });
  });

  test('prints the edition’s day as it is, whatever the machine’s zone', () => {
    expect(localeOf('en-GB').longDay('2026-11-22')).toBe('Sunday, 22 November 2026');
    expect(localeOf('de').longDay('2026-11-22')).toBe('Sonntag, 22. November 2026');
    expect(localeOf('fr').longDay('2026-11-22')).toBe('dimanche 22 novembre 2026');
    expect(localeOf('ar').longDay('2026-11-22')).toContain('نوفمبر');
  });

  test('names a day of the last week by its weekday, an older one by its date', () => {
    expect(localeOf('en-GB').recentDay('2026-11-20', '2026-11-22')).toBe('Friday');
    expect(localeOf('en-GB').recentDay('2026-11-01', '2026-11-22')).toBe('1 November 2026');
  });

  test.each(['en', 'de', 'fr', 'ar', 'ja', 'es', 'he', 'it', 'zh', 'fi'])(
    '%s lists names as Intl does',
    (tag) => {
      const names = ['Radio Norte', 'Iglesia Hoy', 'الأهرام', 'Ynet', '夕刊東京', 'Oslo i dag'];
      const intl = new Intl.ListFormat(tag, { type: 'conjunction' });
      for (let from = 0; from < names.length; from += 1)
        for (let to = from; to <= names.length; to += 1)
          expect(localeOf(tag).list(names.slice(from, to))).toEqual(
            intl.formatToParts(names.slice(from, to)),
          );
    },
  );

  test('that is unknown gets English words and dates it can print', () => {
    expect(localeOf('not a tag!').words).toBe(english);
    expect(localeOf('sv').words).toBe(english);
    expect(localeOf('sv').longDay('2026-11-22')).toContain('22 november 2026');
  });

  test.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['ja', 'ltr'],
    ['uz-Arab', 'rtl'],
  ])('%s runs %s', (tag, direction) => {
    expect(localeOf(tag).direction).toBe(direction);
  });
});

/** Every fixed text of a language; those with gaps are filled with the same things in each. */
function sentencesOf(words: object, tag: string): string[] {
  const three = localeOf(tag).count(3);
  return Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object') return sentencesOf(value, tag);
    if (['more', 'andMore', 'digest'].includes(name)) return [value(three, three)];
    return [value('one', 'two', 'three')];
  });
}
