import type { MappedService } from './service-map.ts';

/** Ages in whole years; both belong to it. */
export interface AgeRange {
  readonly fromAge: number;
  readonly toAge: number;
}

/** The ages that arrangements for special educational needs and disabilities cover: from birth to 25. */
export const ALL_AGES: AgeRange = { fromAge: 0, toAge: 25 };

type Ages = Pick<MappedService, 'fromAge' | 'toAge'>;

/** The ages a service is for; null unless both ends are stated: what is not stated is never taken for 0 to 25. */
export function statedAges({ fromAge, toAge }: Ages): AgeRange | null {
  return fromAge === null || toAge === null ? null : { fromAge, toAge };
}

/** The ages a service may be for, given what is stated of it: all of which nothing is said against. */
export function possibleAges({ fromAge, toAge }: Ages): AgeRange {
  return { fromAge: fromAge ?? ALL_AGES.fromAge, toAge: toAge ?? ALL_AGES.toAge };
}

/** The ages that lie in both, or null. */
export function commonAges(one: AgeRange, other: AgeRange): AgeRange | null {
  const fromAge = Math.max(one.fromAge, other.fromAge);
  const toAge = Math.min(one.toAge, other.toAge);
  return fromAge <= toAge ? { fromAge, toAge } : null;
}

/** Ages from birth to 25 that none of these services may be for, as the longest ranges, youngest first. */
export function ageGaps(services: readonly Ages[]): readonly AgeRange[] {
  const ranges = services.map(possibleAges).toSorted((one, other) => one.fromAge - other.fromAge);
  const gaps: AgeRange[] = [];
  let next = ALL_AGES.fromAge;
  for (const { fromAge, toAge } of ranges) {
    if (next < fromAge) gaps.push({ fromAge: next, toAge: fromAge - 1 });
    next = Math.max(next, toAge + 1);
  }
  if (next <= ALL_AGES.toAge) gaps.push({ fromAge: next, toAge: ALL_AGES.toAge });
  return gaps;
}
