import { RULES, STAGES } from './house-rules.ts';

/** Left out: single files, what surrounds a package, and the development tools, which may import anything. */
const SHOWN = Object.keys(RULES).filter(
  (folder) => !/^packages\/[^/]+\/|\.ts$|^lib\/ports$|^bin|^lib\/local$/.test(folder),
);

/** Who may import whom, from the rules: one line a folder, with the folders of ours that it may import. */
export function importPicture(): string {
  const core = RULES['lib/deliver']?.ours ?? [];
  const width = Math.max(...SHOWN.map((folder) => folder.length));
  const lines = SHOWN.map((folder) => {
    const ours = shortened(shortened(RULES[folder]?.ours ?? [], 'core', core), 'stages', STAGES);
    return `${folder.padEnd(width)}  ──►  ${ours.join(', ') || 'nothing'}`;
  });
  const key = (name: string, folders: readonly string[]) =>
    `${name.padEnd(width)}   =   ${folders.join(', ')}`;
  return [key('core', core), key('stages', STAGES), ...lines].join('\n');
}

/** The list with one word for a group that is all in it. */
function shortened(folders: readonly string[], name: string, group: readonly string[]): readonly string[] {
  if (!group.every((folder) => folders.includes(folder))) return folders;
  return [name, ...folders.filter((folder) => !group.includes(folder))];
}
