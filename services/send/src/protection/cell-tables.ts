import { codesOf } from '@golden-thread/sen2';
import { adviceSources, ceaseReasons } from '@golden-thread/send/measures';
import { cellOf, countTable, pairTable, splitTable, type CellTable, type SumOfCells } from './cell-table.ts';

/** Types of need, those not recorded too: every one is listed, whether or not there is a plan of it. */
const needTypes = [...codesOf('sen-type', 2025).map(({ code }) => code), 'unknown'];

/** Types of placement as records of a return tell them. */
const placementTypes = [
  ...codesOf('sen-setting', 2025).map(({ code }) => code),
  'setting-with-urn',
  'sen-unit',
  'resourced-provision',
  'provider-with-ukprn',
  'unknown',
];

const decisions = ['assess', 'refuse'];

/**
 * The plans issued in a month, each in one cell: without an exception, in time or late; with one or not known, in time or late; and
 * those whose weeks cannot be told. Three measures are sums of these five.
 */
const plansIssued: CellTable = {
  id: 'plans-issued',
  over: 'period',
  from: ['plans-issued', 'plans-in-time', 'plans-in-time-without-exceptions'],
  count: (exact) => {
    const all = exact('plans-issued').counted;
    const timed = exact('plans-in-time');
    const plain = exact('plans-in-time-without-exceptions');
    return {
      'plain in time': plain.counted,
      'plain late': plain.of - plain.counted,
      'other in time': timed.counted - plain.counted,
      'other late': timed.of - timed.counted - (plain.of - plain.counted),
      untimed: all - timed.of,
    };
  },
};

/** The plans that owed a review in the 12 months: reviewed, not reviewed, not known. */
const reviews: CellTable = {
  id: 'reviews',
  over: 'day',
  from: ['reviews-due', 'reviews-actioned'],
  count: (exact) => {
    const told = exact('reviews-actioned');
    return {
      reviewed: told.counted,
      'not reviewed': told.of - told.counted,
      unknown: exact('reviews-due').counted - told.of,
    };
  },
};

/** A plan is under each of its needs, so these cells stand beside those of primary needs and do not add up to the plans. */
const anyNeeds: CellTable = {
  id: 'any-needs',
  over: 'day',
  from: ['needs-of-any-rank'],
  count: (exact) =>
    Object.fromEntries(needTypes.map((type) => [type, exact('needs-of-any-rank', type).counted])),
};

/** Every table of cells that is rounded for those who may not see children. */
export const cellTables: readonly CellTable[] = [
  countTable('requests', 'period', 'requests-received'),
  splitTable('decisions', 'period', 'request-decisions', decisions),
  plansIssued,
  pairTable('advice', 'period', 'advice-in-time', adviceSources),
  reviews,
  splitTable('ceased', 'period', 'plans-ceased', ceaseReasons),
  splitTable('needs', 'day', 'primary-needs', needTypes),
  anyNeeds,
  splitTable('placements', 'day', 'placements', placementTypes),
];

const named = (table: string, cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cellOf(table, cell));

const shares = (table: string, parts: readonly string[]): readonly SumOfCells[] => {
  const of = named(table, [...parts, 'rest']);
  return parts.map((part) => ({ part, counted: [cellOf(table, part)], of }));
};

const issuedInTime = ['plain in time', 'other in time'];
const issuedLate = ['plain late', 'other late'];

/**
 * Every measure as sums of cells. A measure that is not here is answered to nobody who may not see children: which cells it is made
 * of has to be thought through first.
 */
export const sumsOfMeasures: ReadonlyMap<string, readonly SumOfCells[]> = new Map([
  ['requests-received', [{ part: null, counted: named('requests', ['all']), of: null }]],
  ['request-decisions', shares('decisions', decisions)],
  [
    'plans-issued',
    [
      {
        part: null,
        counted: named('plans-issued', [...issuedInTime, ...issuedLate, 'untimed']),
        of: null,
      },
    ],
  ],
  [
    'plans-in-time',
    [
      {
        part: null,
        counted: named('plans-issued', issuedInTime),
        of: named('plans-issued', [...issuedInTime, ...issuedLate]),
      },
    ],
  ],
  [
    'plans-in-time-without-exceptions',
    [
      {
        part: null,
        counted: named('plans-issued', ['plain in time']),
        of: named('plans-issued', ['plain in time', 'plain late']),
      },
    ],
  ],
  [
    'advice-in-time',
    adviceSources.map((part) => ({
      part,
      counted: named('advice', [`${part} yes`]),
      of: named('advice', [`${part} yes`, `${part} no`]),
    })),
  ],
  [
    'reviews-due',
    [{ part: null, counted: named('reviews', ['reviewed', 'not reviewed', 'unknown']), of: null }],
  ],
  [
    'reviews-actioned',
    [
      {
        part: null,
        counted: named('reviews', ['reviewed']),
        of: named('reviews', ['reviewed', 'not reviewed']),
      },
    ],
  ],
  ['plans-ceased', shares('ceased', ceaseReasons)],
  ['primary-needs', shares('needs', needTypes)],
  [
    'needs-of-any-rank',
    needTypes.map((part) => ({
      part,
      counted: [cellOf('any-needs', part)],
      of: named('needs', [...needTypes, 'rest']),
    })),
  ],
  ['placements', shares('placements', placementTypes)],
]);
