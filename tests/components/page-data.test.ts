import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageData } from '../../src/components/cite/page-data.ts';

const MEETING = 'board/2020-01-10';
const FILES: Readonly<Record<string, unknown>> = {
  '/cite-words.json': { offer: 'Cite' },
  '/cite/board/2020.json': { [MEETING]: { current: '', earlier: '' } },
};

let isReached = true;
let asked: string[] = [];

function fetchFile(address: string): Promise<Response> {
  asked.push(address);
  return isReached
    ? Promise.resolve(Response.json(FILES[address]))
    : Promise.reject(new TypeError('Failed to fetch'));
}

beforeEach(() => {
  [isReached, asked] = [true, []];
  const dataset = {
    words: '/cite-words.json',
    readings: '/cite/board/2020.json',
    meeting: MEETING,
  };
  vi.stubGlobal('document', { getElementById: () => ({ dataset }), querySelectorAll: () => [] });
  vi.stubGlobal('fetch', fetchFile);
});
afterEach(() => vi.unstubAllGlobals());

describe('what is fetched for citing', () => {
  test('is fetched once', async () => {
    const data = pageData();
    for (let time = 0; time < 2; time += 1) {
      expect(await data?.words()).toEqual(new Map([['offer', 'Cite']]));
      expect(await data?.readings()).toEqual({ current: new Map(), earlier: new Map() });
      expect(await data?.both('item-1 0')).toBeUndefined();
    }
    expect(asked).toEqual(['/cite-words.json', '/cite/board/2020.json']);
  });

  test('is asked for again where it could not be had', async () => {
    const data = pageData();
    isReached = false;
    await expect(data?.words()).rejects.toThrow('Failed to fetch');
    await expect(data?.readings()).rejects.toThrow('Failed to fetch');
    await expect(data?.both('item-1 0')).rejects.toThrow('Failed to fetch');
    isReached = true;
    expect(await data?.words()).toEqual(new Map([['offer', 'Cite']]));
    expect(await data?.readings()).toEqual({ current: new Map(), earlier: new Map() });
    expect(await data?.both('item-1 0')).toBeUndefined();
  });
});
