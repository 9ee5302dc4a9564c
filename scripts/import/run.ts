import { readFile } from 'node:fs/promises';
import { importOptions } from './arguments.ts';
import { importJson } from './json.ts';
import { ImportProblem, problemText } from './problem.ts';
import { readSource } from './read.ts';
import { recognise } from './recognise/recognise.ts';

export async function runImport(args: string[]): Promise<number> {
  const options = importOptions(args);
  for (const path of options.sources) {
    try {
      const source = await readSource(new Uint8Array(await readFile(path)), path);
      const known = {
        ...(options.body === undefined ? {} : { body: options.body }),
        ...(options.date === undefined ? {} : { date: options.date }),
      };
      process.stdout.write(`${JSON.stringify(importJson(recognise(source, known)), null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      process.stderr.write(`${problemText(path, error)}\n`);
      return 1;
    }
  }
  return 0;
}
