import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The options with which a command was called, as `parseArgs` of Node gives them. Where one is not
 * known or lacks its value, says so and ends this process with exit code 2.
 */
export function optionsOf<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node marks what is wrong with arguments by a code, ERR_PARSE_ARGS_…; any other error is ours.
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
