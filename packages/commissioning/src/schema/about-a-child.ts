import { problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { JointPackage } from '../money/joint-package.ts';

const PSEUDONYM = /^[A-Za-z0-9_-]{43}$/;

/** A pseudonym as imports of returns make them: nothing else, so that no name and no number of a child can stand here. */
export const childPseudonymSchema = z
  .string()
  .superRefine((pseudonym, context) => {
    if (PSEUDONYM.test(pseudonym)) return;
    problem(
      context,
      'NOT_A_PSEUDONYM',
      'the 43 characters that stand for the child in the records of the area',
      'Look the child up in the records; never write a name or a number of theirs.',
    );
  })
  .meta({ pattern: PSEUDONYM.source });

/** Which part of the support of a child. */
export const partSchema = z.enum(['education', 'health', 'care']).meta({ graphName: 'SupportPart' });

/** Days in their order: an end and a review not before the start. */
export function daysInOrder(
  { startDate, endDate, reviewDate }: Pick<JointPackage, 'startDate' | 'endDate' | 'reviewDate'>,
  context: Parameters<typeof problem>[0],
): void {
  const expected = `a day on or after ${startDate}`;
  if (endDate !== null && endDate < startDate)
    problem(context, 'ENDS_BEFORE_IT_STARTS', expected, 'Correct one of the two days.', ['endDate']);
  if (reviewDate < startDate)
    problem(context, 'REVIEW_BEFORE_START', expected, 'Correct one of the two days.', ['reviewDate']);
}

/** Each part once. */
export function partsOnce(
  field: string,
  parts: readonly { readonly part: string; readonly kind?: string }[],
  context: Parameters<typeof problem>[0],
): void {
  parts.forEach(({ part, kind }, index) => {
    if (parts.findIndex((each) => each.part === part && each.kind === kind) === index) return;
    problem(context, 'DUPLICATE_ID', 'each part once', 'Add the two up, or remove one.', [
      field,
      index,
      'part',
    ]);
  });
}

/** What is checked of days, in words. */
export const dayRules = {
  ENDS_BEFORE_IT_STARTS: 'it does not end before it starts',
  REVIEW_BEFORE_START: 'the review is not before the start',
} as const;
