import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';

/**
 * The homes that are there on a day: opened, or told of, by then and not closed.
 *
 * A home whose first day nobody tells is there from the first day a source tells of it. Of the days before nothing is known, so it is
 * not listed, which does not say that it was not there.
 *
 * @example
 * homesAsAt([], '2022-03-31'); // => []
 */
export function homesAsAt<Some extends Pick<Home, 'openedDate' | 'closedDate' | 'toldDate'>>(
  homes: readonly Some[],
  day: IsoDate,
): readonly Some[] {
  return homes.filter(
    ({ openedDate, closedDate, toldDate }) =>
      (openedDate ?? toldDate) <= day && (closedDate === null || day < closedDate),
  );
}
