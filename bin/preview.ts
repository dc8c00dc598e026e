import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { artFor } from '../templates/examples/art.ts';
import { watchFiles } from './preview/watch-files.ts';

/**
 * `npm run preview [-- --edition FILE] [--port N]`: shows every example edition, page and mail in the browser, as
 * mail, web page and plain text, narrow or wide, light or dark, with and without pictures and styles. Reloads when a
 * template, the theme, the config or the code changes.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4100' }, edition: { type: 'string' } },
});
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'broadsheet-preview-'));
const watchers = new Set<ServerResponse>();
let problem = '';

await print();
watchFiles(['../templates', '../lib/compose', '../newsletter.config.ts'].map(here), print);

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost'), response).catch(() =>
    response.writeHead(404).end(),
  );
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(
    `preview: port ${values.port} ${isTaken ? 'is taken' : `cannot be opened (${error.message})`}\n  fix: use another one: npm run preview -- --port 4101`,
  );
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () =>
  console.log(`Preview at http://127.0.0.1:${values.port}/`),
);

/** In a separate process, so that changed modules are reloaded and a broken one cannot stop the server. */
async function print(): Promise<void> {
  const script = here('preview/print-examples.ts');
  const child = spawn(process.execPath, [script, outDir, values.edition ?? ''], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  problem = code === 0 ? '' : complaint;
  if (problem !== '') console.error(problem);
  for (const watcher of watchers) watcher.write('data: changed\n\n');
}

async function answer(url: URL, response: ServerResponse): Promise<void> {
  const [, kind = '', name = '', form = ''] = url.pathname.split('/').map(decodeURIComponent);
  if (kind === '') send(response, 'text/html', await readFile(here('preview/light-table.html'), 'utf8'));
  else if (kind === 'state')
    send(response, 'application/json', JSON.stringify({ problem, names: await names() }));
  else if (kind === 'pictures') send(response, 'image/svg+xml', artFor(name.replace(/\.svg$/, '')));
  else if (kind === 'changes') follow(response);
  else await sendLook(response, name, form, url.searchParams);
}

async function names(): Promise<unknown> {
  return JSON.parse(await readFile(join(outDir, 'index.json'), 'utf8').catch(() => '[]'));
}

async function sendLook(
  response: ServerResponse,
  name: string,
  form: string,
  flags: URLSearchParams,
): Promise<void> {
  if (!/^[\w-]+$/.test(name)) throw new RangeError('no such example');
  const look = (file: string) => readFile(join(outDir, 'looks', `${name} · ${file}`), 'utf8');
  if (form === 'text') return send(response, 'text/plain', await look('text.txt').catch(() => 'Only HTML.'));
  const html = await look(`${form === 'web' ? 'web' : 'mail'}.html`).catch(() => look('page.html'));
  const pictures = flags.get('pictures') === 'off' ? '/nowhere/' : '/pictures/';
  const shown = html
    .replaceAll('https://pictures.example.com/', pictures)
    // The example pictures come from here; the page's own policy allows https only.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  send(response, 'text/html', dressed(shown, flags));
}

/** As shown by a client that drops style sheets, or that is set to dark or light whatever this browser uses. */
function dressed(html: string, flags: URLSearchParams): string {
  if (flags.get('styles') === 'off') return html.replace(/<style[\s\S]*?<\/style>/g, '');
  const medium = flags.get('scheme') === 'dark' ? 'all' : 'not all';
  return html.replaceAll('(prefers-color-scheme: dark)', medium);
}

function follow(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  watchers.add(response);
  response.on('close', () => watchers.delete(response));
}

function send(response: ServerResponse, type: string, body: string): void {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}
