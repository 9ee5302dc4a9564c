import { constants } from 'node:os';
import type * as FileSystem from 'node:fs/promises';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { recordPath } from '../../../src/record/paths.ts';
import { readRecord } from '../../../src/record/read.ts';
import { meetingPage, monthlyMeetings } from '../council-pages.ts';
import { page } from '../council-server.ts';
import { whileServing } from '../fetch/while-serving.ts';
import { inFolder, runTestImport } from '../test-world.ts';

// How many more files find room on the disk; of the next, only the first bytes do.
const disk = vi.hoisted(() => ({ room: Infinity }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const open: typeof real.open = async (...asked) => {
    const file = await real.open(...asked);
    const written = file.writeFile.bind(file);
    file.writeFile = async (content, options) => {
      if (disk.room > 0) {
        disk.room -= 1;
        return written(content, options);
      }
      await written(String(content).slice(0, 20), options);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        errno: -constants.errno.ENOSPC,
        syscall: 'write',
      });
    };
    return file;
  };
  return { ...real, open };
});

afterEach(() => {
  disk.room = Infinity;
});

const MEETINGS = 6;

/** All files below a folder, hidden ones too. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((one) => join(one.parentPath, one.name));
}

async function writePages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const meeting of monthlyMeetings(MEETINGS))
    await writeFile(join(folder, `${meeting.id}.html`), meetingPage(meeting));
}

test.each([0, 1, 12, 17, 20])('full after %i files: whole records only', (room) =>
  inFolder(async (folder) => {
    await writePages(join(folder, 'pages'));
    const content = join(folder, 'content');
    const args = [join(folder, 'pages'), '--out', content];
    disk.room = room;
    const full = await runTestImport(args);
    expect(full.code).toBe(1);
    expect(full.err).toContain(
      'import  the disk is full\n    Make room and run the import again: it goes on where it stopped.\n',
    );
    for (const file of await filesIn(content)) {
      if (file.endsWith('written.sha256')) continue;
      const path = file.slice(content.length + 1);
      const where = recordPath(path);
      expect(where, path).toBeDefined();
      if (where === undefined) continue;
      expect(readRecord(await readFile(file), where, path).problems, path).toEqual([]);
    }
    disk.room = Infinity;
    const again = await runTestImport(args);
    expect(again.code).toBe(0);
    expect(again.out).toContain('0 laid beside');
    const meetings = (await filesIn(content)).filter((path) => path.includes('/meetings/'));
    expect(meetings).toHaveLength(MEETINGS);
  }),
);

test('full while an answer is kept: nothing half is kept, nothing written', () =>
  inFolder((folder) => {
    const [meeting] = monthlyMeetings(1);
    const address = '/ieListDocuments.aspx?CId=7&MId=500&Ver=4';
    const html = meeting === undefined ? '' : meetingPage(meeting);
    return whileServing({ [address]: page(html) }, folder, async ({ run }) => {
      disk.room = 0;
      const { code, err } = await run(address);
      expect(code).toBe(1);
      expect(err).toContain('the disk is full');
      expect(await filesIn(folder)).toEqual([]);
    });
  }));
