import type { Ssda903Year } from './ssda903-year.ts';

/** The children that the header of a return has, and when they were born. */
export interface HeaderBook {
  /** The first row of a child stands. */
  readonly add: (year: Ssda903Year, pseudonym: string, birth: number | null) => void;
  readonly find: (year: Ssda903Year, pseudonym: string) => { readonly birth: number | null } | null;
  readonly finish: () => void;
  readonly isRead: () => boolean;
}

/** An empty book. */
export function headerBook(): HeaderBook {
  const births = new Map<string, number>();
  let read = false;
  return {
    add(year, pseudonym, birth) {
      const key = `${year}${pseudonym}`;
      if (!births.has(key)) births.set(key, birth ?? 0);
    },
    find(year, pseudonym) {
      const birth = births.get(`${year}${pseudonym}`);
      return birth === undefined ? null : { birth: birth === 0 ? null : birth };
    },
    finish() {
      read = true;
    },
    isRead: () => read,
  };
}
