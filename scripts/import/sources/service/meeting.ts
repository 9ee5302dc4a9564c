import type { Line } from '../../source.ts';
import { documentLines } from '../html/document.ts';
import { childOf, childrenOf, dateOf, isTrue, wordsOf, type XmlNode } from './node.ts';

const NOWHERE = {};

/**
 * A meeting of the web service as the lines of the page it stands for, so that one recogniser reads
 * both: head, attendance table, and each item with agenda text, decision and minutes.
 */
export function meetingLines(meeting: XmlNode): Line[] {
  const items = childrenOf(childOf(meeting, 'agendaitems'), 'agendaitem');
  return [
    ...headLines(meeting, items),
    ...attendanceLines(childrenOf(childOf(meeting, 'attendees'), 'attendee')),
    ...items.flatMap(itemLines),
  ];
}

function headLines(meeting: XmlNode, items: XmlNode[]): Line[] {
  const committee = committeeOf(items);
  const day = longDate(wordsOf(meeting, 'meetingdate'));
  const when = [day, wordsOf(meeting, 'meetingactualstarttime') || wordsOf(meeting, 'meetingtime')]
    .filter((part) => part !== '')
    .join(' ');
  const status = wordsOf(meeting, 'meetingstatus');
  const cancelled = /cancelled/i.test(status) ? ', CANCELLED' : '';
  const place = [wordsOf(meeting, 'meetingroom'), wordsOf(meeting, 'meetinglocation')];
  const venue = place.filter((part) => part !== '').join(', ');
  const end = wordsOf(meeting, 'meetingactualfinishtime');
  const hasMinutes = items.some((item) => wordsOf(item, 'minutesnonemptyhtmlbody') !== '');
  const lines: Line[] = [
    { text: hasMinutes ? 'Agenda and minutes' : 'Agenda', heading: 1, place: NOWHERE },
    {
      text: [committee, when + cancelled].filter((part) => part !== '').join(' - '),
      heading: 2,
      place: NOWHERE,
    },
  ];
  if (venue !== '') lines.push({ text: `Venue: ${venue}`, place: NOWHERE });
  if (end !== '') lines.push({ text: `Finish time: ${end}`, place: NOWHERE });
  return lines.filter((line) => line.text !== '');
}

// The meeting element does not name its committee; its items and their documents do.
function committeeOf(items: XmlNode[]): string {
  const names = items.flatMap((item) => [
    wordsOf(item, 'refertocommittee'),
    ...documentsOf(item).map((document) => wordsOf(document, 'committeetitle')),
  ]);
  return names.find((name) => name !== '') ?? '';
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "10/02/2026" as pages write it: "Tuesday 10 February 2026". */
function longDate(words: string): string {
  const date = dateOf(words);
  if (date === null) return words;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return `${weekday} ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

function attendanceLines(attendees: XmlNode[]): Line[] {
  if (attendees.length === 0) return [];
  const rows = attendees.map((attendee) => [
    wordsOf(attendee, '@name'),
    wordsOf(attendee, '@roledescription'),
    wordsOf(attendee, '@attendance'),
  ]);
  return [['Attendee', 'Role', 'Attendance'], ...rows].map((cells) => ({
    text: cells.filter((cell) => cell !== '').join(' | '),
    cells,
    place: NOWHERE,
  }));
}

function itemLines(item: XmlNode): Line[] {
  const number = wordsOf(item, 'fulldisplaynumberformat');
  const title: Line = {
    text: wordsOf(item, 'agendaitemtitle'),
    heading: 3,
    place: NOWHERE,
    ...(number === '' ? {} : { marker: number }),
  };
  const presenter = labelled(
    wordsOf(item, 'commentlabel1') || 'Presented By',
    wordsOf(item, 'commenttext1'),
  );
  const actions = labelled(
    wordsOf(item, 'commentlabel2') || 'Actions',
    wordsOf(item, 'commenttext2'),
  );
  return [
    title,
    ...presenter,
    ...htmlLines(wordsOf(item, 'agendatext')),
    ...documentsOf(item).map(documentLine),
    ...block('Decision:', wordsOf(item, 'decisionnonemptyhtmlbody')),
    ...block('Minutes:', wordsOf(item, 'minutesnonemptyhtmlbody')),
    ...actions,
  ];
}

function documentsOf(item: XmlNode): XmlNode[] {
  return childrenOf(childOf(item, 'linkeddocuments'), 'linkeddoc');
}

function documentLine(document: XmlNode): Line {
  const label = wordsOf(document, 'title').replace(/\s+/g, ' ');
  const restricted = isTrue(document, 'isrestricted')
    ? ` ${wordsOf(document, 'restrictionsRef')}`
    : '';
  const address = wordsOf(document, 'url');
  return {
    text: `${label}${restricted}`.trim(),
    place: NOWHERE,
    marker: '•',
    ...(address === '' ? {} : { links: [{ label, address }] }),
  };
}

function labelled(label: string, words: string): Line[] {
  return words === '' ? [] : [{ text: `${label}: ${words}`, place: NOWHERE }];
}

function block(label: string, html: string): Line[] {
  return html === '' ? [] : [{ text: label, bold: true, place: NOWHERE }, ...htmlLines(html)];
}

/** Bodies are escaped Word HTML; the parser of the XML has unescaped them once. */
function htmlLines(html: string): Line[] {
  return documentLines(html.replaceAll('&amp;amp;', '&amp;')).map((line) => ({
    ...line,
    place: NOWHERE,
  }));
}
