import { join } from 'node:path';
import { councilServer, type Answerer, type CouncilServer } from '../council-server.ts';
import { runTestImport, type TestRun } from '../test-world.ts';

/** Imports an address of one server again and again. */
export interface ServedImport {
  server: CouncilServer;
  /** Imports into `content` of the folder, with the cache in `cache`. */
  run(path: string, ...options: string[]): Promise<TestRun>;
}

/** Serves these pages while `use` imports from them, waiting `patience` milliseconds for an answer. */
export async function whileServing<T>(
  pages: Readonly<Record<string, Answerer>>,
  folder: string,
  use: (served: ServedImport) => Promise<T>,
  patience?: number,
): Promise<T> {
  const server = await councilServer(pages);
  const where = ['--out', join(folder, 'content'), '--cache', join(folder, 'cache')];
  try {
    return await use({
      server,
      run: (path, ...options) =>
        runTestImport([`${server.origin}${path}`, ...where, ...options], patience),
    });
  } finally {
    await server.close();
  }
}
