import { train } from './extraction/train.ts';

export const summary =
  'grow the tables that extraction judges lines by, and what they reach on pages left out';

export async function run(args: string[]): Promise<unknown> {
  train(args.filter((arg) => arg !== '--json'));
  return { grown: true };
}
