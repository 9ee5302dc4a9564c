import { remembered } from '../../../archive/once.ts';
import { quoteParts, type QuotePart } from '../../../quote/quote-parts.ts';
import { keyed, meetingRecord, theArchive, theContent } from '../../../site.ts';

const partsOf = remembered((archive) => quoteParts(archive, theContent(), meetingRecord));

/** Which file of the index it is, and what its content depends on. */
interface Props {
  kind: 'about' | 'items' | 'words';
  part: number;
  number: number;
  given: string;
}

/** The files of the index of quotations: what it is, and of each part its shards and the references of its items. */
export async function getStaticPaths() {
  const parts = partsOf(await theArchive());
  const files = parts.flatMap(({ given, size }, part) =>
    (['items', 'words'] as const).flatMap((kind) =>
      Array.from({ length: kind === 'items' ? size.lists : size.shards }, (_, number) => ({
        params: {
          file: `${kind}-${String(part)}-${String(number)}.${kind === 'items' ? 'json' : 'bin'}`,
        },
        props: { kind, part, number, given },
      })),
    ),
  );
  const bits = parts.map(({ size }) => size.bits).join();
  const about = { kind: 'about', part: 0, number: 0, given: bits } as const;
  return keyed([{ params: { file: 'about.json' }, props: about }, ...files]);
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

function fileOf({ kind, part, number }: Props, parts: readonly QuotePart[]): Response {
  if (kind === 'about') return json(parts.map(({ size }) => size.bits));
  const { items = [], shards = [] } = parts[part]?.index() ?? {};
  if (kind === 'items') return json(items[number]);
  return new Response(shards[number], { headers: { 'content-type': 'application/octet-stream' } });
}

/** One file of the index. */
export async function GET({ props }: { props: Props }): Promise<Response> {
  return fileOf(props, partsOf(await theArchive()));
}
