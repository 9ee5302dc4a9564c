import { addressable } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import { publicBlocks } from './entries.ts';
import { mentionsInMeeting } from './mentions/find.ts';
import { indexNames } from './mentions/name-index.ts';
import { note } from './asked.ts';
import type { PeopleIndex } from './people.ts';

/** A stretch of a passage's plain text (UTF-16 offsets) that names a person for certain. */
export interface Mentioned {
  start: number;
  end: number;
  person: string;
}

/** The people named in each passage of a meeting, by `<item id>-<passage id>`: `9-p4`. */
export type NamedInMeeting = ReadonlyMap<string, Mentioned[]>;

/** Finds the people named in the public words of a meeting: gives what gives them, when they are asked for. */
export type Namer = (record: MeetingRecord) => () => NamedInMeeting;

/** What was found in a record, as JSON can hold it. */
export type Found = [string, Mentioned[]][];

/** Gives what gives the finding of a record, which is done now or was done before. */
export type Keep = (record: MeetingRecord, find: () => Found) => () => Found;

/**
 * Makes the finder of named people; its index of names is built once, and whom it found in a record
 * is found once. For a page that asks it, everybody's names count.
 */
export function namerOf(people: PeopleIndex, keep: Keep = (_, find) => find): Namer {
  const index = indexNames(
    [...people.byId.values()].map(({ id, facts }) => ({
      id,
      names: [facts.name, ...(facts.aliases ?? []).map(({ name }) => name)],
    })),
  );
  const find = (record: MeetingRecord): Found => {
    const { attendance = {}, date: day, body } = record.facts;
    const present = Object.values(attendance)
      .flatMap((list) => list ?? [])
      .flatMap((written) => {
        const resolved = people.resolve(written, { day, body });
        return resolved.kind === 'person' ? [resolved.id] : [];
      });
    const passages = record.items.flatMap((item) =>
      addressable(publicBlocks(item)).map(({ id, text }) => ({ key: `${item.id}-${id}`, text })),
    );
    const found = mentionsInMeeting(
      index,
      { present },
      passages.map(({ text }) => text),
    );
    return passages.flatMap(({ key }, at): Found => {
      const certain = (found[at] ?? []).flatMap(({ start, end, person }) =>
        person === null ? [] : [{ start, end, person }],
      );
      return certain.length === 0 ? [] : [[key, certain]];
    });
  };
  const known = new WeakMap<MeetingRecord, () => Found>();
  return (record) => {
    note('people');
    const take = known.get(record) ?? keep(record, () => find(record));
    known.set(record, take);
    return () => new Map(take());
  };
}
