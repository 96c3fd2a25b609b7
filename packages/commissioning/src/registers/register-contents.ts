import type { LocalOfferCheck, LocalOfferUse } from '../provision/local-offer.ts';
import type { MappedService } from '../provision/service-map.ts';

import type { Contract } from '../procurement/contract.ts';
import type { ProcurementFramework } from '../procurement/procurement-framework.ts';
import type { QualityVisit, QualityVisitRule } from '../procurement/quality-visit.ts';
/**
 * What an entry of each register says: register → content. Every content has an `id`, one field per fact, and a schema in `./schema`.
 * Whoever adds a register adds its line here, its row to `registers` and its schema to `registerSchemas`.
 */
export interface RegisterContents {
  readonly 'framework-agreement': ProcurementFramework;
  readonly contract: Contract;
  readonly 'quality-visit-rule': QualityVisitRule;
  readonly 'quality-visit': QualityVisit;
  readonly service: MappedService;
  readonly 'local-offer-check': LocalOfferCheck;
  readonly 'local-offer-use': LocalOfferUse;
}

/** A register by its name, such as `fund-actual`. */
export type RegisterName = keyof RegisterContents;
