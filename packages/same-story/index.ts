export {
  type ComparedTexts,
  compareTexts,
  type Grouping,
  groupStories,
  LEARNED,
  type NewsModel,
} from './group-stories.ts';
export type { StoryText } from './story-text.ts';
