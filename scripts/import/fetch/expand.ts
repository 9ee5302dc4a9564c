import { foldName } from '../compose/matching.ts';
import type { Given } from '../compose/places.ts';
import { ImportProblem } from '../problem.ts';
import { decodeText } from '../sources/decode.ts';
import { addressKind, dateInAddress } from './addresses.ts';
import type { Fetcher } from './fetcher.ts';
import { meetingsList } from './meetings-list.ts';
import { committeesOf, meetingsOf, serviceAnswer, type ServiceMeeting } from './service-list.ts';

/** One address to fetch and read, with what the list that named it says of the meeting. */
export interface Target {
  address: string;
  given: Given;
}

/** What a list of meetings is narrowed to. */
export interface Narrowing {
  body: string | undefined;
  /** First day (YYYY-MM-DD). */
  since: string | undefined;
  /** Today (YYYY-MM-DD): meetings to come have no minutes. */
  today: string;
}

/**
 * The addresses a source stands for: itself, or every meeting of a committee's list or of a web
 * service, oldest first.
 * @throws ImportProblem when a list cannot be fetched, or names nothing that fits
 */
export async function targetsOf(
  address: string,
  fetcher: Fetcher,
  narrowing: Narrowing,
): Promise<Target[]> {
  switch (addressKind(address)) {
    case 'meetings-list':
      return fromList(address, fetcher, narrowing);
    case 'service':
      return fromService(address, fetcher, narrowing);
    case 'page': {
      const date = dateInAddress(address);
      return [{ address, given: date === null ? {} : { date } }];
    }
  }
}

async function fromList(
  address: string,
  fetcher: Fetcher,
  narrowing: Narrowing,
): Promise<Target[]> {
  const answer = await fetcher(address);
  const { body, meetings } = meetingsList(decodeText(answer.bytes), answer.address);
  return meetings
    .filter(({ date }) => fits(date, narrowing))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map((meeting) => ({
      address: meeting.address,
      given: givenOf(narrowing.body ?? body, meeting.date),
    }));
}

async function fromService(
  address: string,
  fetcher: Fetcher,
  narrowing: Narrowing,
): Promise<Target[]> {
  const base = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const ask = async (operation: string, parameters: Record<string, string>) => {
    const query = new URLSearchParams(parameters).toString();
    return serviceAnswer(
      (await fetcher(`${base}/${operation}${query === '' ? '' : `?${query}`}`)).bytes,
    );
  };
  const range = { sFromDate: dayOf(narrowing.since ?? EARLIEST), sToDate: dayOf(narrowing.today) };
  const committees = committeesOf(await ask('GetCommittees', {})).filter(
    ({ title }) => narrowing.body === undefined || foldName(title) === foldName(narrowing.body),
  );
  if (committees.length === 0) throw unknownCommittee(narrowing.body);
  const meetings: ServiceMeeting[] = [];
  for (const { id } of committees) {
    meetings.push(...meetingsOf(await ask('GetMeetings', { lCommitteeId: id, ...range })));
  }
  return meetings
    .filter((meeting) => !meeting.cancelled && fits(meeting.date, narrowing))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map((meeting) => ({
      address: `${base}/GetMeeting?lMeetingId=${encodeURIComponent(meeting.id)}`,
      given: givenOf(meeting.committee === '' ? undefined : meeting.committee, meeting.date),
    }));
}

// Before any council published through ModernGov.
const EARLIEST = '1990-01-01';

function fits(date: string | null, { since, today }: Narrowing): boolean {
  if (date === null) return true;
  return (since === undefined || date >= since) && date <= today;
}

function givenOf(body: string | undefined, date: string | null): Given {
  return { ...(body === undefined ? {} : { body }), ...(date === null ? {} : { date }) };
}

/** YYYY-MM-DD as the service takes it: dd/mm/yyyy. */
function dayOf(day: string): string {
  return day.split('-').reverse().join('/');
}

function unknownCommittee(body: string | undefined): ImportProblem {
  return new ImportProblem(
    body === undefined
      ? 'the web service names no committee'
      : `the web service knows no committee “${body}”`,
    'Write --body as the council’s list of committees does.',
  );
}
