import { writtenName } from '../../../src/record/names.ts';
import { slug } from '../../../src/record/slugs.ts';
import { meantPeople } from '../meant-people.ts';
import type { Records } from '../records.ts';
import type { Rule } from '../rule.ts';
import { writtenNames, type WrittenName } from '../written-names.ts';

/** What minutes write where nobody is to be named. */
const NOBODY = /^(?:none|nil|n\/?a|no apologies.*|no one|nobody|-+|vacan(?:t|cy))\.?$/i;
/** "3 members of the public", "Two officers". */
const COUNTED =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some)\s.*\b(?:members?|public|press|residents?|electors?|parishioners?|officers?|people|persons?)\b/i;
/** "Ann Lee – Chair", "Ann Lee & Ben Shah". */
const JOINED = /^(?<first>[^/;]+?)(?<by> [–—-] | (?:and|&) | ?[/;] ?)(?<rest>\S.*)$/;

/** What to write instead of a name that is several, or one with a role behind a dash. */
function joinedHelp(records: Records, { written, context }: WrittenName): string | undefined {
  const {
    first = '',
    by = '',
    rest = '',
  } = JOINED.exec(written.replace(/\s+/g, ' '))?.groups ?? {};
  const isPerson = (name: string): boolean =>
    records.people.resolve(name, context).kind === 'person';
  if (first === '' || !isPerson(first)) return undefined;
  if (isPerson(rest)) return 'Write each name as an entry of its own.';
  return /[–—-]/.test(by)
    ? `Write “${first} (${rest})” for a role, “${first}, ${rest}” for a job title.`
    : undefined;
}

/** What to write instead. */
function helpFor(records: Records, named: WrittenName, near: string | undefined): string {
  const { name } = writtenName(named.written);
  if (NOBODY.test(name)) return 'Remove it: a list that names nobody is left out.';
  if (/^[“„‘‚]/.test(name)) return 'Write the name without these quotation marks.';
  if (COUNTED.test(name)) return 'Lists hold names: say it in the words, or under notes.';
  const joined = joinedHelp(records, named);
  if (joined !== undefined) return joined;
  const own = records.people.byId.get(slug(name))?.facts.name;
  if (own !== undefined) {
    return `people/${slug(name)}.md is that of “${own}”. If this is the same person, add it there: aliases: [{ name: ${name} }]`;
  }
  const add = `npm run new -- person "${name}"`;
  return near === undefined
    ? `Add the person: ${add}`
    : `Did you mean “${near}”? If not, add the person: ${add}`;
}

/** Every name in the facts is that of a person of the archive. */
export const personUnknown: Rule = {
  name: 'person-unknown',
  severity: 'error',
  *check(records) {
    const isReported = meantPeople(records);
    for (const named of writtenNames(records)) {
      const resolved = records.people.resolve(named.written, named.context);
      if (resolved.kind !== 'unknown') continue;
      const { name } = writtenName(named.written);
      if (isReported(name)) continue;
      yield {
        ...named.place(),
        message: `“${name}” is nobody known here.`,
        help: helpFor(records, named, resolved.nearest),
      };
    }
  },
};
