import { ImportProblem } from '../problem.ts';
import { decodeText } from '../sources/decode.ts';
import { containerOf } from '../sources/kind.ts';
import {
  childOf,
  childrenOf,
  dateOf,
  isTrue,
  wordsOf,
  type XmlNode,
} from '../sources/service/node.ts';
import { parseService } from '../sources/xml.ts';

/** A committee of the web service. */
export interface ServiceCommittee {
  id: string;
  title: string;
}

/** A meeting of the web service. */
export interface ServiceMeeting {
  id: string;
  committee: string;
  date: string | null;
  cancelled: boolean;
}

/**
 * An answer of the service as XML.
 * @throws ImportProblem when the service answered with a page or not at all
 */
export function serviceAnswer(bytes: Uint8Array): XmlNode {
  if (containerOf(bytes) !== 'xml') {
    throw new ImportProblem(
      'the web service answered with a page, not with XML: this council has switched it off',
      'Import the committee’s list instead: ieListMeetings.aspx?CommitteeId=… with --since.',
    );
  }
  return parseService(decodeText(bytes));
}

/** The committees in a GetCommittees answer, without those deleted. */
export function committeesOf(answer: XmlNode): ServiceCommittee[] {
  return childrenOf(childOf(answer, 'committees'), 'committee')
    .filter((committee) => !isTrue(committee, 'committeedeleted'))
    .map((committee) => ({
      id: wordsOf(committee, 'committeeid'),
      title: wordsOf(committee, 'committeetitle'),
    }))
    .filter((committee) => committee.id !== '');
}

/** The meetings in an answer of GetMeetings or GetAllMeetingsByDate. */
export function meetingsOf(answer: XmlNode): ServiceMeeting[] {
  const listed = childrenOf(childOf(answer, 'getmeetings'), 'committee').flatMap((committee) =>
    childrenOf(childOf(committee, 'committeemeetings'), 'meeting').map((meeting) =>
      meetingOf(meeting, wordsOf(committee, 'committeetitle')),
    ),
  );
  const byDate = childrenOf(childOf(childOf(answer, 'getmeetingsbydate'), 'meetings'), 'meeting');
  return [
    ...listed,
    ...byDate.map((meeting) => meetingOf(meeting, wordsOf(meeting, 'committeetitle'))),
  ].filter((meeting) => meeting.id !== '');
}

function meetingOf(meeting: XmlNode, committee: string): ServiceMeeting {
  return {
    id: wordsOf(meeting, 'meetingid'),
    committee,
    date: dateOf(wordsOf(meeting, 'meetingdate')),
    cancelled: /cancelled/i.test(wordsOf(meeting, 'meetingstatus')),
  };
}
