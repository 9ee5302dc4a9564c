import {
  dateOf,
  idOf,
  type Council,
  type Item,
  type Meeting,
  type Paper,
  type Someone,
} from './incremental-council.ts';

const NOTICE = { on: '2026-01-01', reason: 'error', ask: 'The office' };

/** A record of front matter, as JSON, which is YAML too. */
function record(facts: object, words: string): string {
  return `---\n${JSON.stringify(facts, undefined, 1)}\n---\n\n${words}\n`;
}

function paperId({ body, date, slug }: Paper): string {
  return `${body.id}/${date}-${slug}`;
}

function reference(council: Council, meeting: Meeting, to: Item | undefined): string[] {
  const held = to && council.meetingOf(to);
  const isEarlier = held && (held.day < meeting.day || held === meeting);
  return to && isEarlier ? [`${idOf(held)}#item-${String(to.number)}`] : [];
}

function approves(council: Council, meeting: Meeting, { approves: approval }: Item): object[] {
  if (!approval || !council.meetings.includes(approval.meeting)) return [];
  if (approval.meeting.isWithdrawn || approval.meeting.day >= meeting.day) return [];
  const corrections = approval.corrections
    .filter(({ item, replace }) => {
      const isThere = approval.meeting.items.includes(item) && item.words.includes(replace);
      return isThere && !item.isExempt && !item.isWithdrawn;
    })
    .map((one) => ({
      item: String(one.item.number),
      aspect: 'wording',
      replace: one.replace,
      with: one.with,
    }));
  return [{ meeting: idOf(approval.meeting), corrections }];
}

function actionIn({ words }: Item): boolean {
  return words.some((one) => one.startsWith('ACTIONS'));
}

function itemText(council: Council, meeting: Meeting, item: Item): string {
  const { papers, topics } = council;
  const follows = reference(council, meeting, item.follows);
  const isDone = item.closes && actionIn(item.closes) && !item.closes.isExempt;
  const closes = isDone ? reference(council, meeting, item.closes) : [];
  const facts = {
    ...(item.presenter && { presenters: [item.presenter.name] }),
    topics: item.topics.filter((one) => topics.includes(one)).map(({ id }) => id),
    documents: item.papers
      .filter((one) => papers.includes(one))
      .map((paper) => ({ paper: paperId(paper) })),
    approves: approves(council, meeting, item),
    follows,
    closes: closes.map((one) => `${one}-a1`),
    ...(item.isExempt && { exempt: { paragraphs: [3] } }),
    ...(item.isWithdrawn && { withdrawn: NOTICE }),
  };
  const said = Object.entries(facts).filter(([, fact]) => !Array.isArray(fact) || fact.length > 0);
  const block = `\`\`\`yaml\n${JSON.stringify(Object.fromEntries(said))}\n\`\`\`\n\n`;
  const words = item.isExempt ? '' : `${item.words.join('\n\n')}\n\n`;
  return `## ${String(item.number)}. ${item.title}\n\n${said.length > 0 ? block : ''}${words}`;
}

function names(people: Someone[], all: Someone[]): string[] {
  return people.filter((one) => all.includes(one)).map(({ name }) => `Cllr ${name}`);
}

function meetingText(council: Council, meeting: Meeting): string {
  const facts = {
    body: meeting.body.id,
    date: dateOf(meeting.day),
    source: { title: 'Minutes', text: 'verbatim' },
    attendance: {
      present: names(meeting.present, council.people),
      apologies: names(meeting.apologies, council.people),
    },
    ...(meeting.isWithdrawn && { withdrawn: NOTICE }),
  };
  return record(facts, meeting.items.map((item) => itemText(council, meeting, item)).join(''));
}

/** The records of a council as they now stand, by path. */
export function recordsOf(council: Council): Map<string, string> {
  const { bodies, topics, people, papers, meetings, contact, zone } = council;
  const archive = {
    council: 'Saltmere Council',
    language: 'en-GB',
    'time-zone': zone,
    address: 'https://minutes.example.org/',
    contact,
  };
  const aliased = (aliases: string[]): object[] => aliases.map((name) => ({ name }));
  return new Map([
    ['archive.yaml', JSON.stringify(archive)],
    ...bodies.map(({ id, name, words, aliases }): [string, string] => [
      `bodies/${id}.md`,
      record({ name, aliases: aliased(aliases) }, words),
    ]),
    ...topics.map(({ id, name, words, aliases }, at): [string, string] => {
      const broader = topics.slice(0, at).slice(-1);
      const facts = { name, synonyms: aliases, broader: broader.map((one) => one.id) };
      return [`topics/${id}.md`, record(facts, words)];
    }),
    ...people.map(({ id, name, words, aliases, post, seat }): [string, string] => {
      const memberships = seat ? [{ body: seat.id, from: 2019 }] : [];
      const titles = post === undefined ? [] : [{ title: post, from: 2020 }];
      const facts = { name, kind: 'councillor', aliases: aliased(aliases), memberships, titles };
      return [`people/${id}.md`, record(facts, words)];
    }),
    ...papers.map((paper): [string, string] => {
      const facts = {
        title: `Survey ${paper.slug}`,
        authors: [paper.author.name],
        topics: paper.topic && topics.includes(paper.topic) ? [paper.topic.id] : [],
        source: { title: 'Papers', text: 'summary' },
      };
      return [`papers/${paperId(paper)}.md`, record(facts, paper.words)];
    }),
    ...meetings.map((meeting): [string, string] => [
      `meetings/${idOf(meeting)}.md`,
      meetingText(council, meeting),
    ]),
  ]);
}
