import type { ListedReturn } from '@golden-thread/ssda903';
import type { Report } from '../report.ts';
import { listKeptReturns, type Columns } from '../returns/kept-returns.ts';
import { ssda903Kind } from '../returns/kind-of-return.ts';
import { yearInWords } from '../ssda903/year-in-words.ts';
import type { Surroundings } from '../surroundings.ts';

const columns: Columns<ListedReturn> = {
  names: ['tells of', 'authority', 'counts from', 'episodes', 'broken rules'],
  cells: (one) => [
    yearInWords(one.year),
    one.madeUp ? 'made up' : (one.authority ?? 'not said'),
    one.knownDate,
    String(one.records['episodes'] ?? 0),
    String(Object.values(one.findings).reduce((sum, count) => sum + count, 0)),
  ],
};

/**
 * Lists every return of children looked after of an area.
 *
 * @throws WrongUse `AREA_UNKNOWN`.
 */
export function listSsda903Returns(
  surroundings: Surroundings,
  { area }: { readonly area: string },
): Promise<Report> {
  return listKeptReturns(surroundings, ssda903Kind, area, columns);
}
