import type { Contract } from './contract.ts';
import type { ProcurementFramework } from './procurement-framework.ts';
import type { QualityVisit, QualityVisitRule } from './quality-visit.ts';

/** All that is published of what an area buys and how it looks after it. An empty list says that nothing is told. */
export interface Procurement {
  /** Frameworks for homes of looked-after children stand with the homes, and are put beside these where both are shown. */
  readonly frameworks: readonly ProcurementFramework[];
  readonly contracts: readonly Contract[];
  readonly visitRules: readonly QualityVisitRule[];
  readonly visits: readonly QualityVisit[];
}
