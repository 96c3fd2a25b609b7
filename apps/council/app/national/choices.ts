/** What the page of national figures is narrowed to and how it compares, as its address says. */
export interface Choices {
  /** Empty for every topic. */
  readonly topic: string;
  readonly search: string;
  readonly neighbours: '2021' | '2025';
  readonly method: 'mean' | 'median';
  /** From 1. */
  readonly page: number;
}

const LONGEST_TEXT = 200;

/** Reads the choices of an address; what is no choice is as if it were left out. */
export function readChoices(parameters: URLSearchParams): Choices {
  const text = (name: string) => parameters.get(name)?.trim().slice(0, LONGEST_TEXT) ?? '';
  const page = /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1;
  return {
    topic: text('topic'),
    search: text('search'),
    neighbours: text('neighbours') === '2021' ? '2021' : '2025',
    method: text('method') === 'median' ? 'median' : 'mean',
    page,
  };
}

/** The query string of these choices on this day; what is as if left out is left out, and null is today. */
export function choicesQuery(choices: Choices, asAt: string | null): string {
  const parameters = new URLSearchParams();
  if (choices.topic !== '') parameters.set('topic', choices.topic);
  if (choices.search !== '') parameters.set('search', choices.search);
  if (choices.neighbours !== '2025') parameters.set('neighbours', choices.neighbours);
  if (choices.method !== 'mean') parameters.set('method', choices.method);
  if (asAt !== null) parameters.set('as-at', asAt);
  if (choices.page > 1) parameters.set('page', String(choices.page));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The choices as the graph takes them. */
export function choiceVariables({ topic, search, neighbours, method }: Choices) {
  return {
    topic: topic === '' ? null : topic,
    search: search === '' ? null : search,
    neighbourSet: neighbours === '2021' ? 'EDITION_2021' : 'EDITION_2025',
    method: method === 'median' ? 'MEDIAN' : 'MEAN',
  } as const;
}
