import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { recordFiles } from '../../src/archive/content.ts';
import type { KeptWork } from '../../src/archive/kept-work.ts';
import type { Ahead } from './ahead-process.ts';

/** From how many meetings on processes are worth their beginning. */
const LEAST = 1500;
/** How many meetings a process is given at a time. */
const AT_ONCE = 100;
/** The most processes: each takes some 250 MB. */
const MOST = 4;

/**
 * Does in other processes what has to be done with each meeting by itself, where nothing of it is kept
 * and there are many: then they are read as if they had been read before. What is wrong with a record
 * is found there, and said where it is read. (Memory of threads would stay with this process.)
 * @param onRead is told how many meetings are done, of how many.
 * @param least from how many meetings on.
 */
export async function workAhead(
  folder: string,
  work: KeptWork,
  onRead?: (done: number, total: number) => void,
  least = LEAST,
): Promise<void> {
  if (!work.isNew) return;
  const files = recordFiles(folder);
  const people = files.filter((file) => file.startsWith('people/'));
  const meetings = files.filter((file) => file.startsWith('meetings/'));
  if (meetings.length < least) return;
  const processes = new Tinypool({
    filename: new URL('ahead-process.ts', import.meta.url).href,
    runtime: 'child_process',
    serialization: 'advanced',
    minThreads: 0,
    maxThreads: Math.min(MOST, availableParallelism()),
  });
  let done = 0;
  const some = async (from: number): Promise<void> => {
    const asked: Ahead = { folder, people, meetings: meetings.slice(from, from + AT_ONCE) };
    const lines: Uint8Array = await processes.run(asked);
    work.take(Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength));
    onRead?.((done += asked.meetings.length), meetings.length);
  };
  const begins = Array.from({ length: Math.ceil(meetings.length / AT_ONCE) }, (_, at) => at);
  await Promise.all(begins.map((at) => some(at * AT_ONCE)));
  await processes.destroy();
}
