import type { z } from 'zod';
import type { RegisterContents, RegisterName } from '../registers/register-contents.ts';
import { assuranceSchemas } from './assurance/registers.ts';
import { commissioningIntentionSchema, intentionProgressSchema } from './intention.ts';
import { localOfferCheckSchema, localOfferUseSchema } from './local-offer.ts';
import { mappedServiceSchema } from './service-map.ts';
import { fundActualSchema } from './fund-actual.ts';
import { fundingStreamSchema } from './funding-stream.ts';
import { jointPackageSchema } from './joint-package.ts';
import { packageDecisionSchema } from './package-decision.ts';
import { personalBudgetSchema } from './personal-budget.ts';
import { pooledFundSchema } from './pooled-fund.ts';
import { contractSchema } from './procurement/contract.ts';
import { procurementFrameworkSchema } from './procurement/procurement-framework.ts';
import { qualityVisitRuleSchema, qualityVisitSchema } from './procurement/quality-visit.ts';

/**
 * The schema of what an entry of each register says, by the register. Each field is described in plain words with its unit, for what
 * can be recorded over the graph is made from it.
 */
export const registerSchemas: { readonly [N in RegisterName]: z.ZodType<RegisterContents[N]> } = {
  intention: commissioningIntentionSchema,
  'intention-progress': intentionProgressSchema,
  'framework-agreement': procurementFrameworkSchema,
  contract: contractSchema,
  'quality-visit-rule': qualityVisitRuleSchema,
  'quality-visit': qualityVisitSchema,
  service: mappedServiceSchema,
  'local-offer-check': localOfferCheckSchema,
  'local-offer-use': localOfferUseSchema,
  'pooled-fund': pooledFundSchema,
  'fund-actual': fundActualSchema,
  'funding-stream': fundingStreamSchema,
  'joint-package': jointPackageSchema,
  'package-decision': packageDecisionSchema,
  'personal-budget': personalBudgetSchema,
  ...assuranceSchemas,
};
