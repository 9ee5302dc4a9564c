import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerDigest,
  digestOfAnswers,
  rememberStandIns,
  standIns,
} from '../../src/archive/answer-digest.ts';
import { AskedMap } from '../../src/archive/asked.ts';

const LONG = 'x'.repeat(50);

/** Values that a careless way of writing them would confuse. */
const leaf = fc.constantFrom(
  ...['', 'a', 'a,b', '"', '"a"', ':', '[]', '{}', '#', '1', 'null', 'undefined', 'true', LONG],
  ...[`#${LONG}`, '\ud800', '\ud801', 'set[]', 'map{}', 'bytes ', '\u2028', '\n', '\\n'],
  ...[0, 1, 12, 1.5, Number.NaN, true, false, null, undefined],
  ...[new Uint8Array(), new Uint8Array([1]), new Uint8Array([1, 2])],
);
const { value } = fc.letrec<{ value: unknown }>((tie) => {
  const key = fc.constantFrom('', 'a', 'b', 'a:1', '0');
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
      fc.array(tie('value'), { maxLength: 3 }).map((all) => new Set(all)),
    ),
  };
});

test('the same data has the same digest, however it came to be', () => {
  fc.assert(
    fc.property(value, (data) => {
      expect(answerDigest(structuredClone(data))).toBe(answerDigest(data));
    }),
  );
});

test('data of the same digest is the same', () => {
  let equal = 0;
  fc.assert(
    fc.property(value, value, (one, other) => {
      if (answerDigest(one) !== answerDigest(other)) return;
      equal += 1;
      expect(isDeepStrictEqual(one, other)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(equal).toBeGreaterThan(10);
});

test('one thing changed deep inside changes the digest', () => {
  fc.assert(
    fc.property(value, value, value, (around, one, other) => {
      fc.pre(!isDeepStrictEqual(one, other));
      const within = (inner: unknown) => ({ list: [around, new Map([['key', [inner]]])], around });
      expect(answerDigest(within(one))).not.toBe(answerDigest(within(other)));
    }),
    { numRuns: 1000 },
  );
});

test('a text that looks like the digest of a long one is told from it', () => {
  const long = { words: LONG };
  const digest = answerDigest([long]);
  expect(answerDigest([`#${answerDigest(long)}`])).not.toBe(digest);
  expect(answerDigest([`#${answerDigest(JSON.stringify(long))}`])).not.toBe(digest);
});

test('a map that notes what is asked has the digest of a plain one', () => {
  const pairs: [string, number][] = [['a', 1]];
  expect(answerDigest(new AskedMap('test: digest', pairs))).toBe(answerDigest(new Map(pairs)));
});

test('what is read when it is asked for counts like what is there', () => {
  const lazy = {
    get words() {
      return ['said'];
    },
  };
  expect(answerDigest(lazy)).toBe(answerDigest({ words: ['said'] }));
});

test.each([[() => 1], [[() => 1]], [{ a: { b: () => 1 } }], [new Map([['a', () => 1]])]])(
  'a function has no digest, wherever it stands: %j',
  (data) => {
    expect(() => answerDigest(data)).toThrow('A function has no digest.');
  },
);

test.each([{}, { isHeld: true } as const])(
  'several answers have one digest, which differs where one of them does: %j',
  (held) => {
    const of = (answers: unknown[]): string =>
      digestOfAnswers(answers.map((answer) => ({ answer, ...held })));
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 3 }),
        fc.array(value, { maxLength: 3 }),
        (one, two) => {
          expect(of(structuredClone(one))).toBe(of(one));
          fc.pre(!isDeepStrictEqual(one, two));
          expect(of(two)).not.toBe(of(one));
        },
      ),
    );
  },
);

test('what stood for the same data in another build serves in this one', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.constantFrom('a', 'b'), value)), (parts) => {
      const again = structuredClone(parts);
      rememberStandIns(again, standIns(parts));
      expect(answerDigest({ again })).toBe(answerDigest({ again: structuredClone(parts) }));
    }),
  );
});

test('what stands for parts has to be there for each of them', () => {
  expect(() => rememberStandIns([{}, {}], ['{}'])).toThrow('There is not one for each part.');
});
