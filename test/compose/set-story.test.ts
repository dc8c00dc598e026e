import { expect, test } from 'vitest';
import { editionStory } from '../../lib/compose/set-story.ts';
import { EDITION_BLOCKS } from '../../lib/contract/config/compose.ts';
import { anArticle } from '../support/builders.ts';
import { aPick } from './support/picks.ts';

const policy = { subjectPattern: '{headline}', pictureHosts: null, blocks: EDITION_BLOCKS };

test('the publisher is printed by name, and the headline without its label', () => {
  const lead = anArticle({ publisher: 'ABC News: International' });
  const story = editionStory(
    aPick({ headline: 'Politics | Mayor re-elected by a narrow margin' }, lead),
    'brief',
    policy,
  );
  expect([story.publisher, story.headline]).toEqual(['ABC News', 'Mayor re-elected by a narrow margin']);
});
