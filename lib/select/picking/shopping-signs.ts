import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';
import { anywhere, atStart, folded, languagesFor, patternBy } from '../text/phrases.ts';

/** What is sold under one name everywhere. */
const PRODUCT =
  /(?<![\p{L}\p{N}])(?:iphones?(?: \d+\w*)?|ipads?|airpods|airtags?|macbooks?|imacs?|apple watch|galaxy (?:s|a|z|tab|buds|watch)\s?\w*|pixel \d+\w*|kindle|fire tv|echo dot|ps5|playstation 5|xbox series|nintendo switch|thermomix|roomba|dyson|kitchenaid|redmi|oneplus|fitbit|garmin|sonos|bose|jbl|lego)(?![\p{L}\p{N}])/u;
const SHOP =
  /(?<![\p{L}\p{N}])(?:amazon|ebay|aldi|lidl|walmart|costco|argos|currys|media\s?markt|saturn|zalando|otto|fnac|darty|cdiscount|carrefour|decathlon|el corte inglés|pccomponentes|bol\.com|coolblue|allegro|shein|temu|ikea)(?![\p{L}\p{N}])/u;
const SALE =
  /(?<![\p{L}\p{N}])(?:black friday|cyber monday|cyber week|prime day|prime deal days)(?![\p{L}\p{N}])/u;
/** "30% off", "mit 40 Prozent Rabatt", "56% de descuento", "à -30 %"; and "for under 20 euros". */
const REDUCED =
  /\d+\s?(?:%|percent|prozent)\s?(?:off\b|discount|rabatt|günstiger|reduziert|billiger|de descuento|de rebaja|de réduction|de remise|di sconto|de desconto|korting|goedkoper|rabat|zniżki)|(?:rabatt von|sconto del|descuento del|rebajado un)\s\d+\s?(?:%|prozent)|(?:^|\s)[-–]\d+\s?%|(?:under|unter|für nur|por menos de|por solo|à moins de|a meno di|voor minder dan|onder de)\s[$£€]?\d+(?:[.,]\d+)?\s?(?:€|euros?|pounds|dollars)?(?![\p{L}\p{N}])/u;

const OFFERS =
  /(?<![\p{L}\p{N}])(?:deals?|bargains|angebote|schnäppchen|offres|bons plans|promos?|ofertas|rebajas|offerte|sconti|promoções|aanbiedingen|erbjudanden|tilbud|okazje)(?![\p{L}\p{N}])/u;

const bestIn = patternBy((language) => atStart(language.services?.best, language));
const goodsIn = patternBy((language) => anywhere(language.services?.goods, language));
const testsIn = patternBy((language) => anywhere(language.services?.tests, language));

/**
 * Whether a headline helps to buy something: a list of the best goods, a test of one, or its price in a sale. The best
 * films of the year are no goods, and "Amazon workers strike on Black Friday" is about no price.
 */
export function isShopping({ title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const headline = folded(title);
  const languages = languagesFor(language);
  const says = (patternOf: (language: Language) => RegExp | null) =>
    languages.some((one) => patternOf(one)?.test(headline) === true);
  const isOfGoods = says(goodsIn) || PRODUCT.test(headline);
  if (isOfGoods && (says(bestIn) || says(testsIn))) return true;
  const isReduced = REDUCED.test(headline);
  return (
    (isReduced && (isOfGoods || SHOP.test(headline) || SALE.test(headline))) ||
    (SALE.test(headline) && (isOfGoods || OFFERS.test(headline)))
  );
}
