import type { MeetingEntry } from '../archive/entries.ts';
import type { Person } from '../archive/people.ts';
import { addresses } from '../archive/addresses.ts';
import { facts, href } from '../site.ts';

type Data = Record<string, unknown>;

function absolute(address: string, site: URL | undefined): string {
  return new URL(href(address), site).href;
}

/** A body as schema.org GovernmentOrganization. */
export function organization(id: string, name: string, site: URL | undefined): Data {
  return {
    '@type': 'GovernmentOrganization',
    '@id': absolute(addresses.body(id), site),
    name,
    parentOrganization: { '@type': 'GovernmentOrganization', name: facts.council },
  };
}

/** A meeting as schema.org Event; the time only where the record gives one. */
export function event(
  meeting: MeetingEntry,
  bodyName: string,
  address: string,
  site: URL | undefined,
): Data {
  const { date, start, venue } = meeting.facts;
  return {
    '@type': 'Event',
    '@id': absolute(address, site),
    name: `${bodyName}, ${date}`,
    startDate: start === undefined ? date : `${date}T${start}`,
    eventStatus: 'https://schema.org/EventScheduled',
    ...(venue !== undefined && { location: { '@type': 'Place', name: venue } }),
    organizer: {
      '@type': 'GovernmentOrganization',
      '@id': absolute(addresses.body(meeting.facts.body), site),
      name: bodyName,
    },
  };
}

/** A person as schema.org Person, with the job title that the person has now, if the record gives one. */
export function personData(person: Person, site: URL | undefined): Data {
  const title = person.facts.titles?.findLast(({ to }) => to === undefined);
  return {
    '@type': 'Person',
    '@id': absolute(addresses.person(person.id), site),
    name: person.facts.name,
    ...(title && { jobTitle: title.title }),
  };
}
