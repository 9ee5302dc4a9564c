import { isDay, longDate } from '../../src/record/dates.ts';
import { writtenName } from '../../src/record/names.ts';
import { dayHelp } from '../../src/record/own-faults.ts';
import { nearest } from '../../src/record/nearest.ts';
import { meetingPath } from '../../src/record/paths.ts';
import type { MeetingFacts } from '../../src/record/schema/meeting.ts';
import type { PaperFacts } from '../../src/record/schema/paper.ts';
import type { PersonFacts } from '../../src/record/schema/person.ts';
import { ID, slug } from '../../src/record/slugs.ts';
import { writeRecord } from '../../src/record/write.ts';

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

/** A name from what was written: of an id, its words ("school-transport" is School transport). */
function nameFrom(written: string): string {
  if (!ID.test(written)) return written;
  const words = written.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const name = (what: string): Question => ({
  text: `Name of the ${what}`,
  fault: (answer) =>
    slug(answer) === ''
      ? `The file is named after “${answer}”, which has no letters of a–z: give the name as it is written with them, and write the other into the file.`
      : undefined,
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
            : `“${answer}” is not a day of the calendar. ${dayHelp(answer)}`,
      },
    ],
    stub([id = '', date = '']) {
      const day = date.slice(0, 10);
      const title = `Minutes of ${longDate(day, 'en-GB')}`;
      const facts: MeetingFacts = { body: id, date: day, source: { title, text: 'verbatim' } };
      return {
        path: `meetings/${id}/${date}.md`,
        text: writeRecord(
          facts,
          '## 1. Apologies for absence\n\n## 2. Minutes of previous meeting',
        ),
      };
    },
  },
  person: {
    questions: [name('person')],
    stub([written = '']) {
      const parts = writtenName(written);
      const isCouncillor = /^(?:Cllr|Councillor)\b/i.test(parts.title ?? '');
      const facts: PersonFacts = { name: parts.name, ...(isCouncillor && { kind: 'councillor' }) };
      return { path: `people/${slug(parts.name)}.md`, text: writeRecord(facts, '') };
    },
  },
  topic: {
    questions: [name('topic')],
    stub: ([written = '']) => ({
      path: `topics/${slug(written)}.md`,
      text: writeRecord({ name: nameFrom(written) }, ''),
    }),
  },
  body: {
    questions: [name('body')],
    stub: ([written = '']) => ({
      path: `bodies/${slug(written)}.md`,
      text: writeRecord({ name: nameFrom(written) }, ''),
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
            : `“${answer}” is not a day of the calendar. ${dayHelp(answer)}`,
      },
      name('paper'),
    ],
    stub([id = '', date = '', title = '']) {
      const named = nameFrom(title);
      const facts: PaperFacts = { title: named, source: { title: named, text: 'summary' } };
      return {
        path: `papers/${id}/${date}-${slug(title)}.md`,
        text: writeRecord(facts, '## Summary'),
      };
    },
  },
};
