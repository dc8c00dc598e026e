import type { CompiledTemplates } from '../compose/templates.ts';
import type { EditionReport } from '../domain/report.ts';
import type { EditionInputs } from './inputs.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { sampleArticles } from './sample-articles.ts';

/** The mail of a test send, and what it is made of. */
export interface TestEdition {
  readonly made: MadeEdition;
  /** Null when these are the real stories; else why samples stand in for them. */
  readonly samplesBecause: EditionReport['outcome'] | null;
}

/**
 * The coming edition as a test mail. When there is nothing to print, the sample stories stand in, and the
 * caller is told so.
 */
export function makeTestEdition(inputs: EditionInputs, templates: CompiledTemplates): TestEdition {
  const real = makeEdition(inputs, templates, { testSend: true });
  if (real.edition !== null) return { made: real, samplesBecause: null };
  const samples = makeEdition(
    {
      ...inputs,
      articles: sampleArticles(new Date(inputs.asOf)),
      memory: [],
      desk: { ...inputs.desk, hold: null, pins: [], blocks: [] },
    },
    templates,
    { testSend: true },
  );
  if (samples.edition === null)
    throw new Error('the sample stories make no edition: the policy leaves no room for any');
  return { made: samples, samplesBecause: real.report.outcome };
}
