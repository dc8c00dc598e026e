import { LANGUAGES, phraseList } from '@broadsheet/text/languages';
import type { Article } from '../../domain/article.ts';
import { folded } from '../text/phrases.ts';

const listed = (kind: 'games' | 'help') =>
  `(?:${LANGUAGES.flatMap(({ puzzles }) => phraseList(puzzles?.[kind])).join('|')})`;
const GAMES = listed('games');
/** What a headline says of today's puzzle behind the game's name: its help, its number, or how hard it is. */
const TODAYS = new RegExp(
  `\\b${GAMES}\\b[^.!?]{0,30}\\b${listed('help')}\\b|` +
    `\\b${GAMES} (?:no\\.? ?|nr\\.? ?|#)\\d|\\b${GAMES} [\\d,]+ (?:easy|medium|hard|expert|evil)\\b|\\b${GAMES} [\\d,]{3,}$`,
  'u',
);
/** Games whose names are also words. */
const GAME_BY_WORD =
  /\b(?:nyt|new york times) (?:connections|strands|pips)\b|\b(?:connections|strands|pips) (?:today|hints?|answers?|clues?|puzzle|#)/u;
/** At least this many different puzzle words show that a text is about today's puzzle. */
const PUZZLE = /\b(wordle|quordle|guess|spoiler|puzzle|clue|hint|crossword|answer)(?:s|es)?\b/g;
const NAMED_PUZZLE = /\b(?:wordle|quordle|crossword|sudoku)s?\b/;
/** Somebody bought or sold it, won with it or forbids it: then it is news. */
const DEAL =
  /\b(?:buys?|bought|acquires?|acquired|sells?|sold|millions?|billions?|champions?|championship|inventor|creator|sues?|studies|study)\b/;
const PUZZLE_WORDS = 4;
const READ_CHARACTERS = 1_500;

/** Whether an article is about today's puzzle: "NYT Strands hints", "Sudoku 4 hard", or a text in the words of one. */
export function isPuzzle({ title, paragraphs }: Article): boolean {
  const headline = folded(title);
  if (DEAL.test(headline)) return false;
  if (GAME_BY_WORD.test(headline) || TODAYS.test(headline)) return true;
  const text = folded(`${title}\n${paragraphs.join('\n')}`.slice(0, READ_CHARACTERS));
  if (!NAMED_PUZZLE.test(text)) return false;
  return new Set([...text.matchAll(PUZZLE)].map(([, word]) => word)).size >= PUZZLE_WORDS;
}
