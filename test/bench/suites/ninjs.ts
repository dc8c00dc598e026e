import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Rate, readFile } from './read-file.ts';

/** iptc/newsinjson: the examples of ninjs, of which texts are articles and pictures, sounds and events are not. */
export function ninjsSuite(folder: string): readonly Rate[] {
  const files = filesIn(join(folder, 'examples'), '.json').filter((path) => !path.includes('schema'));
  const texts = files.filter((path) => {
    const item = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    return item.type === 'text' || item.type === undefined || item.type === 'composite';
  });
  const isRead = (path: string) => readFile(path).articles.length > 0;
  const others = files.filter((path) => !texts.includes(path));
  return [
    { what: 'texts read', part: texts.filter(isRead).length, whole: texts.length },
    {
      what: 'pictures, sounds and films set aside',
      part: others.filter((path) => !isRead(path)).length,
      whole: others.length,
    },
  ];
}
