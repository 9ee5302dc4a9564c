import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedFolder, RECORD, WORDS } from './published-folder.ts';

const at = publishedFolder();

test('validate tells what the register does not hold yet, and ends with 1 where something would be lost', () => {
  const validate = () => at.run('scripts/validate.ts');
  expect(validate()).toEqual({ status: 0, output: '3 files read: nothing is wrong.\n' });
  at.writeWords(WORDS.replace('mended', 'closed'));
  expect(validate()).toEqual({
    status: 0,
    output:
      '3 files read: nothing is wrong.\nregister: not in it yet: 1 edited; run npm run publish-register before this is put online.\n',
  });
  rmSync(join(at.content, RECORD));
  const { status, output } = validate();
  expect(status).toBe(1);
  expect(output).toContain(
    'The published address /meetings/board/2017-02-20/ would answer no more.',
  );
  expect(output).toContain('\n1 error in 1 of 2 files.\n');
});
