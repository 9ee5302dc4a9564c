import { writtenName } from '../record/names.ts';
import { askedBy } from './once.ts';
import {
  contextOf,
  keyOf,
  placedBy,
  type Archive,
  type Described,
  type Placed,
} from './archive.ts';
import type { PaperFacts } from '../record/schema/paper.ts';
import type { TopicFacts } from '../record/schema/topic.ts';

/** A name as an item writes it, and whom it means (null if that is not certain). */
export interface Named {
  written: string;
  person: string | null;
}

/** A document of an item: a paper of this archive, or one elsewhere. */
export interface ItemDocument {
  title: string;
  paper?: string;
  address?: string;
  pages?: string;
}

/** The facts of an item with all its references resolved. */
export interface ItemView {
  presenters: Named[];
  contacts: Named[];
  topics: Described<TopicFacts>[];
  documents: ItemDocument[];
  follows: (Placed & { reference: string })[];
  closes: (Placed & { reference: string })[];
}

function names(archive: Archive, placed: Placed, written: readonly string[] = []): Named[] {
  return written.map((name) => {
    const resolved = archive.people.resolve(name, contextOf(placed.meeting));
    return { written: name, person: resolved.kind === 'person' ? resolved.id : null };
  });
}

function documentOf(
  paper: Described<PaperFacts> | undefined,
  given: {
    paper?: string | undefined;
    title?: string | undefined;
    pages?: string | undefined;
    address?: string | undefined;
  },
): ItemDocument {
  return {
    title: given.title ?? paper?.facts.title ?? given.paper ?? '',
    ...(paper && { paper: paper.id }),
    ...(given.address !== undefined && { address: given.address }),
    ...(given.pages !== undefined && { pages: given.pages }),
  };
}

function viewOf(archive: Archive, placed: Placed): ItemView {
  const { facts } = placed.item;
  const placedAt = (references: readonly string[] = []): ItemView['follows'] =>
    references.flatMap((reference) => {
      const found = placedBy(archive, reference);
      return found ? [{ ...found, reference }] : [];
    });
  return {
    presenters: names(archive, placed, facts.presenters),
    contacts: names(archive, placed, facts.contact),
    topics: (facts.topics ?? []).flatMap((id) => archive.topics.get(id) ?? []),
    documents: (facts.documents ?? []).map((given) =>
      documentOf(given.paper === undefined ? undefined : archive.papers.get(given.paper), given),
    ),
    follows: placedAt(facts.follows),
    closes: placedAt(facts.closes),
  };
}

const views = askedBy('item facts', (archive, key) => {
  const placed = archive.items.get(key);
  return placed && viewOf(archive, placed);
});

/** The facts of an item, its names, topics, papers and references resolved. Throws if there is no such item. */
export function itemView(archive: Archive, placed: Placed): ItemView {
  const view = views(archive, keyOf(placed));
  if (!view) throw new Error(`There is no item ${keyOf(placed)}.`);
  return view;
}

/** A name without brackets and job title, as a link shows it: "Cllr Erin Hill". */
export function shownName(written: string): string {
  const { title, name } = writtenName(written);
  return title ? `${title} ${name}` : name;
}
