import { exactly, idSchema, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { JointPackage, PackageShare } from '../money/joint-package.ts';
import { childPseudonymSchema, dayRules, daysInOrder, partSchema, partsOnce } from './about-a-child.ts';
import { penceSchema } from './amount.ts';
import { sharePercentSchema, wholeShares } from './shares.ts';

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
