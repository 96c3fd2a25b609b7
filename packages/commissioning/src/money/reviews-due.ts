import { daysBetween, type IsoDate } from '@golden-thread/outcomes';
import type { PersonalBudget } from './joint-package.ts';
import type { PackageOnDay } from './package-on-day.ts';

/** A package or a personal budget that has to be looked at again. */
export interface ReviewDue {
  readonly of: 'package' | 'personal-budget';
  readonly id: string;
  readonly childPseudonym: string;
  readonly reviewDate: IsoDate;
  /** Days since the review was due, 0 or more; null where it is still to come. */
  readonly daysLate: number | null;
}

/**
 * The reviews due by a day, latest first: of packages that are agreed and of budgets that run.
 *
 * @param by - the last day of reviews to list, `asOf` or later.
 */
export function reviewsDue(
  packages: readonly PackageOnDay[],
  budgets: readonly PersonalBudget[],
  { asOf, by }: { readonly asOf: IsoDate; readonly by: IsoDate },
): readonly ReviewDue[] {
  const agreed = packages
    .filter(({ state }) => state === 'agreed')
    .map(({ content }) => ({ ...content, of: 'package' as const }));
  const running = budgets
    .filter(({ startDate, endDate }) => startDate <= asOf && (endDate === null || asOf <= endDate))
    .map((budget) => ({ ...budget, of: 'personal-budget' as const }));
  return [...agreed, ...running]
    .filter(({ reviewDate }) => reviewDate <= by)
    .map(({ of, id, childPseudonym, reviewDate }) => ({
      ...{ of, id, childPseudonym, reviewDate },
      daysLate: reviewDate <= asOf ? daysBetween(reviewDate, asOf) : null,
    }))
    .toSorted((one, other) =>
      one.reviewDate < other.reviewDate ? -1 : Number(one.reviewDate > other.reviewDate),
    );
}
