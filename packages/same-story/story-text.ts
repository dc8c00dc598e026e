/** What is looked at of an article. */
export interface StoryText {
  readonly title: string;
  /** Cleaned paragraphs; none for an article that is known by its title alone. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary subtag; `und` when it is unknown. */
  readonly language: string;
  /** When it was published, as an ISO 8601 instant, if that is known and worth believing; else null. */
  readonly publishedAt: string | null;
}
