import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findMentions, type NamedPerson } from '../src/archive/mentions/find.ts';

const USAGE = 'Use: npm run --silent mentions -- FILE.txt --people PEOPLE.json [--json]';

const peopleSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string()).default([]),
    present: z.boolean().default(false),
  }),
);

/** A mention as printed; `offset` counts Unicode code points from the start of the file. */
interface PrintedMention {
  offset: number;
  surface: string;
  name: string | null;
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function run(args: string[]): string {
  const { file, peopleFile, json } = readArguments(args);
  const text = readText(file);
  const people = readPeople(peopleFile);
  const mentions = printedMentions(text, people);
  return json ? `${JSON.stringify(mentions, null, 2)}\n` : asTable(mentions);
}

function readArguments(args: string[]) {
  const options = {
    people: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parse();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.people === undefined) {
    throw new Error(USAGE);
  }
  return { file, peopleFile: values.people, json: values.json };

  function parse() {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
        cause: error,
      });
    }
  }
}

/** Reads a file as UTF-8, a byte order mark kept so that offsets hold. */
function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const reason =
      error instanceof TypeError ? 'it is not UTF-8 text' : 'no such file, or not readable';
    throw new Error(`Cannot read ${file}: ${reason}.`, { cause: error });
  }
}

function readPeople(file: string): z.infer<typeof peopleSchema> {
  const found = peopleSchema.safeParse(parseJson(file));
  if (found.success) return found.data;
  throw new Error(
    `${file} is not a list of people like [{"name": "Erin Hill", "aliases": [], "present": true}]:\n` +
      z.prettifyError(found.error),
  );
}

function parseJson(file: string): unknown {
  const text = readText(file).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

function printedMentions(text: string, people: z.infer<typeof peopleSchema>): PrintedMention[] {
  const named: NamedPerson[] = people.map(({ name, aliases, present }, at) => ({
    id: String(at),
    names: [name, ...aliases],
    present,
  }));
  let offset = 0;
  let read = 0;
  return findMentions(text, named).map(({ start, end, person }) => {
    offset += codePoints(text.slice(read, start));
    read = start;
    const name = person === null ? null : (people[Number(person)]?.name ?? null);
    return { offset, surface: text.slice(start, end), name };
  });
}

function codePoints(text: string): number {
  return [...text].length;
}

function asTable(mentions: readonly PrintedMention[]): string {
  const rows = mentions.map(({ offset, surface, name }) => {
    const words = surface.replace(/\s+/g, ' ');
    return `${String(offset).padStart(8)}  ${words.padEnd(32)}  ${name ?? '(not certain who)'}\n`;
  });
  return `${rows.join('')}${String(mentions.length)} mentions\n`;
}
