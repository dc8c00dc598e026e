import { spawn } from 'node:child_process';

/** The command that opens a file or an address with the program that the person uses for it. */
export function openerFor(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` takes a first argument in quotation marks for a window title.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}

/** Opens a file or an address. Where that is impossible, as on a server, it says so; its name was printed anyway. */
export function openInBrowser(target: string): void {
  const [command, ...args] = openerFor(process.platform);
  const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
  child.on('error', () => console.error(`  cannot open ${target}: there is no ${command} here`));
  child.unref();
}
