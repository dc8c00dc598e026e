/**
 * What is known about one language, for reading articles in it. All text is in lower case unless a field says
 * otherwise. Lists are written as one text, so that a change shows as one changed line: words separated by
 * spaces, phrases by `|`.
 *
 * How to add a language: docs/languages.md.
 */
export interface Language {
  /** BCP 47 primary language; `und` for what is the same in every language. */
  readonly tag: string;
  /** Written without spaces between words: its phrases are looked for as they are, wherever a line begins. */
  readonly unspaced?: true;
  /** Quotation marks in print, the outer pair and the inner one; left out where straight ones are never typed. */
  readonly quotes?: string;
  /** The most frequent words: running text is full of them. They also tell the language of a text. */
  readonly smallWords?: string;
  /** More words that say nothing about which event a text tells: left out, with `smallWords`, when texts are compared. */
  readonly stopWords?: string;
  /**
   * Words of everyday news, such as "pressure" and "police": two headlines that share one may tell of anything. English has
   * none, because the words of English news have been counted.
   */
  readonly everydayWords?: string;
  /** Numbers in words that any news is full of. */
  readonly numberWords?: string;
  /** Twelve phrases, one for each month: its names and short forms in dates, without full stops. */
  readonly months?: string;
  /** Forms of weekdays beside their names, where these are inflected: "on Saturday" in Polish. */
  readonly weekdays?: string;
  /** How a text says how long ago something was. */
  readonly ago?: {
    /** Phrases before the number: German "vor 3 Stunden". */
    readonly before?: string;
    /** Words after the number and unit: English "3 hours ago". */
    readonly after?: string;
    /** Phrases that need no number. */
    readonly lately?: string;
  };
  /** Words after which a full stop does not end a sentence, spelled as in print, without the full stop. */
  readonly abbreviations?: string;
  /** Present where an ordinal is a number with a full stop ("17. März"): words that stand before one. */
  readonly ordinals?: { readonly before: string };
  /**
   * Phrases that point back at the sentence before when a sentence opens with them: "it", "however".
   * `/` separates words of which one stands there.
   */
  readonly pointsBack?: string;
  /** Words after which somebody speaks: "says". */
  readonly speech?: string;
  /** Phrases that page furniture begins with or consists of, by what they announce; see {@link CueClass}. */
  readonly cuePhrases?: Readonly<Partial<Record<CueClass, string>>>;
  /** How a headline or text opens that corrects what was printed before. */
  readonly corrections?: string;
  /**
   * How paid content declares itself. Labels are whole names of a section or tag; openings begin a headline or text.
   * Doubtful ones are also the beginnings of news ("Anzeige: …"): another sign must support them.
   */
  readonly paid?: { readonly labels: string; readonly openings: string; readonly doubtful: string };
  /**
   * What a newspaper offers beside the news: weather, horoscope, puzzles, listings, obituaries, recipes, shopping. News
   * about these is no service.
   */
  readonly services?: {
    /** Whole names of a section or tag, or a whole headline. */
    readonly labels: string;
    /** Names of sections that hold news as well ("Weather"): a service unless the headline has a word of `incidents` or `news`. */
    readonly corners?: string;
    /** Words beside {@link Language.incidents} that make such a headline news: "union", "billions". */
    readonly news?: string;
    /** How such headlines begin, before a number, a date, a mark or the end. */
    readonly titles: string;
    /** The same for notices of deaths, in which {@link Language.incidents} say nothing. */
    readonly deaths?: string;
    /** Words that begin such headlines, and news as well: one of `says` must follow. */
    readonly doubtful: string;
    /** What such headlines speak of: times of day, weather, signs of the zodiac, draws. */
    readonly says: string;
    /** Phrases anywhere in the headline; `…` stands for up to five words. */
    readonly phrases?: string;
    /** Measures in a list of ingredients. */
    readonly kitchen: string;
    /** Words of instructions for cooking. */
    readonly cooking?: string;
    /** How a step of a recipe begins, or ends: forms that tell the reader to do it, and that reports do not have. */
    readonly instructions?: string;
    /** How a list of the best begins. */
    readonly best?: string;
    /** Things that shops sell and papers test; a list of the best of these is no news. */
    readonly goods?: string;
  };
  /** The twelve signs of the zodiac. Many are animals' and things' names as well. */
  readonly zodiac?: string;
  /** How headlines of shopping tips are put together. */
  readonly shopping?: {
    /** Products under their plain names, of which a test is no news. */
    readonly tested?: string;
    /** Phrases for a test, behind the product's name or before it. */
    readonly testedBehind?: string;
    readonly testedBefore?: string;
    /** Phrases for a discount behind its percentage: "30% off"; `cheaper` for those that are also said of statistics. */
    readonly off?: string;
    readonly cheaper?: string;
    /** What says of goods in a sale that they cost less. */
    readonly bargain?: string;
    /** Words before a price that is a bargain: "for just $9". */
    readonly only?: string;
    /** Words for offers behind their number. */
    readonly offers?: string;
    /** Articles before a number: "the 12 best". */
    readonly articles?: string;
  };
  /** Words of headlines about something that happened: nobody is arrested in a weather forecast. */
  readonly incidents?: string;
  /** Words of headlines about how something ended or what came of it, by its kind: two words of a kind are one outcome. */
  readonly outcomes?: Readonly<Partial<Record<OutcomeKind, string>>>;
  /** Words of crimes and trials. Listings have them as well ("a lighthouse and a murder"), so that they do not tell news from services. */
  readonly crimes?: string;
  /**
   * How sentences begin in which a page speaks of itself: sign-ups, reading aids, disclaimers. `/` separates words of
   * which one stands there. `…` at the end: nothing else begins so, whatever follows.
   */
  readonly pageNotes?: string;
  /** What tells that a line is the page's and not the article's, as phrases of {@link PageWords}. */
  readonly page?: Readonly<Partial<Record<PageWords, string>>>;
  /**
   * How lines open that name who else reported, before nothing but names: "with files from". `/` separates words of
   * which one stands there.
   */
  readonly reported?: string;
  /** Phrases anywhere in a line that only the text of a picture has. */
  readonly captions?: string;
  /** What a discussion prints around its posts. */
  readonly discussion?: {
    /** Words of buttons and votes below a post: a line of nothing else closes it. */
    readonly buttons: string;
    /** Phrases below a name that say what its bearer is on the site; `…` for any further words. */
    readonly roles?: string;
    /** Phrases before the name of whoever wrote a post. */
    readonly signed?: string;
  };
  /** Words of headlines about deaths and wars: news that readers want before others confirm it. */
  readonly weighty?: string;
  /** Phrases of headlines that tell the public of a danger or how to escape it. */
  readonly warnings?: string;
  /** How headlines count the dead, between the number and a word of {@link Language.weighty}. */
  readonly tolls?: {
    /** Words for those who died, behind the number: not sheep or hopes. */
    readonly people: string;
    /** Phrases before the number. */
    readonly atLeast: string;
    /** Words for death that stand right beside the number of those who just died: no war, no single death. */
    readonly dead: string;
    /** What a death toll does that grows. */
    readonly rising?: string;
    /** Words of headlines about deaths that are past, checked, tried, mourned, invented or fewer; `*` is the rest of a word. */
    readonly past: string;
    /** Words of headlines about invented deaths, wherever they stand. */
    readonly invented?: string;
    /** Kinds of works that only as a label or an apposition say that a death is invented: people die at plays and games. */
    readonly works?: string;
    /** Words for the dead that also name those who were robbed or hurt. */
    readonly victims?: string;
  };
  /** Heads of state and of government, of whom the same holds. */
  readonly heads?: string;
  /** Phrases by which a headline calls its page a running account of an event, anywhere in it. */
  readonly live?: string;
  /** Words that ask: a headline that opens with one explains. */
  readonly questionWords?: string;
  /** How a part of a headline opens, behind a comma, that asks: "who the victims are". */
  readonly questions?: string;
  /** Puzzles that newspapers print each day, and words for their hints and solutions. */
  readonly puzzles?: { readonly games: string; readonly help?: string };
  /** How headlines open that explain, collect or tease, and do not say what happened. */
  readonly explainers?: string;
  /** What publishers call the sections of a newspaper. A name is one section in all languages. */
  readonly sections?: Readonly<Record<SectionKey, string>>;
  /** Phrases anywhere in a standfirst that introduces an opinion: "our columnist". News about opinions has other words. */
  readonly opinions?: string;
  /** What a sentence is for: it says what comes next, what limits the news, or who speaks. */
  readonly signs?: { readonly future: string; readonly limits: string; readonly speech: string };
  /** Words of headlines about a disaster, whatever its place: a stampede in a stadium is not sport. */
  readonly disasters?: string;
  /** What a feed is called beside its newspaper: front page, latest news, sections. */
  readonly feedWords?: string;
  /** What exports and front matter call the facts of an article. Accents and punctuation are not compared. */
  readonly fields?: Readonly<Partial<Record<FieldWords, string>>>;
  /** What sites show in place of an article. `x?` may be left out; `/`, `*`, `#` and `…` as in {@link PageWords}. */
  readonly notices?: Readonly<Partial<Record<NoticeKind, Notices>>>;
  /** What advertisers of bets and pills write: phrases that nobody else has, and words that reporters on gambling have too. */
  readonly spam?: { readonly own: string; readonly words: string };
  /** How editors call the state of a text. */
  readonly statuses?: {
    /** Words for a draft, which are also names of flags. */
    readonly drafts?: string;
    /** Whole names of states before publication or after it; `…` at the end for any further words. */
    readonly closed?: string;
    /** Steps of a workflow: a text is held back wherever they are said. */
    readonly held?: string;
    /** Words for no before a word of `out`. */
    readonly not?: string;
    /** Words for published, which are also names of flags. */
    readonly out?: string;
    /** Words behind a step that is passed. */
    readonly done?: string;
    readonly yes?: string;
    readonly no?: string;
  };
  /** What press offices and desks write above a text that may not be printed yet. */
  readonly embargoes?: {
    /** How a line opens that nobody else writes, before any moment. */
    readonly openings?: string;
    /** The same, where nothing but a moment may follow: an embargo may be news. */
    readonly closed: string;
    /** Words between such a phrase and the moment, beside months and weekdays. */
    readonly moment: string;
    /** Phrases that forbid to print. */
    readonly forbids: string;
    /** Words before a moment behind these. */
    readonly until: string;
    /** What a desk sets in capitals before a headline; no kickers of news. */
    readonly marks: string;
    /** What it sets in brackets there. */
    readonly brackets?: string;
  };
  /** Words that hardly ever stand in an article's own sentences, by what they are a sign of. */
  readonly cueWords?: Readonly<Partial<Record<CueWordClass, string>>>;
}

/**
 * What a phrase at the start of a line announces, in the order in which classes claim a phrase.
 *
 * In a phrase, `#` stands for a number and `…` at its end for any further words; in an unspaced language, `…` at
 * its start for any text before. A phrase belongs here only if it means the same on any site.
 */
export const CUE_CLASSES = [
  /** Announces other articles: what follows is not this one. */
  'section-header',
  /** Opens or belongs to a reader discussion. */
  'comment-header',
  /** A line of somebody's post in a discussion: buttons, votes, times. */
  'speaker',
  /** Buttons, labels, player and share links: never part of a sentence. */
  'crumb',
  /** In the flow of an article: the headline of another one, behind a label. */
  'link-line',
  /** Picture credits and captions that say so. */
  'credit',
  /** Begins a byline. */
  'byline',
  /** Legal lines and site footers. */
  'legal',
  /** Labels before topic words. */
  'tags',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** What a single word in a line is a sign of. */
export const CUE_WORD_CLASSES = [
  'consent',
  'promo',
  'legal',
  'credit',
  'account',
  'follow',
  'commerce',
] as const;
export type CueWordClass = (typeof CUE_WORD_CLASSES)[number];

/** How an affair goes on. Successive steps are kinds of their own: held, charged, and a verdict with its sentence. */
export const OUTCOME_KINDS = [
  'agreed',
  'calledOff',
  'verdict',
  'exit',
  'freed',
  'found',
  'rescued',
  'held',
  'charged',
  'death',
  'deathLater',
  'collapse',
  'sale',
  'vote',
  'win',
  'other',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The sections that a newspaper has in any language. */
const SECTION_KEYS = [
  'world',
  'politics',
  'business',
  'technology',
  'science',
  'health',
  'local',
  'culture',
  'sport',
  'opinion',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** What pages say of themselves. `*` is the rest of a word, `#` a number, `…` whatever comes between, `/` separates words. */
export type PageWords =
  /** Whom a page speaks to, and what it wants of them. */
  | 'readers'
  /** What only a page has; also as a part of a word. */
  | 'things'
  /** That the article is old. */
  | 'old'
  /** What forms and banners speak of. */
  | 'data'
  /** What one does with such a form. */
  | 'agrees'
  /** Links that are paid for. */
  | 'affiliate'
  /** To earn, before what is earned. */
  | 'earns'
  | 'commission'
  /** To earn, behind it. */
  | 'earned'
  | 'ourselves'
  /** Who speaks of links on a page of their own. */
  | 'here'
  /** To be preferred by a search engine. */
  | 'preferred'
  | 'readingTime'
  /** Agencies whose texts papers print. */
  | 'agencies'
  /** What is between names of people and agencies. */
  | 'joining'
  /** Buttons of a share bar. */
  | 'sharing';

/** The facts of an article that exports name. */
export type FieldWords =
  | 'title'
  | 'body'
  | 'standfirst'
  | 'url'
  | 'publishedAt'
  | 'embargo'
  | 'author'
  | 'publisher'
  | 'section'
  | 'picture'
  | 'status';

/** What a page is in place of an article: a server's error, a bot check, a redirect, a form for consent, a list, results, legal notes. */
export type NoticeKind = 'error' | 'challenge' | 'redirect' | 'consent' | 'list' | 'results' | 'legal';

interface Notices {
  /** Whole headlines. */
  readonly titles?: string;
  /** Phrases of a text of a few words. */
  readonly texts?: string;
  /** Who asks for consent, and words for what. */
  readonly partners?: string;
  readonly data?: string;
  /** Words before a colon and the name of a topic or an author. */
  readonly labels?: string;
}
