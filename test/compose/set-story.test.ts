import { describe, expect, test } from 'vitest';
import { editionStory } from '../../lib/compose/set-story.ts';
import { EDITION_BLOCKS } from '../../lib/contract/config/compose.ts';
import { anArticle } from '../support/builders.ts';
import { aPick } from './support/picks.ts';

const policy = { subjectPattern: '{headline}', pictureHosts: null, blocks: EDITION_BLOCKS };

describe('the publisher’s name', () => {
  test.each([
    ['Gazette', 'Gazette'],
    ['WSVN 7News | Miami News, Weather, Sports', 'WSVN 7News'],
    ['ABC News: International', 'ABC News'],
    ['The Lowland Times stories: World', 'The Lowland Times'],
    ['Gazette - Top headlines', 'Gazette'],
    ['Fjord Post RSS feed', 'Fjord Post'],
    ['Bedtime Stories Quarterly', 'Bedtime Stories Quarterly'],
    ['RSS', 'RSS'],
  ])('%s is printed as %s', (publisher, printed) => {
    const story = editionStory(aPick({}, anArticle({ publisher })), 'brief', policy);
    expect(story.publisher).toBe(printed);
  });
});

describe('the headline', () => {
  test.each([
    ['Politics | Mayor re-elected by a narrow margin', 'Mayor re-elected by a narrow margin'],
    ['VIDEO: Lifeboat tows a trawler into harbour', 'Lifeboat tows a trawler into harbour'],
    ['Politics | Mayor', 'Politics | Mayor'],
  ])('%s is printed as %s', (headline, printed) => {
    expect(editionStory(aPick({ headline }), 'brief', policy).headline).toBe(printed);
  });
});
