import { addMonths, dayNumber, fromDayNumber } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import { staysOn } from './stock-on.ts';

/** Children in care at the start who share a birthday and a type. */
export interface KnownCohort {
  readonly ends: readonly number[];
  readonly startType: number;
  readonly children: number;
}

/** Children still to come who share a birthday: every birthday from the 0th to the last, and those on which a band ends. */
export interface ComingCohort {
  readonly birthdays: readonly number[];
  readonly ends: readonly number[];
}

/** Everybody a forecast is about, whatever the rates. */
export interface Cohorts {
  readonly types: number;
  readonly typeIds: readonly string[];
  readonly known: readonly KnownCohort[];
  readonly coming: readonly ComingCohort[];
}

/** Those in care on the start day, and those who may come until the last: children to come are born on the 15th of a month. */
export function cohortsOf({ scheme, columns, births }: DemandHistory, start: number, last: number): Cohorts {
  const typeIds = placementTypeIds(scheme.placements);
  const types = typeIds.length;
  const counts = new Int32Array(births.length * types);
  for (const at of staysOn(columns, start)) counts[columns.birth[at]! * types + columns.type[at]!]! += 1;
  const known = [...counts].flatMap((children, key) => {
    if (children === 0) return [];
    return { ends: births[Math.floor(key / types)]!.ends, startType: key % types, children };
  });
  const ages = scheme.ageBands.at(-1)!.untilAge;
  const oldest = addMonths(fifteenthBefore(start + 1), 1 - ages * 12);
  const months = monthsBetween(oldest, fromDayNumber(last)) + 1;
  const fifteenths = Array.from({ length: months + ages * 12 }, (_, month) =>
    dayNumber(addMonths(oldest, month)),
  );
  const coming = Array.from({ length: months }, (_, month) => {
    const birthdays = Array.from({ length: ages + 1 }, (_year, age) => fifteenths[month + age * 12]!);
    return { birthdays, ends: scheme.ageBands.map(({ untilAge }) => birthdays[untilAge]!) };
  });
  return { types, typeIds, known, coming };
}

/** The newest 15th of a month that is not after a day. */
function fifteenthBefore(day: number): string {
  const date = fromDayNumber(day);
  const fifteenth = `${date.slice(0, 7)}-15`;
  return fifteenth <= date ? fifteenth : addMonths(fifteenth, -1);
}

function monthsBetween(from: string, to: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(to) - month(from);
}
