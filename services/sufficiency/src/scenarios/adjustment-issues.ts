import { addMonths, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import { LONGEST, shown, textIssues, type InputIssue } from '@golden-thread/subgraph';
import {
  AGE_BANDS,
  PLACEMENT_TYPES,
  PLACEMENT_TYPES_BY_PROVIDER,
  placementTypeIds,
} from '@golden-thread/sufficiency/demand';
import type { DemandAdjustment } from '@golden-thread/sufficiency/scenarios';

/** Most adjustments one scenario may have. */
export const LARGEST_ADJUSTMENTS = 40;
/** Largest change of a rate, and most places or children of one adjustment. */
const LARGEST_PERCENT = 1_000;
const LARGEST_CHILDREN = 1_000;
/** By how much prices may rise or fall in a year, as a forecast takes it. */
const INFLATION = { least: -50, most: 100 };

/** The first day that any return of children looked after we read tells of, and how many years ahead of today a change may be. */
const FIRST_DAY = '2017-04-01';
const LATEST_YEARS = 20;

const bands = AGE_BANDS.map(({ id }) => id);
const types = placementTypeIds(PLACEMENT_TYPES_BY_PROVIDER);
const ownTypes = PLACEMENT_TYPES.types.map(({ id }) => id);
/** Without its provider a type stands for both, where prices rise. */
const pricedTypes = [...types, ...ownTypes];

/**
 * What is wrong with the adjustments of a scenario, all at once.
 *
 * @param adjustments - by the field of the input they come from and their place in it.
 */
export function adjustmentIssues(
  adjustments: readonly { readonly path: string; readonly adjustment: DemandAdjustment }[],
  today: IsoDate,
): readonly InputIssue[] {
  const count = adjustments.length;
  if (count === 0 || count > LARGEST_ADJUSTMENTS) {
    return [
      {
        path: 'adjustments',
        found: count === 0 ? 'nothing' : `${count} adjustments`,
        expected: `1 to ${LARGEST_ADJUSTMENTS} adjustments`,
        whatToDo: 'Say at least one thing that would be otherwise, and split what is more than one scenario.',
      },
    ];
  }
  return adjustments.flatMap(({ path, adjustment }) => [
    ...issuesOf(path, adjustment),
    ...daysIn(adjustment).flatMap(([field, day]) => dayIssues(`${path}.${field}`, day, today)),
  ]);
}

function issuesOf(path: string, adjustment: DemandAdjustment): readonly InputIssue[] {
  const at = (field: string): string => `${path}.${field}`;
  switch (adjustment.kind) {
    case 'entrants':
    case 'leaving':
      return [
        ...percentIssues(at('percent'), adjustment.percent),
        ...amongIssues(at('ageBandIds'), adjustment.ageBandIds, bands),
        ...amongIssues(at('placementTypeIds'), adjustment.placementTypeIds, types),
      ];
    case 'moves':
      return [
        ...percentIssues(at('percent'), adjustment.percent),
        ...amongIssues(at('ageBandIds'), adjustment.ageBandIds, bands),
        ...amongIssues(at('fromPlacementTypeId'), only(adjustment.fromPlacementTypeId), types),
        ...amongIssues(at('toPlacementTypeId'), only(adjustment.toPlacementTypeId), types),
        ...apartIssues(at('toPlacementTypeId'), adjustment.fromPlacementTypeId, adjustment.toPlacementTypeId),
      ];
    case 'step-down': {
      const { amount } = adjustment;
      return [
        ...amongIssues(at('ageBandIds'), adjustment.ageBandIds, bands),
        ...amongIssues(at('fromPlacementTypeId'), [adjustment.fromPlacementTypeId], types),
        ...amongIssues(at('toPlacementTypeId'), [adjustment.toPlacementTypeId], types),
        ...apartIssues(at('toPlacementTypeId'), adjustment.fromPlacementTypeId, adjustment.toPlacementTypeId),
        ...('children' in amount
          ? childrenIssues(at('children'), amount.children)
          : numberIssues(at('sharePercent'), amount.sharePercent, 0, 100)),
        ...orderIssues(at('untilDate'), adjustment.fromDate, adjustment.untilDate),
      ];
    }
    case 'new-places':
      return [
        ...textIssues(at('title'), adjustment.title, { longest: LONGEST.title, needed: true }),
        ...amongIssues(at('placementTypeId'), [adjustment.placementTypeId], ownTypes),
        ...wholeIssues(at('places'), adjustment.places, LARGEST_CHILDREN),
        ...orderIssues(at('closeDate'), adjustment.openDate, adjustment.closeDate),
      ];
    case 'cost-inflation':
      return [
        ...amongIssues(at('placementTypeId'), only(adjustment.placementTypeId), pricedTypes),
        ...numberIssues(at('percent'), adjustment.percent, INFLATION.least, INFLATION.most),
        ...wholeIssues(at('fromYear'), adjustment.fromYear, 2_100, 2_000),
      ];
  }
}

/** The days that an adjustment names. */
function daysIn(adjustment: DemandAdjustment): readonly (readonly [field: string, day: IsoDate])[] {
  return (['fromDate', 'untilDate', 'openDate', 'closeDate'] as const).flatMap((field) => {
    const day = (adjustment as Partial<Record<typeof field, IsoDate | null>>)[field];
    return day == null ? [] : [[field, day] as const];
  });
}

/** A forecast looks ten years ahead at most: what is far from these is a slip, such as 2206 for 2026. */
function dayIssues(path: string, day: IsoDate, today: IsoDate): readonly InputIssue[] {
  const last = addMonths(today, 12 * LATEST_YEARS);
  if (day >= FIRST_DAY && day <= last) return [];
  return [
    {
      path,
      found: day,
      expected: `a day from ${FIRST_DAY} to ${last}`,
      whatToDo: 'Correct the day: returns tell of none before, and forecasts of none after.',
    },
  ];
}

function only(id: string | null): readonly string[] | null {
  return id === null ? null : [id];
}

function amongIssues(
  path: string,
  ids: readonly string[] | null,
  known: readonly string[],
): readonly InputIssue[] {
  const expected = known.join(', ');
  if (ids?.length === 0)
    return [
      { path, found: 'none', expected, whatToDo: 'Name at least one, or leave the field out for all.' },
    ];
  const given = ids ?? [];
  if (new Set(given).size < given.length)
    return [
      {
        path,
        found: `${given.length} ids, some more than once`,
        expected: 'each id once',
        whatToDo: 'Leave out what is there twice.',
      },
    ];
  return given
    .filter((id) => !known.includes(id))
    .map((id) => ({ path, found: shown(id), expected, whatToDo: 'Use one of these ids.' }));
}

function apartIssues(path: string, from: string | null, to: string | null): readonly InputIssue[] {
  if (from === null || from !== to) return [];
  return [{ path, found: shown(to), expected: 'another type', whatToDo: 'Say where children move to.' }];
}

function percentIssues(path: string, percent: number): readonly InputIssue[] {
  return numberIssues(path, percent, -100, LARGEST_PERCENT);
}

/** Not a number where both a number and a share were given, or neither. */
function childrenIssues(path: string, children: number): readonly InputIssue[] {
  if (!Number.isNaN(children)) return numberIssues(path, children, 0, LARGEST_CHILDREN);
  return [
    {
      path,
      found: 'both or neither',
      expected: 'either a number of children or a share of them',
      whatToDo: 'Say one of the two.',
    },
  ];
}

function numberIssues(path: string, value: number, least: number, most: number): readonly InputIssue[] {
  if (value >= least && value <= most) return [];
  return [
    {
      path,
      found: String(value),
      expected: `from ${least} to ${most}`,
      whatToDo: 'Use a number in this range.',
    },
  ];
}

function wholeIssues(path: string, value: number, most: number, least = 0): readonly InputIssue[] {
  return Number.isInteger(value)
    ? numberIssues(path, value, least, most)
    : [{ path, found: String(value), expected: 'a whole number', whatToDo: 'Leave the fraction out.' }];
}

function orderIssues(path: string, first: IsoDate, last: IsoDate | null): readonly InputIssue[] {
  if (last === null || dayNumber(last) >= dayNumber(first)) return [];
  return [
    {
      path,
      found: last,
      expected: `${first} or later`,
      whatToDo: 'Exchange the days, or leave this one out.',
    },
  ];
}
