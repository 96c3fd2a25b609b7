import { readDay } from './words/dates.ts';

/** The day a page is read as at, from its address. */
export interface AsAt {
  /** The day read, `YYYY-MM-DD`. */
  readonly day: string;
  /** What the address says, for links onward; null when it says nothing and the page is as at today. */
  readonly inAddress: string | null;
  /** As typed, to show it again. */
  readonly typed: string;
  readonly error: string | null;
  /** How the day read stands to today. */
  readonly when: 'past' | 'today' | 'future';
}

/** Reads `?as-at=` of an address. A day that cannot be read leaves the page as at today, and says so. */
export function readAsAt(url: URL, today: string): AsAt {
  const typed = url.searchParams.get('as-at')?.trim() ?? '';
  if (typed === '') return { day: today, inAddress: null, typed: '', error: null, when: 'today' };
  const day = readDay(typed);
  if (day === null) {
    const error = 'The date must be a real date, like 31 August 2022';
    return { day: today, inAddress: null, typed, error, when: 'today' };
  }
  const when = day === today ? 'today' : day < today ? 'past' : 'future';
  return { day, inAddress: day, typed: day, error: null, when };
}

/** What a page answers with: 400 when its address names a day that cannot be read, so that no program takes it for that day. */
export function asAtStatus({ error }: Pick<AsAt, 'error'>): { readonly status: 200 | 400 } {
  return { status: error === null ? 200 : 400 };
}
