import { fromDayNumber } from '@golden-thread/outcomes';
import type { DemandRates } from './demand-rates.ts';

/**
 * The months of birth of those who come on a day, each with the number expected of each type: entrants of an age are spread over its
 * twelve months.
 */
export function entrantsOn(
  { entrants }: DemandRates,
  day: number,
): readonly { readonly born: string; readonly expected: readonly number[] }[] {
  const date = fromDayNumber(day);
  // Births are on the 15th: before it, whoever is so many months old was born a month earlier.
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - (date.slice(8) < '15' ? 2 : 1);
  return entrants.flatMap((ofType, age) => {
    if (ofType.every((rate) => rate === 0)) return [];
    const expected = ofType.map((rate) => rate / 12);
    return Array.from({ length: 12 }, (_, part) => {
      const birth = month - age * 12 - part;
      return { born: `${Math.floor(birth / 12)}-${String((birth % 12) + 1).padStart(2, '0')}`, expected };
    });
  });
}
