import { partsOfArchive, type FileOfPart } from '../../../components/quote/parts-of-archive.ts';
import { keyed, theArchive } from '../../../site.ts';

/** The whole file, or which file of references. */
type Props = { whole: number[] } | FileOfPart;

/** What the index of quotations is (for each part, how many bits of a hash name its shard), and the references of its items. */
export async function getStaticPaths() {
  const parts = partsOfArchive(await theArchive());
  const about = { params: { file: 'about' }, props: { whole: parts.map(({ size }) => size.bits) } };
  const items = parts.flatMap(({ given, size }, part) =>
    Array.from({ length: size.lists }, (_, number) => ({
      params: { file: `items-${String(part)}-${String(number)}` },
      props: { part, number, given },
    })),
  );
  return keyed<{ params: { file: string }; props: Props }>([about, ...items]);
}

/** One file. */
export async function GET({ props }: { props: Props }): Promise<Response> {
  if ('whole' in props) return Response.json(props.whole);
  const { items = [] } = partsOfArchive(await theArchive())[props.part]?.index() ?? {};
  return Response.json(items[props.number]);
}
