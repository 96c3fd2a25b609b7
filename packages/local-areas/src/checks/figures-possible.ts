import type { Unit } from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** A printed or observed number, and what it is a number of. */
interface Figure {
  readonly file: string;
  readonly path: string;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  /** Whether a share may pass 100: it is a change, or its own parts say that it is more than the whole. */
  readonly mayPassTheWhole: boolean;
  /** What an observed value is made of, at the path given; null for a figure, whose components say it in their own way. */
  readonly counts: {
    readonly at: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
  } | null;
}

/** Units of what is counted or measured from nothing. A share, a score or money may be below zero, for it can be a change or a debt. */
const fromNothing: readonly Unit[] = ['count', 'per-10000', 'days', 'weeks', 'months', 'miles'];

/**
 * Figures that cannot be: `BELOW_ZERO`, a value with a denominator of 0 (`NOTHING_TO_DIVIDE_BY`), `SHARE_ABOVE_100` where neither a change nor a numerator above its denominator
 * explains it, and `MORE_DECIMALS_THAN_SAID`.
 */
export function figuresPossible(parts: AreaParts): readonly AreaIssue[] {
  return figuresOf(parts).flatMap((figure) => {
    const { file, path, value, unit, decimals, mayPassTheWhole, counts } = figure;
    const say = (code: string, expected: string, whatToDo: string) => [
      inFile(file, { code, path, found: String(value), expected, whatToDo }),
    ];
    return [
      ...countsPossible(figure),
      ...(value < 0 && unit === 'percent' && isShareOfCounts(counts)
        ? say(
            'BELOW_ZERO',
            'a share from 0, for neither its numerator nor its denominator is below 0',
            'Correct the number, or the numerator.',
          )
        : []),
      ...(value < 0 && fromNothing.includes(unit)
        ? say('BELOW_ZERO', `a number from 0, for its unit is ${unit}`, 'Correct the number or the unit.')
        : []),
      ...(value > 100 && unit === 'percent' && !mayPassTheWhole
        ? say(
            'SHARE_ABOVE_100',
            'a share of at most 100 percent',
            counts === null
              ? 'Correct the number. Where it is right, make `recomputation` a share-percent of the two components that make it so.'
              : 'Correct the number. Where it is right, give the numerator and denominator that make it so.',
          )
        : []),
      ...(decimalsOf(value) > decimals
        ? say(
            'MORE_DECIMALS_THAN_SAID',
            `a number with at most ${decimals} decimals`,
            'Correct the number, or the decimals that are said of it.',
          )
        : []),
    ];
  });
}

/** Whether a value is said to be so many of so many. */
function isShareOfCounts(counts: Figure['counts']): boolean {
  return (counts?.numerator ?? -1) >= 0 && (counts?.denominator ?? -1) >= 0;
}

function countsPossible({ file, counts, value }: Figure): readonly AreaIssue[] {
  const denominator = counts?.denominator ?? null;
  if (counts === null || denominator === null || denominator > 0) return [];
  const path = `${counts.at}.denominator`;
  const found = String(denominator);
  if (denominator < 0) {
    const whatToDo = 'Correct the number.';
    return [inFile(file, { code: 'BELOW_ZERO', path, found, expected: 'a number above 0', whatToDo })];
  }
  return [
    inFile(file, {
      code: 'NOTHING_TO_DIVIDE_BY',
      path,
      found,
      expected: `a number above 0, for a value of ${value} is given`,
      whatToDo:
        'Correct the denominator; where there was nobody to count, the value is null and the absence says why.',
    }),
  ];
}

function figuresOf({ lists }: AreaParts): readonly Figure[] {
  const indicators = new Map(lists['indicators.json'].entries.map(({ value }) => [value.id, value]));
  const baselines = lists['indicators.json'].entries.flatMap(({ index, value: indicator }): Figure[] => {
    const { unit, decimals, baseline } = indicator;
    // An adopted indicator has no place here, and is sound where it comes from.
    if (index < 0 || baseline === null || baseline.value === null) return [];
    const mayPassTheWhole = isAboveTheWhole(baseline);
    const path = `[${index}].baseline.value`;
    const counts = { at: `[${index}].baseline`, ...baseline };
    return [
      { file: 'indicators.json', path, value: baseline.value, unit, decimals, mayPassTheWhole, counts },
    ];
  });
  const observed = lists['observations.json'].entries.flatMap(({ index, value: one }): readonly Figure[] => {
    const indicator = indicators.get(one.indicatorId);
    if (indicator === undefined || one.value === null) return [];
    const { unit, decimals } = indicator;
    const mayPassTheWhole = isAboveTheWhole(one);
    const path = `[${index}].value`;
    const counts = { at: `[${index}]`, ...one };
    return [{ file: 'observations.json', path, value: one.value, unit, decimals, mayPassTheWhole, counts }];
  });
  const printed = lists['figures.json'].entries.flatMap(({ index, value: figure }): readonly Figure[] => {
    const { unit, decimals, reported, reportedInterval, recomputation: made } = figure;
    const mayPassTheWhole =
      made.kind === 'mean-percentage-change' ||
      (made.kind === 'share-percent' && made.numerator.value > made.denominator.value);
    const numbers = [
      ['reported', reported],
      ['reportedInterval.lower', reportedInterval?.lower ?? null],
      ['reportedInterval.upper', reportedInterval?.upper ?? null],
    ] as const;
    return numbers.flatMap(([field, value]) =>
      value === null
        ? []
        : [
            {
              file: 'figures.json',
              path: `[${index}].${field}`,
              value,
              unit,
              decimals,
              mayPassTheWhole,
              counts: null,
            },
          ],
    );
  });
  return [...baselines, ...observed, ...printed];
}

function isAboveTheWhole(share: { readonly numerator: number | null; readonly denominator: number | null }) {
  return share.numerator !== null && share.denominator !== null && share.numerator > share.denominator;
}

/** How many decimals a number is written with. */
function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
