import type { AssuranceContents } from '../assurance/assurance-contents.ts';
import type { IntentionProgress } from '../cycle/intention-progress.ts';
import type { CommissioningIntention } from '../cycle/intention.ts';
import type { LocalOfferCheck, LocalOfferUse } from '../provision/local-offer.ts';
import type { MappedService } from '../provision/service-map.ts';
import type { FundActual } from '../money/fund-actual.ts';
import type { FundingStream } from '../money/funding-stream.ts';
import type { JointPackage, PackageDecision, PersonalBudget } from '../money/joint-package.ts';
import type { PooledFund } from '../money/pooled-fund.ts';
import type { Contract } from '../procurement/contract.ts';
import type { ProcurementFramework } from '../procurement/procurement-framework.ts';
import type { QualityVisit, QualityVisitRule } from '../procurement/quality-visit.ts';

/**
 * What an entry of each register says: register → content. Every content has an `id`, one field per fact, and a schema in `./schema`.
 * Whoever adds a register adds its line here, its row to `registers` and its schema to `registerSchemas`.
 */
export interface RegisterContents extends AssuranceContents {
  readonly intention: CommissioningIntention;
  readonly 'intention-progress': IntentionProgress;
  readonly 'framework-agreement': ProcurementFramework;
  readonly contract: Contract;
  readonly 'quality-visit-rule': QualityVisitRule;
  readonly 'quality-visit': QualityVisit;
  readonly service: MappedService;
  readonly 'local-offer-check': LocalOfferCheck;
  readonly 'local-offer-use': LocalOfferUse;
  readonly 'pooled-fund': PooledFund;
  readonly 'fund-actual': FundActual;
  readonly 'funding-stream': FundingStream;
  readonly 'joint-package': JointPackage;
  readonly 'package-decision': PackageDecision;
  readonly 'personal-budget': PersonalBudget;
}

/** A register by its name, such as `fund-actual`. */
export type RegisterName = keyof RegisterContents;
