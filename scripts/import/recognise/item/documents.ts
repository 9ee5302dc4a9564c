import type { RecognisedDocument } from '../../recognised.ts';
import type { Line } from '../../source.ts';
import { cleanTitle } from '../items/title.ts';
import { splitMarker } from '../text/list-marker.ts';
import { squash } from '../text/words.ts';

/** ", item 7." that ModernGov adds to the name of a document. */
const ITEM_SUFFIX = /,\s*item\s*[\w/]*\.?\s*$/i;

/** Enclosures that the public may not see are named, with no words: "Restricted enclosure 9". */
const isLink = (address: string): boolean =>
  /(?:documents\/|\.(?:pdf|docx?|xlsx?|pptx?)\b|mgConvert2PDF)/i.test(address);

/** The papers of an item: what hangs on its title, what "Additional documents:" lists, what its lines link to. */
export function documentsOf(
  title: string,
  heading: Line[],
  listed: Line[],
  body: Line[],
): RecognisedDocument[] {
  const linked = [...heading, ...body].flatMap(({ links = [] }) =>
    links.filter(({ address }) => isLink(address)),
  );
  const onTitle = heading.find(
    ({ text }) => cleanTitle(text).attached || cleanTitle(text).pages !== null,
  );
  const named = listed.flatMap((line) => documentOf(line));
  const first = linked.find(({ label }) => squash(label).startsWith(title.slice(0, 20)));
  const own: RecognisedDocument[] =
    onTitle || first ? [titleDocument(title, onTitle, first?.address)] : [];
  const others = linked
    .filter((link) => link !== first)
    .map(({ label, address }) => ({ kind: 'paper', title: nameOf(label), date: null, address }));
  const all = [...own, ...named, ...others];
  return all.filter(
    (one, n) =>
      !all.slice(0, n).some((other) => other.title === one.title && other.address === one.address),
  );
}

function titleDocument(
  title: string,
  line: Line | undefined,
  address: string | undefined,
): RecognisedDocument {
  const pages = line ? cleanTitle(line.text).pages : null;
  return {
    kind: 'paper',
    title,
    date: null,
    ...(pages === null ? {} : { pages }),
    ...(address === undefined ? {} : { address }),
  };
}

function documentOf(line: Line): RecognisedDocument[] {
  const name = nameOf(splitMarker(line.text).rest);
  if (name === '') return [];
  const address = line.links?.[0]?.address;
  return [
    {
      kind: /^restricted enclosure/i.test(name) ? 'restricted' : 'paper',
      title: name,
      date: null,
      ...(address === undefined ? {} : { address }),
    },
  ];
}

const nameOf = (text: string): string => squash(cleanTitle(text).title.replace(ITEM_SUFFIX, ''));
