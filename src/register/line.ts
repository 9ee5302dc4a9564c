import { FULL_DIGEST, SHORT_DIGEST } from '../archive/digest.ts';
import { onOneLine } from '../archive/normal-form.ts';
import { isDay } from '../record/dates.ts';
import { WITHDRAWAL_REASONS } from '../record/schema/withdrawn.ts';
import { GONE, type Event, type PassageDigest } from './events.ts';
import { isPlace } from './place.ts';

/** What is wrong in a line, and at which of its characters, from 0. */
export interface LineFault {
  at: number;
  rule: string;
  message: string;
}

const HEX = /^[0-9a-f]+$/; // 5f3ac0d2
const PASSAGE = /^([prac]\d+):(.*)$/; // p4:5f3ac0d2e1b9a704
/** Words that begin the free text with which a line may end. */
const FREE_TEXT = / (because|ask) /;

function passages(list: readonly PassageDigest[]): string[] {
  return list.map(([id, digest]) => `${id}:${digest}`);
}

function because(reason: string | undefined): string[] {
  return reason === undefined ? [] : ['because', onOneLine(reason)];
}

/** What each verb writes after its place. */
function rest(event: Event): string[] {
  switch (event.verb) {
    case 'published':
      return [
        ...(event.digest === undefined ? [] : [event.digest]),
        ...passages(event.passages),
        ...(event.from === undefined ? [] : ['from', event.from]),
      ];
    case 'corrected':
      return [event.digest, ...passages(event.passages), 'by', event.by];
    case 'edited':
      return [event.digest, ...passages(event.passages), ...because(event.because)];
    case 'approved':
      return ['by', event.by];
    case 'draft':
      return because(event.because);
    case 'moved':
      return ['to', event.to];
    case 'withdrawn':
      return [event.reason, 'ask', onOneLine(event.ask)];
  }
}

/** An event as one line of the register, without the hash before it. */
export function writeEvent(event: Event): string {
  return [event.on, event.verb, event.place, ...rest(event)].join(' ');
}

/** Words of a line with the place where each begins; a fault ends the reading. */
class Words {
  readonly #words: { text: string; at: number }[] = [];
  readonly #end: number;
  #next = 0;
  fault: LineFault | undefined;

  constructor(line: string) {
    let at = 0;
    for (const text of line.split(' ')) {
      this.#words.push({ text, at });
      at += text.length + 1;
    }
    this.#end = line.length;
  }

  peek(): string | undefined {
    return this.#words[this.#next]?.text;
  }

  /** The next word if it passes; else a fault that says what should stand there. */
  take(fits: (word: string) => boolean, rule: string, message: string): string {
    const word = this.#words[this.#next];
    if (word && fits(word.text)) {
      this.#next += 1;
      return word.text;
    }
    this.fault ??= { at: word?.at ?? this.#end, rule, message };
    return '';
  }

  digest(length: number): string {
    const text = this.peek() ?? '';
    const wrong = HEX.test(text) ? ` and has ${String(text.length)}` : '';
    return this.take(
      (word) => word.length === length && HEX.test(word),
      'register-digest',
      `A digest has ${String(length)} hexadecimal digits here${wrong}.`,
    );
  }

  word(expected: string): void {
    this.take((word) => word === expected, 'register-line', `“${expected}” is missing here.`);
  }

  place(): string {
    return this.take(isPlace, 'register-line', 'This is not the place of a page or an item.');
  }

  passages(): PassageDigest[] {
    const found: PassageDigest[] = [];
    for (;;) {
      const match = PASSAGE.exec(this.peek() ?? '');
      if (!match?.[1] || this.fault) return found;
      const [, id, digest = ''] = match;
      this.take(
        () => digest === GONE || (digest.length === SHORT_DIGEST && HEX.test(digest)),
        'register-digest',
        `A passage’s digest has ${String(SHORT_DIGEST)} hexadecimal digits and has ${String(digest.length)}.`,
      );
      found.push([id, digest]);
    }
  }

  end(): void {
    if (this.peek() === undefined) return;
    this.take(() => false, 'register-line', 'Nothing more belongs on this line.');
  }
}

type Read = (words: Words, base: { on: string; place: string }, text?: string) => Event | undefined;

/** How each verb's line is read after its place. */
const READ: Record<Event['verb'], Read> = {
  published: (words, base) => {
    const isDigest = words.peek() !== undefined && words.peek() !== 'from';
    const digest = isDigest ? words.digest(FULL_DIGEST) : undefined;
    const list = words.passages();
    if (words.peek() === undefined) {
      return { ...base, verb: 'published', passages: list, ...(digest && { digest }) };
    }
    words.word('from');
    const from = words.place();
    return { ...base, verb: 'published', passages: list, from, ...(digest && { digest }) };
  },
  corrected: (words, base) => {
    const digest = words.digest(FULL_DIGEST);
    const list = words.passages();
    words.word('by');
    return { ...base, verb: 'corrected', digest, passages: list, by: words.place() };
  },
  edited: (words, base, text) => ({
    ...base,
    verb: 'edited',
    digest: words.digest(FULL_DIGEST),
    passages: words.passages(),
    ...(text !== undefined && { because: text }),
  }),
  approved: (words, base) => {
    words.word('by');
    return { ...base, verb: 'approved', by: words.place() };
  },
  draft: (_words, base, text) => ({
    ...base,
    verb: 'draft',
    ...(text !== undefined && { because: text }),
  }),
  moved: (words, base) => {
    words.word('to');
    return { ...base, verb: 'moved', to: words.place() };
  },
  withdrawn: (words, base, text) => {
    const given = words.take(
      (word) => WITHDRAWAL_REASONS.some((reason) => reason === word),
      'register-line',
      `A reason is one of ${WITHDRAWAL_REASONS.join(', ')}.`,
    );
    const reason = WITHDRAWAL_REASONS.find((known) => known === given);
    return reason && { ...base, verb: 'withdrawn', reason, ask: text ?? '' };
  },
};

function isVerb(word: string): word is Event['verb'] {
  return Object.hasOwn(READ, word);
}

/** Reads one line without the hash before it; a fault says at which character it stops being one. */
export function readEvent(line: string): Event | LineFault {
  const free = FREE_TEXT.exec(line);
  const words = new Words(free ? line.slice(0, free.index) : line);
  const on = words.take(isDay, 'register-line', 'A line begins with its day, YYYY-MM-DD.');
  const verb = words.take(isVerb, 'register-line', 'This is nothing that happens to a place.');
  const place = words.place();
  if (words.fault || !isVerb(verb)) return words.fault ?? nothing();
  const text = free ? line.slice(free.index + free[0].length) : undefined;
  const event = READ[verb](words, { on, place }, text);
  words.end();
  if (words.fault || !event) return words.fault ?? nothing();
  return writeEvent(event) === line ? event : nothing();
}

function nothing(): LineFault {
  return { at: 0, rule: 'register-line', message: 'This is not a line that the register writes.' };
}
