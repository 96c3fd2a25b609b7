import { exactly, idSchema, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  BudgetPart,
  JointPackage,
  PackageDecision,
  PackageShare,
  PersonalBudget,
} from '../money/joint-package.ts';
import { penceSchema } from './amount.ts';
import { sharePercentSchema, wholeShares } from './shares.ts';

const PSEUDONYM = /^[A-Za-z0-9_-]{43}$/;

/** A pseudonym as imports of returns make them: nothing else, so that no name and no number of a child can stand here. */
const childPseudonymSchema = z
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

const partSchema = z.enum(['education', 'health', 'care']).meta({ graphName: 'SupportPart' });

const packageShareSchema = exactly<PackageShare>()(
  z
    .strictObject({
      part: partSchema.describe('Which part of the support pays.'),
      sharePercent: sharePercentSchema.describe(
        'Its share of the weekly cost in percent, at most two decimals.',
      ),
    })
    .readonly(),
);

/** Days in their order: an end and a review not before the start. */
function daysInOrder(
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
function partsOnce(
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

const dayRules = {
  ENDS_BEFORE_IT_STARTS: 'it does not end before it starts',
  REVIEW_BEFORE_START: 'the review is not before the start',
} as const;

/** A package that partners pay for together: shares that sum to 100. */
export const jointPackageSchema = exactly<JointPackage>()(
  z
    .strictObject({
      id: idSchema.describe('A short id that says nothing of the child.'),
      childPseudonym: childPseudonymSchema.describe('The child, by pseudonym only.'),
      kind: z
        .enum(['joint', 'section-117', 'continuing-care'])
        .describe('Shared by agreement, aftercare under section 117, or continuing care.'),
      startDate: isoDateSchema,
      endDate: isoDateSchema.nullable().describe('The last day; null while it goes on.'),
      perWeekPence: penceSchema.describe('Whole pence for seven days.'),
      shares: z
        .array(packageShareSchema)
        .min(1)
        .readonly()
        .describe('Who pays what: shares that sum to 100.'),
      reviewDate: isoDateSchema.describe('When it has to be looked at again.'),
    })
    .superRefine((content, context) => {
      daysInOrder(content, context);
      partsOnce('shares', content.shares, context);
      wholeShares(
        context,
        content.shares.map(({ sharePercent }) => sharePercent),
        ['shares'],
      );
    })
    .meta({
      alsoChecked: {
        ...dayRules,
        DUPLICATE_ID: 'each part once',
        SHARES_NOT_WHOLE: 'shares sum to exactly 100 percent',
      },
    })
    .readonly(),
);

/** A decision of the panel; who disagrees is said of a dispute alone. */
export const packageDecisionSchema = exactly<PackageDecision>()(
  z
    .strictObject({
      id: idSchema,
      packageId: idSchema.describe('The package.'),
      packageVersion: z.int().min(1).describe('The version of the package that lay before the panel.'),
      panelBodyId: idSchema.describe('The panel.'),
      decidedDate: isoDateSchema.describe('The day it decided.'),
      outcome: z.enum(['agreed', 'refused', 'deferred', 'disputed']).describe('What the panel said.'),
      disputedBy: z
        .array(partSchema)
        .readonly()
        .describe('Which parts do not agree; empty unless the outcome is disputed.'),
      reason: textSchema.describe('Why, in words that name nobody.'),
    })
    .superRefine(({ outcome, disputedBy }, context) => {
      if (
        (outcome === 'disputed') === disputedBy.length > 0 &&
        new Set(disputedBy).size === disputedBy.length
      )
        return;
      problem(
        context,
        'DISPUTED_BY_WHOM',
        outcome === 'disputed' ? 'the parts that do not agree, each once' : 'nobody: nothing is disputed',
        'Say who disagrees where the outcome is disputed, and only there.',
        ['disputedBy'],
      );
    })
    .meta({
      alsoChecked: { DISPUTED_BY_WHOM: 'a dispute names the parts that disagree, and nothing else does' },
    })
    .readonly(),
);

const budgetPartSchema = exactly<BudgetPart>()(
  z
    .strictObject({
      part: partSchema.describe('Which part of the support pays.'),
      kind: z
        .enum(['direct-payment', 'notional', 'third-party'])
        .meta({ graphName: 'PersonalBudgetKind' })
        .describe('Paid to the family, held for them, or held by somebody else for them.'),
      perYearPence: penceSchema.describe('Whole pence a year.'),
    })
    .readonly(),
);

/** A personal budget, each part once for each way of holding it. */
export const personalBudgetSchema = exactly<PersonalBudget>()(
  z
    .strictObject({
      id: idSchema.describe('A short id that says nothing of the child.'),
      childPseudonym: childPseudonymSchema.describe('The child, by pseudonym only.'),
      parts: z
        .array(budgetPartSchema)
        .min(1)
        .readonly()
        .describe('What each part puts in, by how it is held.'),
      startDate: isoDateSchema,
      endDate: isoDateSchema.nullable().describe('The last day; null while it goes on.'),
      reviewDate: isoDateSchema.describe('When it has to be looked at again.'),
    })
    .superRefine((content, context) => {
      daysInOrder(content, context);
      partsOnce('parts', content.parts, context);
    })
    .meta({ alsoChecked: { ...dayRules, DUPLICATE_ID: 'each part once for each way of holding it' } })
    .readonly(),
);
