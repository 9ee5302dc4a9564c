import { nearest } from '../../../src/record/nearest.ts';
import { meetingPath, paperPath } from '../../../src/record/paths.ts';
import type { Place } from '../places.ts';
import type { Records } from '../records.ts';
import type { Finding, Rule } from '../rule.ts';

function* bodiesNamed(records: Records): Generator<{ id: string; place(): Place }> {
  const { meetings, papers, people, bodies } = records.content.records;
  for (const record of meetings) {
    // Of a body that its folder does not say, that is reported.
    const folder = meetingPath(record.id)?.body ?? '';
    if (folder !== record.facts.body && records.ids('bodies').has(folder)) continue;
    yield { id: record.facts.body, place: () => records.inFrontMatter(record, ['body']) };
  }
  for (const record of papers) {
    const body = paperPath(record.id)?.body;
    if (body !== undefined) yield { id: body, place: () => records.inFrontMatter(record, []) };
  }
  for (const record of people) {
    for (const [index, { body }] of (record.facts.memberships ?? []).entries()) {
      const place = (): Place => records.inFrontMatter(record, ['memberships', index, 'body']);
      yield { id: body, place };
    }
  }
  for (const record of bodies) {
    const id = record.facts['reports-to'];
    if (id !== undefined) yield { id, place: () => records.inFrontMatter(record, ['reports-to']) };
  }
}

/** Every body named by its id has a file. */
export const bodyUnknown: Rule = {
  name: 'body-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    const known = records.ids('bodies');
    for (const { id, place } of bodiesNamed(records)) {
      if (known.has(id)) continue;
      const near = nearest(id, known);
      yield {
        ...place(),
        message: `There is no body “${id}”.`,
        help: near
          ? `Did you mean “${near}”? If not, add it: npm run new -- body ${id}`
          : `Add the body: npm run new -- body ${id}`,
      };
    }
  },
};
