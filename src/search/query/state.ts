/** The orders in which results can stand. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** An order of results. */
export type Sort = (typeof SORTS)[number];

/** What can be asked beside the words, each a control of the form and a part of the address. */
export const NARROWINGS = [
  'body',
  'person',
  'topic',
  'year',
  'kind',
  'after',
  'before',
  'in',
] as const;

/** One way to narrow a search. */
export type Narrowing = (typeof NARROWINGS)[number];

/** Everything a search asks, as its address holds it. An empty string asks nothing. */
export type SearchState = Record<Narrowing | 'q', string> & {
  sort: Sort;
  /** How many results are shown. */
  show: number;
};

/** How many results are shown at first, and how many more each time. */
export const STEP = 10;
const MOST_SHOWN = 200;

function shown(given: string): number {
  const number = /^\d+$/.test(given) ? Number(given) : STEP;
  return Math.min(MOST_SHOWN, Math.max(STEP, number));
}

/** The state that an address holds. Several values of one name are none: the first counts. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const given = (name: string): string => (parameters.get(name) ?? '').trim();
  return {
    q: given('q'),
    body: given('body'),
    person: given('person'),
    topic: given('topic'),
    year: given('year'),
    kind: given('kind'),
    after: given('after'),
    before: given('before'),
    in: given('in'),
    sort: SORTS.find((sort) => sort === given('sort')) ?? 'relevance',
    show: shown(given('show')),
  };
}

/** The address part of a state, `?q=…`; empty if it asks nothing. */
export function addressOf(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  for (const name of NARROWINGS) if (state[name] !== '') parameters.set(name, state[name]);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.show > STEP) parameters.set('show', String(state.show));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a state asks anything. */
export function asks(state: SearchState): boolean {
  return state.q !== '' || NARROWINGS.some((name) => state[name] !== '');
}
