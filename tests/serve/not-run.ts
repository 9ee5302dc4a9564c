import { test } from 'vitest';

/** Skips a test because something is not installed, and says so whatever the reporter. */
export function notRun(name: string, reason: string): void {
  test(name, ({ skip }) => {
    process.stderr.write(`Not run: ${name}: ${reason}\n`);
    skip(reason);
  });
}
