import { gzipSync } from 'node:zlib';
import type { SampleObject } from './sample-object.ts';

/** The broken objects that are made, not kept: a file of two megabytes, one of noise, one cut short. */
export function brokenObjects(): SampleObject[] {
  return [
    { key: 'broken/too-large.txt', bytes: tooLarge(), contentType: 'text/plain' },
    { key: 'broken/noise.txt', bytes: noise(6_000), contentType: 'text/plain' },
    { key: 'broken/cut-short.json.gz', bytes: cutShort(), contentType: 'application/json' },
  ];
}

/** A log that somebody dropped in the wrong bucket, a little over the default limit of 2 MB. */
function tooLarge(): Uint8Array {
  const line = 'export: page fetched, nothing changed since the last visit, waiting for the next one\n';
  return Buffer.from(line.repeat(Math.ceil(2_100_000 / line.length)));
}

/** Bytes of no character set: NULs, stray continuation bytes, control codes. From a fixed little generator. */
function noise(length: number): Uint8Array {
  let state = 20_261_122;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** A good article whose upload stopped half way through its gzip stream. */
function cutShort(): Uint8Array {
  const headline = 'The article that never finished arriving';
  const articleBody = Array.from({ length: 60 }, (_, n) => `Sentence ${n * 7919} of a text cut short.`).join(
    ' ',
  );
  const whole = gzipSync(JSON.stringify({ '@type': 'NewsArticle', headline, articleBody }));
  return whole.subarray(0, Math.floor(whole.length / 2));
}
