import type { Recognised, RecognisedItem, RecognisedMeeting } from './recognised.ts';

/** The JSON value that `npm run import -- FILE --json` prints: what was recognised, unknown facts as null. */
export function importJson({ meetings, documents, remarks }: Recognised): object {
  return {
    meetings: meetings.map(meetingJson),
    documents: documents.map(({ kind, title, date }) => ({ kind, title, date })),
    remarks: remarks.map(({ message, place }) => ({ ...place, message })),
  };
}

const meetingJson = ({
  body,
  date,
  start,
  end,
  venue,
  kind,
  contact,
  attendance,
  items,
}: RecognisedMeeting): object => ({
  body,
  date,
  start,
  end,
  venue,
  kind,
  contact,
  attendance: attendance.map(({ name, title, role, as }) => ({ name, title, role, as })),
  items: items.map(itemJson),
});

const itemJson = (item: RecognisedItem): object => ({
  number: item.number,
  title: item.title === '' ? null : item.title,
  presenters: item.presenters,
  text: item.text,
  resolutions: item.resolutions,
  actions: item.actions,
  exempt: item.exempt,
  documents: item.documents.map(({ title }) => ({ title })),
  truncated: item.truncated,
  approvals: item.approvals,
  votes: item.votes,
  interests: item.interests,
});
