import { expect, it, vi } from 'vitest';
import { itemRows } from '../../src/components/lists/rows.ts';
import { front, smallArchive } from '../archive/small-archive.ts';

vi.mock('../../src/site.ts', () => import('./english-site.ts'));

it('names an item by its number as minuted, capitals and all', () => {
  const { archive } = smallArchive({
    'meetings/board/2020-01-10': `${front('2020-01-10')}\n## CPB12. Data & <tags>\n\nNoted.\n`,
  });
  expect(itemRows(archive, [...archive.items.values()])).toMatchInlineSnapshot(
    `"<li><a href="/meetings/board/2020-01-10/#item-cpb12">Data &amp; &lt;tags&gt;</a> <span class="of">School Board, <time datetime="2020-01-10">10 January 2020</time>, item CPB12</span></li>"`,
  );
});
