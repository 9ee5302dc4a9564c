import { TITLES, writtenName } from '../../../src/record/names.ts';
import type { Finding, Rule } from '../rule.ts';
import { writtenNames } from '../written-names.ts';

const BEHIND = /^(?<name>[^,;]+)/; // what stands up to the next comma
const TITLED = new RegExp(`^(?:${TITLES.join('|')})\\.?\\s+\\p{Lu}`, 'u');

/** One entry of a list holds one name: behind a comma stands a job title, not the next person. */
export const namesJoined: Rule = {
  name: 'names-joined',
  severity: 'warning',
  *check(records): Generator<Finding> {
    const names = new Set(
      [...records.people.byId.values()].flatMap(({ facts }) =>
        [facts.name, ...(facts.aliases ?? []).map(({ name }) => name)].map((one) =>
          one.toLowerCase(),
        ),
      ),
    );
    for (const { written, place } of writtenNames(records)) {
      const behind = BEHIND.exec(writtenName(written).post ?? '')?.groups?.['name']?.trim();
      if (behind === undefined) continue;
      const isName = behind.includes(' ') && names.has(behind.toLowerCase());
      if (!isName && !TITLED.test(behind)) continue;
      yield {
        ...place(),
        message: `“${behind}” stands behind a comma, where the job title of “${writtenName(written).name}” is read.`,
        help: 'Write each name as an entry of its own.',
      };
    }
  },
};
