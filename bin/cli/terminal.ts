/** Prints one stage of the morning: "  compose   12 stories, 46 kB". */
export function printStage(stage: string, what: string): void {
  console.log(`  ${stage.padEnd(9)} ${what}`);
}

/** "1 mail", "2 mails", "2 stories". */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
