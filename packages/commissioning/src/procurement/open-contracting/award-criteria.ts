import { readableIds } from '@golden-thread/outcomes';
import type { AwardCriterion } from '../contract.ts';
import type { OcdsCriterion } from './release-package.ts';

/** The codes of the extension, an open list: social value is ours, as the list has none for it. */
const types: Readonly<Record<AwardCriterion['kind'], string>> = {
  quality: 'quality',
  price: 'price',
  'social-value': 'socialValue',
};
const kinds: Readonly<Record<string, AwardCriterion['kind']>> = {
  quality: 'quality',
  price: 'price',
  cost: 'price',
  socialValue: 'social-value',
};

/** What offers are judged by, in the words of the extension “Award criteria breakdown”. */
export function toCriteria(criteria: readonly AwardCriterion[]): readonly OcdsCriterion[] {
  return criteria.map(({ title, kind, weightPercent }) => ({
    type: types[kind],
    name: title,
    numbers: [{ number: weightPercent, weight: 'percentageExact' }],
  }));
}

/** Every contract of a release has its criteria: more than anybody judges by would multiply. */
const MOST_CRITERIA = 100;

/** The same read back; null where there are more than 100, or where a criterion has no name, no weight in percent, or is of a kind that is none of ours. */
export function fromCriteria(criteria: readonly OcdsCriterion[]): readonly AwardCriterion[] | null {
  if (criteria.length > MOST_CRITERIA) return null;
  const ids = readableIds(new Set());
  const read = criteria.flatMap(({ type, name, numbers }): readonly AwardCriterion[] => {
    const kind = Object.hasOwn(kinds, type ?? '') ? kinds[type as string] : undefined;
    const weights = (numbers ?? []).flatMap(({ number, weight }) =>
      typeof number !== 'number'
        ? []
        : weight === 'percentageExact'
          ? [number]
          : weight === 'decimalExact'
            ? [Math.round(number * 10_000) / 100]
            : [],
    );
    const [weightPercent] = weights;
    if (kind === undefined || typeof name !== 'string' || weightPercent === undefined || weights.length > 1)
      return [];
    return [{ id: ids.idFrom(name, 'criterion'), title: name, kind, weightPercent }];
  });
  return read.length === criteria.length ? read : null;
}
