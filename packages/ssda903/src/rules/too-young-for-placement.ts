import { yearsBetween } from '../day-key.ts';
import type { EpisodeRule } from '../ssda903-rule.ts';
import type { Ssda903Year } from '../ssda903-year.ts';

/** From which age a placement without a carer may begin, by collection year. */
function leastAge(placement: string | null, year: Ssda903Year): readonly [age: number, rule: string] | null {
  if (placement === 'K3') return [16, '371'];
  if (placement === 'H5') return [year >= 2023 ? 16 : 14, '371'];
  if (placement === 'P2') return [year >= 2023 ? 16 : 15, '370'];
  return null;
}

/**
 * Nobody under 16 is placed in supported accommodation or independent living. Returns before 2023/24 took 14 and 15.
 *
 * @source DfE, SSDA903 validation rules 370 and 371, as they stood in 2022/23, 2023/24 and 2024/25
 */
export const tooYoungForPlacement: EpisodeRule = {
  check({ year, birth, episodes }) {
    return episodes.flatMap(({ row, start, placement }) => {
      const [age, rule] = leastAge(placement, year) ?? [0, null];
      if (birth === null || start === null || start < birth || yearsBetween(birth, start) >= age) return [];
      return [
        {
          row,
          finding: {
            code: 'TOO_YOUNG_FOR_PLACEMENT',
            rule,
            column: 'PLACE',
            found: `a child under ${age} when the episode began`,
            expected: `a child of ${age} or more`,
            whatToDo:
              'Correct the placement or the day. Where both are right the placement is unlawful: act on it today.',
          },
        },
      ];
    });
  },
};
