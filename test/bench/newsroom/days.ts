import { groupStories, type NewsModel } from '@broadsheet/same-story';
import type { LabelledArticle, LabelledWindow } from '@broadsheet/same-story/train/labelled';
import { hash32 } from '@broadsheet/text/hash';
import type { Article } from '../../../lib/domain/article.ts';
import type { RememberedEdition, StoryMemory } from '../../../lib/domain/story-memory.ts';
import { recallStories } from '../../../lib/select/memory/recall-stories.ts';
import { recognise } from '../../../lib/select/memory/recognise.ts';
import { rememberStory, TELLINGS } from '../../../lib/select/memory/story-memory.ts';
import { familiesOf } from '../../../lib/select/publishers/families.ts';
import { storyTextOf } from '../../../lib/select/story-text.ts';
import { labelledArticle } from './labelled-article.ts';

type ModelOf = (window: string) => NewsModel;

/** What the selection made of one article of the second day. */
export interface Looked {
  /** Its story was told before. */
  readonly repeat: boolean;
  readonly outcome: 'dropped' | 'update' | 'new';
  /** How alike its story and the closest remembered one are. */
  readonly likeness: number;
}

/** An article and the story it is labelled with. */
interface Told {
  readonly article: Article;
  readonly story: string;
}

/** Every window as two days: of each story some publishers tell it on the first, the others on the second. */
export function twoDaysOf(windows: readonly LabelledWindow[], seed: number, modelOf: ModelOf): Looked[] {
  return windows.flatMap(({ name, articles }) => {
    const days = [0, 1].map((day) =>
      articles.flatMap((one, place) => (dayOf(one, seed) === day ? told(one, place, linesOf(one), day) : [])),
    );
    const [first = [], second = []] = days;
    const memory = { id: '0', stories: remembered(groupsOf(first, modelOf(name))) };
    return lookAt(second, [memory], new Set(first.map(({ story }) => story)), modelOf(name));
  });
}

function linesOf({ body }: LabelledArticle): string[] {
  return body.split('\n').filter(Boolean);
}

const REMEMBERED_DAYS = 14;

/** All dated articles, day after day; of each story some publishers are a day late. */
export function seasonOf(windows: readonly LabelledWindow[], seed: number, modelOf: ModelOf): Looked[] {
  const calendar = new Map<string, (Told & { window: string })[]>();
  const seen = new Set<string>();
  for (const { name, articles } of windows) {
    articles.forEach((one) => {
      if (one.date === null || seen.has(one.id)) return;
      seen.add(one.id);
      const late = dayOf(one, seed);
      const day = later(one.date, late);
      const entries = told(one, seen.size, linesOf(one), late);
      calendar.set(day, [
        ...(calendar.get(day) ?? []),
        ...entries.map((entry) => ({ ...entry, window: name })),
      ]);
    });
  }
  const looked: Looked[] = [];
  let editions: { edition: RememberedEdition; labels: string[] }[] = [];
  for (const [day, batch] of [...calendar].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const model = modelOf(batch[0]?.window ?? '');
    const labels = new Set(editions.flatMap((one) => one.labels));
    looked.push(
      ...lookAt(
        batch,
        editions.map(({ edition }) => edition),
        labels,
        model,
      ),
    );
    const edition = { id: day, stories: remembered(groupsOf(batch, model)) };
    editions = [...editions, { edition, labels: batch.map(({ story }) => story) }].slice(-REMEMBERED_DAYS);
  }
  return looked;
}

function told(one: LabelledArticle, place: number, paragraphs: readonly string[], late: number): Told[] {
  const date = one.date === null ? null : later(one.date, late);
  return [{ article: { ...labelledArticle({ ...one, date }, place), paragraphs }, story: one.story }];
}

/** 0 or 1, the same for all articles of a story by one publisher. */
function dayOf({ id, story, publisher }: LabelledArticle, seed: number): number {
  return hash32(publisher === null ? id : `${story} ${publisher}`, seed) % 2;
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function groupsOf(batch: readonly Told[], model: NewsModel): Told[][] {
  const { stories } = groupStories(
    batch.map(({ article }) => storyTextOf(article)),
    model,
  );
  return stories.map((places) => places.flatMap((place) => batch[place] ?? []));
}

function remembered(groups: readonly (readonly Told[])[]): StoryMemory[] {
  return groups.map((group) => {
    const articles = group.map(({ article }) => article);
    return rememberStory(articles, [], []);
  });
}

function lookAt(
  batch: readonly Told[],
  memory: readonly RememberedEdition[],
  labels: ReadonlySet<string>,
  model: NewsModel,
): Looked[] {
  const groups = groupsOf(batch, model);
  const stories = groups.map((group) => group.map(({ article }) => article));
  const families = familiesOf(stories.flat(), { owners: {}, aggregators: [] });
  const familyOf = (article: Article) =>
    families.get(article) ?? { family: article.id, publisher: article.id, named: true, independent: true };
  const recalled = recallStories(stories, memory, familyOf, model);
  const matches = recognise(
    stories.map((articles) => articles.slice(0, TELLINGS).map(storyTextOf)),
    memory.flatMap((edition) => edition.stories.map(({ tellings }) => tellings)),
    model,
  );
  return groups.flatMap((group, i) => {
    const outcome = recalled[i] == null ? 'new' : recalled[i]?.update === null ? 'dropped' : 'update';
    const likeness = matches[i]?.[0]?.likeness ?? 0;
    return group.map(({ story }): Looked => ({ repeat: labels.has(story), outcome, likeness }));
  });
}
