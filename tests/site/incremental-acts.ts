import { idOf, STRANGERS, type Called, type Council } from './incremental-council.ts';

/** What was moved or taken away by an act, as `publish-register` is told. */
export interface Told {
  moves: [string, string][];
  removed: string[];
}

/** Does something to a council; gives nothing where that cannot be done just now. */
type Act = (council: Council) => Partial<Told> | undefined;

const item = (place: string, number: number): string => `${place}#item-${String(number)}`;

/** Gives something another id, which leads on from the old one. */
function rename(council: Council, kind: string, one: Called): Partial<Told> {
  const old = `${kind}/${one.id}`;
  one.id = `${one.id.replace(/-n\d+$/, '')}-n${String(council.fresh())}`;
  return { moves: [[old, `${kind}/${one.id}`]] };
}

function drop<One>(list: One[], one: One): void {
  list.splice(list.indexOf(one), 1);
}

const standingOf = (council: Council) => council.meetings.filter(({ isWithdrawn }) => !isWithdrawn);

/** Everything that can happen to an archive, by name. */
export const ACTS: Record<string, Act> = {
  nothing: () => ({}),
  'a meeting is added': (council) => {
    council.addMeeting();
    return {};
  },
  'a meeting between others is added': (council) => {
    const meeting = council.addMeeting();
    meeting.day = 20 + council.chance.below(meeting.day);
    const isTaken = council.meetings.some((one) => one !== meeting && idOf(one) === idOf(meeting));
    if (isTaken) council.meetings.pop();
    return {};
  },
  'a meeting is removed': (council) => {
    const meeting = council.chance.pick(council.meetings);
    if (council.meetings.length < 6 || meeting.isWithdrawn) return undefined;
    drop(council.meetings, meeting);
    return { removed: [`meetings/${idOf(meeting)}`] };
  },
  'a meeting is withdrawn': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    if (standingOf(council).length < 6) return undefined;
    meeting.isWithdrawn = true;
    return {};
  },
  'a meeting moves to another date': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    const old = `meetings/${idOf(meeting)}`;
    const day = meeting.day;
    meeting.day += council.chance.below(9) - 4;
    const same = council.meetings.filter((one) => idOf(one) === idOf(meeting));
    if (same.length > 1 || meeting.day < 0 || meeting.day === day) {
      meeting.day = day;
      return undefined;
    }
    return { moves: [[old, `meetings/${idOf(meeting)}`]] };
  },
  'attendance changes': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    const here = council.chance.some(council.people, 4);
    [meeting.present, meeting.apologies] = [here.slice(0, 2), here.slice(2)];
    return {};
  },
  'words are edited': (council) => {
    const { item: one } = council.chance.pick(council.standing());
    one.words[council.chance.below(2)] = council.sentence();
    return {};
  },
  'an action is edited': (council) => {
    const open = council
      .standing()
      .filter(({ item: one }) => one.words.some((words) => words.startsWith('ACTIONS')));
    const placed = open[council.chance.below(Math.max(1, open.length))];
    if (!placed) return undefined;
    const { words } = placed.item;
    const to = council.chance.pick(council.people).name;
    words[words.length - 1] = `ACTIONS:\n\n- ${to} to count ${String(council.fresh())} nets.`;
    return {};
  },
  'a title is edited': (council) => {
    council.chance.pick(council.standing()).item.title = `Business ${String(council.fresh())}`;
    return {};
  },
  'an item is added': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    meeting.items.push(council.item((meeting.items.at(-1)?.number ?? 0) + 1));
    return {};
  },
  'an item is put first': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    if (meeting.items.some(({ isWithdrawn }) => isWithdrawn)) return undefined;
    const place = `meetings/${idOf(meeting)}`;
    const moves = meeting.items.map(({ number }): [string, string] => [
      item(place, number),
      item(place, number + 1),
    ]);
    for (const one of meeting.items) one.number += 1;
    meeting.items.unshift(council.item((meeting.items[0]?.number ?? 2) - 1));
    return { moves };
  },
  'an item is removed': (council) => {
    const { meeting, item: one } = council.chance.pick(council.standing());
    if (meeting.items.at(-1) !== one || meeting.items.length < 2) return undefined;
    meeting.items.pop();
    return { removed: [item(`meetings/${idOf(meeting)}`, one.number)] };
  },
  'an item is withdrawn': (council) => {
    council.chance.pick(council.standing()).item.isWithdrawn = true;
    return {};
  },
  'an item is taken in private': (council) => {
    council.chance.pick(council.standing()).item.isExempt = true;
    return {};
  },
  'an item gets a topic, a presenter and a paper': (council) => {
    const { item: one } = council.chance.pick(council.standing());
    one.presenter = council.chance.pick(council.people);
    one.topics = [council.chance.pick(council.topics)];
    one.papers = [council.addPaper()];
    return {};
  },
  'an item follows another': (council) => {
    const { item: one } = council.chance.pick(council.standing());
    const { item: other } = council.chance.pick(council.standing());
    if (other !== one) one.follows = other;
    return {};
  },
  'an action ends': (council) => {
    const all = council.standing();
    const other = council.chance.pick(all).item;
    if (all.some(({ item: one }) => one.closes === other)) return undefined;
    const one = council.chance.pick(all).item;
    if (other !== one) one.closes = other;
    return {};
  },
  'minutes are agreed with a correction': (council) => {
    const meeting = council.chance.pick(standingOf(council));
    if (council.approvalOf(meeting)) return undefined;
    const later = council.addMeeting(meeting.body);
    const corrected = council.chance.pick(meeting.items);
    const [replace = ''] = corrected.words;
    const corrections = [{ item: corrected, replace, with: council.sentence() }];
    const [agreed] = later.items;
    if (agreed) Object.assign(agreed, { approves: { meeting, corrections }, isExempt: false });
    return {};
  },
  'a correction is edited': (council) => {
    const approvals = council.standing().flatMap(({ item: one }) => one.approves ?? []);
    const approval = approvals[council.chance.below(Math.max(1, approvals.length))];
    const [first] = approval?.corrections ?? [];
    if (!first) return undefined;
    first.with = council.sentence();
    return {};
  },
  'a body gets another id': (council) =>
    rename(council, 'bodies', council.chance.pick(council.bodies)),
  'a body gets another name': (council) => {
    const body = council.chance.pick(council.bodies);
    body.name = `${body.name.replace(/ \d+$/, '')} ${String(council.fresh())}`;
    return {};
  },
  'a person gets another id': (council) =>
    rename(council, 'people', council.chance.pick(council.people)),
  'a person marries': (council) => {
    const person = council.chance.pick(council.people);
    person.aliases.push(person.name);
    person.name = `${person.name.split(' ')[0] ?? 'Ann'} Wed${'abcdefghij'.charAt(council.fresh() % 10)}ton`;
    return {};
  },
  'a person gets a post and another seat': (council) => {
    const person = council.chance.pick(council.people);
    person.post = `Warden ${String(council.fresh())}`;
    person.seat = council.chance.pick(council.bodies);
    return {};
  },
  'a person is added': (council) => {
    council.addPerson();
    return {};
  },
  'a stranger becomes known': (council) => {
    council.addPerson(council.chance.pick(STRANGERS));
    return {};
  },
  'a topic gets another id': (council) =>
    rename(council, 'topics', council.chance.pick(council.topics)),
  'a topic gets another name': (council) => {
    council.chance.pick(council.topics).name = `Affair ${String(council.fresh())}`;
    return {};
  },
  'words of a body, a topic and a person are edited': (council) => {
    for (const list of [council.bodies, council.topics, council.people]) {
      const one = council.chance.pick<Called>(list);
      one.words = `More is known: ${String(council.fresh())}.`;
      one.aliases = [...one.aliases.slice(-1), `Alias ${String(council.fresh())}`];
    }
    return {};
  },
  'a topic is added': (council) => {
    council.addTopic();
    return {};
  },
  'a paper is edited': (council) => {
    const paper = council.papers[council.chance.below(Math.max(1, council.papers.length))];
    if (!paper) return undefined;
    paper.words = council.sentence();
    paper.topic = council.chance.pick(council.topics);
    return {};
  },
  'a paper is removed': (council) => {
    const paper = council.papers[council.chance.below(Math.max(1, council.papers.length))];
    if (!paper) return undefined;
    drop(council.papers, paper);
    return { removed: [`papers/${paper.body.id}/${paper.date}-${paper.slug}`] };
  },
  'archive.yaml is edited': (council) => {
    council.contact = `The clerk in room ${String(council.fresh())}`;
    return {};
  },
};
