import { sentencesOf } from '@broadsheet/text/sentences';
import type { LabelledArticle } from './labelled.ts';

/** As many feeds offer it: the title and the first sentence. */
export function teaserOf(article: LabelledArticle): LabelledArticle {
  const [first = ''] = article.body.split('\n').filter(Boolean);
  return { ...article, body: sentencesOf(first, 'en')[0] ?? '' };
}

export function titleAlone(article: LabelledArticle): LabelledArticle {
  return { ...article, body: '' };
}

const FORMS = [
  (article: LabelledArticle) => article,
  teaserOf,
  (article: LabelledArticle) => article,
  titleAlone,
];

/** How much of its articles a batch offers, in turn. */
export function formOf(nth: number): (article: LabelledArticle) => LabelledArticle {
  return FORMS[nth % FORMS.length] ?? titleAlone;
}
