import { stringify } from 'yaml';
import { isDay, longDate } from '../../src/record/dates.ts';
import { writtenName } from '../../src/record/names.ts';
import { nearest } from '../../src/record/nearest.ts';
import { meetingPath } from '../../src/record/paths.ts';
import { slug } from '../../src/record/slugs.ts';

/** What is known of the archive in which a record begins. */
export interface Known {
  /** The ids of its bodies. */
  bodies: readonly string[];
}

/** Something a new record cannot do without. */
export interface Question {
  text: string;
  /** What is wrong with an answer, in words; undefined if nothing is. */
  fault(answer: string, known: Known): string | undefined;
}

/** The beginning of a record: its path inside the content folder, and its text. */
export interface Stub {
  path: string;
  text: string;
}

/** How records of one kind begin. */
export interface Kind {
  questions: readonly Question[];
  /** Makes the stub from one answer a question. */
  stub(answers: readonly string[]): Stub;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/; // school-transport

/** A name from what was written: of an id, its words ("school-transport" is School transport). */
function nameFrom(written: string): string {
  if (!ID.test(written)) return written;
  const words = written.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function record(facts: object, words: string): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n${words}`;
}

const name = (what: string): Question => ({
  text: `Name of the ${what}`,
  fault: (answer) =>
    slug(answer) === '' ? 'The name must have letters or digits of a–z and 0–9.' : undefined,
});

const body: Question = {
  text: 'Body (the name of its file in bodies/)',
  fault(answer, { bodies }) {
    if (bodies.includes(answer)) return undefined;
    const near = nearest(answer, bodies);
    return near
      ? `There is no body “${answer}”. Did you mean “${near}”?`
      : `There is no body “${answer}”. Add it first: npm run new -- body ${slug(answer)}`;
  },
};

/** The kinds of record that can be begun, by the word for one. */
export const KINDS: Readonly<Record<string, Kind>> = {
  meeting: {
    questions: [
      body,
      {
        text: 'Date (YYYY-MM-DD; a second meeting of one day: YYYY-MM-DD-2)',
        fault: (answer) =>
          meetingPath(`body/${answer}`)
            ? undefined
            : `“${answer}” is not a day of the calendar. Write YYYY-MM-DD, for example 2017-02-20.`,
      },
    ],
    stub([id = '', date = '']) {
      const day = date.slice(0, 10);
      const title = `Minutes of ${longDate(day, 'en-GB')}`;
      const facts = { body: id, date: day, source: { title, text: 'verbatim' } };
      return {
        path: `meetings/${id}/${date}.md`,
        text: record(facts, '\n## 1. Apologies for absence\n\n## 2. Minutes of previous meeting\n'),
      };
    },
  },
  person: {
    questions: [name('person')],
    stub([written = '']) {
      const parts = writtenName(written);
      const isCouncillor = parts.title === 'Cllr' || parts.title === 'Councillor';
      const facts = { name: parts.name, ...(isCouncillor && { kind: 'councillor' }) };
      return { path: `people/${slug(parts.name)}.md`, text: record(facts, '') };
    },
  },
  topic: {
    questions: [name('topic')],
    stub: ([written = '']) => ({
      path: `topics/${slug(written)}.md`,
      text: record({ name: nameFrom(written) }, ''),
    }),
  },
  body: {
    questions: [name('body')],
    stub: ([written = '']) => ({
      path: `bodies/${slug(written)}.md`,
      text: record({ name: nameFrom(written) }, ''),
    }),
  },
  paper: {
    questions: [
      body,
      {
        text: 'Date of the meeting it went to (YYYY-MM-DD)',
        fault: (answer) =>
          isDay(answer)
            ? undefined
            : `“${answer}” is not a day of the calendar. Write YYYY-MM-DD, for example 2017-02-20.`,
      },
      name('paper'),
    ],
    stub([id = '', date = '', title = '']) {
      const facts = { title: nameFrom(title), source: { title: nameFrom(title), text: 'summary' } };
      return {
        path: `papers/${id}/${date}-${slug(title)}.md`,
        text: record(facts, '\n## Summary\n'),
      };
    },
  },
};
