import * as z from 'zod';

/** How stories are found, scored and picked. */
export const selectConfig = z.strictObject({
  /** Most stories in an edition, the lead included. */
  maxStories: z.int().min(1).max(40).default(12),
  /** Of these, how many get a picture row below the lead. */
  secondaries: z.int().min(0).max(8).default(2),
  /** Most stories of single publishers in one section, as long as others are left. */
  maxPerSection: z.int().min(1).default(5),
  /**
   * Sections, the most important first. Ranks the stories that one publisher reports alone.
   */
  sectionOrder: z
    .array(z.string())
    .default([
      ...['Politics', 'World', 'Local', 'Business', 'Health', 'Science', 'Technology', 'Culture', 'Sport'],
      'Opinion',
    ]),
  /**
   * What publishers call a section → what your newsletter calls it: { "Feuilleton": "Culture" }; "" for none. The ten
   * sections of `sectionOrder` are known by their usual names in fifteen languages.
   */
  sections: z.record(z.string(), z.string().max(40)).default({}),
  /** Most stories that one publisher family alone tells, as long as others are left. */
  maxPerFamily: z.int().min(1).default(4),
  /** Most stories on one topic (elections, one war, one club), as long as others are left. */
  maxPerTopic: z.int().min(1).default(3),
  /** Hours in which a story's score halves. */
  halfLifeHours: z.number().positive().default(36),
  /** Stories whose total score is below this are never printed: a quiet day gives a shorter edition. */
  scoreFloor: z.number().min(0).default(0.1),
  /**
   * Weather, horoscope, puzzles, listings, obituaries, recipes, shopping: `last` prints them after the news, while less
   * than half of the places are filled, and never as the lead, `equal` treats them like any other story.
   */
  services: z.enum(['last', 'equal']).default('last'),
  /** Sponsored articles: `out` leaves them out, `labelled` prints them last, with a label. */
  paid: z.enum(['out', 'labelled']).default('out'),
  /**
   * Languages of the stories, as ["en", "fr"]; only the newsletter's own when null. Articles in other languages are
   * dropped, with a reason in the report; articles in an unrecognised language pass.
   */
  languages: z
    .array(z.string().regex(/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*$/, 'must be a language tag like "en"'))
    .min(1)
    .nullable()
    .default(null),
  /** How many past editions are searched for stories already printed. */
  memoryDays: z.int().min(0).max(60).default(14),
  /** Weight of a publisher, by family or outlet name, 0 to 2; 1 when not listed. */
  sourceWeights: z.record(z.string(), z.number().min(0).max(2)).default({}),
  /** Registrable domain → owner, for outlets of one house on several domains. */
  owners: z.record(z.string(), z.string()).default({}),
  /** Families that republish others and never count as coverage. */
  aggregators: z
    .array(z.string())
    .default([
      'google.com',
      'yahoo.com',
      'msn.com',
      'reddit.com',
      'flipboard.com',
      'smartnews.com',
      'newsbreak.com',
      'apple.news',
    ]),
});
export type SelectConfig = z.infer<typeof selectConfig>;
