export { type ComparedTexts, compareTexts, LEARNED, type NewsModel } from './compare-texts.ts';
export { type Grouping, groupStories } from './group-stories.ts';
export type { StoryText } from './story-text.ts';
