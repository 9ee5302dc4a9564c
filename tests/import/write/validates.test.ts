import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchPage } from '../../../scripts/import/bench-pages.ts';
import { validateFolder } from '../../../scripts/validate/validate-folder.ts';
import { meetingPage, monthlyMeetings } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const ARCHIVE = `council: Fellbeck Town Council
name: Fellbeck minutes
description: Minutes of an invented council.
language: en-GB
time-zone: Europe/London
address: https://minutes.fellbeck.example/
source: Pages written for a test
licence: Public domain
contact: Moot Hall, Fellbeck
`;

test('what the importer writes validates, names and all', { timeout: 30_000 }, () =>
  inFolder(async (folder) => {
    const [pages, content] = [join(folder, 'pages'), join(folder, 'content')];
    await mkdir(pages);
    await mkdir(content);
    await writeFile(join(content, 'archive.yaml'), ARCHIVE);
    for (const meeting of monthlyMeetings(6)) {
      await writeFile(join(pages, `${meeting.id}.html`), meetingPage(meeting));
    }
    for (let number = 0; number < 6; number += 1) {
      await writeFile(join(pages, `bench-${number}.html`), benchPage(number));
    }
    expect((await runTestImport([pages, '--out', content])).code).toBe(0);
    const { report, hasErrors } = validateFolder(content, false);
    expect(hasErrors, report).toBe(false);
  }),
);
