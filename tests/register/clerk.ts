import type { Act, Cited, Matter, Sitting } from './model.ts';
import { readingDigest } from '../../src/archive/digest.ts';

const START = Date.UTC(2020, 0, 6);
const DAY = 24 * 60 * 60 * 1000;

/** An archive that a clerk works on: plain model, and the records and addresses it makes. */
export class Clerk {
  #next = 0;
  /** How often each body, and the one person, was renamed: part of their ids. */
  readonly bodies = [0, 0];
  person = 0;
  sittings: Sitting[] = [];
  moves: [string, string][] = [];
  removed: string[] = [];
  readonly #before = new Map<string, string>();
  readonly #withdrawnAt = new Map<Sitting, string>();

  constructor() {
    for (const body of [0, 1, 0]) this.#meet(body);
  }

  #uid(): number {
    return ++this.#next;
  }

  #fresh(): string {
    return `That matter ${String(this.#uid())} was noted.`;
  }

  #matter(number: number): Matter {
    const words = [{ base: this.#fresh() }, { base: this.#fresh() }];
    return { uid: this.#uid(), number, words, approves: [], isWithdrawn: false, isExempt: false };
  }

  #meet(body: number): Sitting {
    const last = Math.max(0, ...this.sittings.map(({ day }) => day));
    const matters = [this.#matter(1), this.#matter(2)];
    const sitting = { uid: this.#uid(), body, day: last + 100, matters, isWithdrawn: false };
    this.sittings.push(sitting);
    return sitting;
  }

  bodyId(body: number): string {
    return `board-${String(body)}-${String(this.bodies[body])}`;
  }

  personId(): string {
    return `person-${String(this.person)}`;
  }

  id({ body, day }: Sitting): string {
    return `${this.bodyId(body)}/${new Date(START + day * DAY).toISOString().slice(0, 10)}`;
  }

  page(sitting: Sitting): string {
    return `meetings/${this.id(sitting)}`;
  }

  place(sitting: Sitting, matter: Matter): string {
    return `${this.page(sitting)}#item-${String(matter.number)}`;
  }

  sitting(uid: number): Sitting | undefined {
    return this.sittings.find((one) => one.uid === uid);
  }

  isApproved(sitting: Sitting): boolean {
    return this.#standing().some(({ matters }) =>
      matters.some((matter) => !matter.isWithdrawn && matter.approves.includes(sitting.uid)),
    );
  }

  /** The words shown: the corrected reading while the minute that agreed it stands. */
  shown(word: Matter['words'][number]): string {
    const { base, corrected } = word;
    if (!corrected) return base;
    const stands = this.#standing().some(({ matters }) =>
      matters.some(({ uid, isWithdrawn }) => uid === corrected.by && !isWithdrawn),
    );
    return stands ? corrected.to : base;
  }

  #standing(): Sitting[] {
    return this.sittings.filter(({ isWithdrawn }) => !isWithdrawn);
  }

  /** Does something; what cannot be done there changes nothing. */
  act({ does, which, what }: Act): void {
    const standing = this.#standing();
    const sitting = standing[which % standing.length];
    if (does === 'rename-person') this.#renamePerson();
    if (does === 'restore') this.#restore(which);
    if (!sitting) return;
    const matters = sitting.matters.filter(({ isWithdrawn }) => !isWithdrawn);
    const matter = matters[what % Math.max(1, matters.length)];
    if (does === 'rename-body') this.#renameBody(sitting.body);
    if (does === 'move-date') this.#moveDate(sitting, what);
    if (does === 'withdraw-meeting' && standing.length > 2) {
      sitting.isWithdrawn = true;
      this.#withdrawnAt.set(sitting, this.page(sitting));
    }
    if (does === 'approve' || does === 'correct') this.#approve(sitting, matter, does);
    if (does === 'renumber') this.#insertFirst(sitting);
    if (matter) this.#change(does, sitting, matter, what);
  }

  #change(does: Act['does'], sitting: Sitting, matter: Matter, what: number): void {
    const word = matter.words[what % matter.words.length];
    const key = `${String(matter.uid)} ${String(what % matter.words.length)}`;
    if ((does === 'edit' || does === 'edit-unseen') && word && !word.corrected) {
      this.#before.set(key, word.base);
      word.base = this.#fresh();
    }
    if (does === 'edit-back' && word && !word.corrected) {
      word.base = this.#before.get(key) ?? word.base;
    }
    if (does === 'add-words') matter.words.push({ base: this.#fresh() });
    if (does === 'drop-words' && matter.words.length > 1 && !matter.words.at(-1)?.corrected) {
      matter.words.pop();
    }
    if (does === 'withdraw-item') matter.isWithdrawn = true;
    if (does === 'exempt-item') matter.isExempt = true;
    const isLast = sitting.matters.at(-1) === matter;
    if (does === 'remove-item' && isLast && sitting.matters.length > 1) {
      this.removed.push(this.place(sitting, matter));
      sitting.matters.pop();
    }
  }

  #approve(sitting: Sitting, matter: Matter | undefined, does: 'approve' | 'correct'): void {
    if (this.isApproved(sitting)) return;
    const agreed = this.#meet(sitting.body).matters[0];
    agreed?.approves.push(sitting.uid);
    const word = matter?.words[0];
    if (does === 'correct' && agreed && word && !word.corrected) {
      word.corrected = { to: this.#fresh(), by: agreed.uid };
    }
  }

  #renamePerson(): void {
    const old = this.personId();
    this.person += 1;
    this.moves.push([`people/${old}`, `people/${this.personId()}`]);
  }

  #renameBody(body: number): void {
    const old = this.bodyId(body);
    this.bodies[body] = (this.bodies[body] ?? 0) + 1;
    this.moves.push([`bodies/${old}`, `bodies/${this.bodyId(body)}`]);
  }

  #moveDate(sitting: Sitting, what: number): void {
    const old = this.page(sitting);
    const day = sitting.day + (what % 2 === 0 ? 1 : -1);
    const isTaken = this.sittings.some((one) => one.body === sitting.body && one.day === day);
    if (isTaken || day < 0) return;
    sitting.day = day;
    this.moves.push([old, this.page(sitting)]);
  }

  /** Puts a new item first: all others are renumbered. */
  #insertFirst(sitting: Sitting): void {
    for (const matter of sitting.matters) {
      const old = this.place(sitting, matter);
      matter.number += 1;
      if (!matter.isWithdrawn) this.moves.push([old, this.place(sitting, matter)]);
    }
    if (sitting.matters.some(({ isWithdrawn }) => isWithdrawn)) {
      this.#undoInsert(sitting);
      return;
    }
    sitting.matters.unshift(this.#matter(1));
  }

  #undoInsert(sitting: Sitting): void {
    this.moves = [];
    for (const matter of sitting.matters) matter.number -= 1;
  }

  #restore(which: number): void {
    const gone = this.sittings.filter(({ isWithdrawn }) => isWithdrawn);
    const sitting = gone[which % Math.max(1, gone.length)];
    // One that was renamed while it was withdrawn begins a history of its own, and is left alone here.
    if (sitting && this.#withdrawnAt.get(sitting) === this.page(sitting))
      sitting.isWithdrawn = false;
  }

  /** Every matter that stands now, and where. */
  matters(): [Matter, string][] {
    return this.#standing().flatMap((sitting) =>
      sitting.matters
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .map((matter): [Matter, string] => [matter, this.place(sitting, matter)]),
    );
  }

  /** Every reading shown now: where, its digest, and of which matter. */
  *readings(): Generator<Cited> {
    for (const [matter, place] of this.matters()) {
      if (matter.isExempt) continue;
      for (const [index, word] of matter.words.entries()) {
        const words = this.shown(word);
        yield {
          place,
          passage: `p${String(index + 1)}`,
          reading: readingDigest(words),
          uid: matter.uid,
          base: word.base,
          isCorrected: words !== word.base,
          words,
          ...(words !== word.base && word.corrected && { by: word.corrected.by }),
        };
      }
    }
  }
}
