import { Defect, type Checked, type Issue } from '@golden-thread/outcomes';
import { hundredthsOf, percentText, WHOLE } from './exact-share.ts';

/**
 * Splits an amount of whole pence by shares in percent, so that the parts are whole pence and sum to the amount.
 *
 * Each gets its exact part without the fraction of a penny; the pence left over go one each to the largest fractions
 * (the method of the largest remainder, Hamilton’s). Of equal fractions the larger share goes first, then the one that
 * stands first. Below 0 (an underspend, a credit) the parts are those of the amount above 0, each below 0.
 *
 * Shares that do not sum to exactly 100 are refused: `SHARES_NOT_WHOLE` tells the sum, `SHARE_NOT_EXACT` names a share
 * that is none.
 *
 * @param amountPence - whole pence.
 * @param shares - percent, from 0 to 100, at most two decimals each.
 * @throws Defect `NOT_WHOLE_PENCE`.
 * @example
 * splitByShares(10_001, [35, 65]); // => { ok: true, value: [3500, 6501] }
 */
export function splitByShares(amountPence: number, shares: readonly number[]): Checked<readonly number[]> {
  const issues = sharesIssues(shares);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: splitByHundredths(amountPence, shares.map(hundredthsOf) as readonly number[]) };
}

/** What is wrong with shares that should make up a whole; nothing when they sum to exactly 100. */
export function sharesIssues(shares: readonly number[]): readonly Issue[] {
  const exact = shares.map(hundredthsOf);
  const inexact = exact.flatMap((hundredths, index): readonly Issue[] =>
    hundredths === null
      ? [
          {
            code: 'SHARE_NOT_EXACT',
            path: `shares[${index}]`,
            found: String(shares[index]),
            expected: 'a percentage from 0 to 100 with at most two decimals',
            whatToDo: 'Write the share that the agreement states.',
          },
        ]
      : [],
  );
  if (inexact.length > 0) return inexact;
  const sum = exact.reduce<number>((all, hundredths) => all + (hundredths as number), 0);
  if (sum === WHOLE) return [];
  return [
    {
      code: 'SHARES_NOT_WHOLE',
      path: 'shares',
      found: `shares that sum to ${percentText(sum)}`,
      expected: 'shares that sum to exactly 100 %',
      whatToDo: 'Correct a share, or add what is missing.',
    },
  ];
}

/**
 * The same for shares in hundredths of a percent that are known to sum to 10,000.
 *
 * @throws Defect `NOT_WHOLE_PENCE`.
 */
export function splitByHundredths(amountPence: number, hundredths: readonly number[]): readonly number[] {
  if (!Number.isSafeInteger(amountPence)) {
    throw new Defect('NOT_WHOLE_PENCE', `An amount is split in whole pence; ${amountPence} is none.`);
  }
  const magnitude = Math.abs(amountPence);
  // Taken apart, so that no product goes beyond what is exact: amounts are safe integers, shares at most 10,000.
  const many = Math.floor(magnitude / WHOLE);
  const rest = magnitude % WHOLE;
  const parts = hundredths.map((share) => many * share + Math.floor((rest * share) / WHOLE));
  let left = magnitude;
  for (const part of parts) left -= part;
  if (left > 0) giveOddPence(parts, hundredths, rest, left);
  return amountPence < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}

/**
 * Gives the pence left over one each to the largest fractions of a penny; of equal ones the larger share goes first, then the one that
 * stands first. There are fewer pence than shares, and both are few, so that looking through them again is quicker than sorting.
 */
function giveOddPence(parts: number[], hundredths: readonly number[], rest: number, left: number): void {
  const fractions = hundredths.map((share) => (rest * share) % WHOLE);
  for (let penny = 0; penny < left; penny += 1) {
    let best = 0;
    for (let index = 1; index < parts.length; index += 1) {
      const ahead = fractions[index]! - fractions[best]! || hundredths[index]! - hundredths[best]!;
      if (ahead > 0) best = index;
    }
    parts[best]! += 1;
    fractions[best] = -1;
  }
}
