import { wordsOf } from './text.ts';

/** The most frequent small words of each language: enough to tell them apart from a few sentences on. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on was with as by at from it he be this are has have had not but his they an which or its said were will been who their more would about',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'de la le les et des en un une du dans que est pour qui il au par sur ne pas plus a ce se avec sont aux son ont cette mais été nous elle ou leur ses fait être',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue había era',
  it: 'di e il la che in a un per è una non sono da del con della si le al dei nel i alla più anche come ha ma gli lo delle ci questo dal tra nella se hanno stato essere',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij door hij naar werd nog uit over ze wordt heeft tot worden dit deze meer geen',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag men vi från så kan han när år under också efter eller nu sig där bli ska mot',
  da: 'og i at det er en til på som de med for den af ikke der har et om var men vi jeg han kan fra så ved efter også blev være eller nu da efter skal sig',
  no: 'og i det er på en som å til av for at med de har den ikke et om var han men vi jeg fra kan så etter ble også ved være eller nå skal seg mot',
  fi: 'ja on ei että oli se hän mutta ovat kun myös ole joka niin kuin tai sen mukaan vuoden nyt jo vain sekä olla mitä tämä jos voi ne jotka',
  pl: 'w i na z do że się nie jest o to jak za po od przez dla ale są tym oraz jego ma czy co także który które może był tego już tylko',
  cs: 'a v se na je že o s z do i to ve pro za by ale po jako které který jsou od k také už bude byl jeho když tak podle jen nebo',
  ro: 'de și în a la cu că pe nu un o este din care mai au pentru s-a sunt prin ca fi dar după lui al fost această sau',
  hu: 'a az és hogy nem is egy volt csak ez meg de már mint azt el még lehet szerint között pedig vagy majd ha ki után',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ancak ise kadar sonra var ne olduğu değil göre her',
  id: 'yang dan di dengan untuk itu tidak ini dari dalam akan pada juga ke karena ada oleh saat tersebut bisa sudah telah kata menjadi',
  vi: 'và của là các có được cho trong một không với những để người khi này đã từ về đến tại cũng ra',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that (nearly) name the language. Han without kana is Chinese; Cyrillic needs a second look. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['cyrl', /[\u0400-\u04ff]/g],
];

/** Share of small words below which a text is in no language we know. */
const LEAST_SHARE = 0.12;

/**
 * BCP 47 primary language of a text. What the words show comes first; a declared language counts only when
 * they show nothing, for sites declare `en` on everything.
 */
export function languageOf(paragraphs: readonly string[], declared: string | null): string {
  const sample = paragraphs.join('\n').slice(0, 6_000);
  return languageByScript(sample) ?? languageByWords(sample) ?? primarySubtag(declared) ?? 'und';
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (language === 'ja' ? share > 0.08 : share > 0.5)
      return language === 'cyrl' ? cyrillic(sample) : refine(language, sample);
  }
  return null;
}

function cyrillic(sample: string): string {
  if (/[іїєґ]/i.test(sample) && !/[ыэъ]/i.test(sample)) return 'uk';
  if (/[ђјљњћџ]/i.test(sample)) return 'sr';
  return /[ыэё]/i.test(sample) ? 'ru' : 'bg';
}

function refine(language: string, sample: string): string {
  if (language === 'ar' && /[پچگژ]/.test(sample) && /[یک]/.test(sample))
    return /[ٹڈڑے]/.test(sample) ? 'ur' : 'fa';
  return language;
}

function languageByWords(sample: string): string | null {
  const words = wordsOf(sample.toLowerCase());
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best] = [...hits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && words.length >= 5 && best[1] / words.length >= LEAST_SHARE ? best[0] : null;
}

function primarySubtag(tag: string | null): string | null {
  const subtag = /^([a-z]{2,3})([-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return subtag === undefined || subtag === 'und' ? null : subtag;
}
