import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPage } from './import/bench-pages.ts';
import { runImport, theWorld } from './import/run.ts';

/** `npm run bench:import`: 200 generated meeting pages, imported within these bounds. */
const PAGES = 200;
const SECONDS = 20;
const MEGABYTES = 400;

const folder = await mkdtemp(join(tmpdir(), 'minutebook-bench-'));
try {
  const pages = join(folder, 'pages');
  await mkdir(pages);
  for (let number = 0; number < PAGES; number += 1) {
    await writeFile(join(pages, `${String(number).padStart(3, '0')}.html`), benchPage(number));
  }
  const quiet = { ...theWorld, out: { write: () => true } };
  const start = performance.now();
  const code = await runImport([pages, '--out', join(folder, 'content')], quiet);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${PAGES} pages in ${seconds.toFixed(1)} s (at most ${SECONDS}), ${Math.round(megabytes)} MB (at most ${MEGABYTES}), exit code ${code}\n`,
  );
  process.exitCode = code === 0 && seconds <= SECONDS && megabytes <= MEGABYTES ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
