import { quoteIndexOf } from '../../../quote/quote-index.ts';
import { meetingRecord, theArchive } from '../../../site.ts';

const indexOf = quoteIndexOf(meetingRecord);

interface File {
  type: string;
  body: Uint8Array<ArrayBuffer> | string;
}

/** The files of the index of quotations: what it is, its shards, and the references of items. */
export async function getStaticPaths() {
  const { bits, shards, items } = indexOf(await theArchive());
  const json = (name: string, value: unknown): [string, File] => [
    `${name}.json`,
    { type: 'application/json', body: JSON.stringify(value) },
  ];
  const files: [string, File][] = [
    json('about', [bits]),
    ...items.map((list, number) => json(`items-${String(number)}`, list)),
    ...shards.map((body, number): [string, File] => [
      `words-${String(number)}.bin`,
      { type: 'application/octet-stream', body },
    ]),
  ];
  return files.map(([file, props]) => ({ params: { file }, props }));
}

/** One file of the index. */
export function GET({ props: { type, body } }: { props: File }): Response {
  return new Response(body, { headers: { 'content-type': type } });
}
