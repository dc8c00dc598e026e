/** Prints one stage of the morning: "  compose   12 stories, 46 kB". */
export function printStage(stage: string, what: string): void {
  console.log(`  ${stage.padEnd(9)} ${what}`);
}
