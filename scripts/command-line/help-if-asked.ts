/**
 * Prints how a command is called and ends, if `--help` is among its words.
 * @param usage one line or more, each ended.
 */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).includes('--help')) return;
  process.stdout.write(usage);
  process.exit(0);
}
