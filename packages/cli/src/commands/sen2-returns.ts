import type { ListedReturn } from '@golden-thread/sen2';
import { isMadeUp } from '@golden-thread/sen2';
import type { Report } from '../report.ts';
import { listKeptReturns, type Columns } from '../returns/kept-returns.ts';
import { sen2Kind } from '../returns/kind-of-return.ts';
import type { Surroundings } from '../surroundings.ts';

const columns: Columns<ListedReturn> = {
  names: ['authority', 'tells of', 'counts from', 'plans'],
  cells: (one) => [
    isMadeUp(one.authority) ? 'made up' : (one.authority ?? 'not said'),
    `${one.fromDate} to ${one.untilDate}`,
    one.knownDate,
    String(one.records['active-plans'] ?? 0),
  ],
};

/**
 * Lists every SEN2 return of an area.
 *
 * @throws WrongUse `AREA_UNKNOWN`.
 */
export function listSen2Returns(
  surroundings: Surroundings,
  { area }: { readonly area: string },
): Promise<Report> {
  return listKeptReturns(surroundings, sen2Kind, area, columns);
}
