import type { Rating, RatingState } from '../words/ratings.ts';

/**
 * Whether an action is past its deadline and not done with. Done with is recorded as blue; where the scheme has no
 * blue, or gives it without a board, recorded as complete is enough.
 */
export function isLate(
  action: {
    readonly deadline: { readonly endDate: string | null };
    readonly rating: { readonly recorded: Rating };
    readonly closing: { readonly step: string };
  },
  states: readonly RatingState[],
  day: string,
): boolean {
  const { endDate } = action.deadline;
  if (endDate === null || endDate >= day || action.rating.recorded === 'BLUE') return false;
  const closes = states.some(({ comesOfClosing }) => comesOfClosing);
  return closes || action.closing.step === 'OPEN';
}
