import { phraseList, shoppingPhrases } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';
import { anywhere, atStart, folded, languagesFor, patternBy, phrasePattern } from '../text/phrases.ts';

/** What is sold under one name everywhere. */
const PRODUCT =
  'iphone(?: \\d+\\w*)?|ipad|airpods|macbook|(?:m\\d )?imac|apple watch|galaxy (?:s|a|z|tab|buds|watch)\\s?\\w*|pixel \\d+\\w*|kindle|playstation 5|xbox series|nintendo switch|redmi note|oneplus|thermomix|roomba|dyson';
const NAMES_PRODUCT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PRODUCT})(?![\\p{L}\\p{N}])`, 'u');
/** Any of the phrases of all languages, as alternatives of a pattern. */
const any = (kind: Parameters<typeof shoppingPhrases>[0]) =>
  shoppingPhrases(kind).map(phrasePattern).join('|');

/**
 * "Sony headphones review: …", "Galaxy S26 Ultra im Test", "Test Xiaomi Redmi Note 10": at most the maker and the model
 * stand beside the product's name, and the three open the headline. "Apple loses iPhone patent review" does not.
 */
const TESTS_PRODUCT = new RegExp(
  `^(?:(?:the |new |der |die |das |neue[rs]? )*(?:[^\\s:,–—|]+ )?)(?:${PRODUCT}|${any('tested')})(?: (?:pro|max|plus|mini|ultra|air|lite|fe|se|[45]g|\\d+\\w*)){0,2} (?:${any('testedBehind')})\\s?(?:$|[:–—|])|` +
    `^(?:${any('testedBefore')})(?:(?<=')| )(?:[^\\s:,–—|]+ )?(?:${PRODUCT})(?![\\p{L}\\p{N}])`,
  'u',
);
const SHOP =
  /(?<![\p{L}\p{N}])(?:amazon|ebay|walmart|media\s?markt|fnac|darty|cdiscount|bol\.com|coolblue)(?![\p{L}\p{N}])/u;
const SALE =
  /(?<![\p{L}\p{N}])(?:black friday|cyber monday|cyber week|prime day|prime deal days)(?![\p{L}\p{N}])|ブラックフライデー/u;
/** "30% off", "40 % günstiger", "à -30 %": of goods in a shop or a sale; else it may be a result or a statistic. */
const REDUCED = new RegExp(
  `\\d+\\s?(?:%|percent|prozent)\\s?(?:${any('off')}|${any('cheaper')})|(?:^|\\s(?:à|con|mit)\\s)[-–]\\d+\\s?%`,
  'u',
);
/** "30% off AirPods", "Kopfhörer mit 40 Prozent Rabatt": a discount beside the thing itself needs no shop. */
const DISCOUNT = `\\d+\\s?(?:%|percent|prozent)\\s?(?:${any('off')})`;
const NEAR = '(?: [^\\s:,–—|]+){0,2} ';
/** "für nur 99 Euro", "for $599". */
const PRICE = new RegExp(
  `(?:${any('only')})\\s(?:[$£€]\\s?\\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?\\s?(?:€|£|euros?|dollars?|pounds|kr|zł))(?!\\p{L})`,
  'u',
);
const OFFERS = new RegExp(`(?<![\\p{L}\\p{N}])\\d+ (?:${any('offers')})(?![\\p{L}\\p{N}])`, 'u');
/** "The 12 best": a number says nothing here. */
const COUNT = new RegExp(`^((?:${any('articles')}) )?\\d+ `, 'u');

const bestIn = patternBy((language) => atStart(language.services?.best, language));
const goodsAtStart = patternBy((language) => atStart(language.services?.goods, language));
const besideDiscount = patternBy(({ services }) => {
  const goods = [...phraseList(services?.goods).map(phrasePattern), PRODUCT].join('|');
  return new RegExp(
    `${DISCOUNT}${NEAR}(?:${goods})(?!\\p{L})|(?<!\\p{L})(?:${goods})${NEAR}${DISCOUNT}(?!\\p{L})`,
    'u',
  );
});
const bargainIn = patternBy((language) => anywhere(language.shopping?.bargain, language));
const goodsIn = patternBy((language) => anywhere(language.services?.goods, language));

/**
 * Whether a headline helps to buy something: a list of the best goods, a test of a product, or its price in a sale.
 * The words must stand beside each other: "Best year for toys" and "Black Friday: council warns of fake deals" are news.
 */
export function isShopping({ title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const headline = folded(title).replace(COUNT, '$1');
  const languages = languagesFor(language);
  if (TESTS_PRODUCT.test(headline) || languages.some((one) => listsTheBest(headline, one))) return true;
  if (languages.some((one) => besideDiscount(one)?.test(headline) === true)) return true;
  if (!SALE.test(headline) && !SHOP.test(headline)) return false;
  const isOfGoods =
    NAMES_PRODUCT.test(headline) || languages.some((one) => goodsIn(one)?.test(headline) === true);
  return (
    (isOfGoods && (REDUCED.test(headline) || PRICE.test(headline))) ||
    (isOfGoods && SALE.test(headline) && languages.some((one) => bargainIn(one)?.test(headline) === true)) ||
    (SALE.test(headline) && OFFERS.test(folded(title)))
  );
}

/** "Die besten Kopfhörer", "the best wireless headphones": at most a word in between. */
function listsTheBest(headline: string, language: Language): boolean {
  const rest = bestIn(language)?.exec(headline)?.[1]?.trimStart();
  if (rest === undefined || rest.startsWith('buy ')) return false;
  const next = rest.replace(/^[^\s:,–—|]+ /u, '');
  return [rest, next].some((text) => {
    const behind = goodsAtStart(language)?.exec(text)?.[1];
    // An English noun before another says something of it: "Best phones ban result in years".
    return behind !== undefined && (language.tag !== 'en' || ENDS_LIST.test(behind));
  });
}

/** What may follow the goods of an English list. */
const ENDS_LIST =
  /^(?:$|\s?[^\p{L}\s]|\s(?:of|for|in|to|you|we|under|on|at|with|from|and|right|this|money|that)(?!\p{L}))/u;
