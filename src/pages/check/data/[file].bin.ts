import { partsOfArchive, type FileOfPart } from '../../../components/quote/parts-of-archive.ts';
import { keyed, theArchive } from '../../../site.ts';

/** The shards of the index of quotations: fingerprints, and the items in which they stand. */
export async function getStaticPaths() {
  const parts = partsOfArchive(await theArchive());
  const files = parts.flatMap(({ given, size }, part) =>
    Array.from({ length: size.shards }, (_, number) => ({
      params: { file: `words-${String(part)}-${String(number)}` },
      props: { part, number, given },
    })),
  );
  return keyed(files);
}

/** One shard. */
export async function GET({ props }: { props: FileOfPart }): Promise<Response> {
  const { shards = [] } = partsOfArchive(await theArchive())[props.part]?.index() ?? {};
  return new Response(shards[props.number], {
    headers: { 'content-type': 'application/octet-stream' },
  });
}
