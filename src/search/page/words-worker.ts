import { createInstance, type Pagefind } from 'virtual:pagefind';
import { PagefindFiles } from './pagefind-files.ts';
import type { Found, ToFind, ToOpen } from './words-message.ts';

/**
 * Asks Pagefind beside the page, so that the page never waits: Pagefind's own worker would be
 * fetched in addition to the program that speaks with it, and would hand over every hit as an object.
 */

const files = new PagefindFiles();
const opened = new Map<string, Pagefind>();

function open(period: ToOpen): Pagefind {
  const { folder } = period;
  const known = opened.get(folder);
  if (known) return known;
  files.add(period);
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  opened.set(folder, pagefind);
  return pagefind;
}

async function found({ turn, words, period }: ToFind): Promise<Found> {
  const answer = await files.whole(() => open(period).search(words));
  const hits = answer?.results ?? [];
  return {
    turn,
    records: Uint32Array.from(hits, ({ id }) => Number(id)),
    scores: Float32Array.from(hits, ({ score }) => score),
    inTitle: Uint8Array.from(hits, ({ matchedMetaFields }) =>
      matchedMetaFields?.includes('title') === true ? 1 : 0,
    ),
  };
}

addEventListener('message', ({ data }: MessageEvent<ToFind>) => {
  found(data).then(
    (answer) => {
      postMessage(answer);
    },
    (error: unknown) => {
      opened.delete(data.period.folder);
      postMessage({ turn: data.turn, failed: String(error) });
    },
  );
});
