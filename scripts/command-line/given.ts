import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hasCode } from '../../src/has-code.ts';
import { helpIfAsked } from './help-if-asked.ts';

const FAULTS = [
  'ERR_PARSE_ARGS_UNKNOWN_OPTION',
  'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
] as const;

/**
 * The options and words a command was given. `--help` prints how it is called and ends; what cannot
 * be understood is said, with the same, and ends with exit code 2.
 */
export function given<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  helpIfAsked(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error) || !hasCode(error, ...FAULTS)) throw error;
    process.stderr.write(`${error.message.replace(/\. To specify.*/s, '')}.\n${usage}`);
    process.exit(2);
  }
}
