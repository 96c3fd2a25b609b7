import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenReturn } from './open-returns.ts';

/** What the file with the episodes of a year is called, of returns that have one. */
export function episodesFileOf(returns: readonly OpenReturn[]): (year: Ssda903Year) => string {
  return (year) => {
    const opened = returns.find((each) => each.year === year) ?? returns.find((each) => each.year === null);
    return opened?.tables.get('episodes')?.file ?? 'episodes';
  };
}
