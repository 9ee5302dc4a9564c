import { allMeetings, group, type Archive, type Placed } from './archive.ts';
import type { PartEntry } from './entries.ts';

/** One line of the register of decisions or of actions. */
export interface Registered extends Placed {
  part: PartEntry;
}

function register(archive: Archive, kind: RegisterKind): Registered[] {
  return allMeetings(archive)
    .reverse()
    .flatMap((meeting) =>
      meeting.items.flatMap((item) => item[kind].map((part) => ({ meeting, item, part }))),
    );
}

/** The kinds of register. */
export type RegisterKind = 'decisions' | 'actions';

/** A register cut by year and, within the year, by body: newest year first. */
export interface RegisterYear {
  year: string;
  parts: Registered[];
  bodies: { body: string; parts: Registered[] }[];
}

/** The register by year and body; pages and their counts come from the same map. */
export function registerYears(archive: Archive, kind: RegisterKind): RegisterYear[] {
  const years = new Map<string, Registered[]>();
  for (const part of register(archive, kind)) {
    group(years, part.meeting.facts.date.slice(0, 4), part);
  }
  return [...years].map(([year, parts]) => {
    const bodies = new Map<string, Registered[]>();
    for (const part of parts) group(bodies, part.meeting.facts.body, part);
    return {
      year,
      parts,
      bodies: [...bodies].map(([body, ofBody]) => ({ body, parts: ofBody })),
    };
  });
}
