import { Tinypool } from 'tinypool';
import linkFiles, { type FilesToLink } from '../../src/link-files.ts';

/** From how many files on a thread is worth its beginning. */
const MANY = 1000;

/** Puts files of one site at the same places in another: thousands while pages are made. */
export async function takeFilesOver(wanted: FilesToLink): Promise<void> {
  if (wanted.files.length < MANY) {
    linkFiles(wanted);
    return;
  }
  const filename = new URL('../../src/link-files.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  await pool.run(wanted);
  await pool.destroy();
}
