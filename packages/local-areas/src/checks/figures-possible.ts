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
}

/** Units of what is counted or measured from nothing. A share, a score or money may be below zero, for it can be a change or a debt. */
const fromNothing: readonly Unit[] = ['count', 'per-10000', 'days', 'weeks', 'months', 'miles'];

/**
 * Figures that cannot be: `BELOW_ZERO`, `SHARE_ABOVE_100` where neither a change nor a numerator above its denominator
 * explains it, and `MORE_DECIMALS_THAN_SAID`.
 */
export function figuresPossible(parts: AreaParts): readonly AreaIssue[] {
  return figuresOf(parts).flatMap(({ file, path, value, unit, decimals, mayPassTheWhole }) => {
    const say = (code: string, expected: string, whatToDo: string) => [
      inFile(file, { code, path, found: String(value), expected, whatToDo }),
    ];
    return [
      ...(value < 0 && fromNothing.includes(unit)
        ? say('BELOW_ZERO', `a number from 0, for its unit is ${unit}`, 'Correct the number or the unit.')
        : []),
      ...(value > 100 && unit === 'percent' && !mayPassTheWhole
        ? say(
            'SHARE_ABOVE_100',
            'a share of at most 100 percent',
            'Correct the number. Where it is right, give the numerator and denominator that make it so.',
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

function figuresOf({ lists }: AreaParts): readonly Figure[] {
  const indicators = new Map(lists['indicators.json'].entries.map(({ value }) => [value.id, value]));
  const baselines = lists['indicators.json'].entries.flatMap(({ index, value: indicator }): Figure[] => {
    const { unit, decimals, baseline } = indicator;
    // An adopted indicator has no place here, and is sound where it comes from.
    if (index < 0 || baseline === null || baseline.value === null) return [];
    const mayPassTheWhole = isAboveTheWhole(baseline);
    const path = `[${index}].baseline.value`;
    return [{ file: 'indicators.json', path, value: baseline.value, unit, decimals, mayPassTheWhole }];
  });
  const observed = lists['observations.json'].entries.flatMap(({ index, value: one }): readonly Figure[] => {
    const indicator = indicators.get(one.indicatorId);
    if (indicator === undefined || one.value === null) return [];
    const { unit, decimals } = indicator;
    const mayPassTheWhole = isAboveTheWhole(one);
    const path = `[${index}].value`;
    return [{ file: 'observations.json', path, value: one.value, unit, decimals, mayPassTheWhole }];
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
        : [{ file: 'figures.json', path: `[${index}].${field}`, value, unit, decimals, mayPassTheWhole }],
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
