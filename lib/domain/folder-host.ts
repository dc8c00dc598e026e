const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * The innermost folder of an object key that is a host name, without `www.`; null when there is none. Crawlers file
 * pages this way (`dumps/news.example.com/4711.txt`).
 */
export function folderHost(key: string): string | null {
  const folders = key.split('/').slice(0, -1);
  const host = folders.findLast((folder) => HOST_NAME.test(folder));
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}
