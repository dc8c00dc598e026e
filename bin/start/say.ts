/** One stage of the morning on the terminal: "  3 compose   12 stories, 46 kB". */
export function say(stage: string, what: string): void {
  console.log(`  ${stage.padEnd(9)} ${what}`);
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
