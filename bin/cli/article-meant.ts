import { UsageError } from '../../lib/errors.ts';
import type { FoundArticle, FoundArticles } from '../../lib/publish/find-article.ts';

/**
 * The one article with this name.
 *
 * @throws {UsageError} with the choices, when no article or several have it.
 */
export function articleMeant(name: string, { exact, similar }: FoundArticles): FoundArticle {
  const [only, another] = exact;
  if (only !== undefined && another === undefined) return only;
  const choices = [...exact, ...similar];
  const what =
    another === undefined
      ? `no article of this edition is called "${name}"`
      : `"${name}" names ${exact.length} articles of this edition`;
  if (choices.length === 0)
    throw new UsageError(what, {
      fix: 'copy an id from the report (`npx broadsheet publish --dry-run`), or add --unseen if the article has not arrived yet',
    });
  const lines = choices.map(
    ({ id, title, publisher }) => `  ${id}  ${title} (${publisher ?? 'no publisher'})`,
  );
  throw new UsageError(`${what}. It may be one of these:\n${lines.join('\n')}`, {
    fix: 'name one by its id, or add --unseen if it has not arrived yet',
  });
}
