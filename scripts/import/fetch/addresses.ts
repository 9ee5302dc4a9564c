import { isDay } from '../../../src/record/dates.ts';

/** What an address leads to. */
export type AddressKind = 'meetings-list' | 'service' | 'page';

// The last part of the path, in lower case (structure.md, section 1); all else is fetched and read as a page.
const KINDS = new Map<string, AddressKind>([
  ['ielistmeetings.aspx', 'meetings-list'],
  ['mgwebservice.asmx', 'service'],
  ['mgwebservicew.asmx', 'service'],
]);

/** True for a source that is an address and not a path. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source);
}

/** What kind of ModernGov address this is; an operation of the service is fetched as it stands. */
export function addressKind(address: string): AddressKind {
  const parts = new URL(address).pathname.toLowerCase().split('/').filter(Boolean);
  return KINDS.get(parts.at(-1) ?? '') ?? 'page';
}

/**
 * The same record under all spellings of its address: host, page and id, whatever the order, case
 * and extras of the parameters.
 */
export function recordKey(address: string): string {
  const url = new URL(address);
  const page = url.pathname.split('/').at(-1)?.toLowerCase() ?? '';
  const parameters = new Map(
    [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const id = ['mid', 'meetingid', 'lmeetingid', 'id', 'iid', 'aiid']
    .map((name) => parameters.get(name))
    .find((value) => value !== undefined);
  return id === undefined ? url.href : `${url.host}/${page}#${id}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
// "documents/g7771/Printed minutes 4th-Feb-2025 10.00 Title.pdf"
const DATED_NAME = /\b(\d{1,2})(?:st|nd|rd|th)-([a-z]{3})-(\d{4})\b/i;
// "26 May 2026 6.00 pm", "Tuesday, 14th July 2026"
const DATED_LABEL = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*,?\s+(\d{4})\b/i;

/** The date (YYYY-MM-DD) in ModernGov's own name of a meeting's document, or null. */
export function dateInAddress(address: string): string | null {
  return dateFrom(DATED_NAME.exec(safeDecode(address)));
}

/** The date (YYYY-MM-DD) in the label of a link to a meeting, or null. */
export function dateInLabel(label: string): string | null {
  return dateFrom(DATED_LABEL.exec(label));
}

function dateFrom(found: RegExpExecArray | null): string | null {
  const [, day, name, year] = found ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || month === 0) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}

function safeDecode(address: string): string {
  return address.replaceAll(/%20|\+/g, ' ');
}
