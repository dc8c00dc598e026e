export const SHELLS = ['bash', 'zsh', 'fish'] as const;

interface Usage {
  readonly name: string;
  /** Call pattern, with every option that the command takes. */
  readonly usage: string;
}

/** A script that completes commands, and their options after them. Taken from what the commands say of themselves. */
export function completionFor(shell: (typeof SHELLS)[number], usages: readonly Usage[]): string {
  return shell === 'fish' ? fish(usages) : bash(usages, shell === 'zsh');
}

function optionsIn(usage: string): readonly string[] {
  return [...new Set(usage.match(/--[a-z][a-z-]*/g))].concat('--help');
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: bash's own brackets.
/** zsh runs completions of bash when asked to. */
function bash(usages: readonly Usage[], inZsh: boolean): string {
  const names = usages.map(({ name }) => name).join(' ');
  const cases = usages.map(({ name, usage }) => `    ${name}) words='${optionsIn(usage).join(' ')}' ;;`);
  return [
    ...(inZsh ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_broadsheet() {',
    '  local at=1 words',
    '  [ "$1" = npx ] && { [ "${COMP_WORDS[1]}" = broadsheet ] || return; at=2; }',
    '  case "${COMP_WORDS[$at]}" in',
    ...cases,
    '  esac',
    `  [ "$COMP_CWORD" -eq "$at" ] && words='${names}'`,
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[$COMP_CWORD]}"))',
    '}',
    'complete -o default -F _broadsheet broadsheet npx',
  ].join('\n');
}

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.

function fish(usages: readonly Usage[]): string {
  return usages
    .flatMap(({ name, usage }) => [
      `complete -c broadsheet -n __fish_use_subcommand -f -a ${name}`,
      ...optionsIn(usage).map(
        (option) => `complete -c broadsheet -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
    ])
    .join('\n');
}
