import type { AstroIntegration, ViteUserConfig } from 'astro';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { archiveFacts } from '../archive-facts.ts';

/** The name by which the worker of the search imports Pagefind's program for the browser. */
const NAME = 'virtual:pagefind';
const RESOLVED = `\0${NAME}`;

/** What Pagefind reads first of an index, by language. */
const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullable() })),
});

/** The files that Pagefind's service writes for an index of one word in a language. */
async function filesFor(language: string): Promise<Map<string, Buffer>> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    await index.addCustomRecord({ url: '/', content: 'word', language });
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  } finally {
    await close();
  }
}

/** Pagefind's program for the browser as a module; throws when its service does not give all parts. */
async function program(): Promise<string> {
  const language = archiveFacts().language;
  const files = await filesFor(language);
  const file = (name: string): Buffer => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`Pagefind gave no ${name}.`);
    return bytes;
  };
  const read = entry.parse(JSON.parse(file('pagefind-entry.json').toString()));
  const wasm = read.languages[language]?.wasm ?? 'unknown';
  return [
    file('pagefind.js').toString(),
    `export const entry = ${JSON.stringify(read)};`,
    `export const wasm = '${file(`wasm.${wasm}.pagefind`).toString('base64')}';`,
  ].join('\n');
}

type Plugin = Exclude<NonNullable<ViteUserConfig['plugins']>[number], false | null | undefined>;

function plugin(): Plugin {
  return {
    name: 'minutebook-pagefind-program',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? program() : undefined),
  };
}

/**
 * Makes Pagefind's program, its WebAssembly too, part of the worker that asks it: one file to fetch,
 * which a browser keeps until it changes. Pagefind's package has it inside its service only, which is
 * asked for it.
 */
export function pagefindProgram(): AstroIntegration {
  return {
    name: 'minutebook-pagefind-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [plugin()], worker: { format: 'es', plugins: () => [plugin()] } },
        });
      },
    },
  };
}
