import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { liesWithin } from './goes-on.ts';
import type { MissingRow } from './measure-records.ts';

/**
 * The share of the children looked after at any time in a period who went missing in it, and of those away without leave.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children missing or away from placement without authorisation
 */
export const missing = defineMeasure(
  {
    id: 'missing',
    title: 'Children who went missing or away',
    unit: 'percent',
    counts: 'children looked after in the period with a time missing or away that began in it',
    denominator: 'children looked after at any time in the period',
    parts: ['missing', 'away'],
    from: ['episodes', 'missing'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children missing or away from placement without authorisation',
    notVerified: null,
  },
  ({ care, period: { startDate, endDate } }) => {
    const children = care.children.filter(({ spells }) =>
      spells.some((spell) => liesWithin(spell, startDate, endDate)),
    );
    // It is not asked where no return holds the table.
    return [
      ['missing', 'M'],
      ['away', 'A'],
    ].map(([part, code]) => {
      const gone = new Set(
        (care.records.missing as readonly MissingRow[])
          .filter(
            ({ values: { MISSING, MIS_START } }) =>
              MISSING === code && MIS_START !== null && startDate <= MIS_START && MIS_START <= endDate,
          )
          .map(({ pseudonym }) => pseudonym),
      );
      return shareOf(
        String(part),
        children.filter(({ key }) => gone.has(key)),
        keysOf(children),
        [],
        'Nobody was looked after in the period.',
      );
    });
  },
);
