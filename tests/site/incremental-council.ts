import { chanceOf, type Chance } from '../../scripts/bench/chance.ts';

/** A body, topic or person: what it is called in addresses and in words. */
export interface Called {
  id: string;
  name: string;
  words: string;
  aliases: string[];
}

/** A person, with their post and a seat. */
export interface Someone extends Called {
  post?: string;
  seat?: Called;
}

/** A paper, and the topic it is about. */
export interface Paper {
  body: Called;
  date: string;
  slug: string;
  words: string;
  author: Someone;
  topic?: Called;
}

/** An item of a meeting. */
export interface Item {
  number: number;
  title: string;
  words: string[];
  presenter?: Someone;
  topics: Called[];
  papers: Paper[];
  approves?: Approval;
  follows?: Item;
  closes?: Item;
  isExempt: boolean;
  isWithdrawn: boolean;
}

/** Minutes that were agreed, with the words that were put in the place of others. */
export interface Approval {
  meeting: Meeting;
  corrections: { item: Item; replace: string; with: string }[];
}

/** A meeting of a body. */
export interface Meeting {
  body: Called;
  /** Days since the beginning of 2020. */
  day: number;
  present: Someone[];
  apologies: Someone[];
  items: Item[];
  isWithdrawn: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const FIRST = ['Ann', 'Bob', 'Carol', 'Dev', 'Edith', 'Farah', 'Glyn', 'Hana'];
const LAST = ['Marsh', 'Otter', 'Quayle', 'Sedge', 'Thrift', 'Heron'];
/** People whom minutes name and of whom there is no record yet. */
export const STRANGERS = ['Ivo Strand', 'Jess Kelp', 'Kit Samphire', 'Lou Dunlin'];
const VERBS = ['mended', 'counted', 'painted', 'sold', 'measured', 'opened', 'closed'];
const THINGS = ['the north pier', 'the lamp', 'the net lofts', 'the slipway', 'the crane'];

/** Zones of which in one it is never near midnight: pages tell the day on which they were made. */
const ZONES = ['Europe/London', 'Asia/Tokyo', 'America/Los_Angeles'];

function hourIn(zone: string): number {
  const parts = { hour: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return Number(new Intl.DateTimeFormat('en-GB', parts).format());
}

type Kept = Pick<Council, 'contact' | 'bodies' | 'topics' | 'people' | 'papers' | 'meetings'>;

/** Everything that a made-up council keeps records of. */
export class Council {
  readonly chance: Chance;
  readonly zone = ZONES.find((zone) => hourIn(zone) >= 2 && hourIn(zone) < 20) ?? 'UTC';
  contact = 'The clerk';
  bodies: Called[] = [];
  topics: Called[] = [];
  people: Someone[] = [];
  papers: Paper[] = [];
  meetings: Meeting[] = [];
  #next = 0;

  /** @param seed by which the same council is made again. */
  constructor(seed: number, meetings = 8) {
    this.chance = chanceOf(seed);
    for (const name of ['Harbour Board', 'Audit Committee']) this.bodies.push(this.#called(name));
    for (const name of ['Dredging', 'Lights', 'Rents']) this.topics.push(this.#called(name));
    for (let count = 0; count < 5; count += 1) this.addPerson();
    for (let count = 0; count < meetings; count += 1) this.addMeeting();
  }

  /** Everything as it now stands, to be taken back by `restore`. */
  copy(): Kept {
    const { contact, bodies, topics, people, papers, meetings } = this;
    return structuredClone({ contact, bodies, topics, people, papers, meetings });
  }

  restore(kept: Kept): void {
    Object.assign(this, kept);
  }

  /** A number that none had before. */
  fresh(): number {
    return ++this.#next;
  }

  #called(name: string): Called {
    const id = name.toLowerCase().replaceAll(' ', '-');
    return { id, name, words: `What is known of ${id}.`, aliases: [] };
  }

  addPerson(known?: string): void {
    const made = `${this.chance.pick(FIRST)} ${this.chance.pick(LAST)}${'abcdefgh'.charAt(this.people.length % 8)}`;
    const name = known ?? made;
    if (this.people.some((one) => one.name === name)) return;
    this.people.push({ ...this.#called(name), seat: this.chance.pick(this.bodies) });
  }

  addTopic(): void {
    this.topics.push(this.#called(`Matter ${String(this.fresh())}`));
  }

  addPaper(): Paper {
    const day = dateOf(this.chance.below(900));
    const paper = {
      body: this.chance.pick(this.bodies),
      date: day,
      slug: `survey-${String(this.fresh())}`,
      words: this.sentence(),
      author: this.chance.pick(this.people),
      topic: this.chance.pick(this.topics),
    };
    this.papers.push(paper);
    return paper;
  }

  /** Words that stand nowhere else, and may name somebody. */
  sentence(): string {
    const named = [this.chance.pick(this.people).name, this.chance.pick(STRANGERS), 'The crew'];
    const who = this.chance.pick(named);
    return `${who} had ${this.chance.pick(VERBS)} ${this.chance.pick(THINGS)} ${String(this.fresh())} times.`;
  }

  /** An item with the number it would have at the end of a meeting. */
  item(number: number): Item {
    const { chance } = this;
    const isDecided = chance.below(2) === 0;
    const decided = `RESOLVED – That matter ${String(this.fresh())} come back in three months.`;
    const action = `ACTIONS:\n\n- ${chance.pick(this.people).name} to see to ${chance.pick(THINGS)} ${String(this.fresh())}.`;
    return {
      number,
      title: `Business ${String(this.fresh())}`,
      words: [this.sentence(), this.sentence(), ...(isDecided ? [decided, action] : [])],
      ...(chance.below(2) === 0 && { presenter: chance.pick(this.people) }),
      topics: chance.some(this.topics, chance.below(3)),
      papers: chance.below(4) === 0 ? [this.addPaper()] : [],
      isExempt: chance.below(8) === 0,
      isWithdrawn: false,
    };
  }

  addMeeting(body = this.chance.pick(this.bodies)): Meeting {
    const last = Math.max(0, ...this.meetings.map(({ day }) => day));
    const meeting: Meeting = {
      body,
      day: last + 40 + this.chance.below(60),
      present: this.chance.some(this.people, 3),
      apologies: [],
      items: [1, 2, 3].map((number) => this.item(number)),
      isWithdrawn: false,
    };
    this.meetings.push(meeting);
    return meeting;
  }

  /** Meetings and their items that stand, oldest first. */
  standing(): { meeting: Meeting; item: Item }[] {
    return this.meetings
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })))
      .filter(({ item }) => !item.isWithdrawn);
  }

  /** The meeting that an item belongs to, if both still stand. */
  meetingOf(item: Item): Meeting | undefined {
    return this.standing().find((one) => one.item === item)?.meeting;
  }

  approvalOf(meeting: Meeting): Approval | undefined {
    return this.standing()
      .map(({ item }) => item.approves)
      .find((approves) => approves?.meeting === meeting);
  }
}

/** The day that many days after the beginning of 2020: YYYY-MM-DD. */
export function dateOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1) + day * DAY).toISOString().slice(0, 10);
}

/** The id of a meeting: `<body>/<date>`. */
export function idOf({ body, day }: Meeting): string {
  return `${body.id}/${dateOf(day)}`;
}
