/** Says why nothing is built, and ends this process with exit code 1. */
export function stop(why: string): never {
  process.stderr.write(`Nothing was built: ${why}.\n`);
  process.exit(1);
}
