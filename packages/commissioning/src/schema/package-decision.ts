import { exactly, idSchema, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { PackageDecision } from '../money/joint-package.ts';
import { partSchema } from './about-a-child.ts';

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
