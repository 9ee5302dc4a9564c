import { ImportProblem } from '../problem.ts';
import type { Remark } from '../source.ts';
import { withoutMinutedAgendas } from './agendas.ts';
import { bodiesOf } from './bodies.ts';
import type { ComposedFile } from './files.ts';
import type { KnownArchive } from './known.ts';
import { peopleOf, type ProposedAlias } from './people.ts';
import { nothingLeftOut, withoutContacts, type LeftOut } from './privacy.ts';
import type { Session } from './session.ts';
import { sourceRecords, type ComposedMeeting, type ToCompose } from './source-records.ts';
import { stubsOf, THIS_IMPORT } from './stubs.ts';

/** What an import makes of its sources. */
export interface Composed {
  files: ComposedFile[];
  meetings: ComposedMeeting[];
  remarks: (Remark & { name: string })[];
  people: {
    matched: number;
    created: string[];
    proposals: ProposedAlias[];
    ambiguous: string[];
  };
  /** Names of the bodies met for the first time. */
  bodies: string[];
  leftOut: LeftOut;
  /** Sources of which nothing could be made, and why. */
  failed: { name: string; problem: ImportProblem }[];
}

/**
 * Makes records of all sources of an import, earliest meeting first, so that approvals and
 * corrections find what they correct. A source that cannot be placed is a failure of its own.
 */
export async function compose(
  sources: readonly ToCompose[],
  known: KnownArchive,
  options: { keepContacts: boolean },
): Promise<Composed> {
  const leftOut = nothingLeftOut();
  const session: Session = {
    known,
    people: peopleOf(known.people),
    bodies: bodiesOf(known.bodies),
    words: new Map(),
    starts: new Map(),
    clean: (words) => (options.keepContacts ? words : withoutContacts(words, leftOut)),
  };
  const files: ComposedFile[] = [];
  const meetings: ComposedMeeting[] = [];
  const remarks: Composed['remarks'] = [];
  const failed: Composed['failed'] = [];
  for (const one of [...sources].sort((a, b) => earliest(a).localeCompare(earliest(b)))) {
    try {
      const made = await sourceRecords(one, session);
      files.push(...made.files);
      meetings.push(...made.meetings);
      for (const { message, place } of made.remarks) {
        remarks.push({ message: session.clean(message), place, name: one.source.name });
      }
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      failed.push({ name: one.source.name, problem: error });
    }
  }
  const stubs = await stubsOf(session);
  files.push(...stubs.files);
  remarks.push(...stubs.gone.map((message) => ({ message, place: {}, name: THIS_IMPORT })));
  return {
    files: withoutMinutedAgendas(files, meetings),
    meetings,
    remarks,
    people: {
      matched: session.people.matched(),
      created: stubs.people,
      proposals: session.people.proposals(),
      ambiguous: session.people.ambiguous(),
    },
    bodies: stubs.bodies,
    leftOut,
    failed,
  };
}

function earliest({ recognised }: ToCompose): string {
  const dates = recognised.meetings.map((meeting) => meeting.date ?? '9999');
  return dates.sort()[0] ?? '9999';
}
