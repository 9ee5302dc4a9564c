import { writtenName } from '../../../src/record/names.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { Rule } from '../rule.ts';
import { writtenNames } from '../written-names.ts';

/** Every name in the facts is that of a person of the archive. */
export const personUnknown: Rule = {
  name: 'person-unknown',
  severity: 'error',
  *check(records) {
    const unread = [...records.ids('people')].filter((id) => records.isUnread('people', id));
    // "Cllr Lee" may be meant to be ann-lee, whose own file is reported.
    const mayBeUnread = (id: string): boolean =>
      unread.some((one) => one === id || one.endsWith(`-${id.slice(id.lastIndexOf('-') + 1)}`));
    for (const { written, context, place } of writtenNames(records)) {
      const resolved = records.people.resolve(written, context);
      if (resolved.kind !== 'unknown') continue;
      const { name } = writtenName(written);
      const id = slug(name);
      if (mayBeUnread(id)) continue;
      const add = `npm run new -- person "${name}"`;
      yield {
        ...place(),
        message: `“${name}” is nobody known here.`,
        help: resolved.nearest
          ? `Did you mean “${resolved.nearest}”? If not, add the person: ${add}`
          : `Add the person: ${add}`,
      };
    }
  },
};
