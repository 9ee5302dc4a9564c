import { writtenName } from '../../../src/record/names.ts';
import type { Finding, Rule } from '../rule.ts';

/** The names of a person stand without a title: names are looked up without theirs. */
export const nameTitled: Rule = {
  name: 'name-titled',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const person of records.content.records.people) {
      const { name, aliases = [] } = person.facts;
      const names: [string, (string | number)[]][] = [
        [name, ['name']],
        ...aliases.map((alias, index): [string, (string | number)[]] => [
          alias.name,
          ['aliases', index, 'name'],
        ]),
      ];
      for (const [written, path] of names) {
        const bare = writtenName(written);
        if (bare.title === undefined) continue;
        yield {
          ...records.inFrontMatter(person, path),
          message: `“${bare.title}” is a title: minutes’ names are looked up without it, and this one would never be found.`,
          help: `Write name: ${bare.name}`,
        };
      }
    }
  },
};
