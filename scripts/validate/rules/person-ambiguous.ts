import { writtenName } from '../../../src/record/names.ts';
import { ID } from '../../../src/record/slugs.ts';
import type { Rule } from '../rule.ts';
import { writtenNames } from '../written-names.ts';

/** A name that may mean several people is left without a link. */
export const personAmbiguous: Rule = {
  name: 'person-ambiguous',
  severity: 'warning',
  *check(records) {
    for (const { written, context, place } of writtenNames(records)) {
      const resolved = records.people.resolve(written, context);
      if (resolved.kind !== 'ambiguous') continue;
      // A copy of a person's file, "ann-lee (1).md", is reported itself.
      if (resolved.ids.filter((id) => ID.test(id)).length < 2) continue;
      const names = resolved.ids.map((id) => {
        const name = records.people.byId.get(id)?.facts.name ?? id;
        return `${name} (people/${id}.md)`;
      });
      yield {
        ...place(),
        message: `“${writtenName(written).name}” may be any of ${String(names.length)} people and is left without a link.`,
        help: `Write the full name, or give dates to the alias or membership of the right one: ${names.join(', ')}.`,
      };
    }
  },
};
