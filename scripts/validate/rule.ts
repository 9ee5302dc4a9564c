import type { Problem } from '../../src/record/problems.ts';
import type { Agenda } from './agenda.ts';
import type { Place } from './places.ts';
import type { Records } from './records.ts';

/** What a rule finds wrong at one place; its name and severity are the rule's own. */
export interface Finding extends Place {
  message: string;
  help: string;
  /** true where the lines around must not be shown. */
  isPrivate?: true;
  /** true where another problem is its cause, and it need not be reported besides. */
  isUnsaid?: true;
}

/** One check of the words of a meeting by itself; done again only when its file changed. */
export interface OwnRule {
  /** Its name, the last line of every report of it; the name of its file. */
  name: string;
  severity: Problem['severity'];
  check(agenda: Agenda): Iterable<Finding>;
}

/** One check over all records together. */
export interface Rule {
  /** Its name, the last line of every report of it; the name of its file. */
  name: string;
  /** An error stops publishing; a warning does not. */
  severity: Problem['severity'];
  check(records: Records): Iterable<Finding>;
}
