export type { AgeRange } from './ages.ts';
export { checkedServices } from './checked-services.ts';
export { freshnessOf } from './freshness.ts';
export type { Freshness } from './freshness.ts';
export { localOfferCheckId } from './local-offer.ts';
export type {
  LocalOfferCheck,
  LocalOfferCheckFinding,
  LocalOfferCount,
  LocalOfferUse,
} from './local-offer.ts';
export { localOfferUseIn } from './local-offer-use-in.ts';
export type { MonthOfUse, TotalOfUse, UseOverTime } from './local-offer-use-in.ts';
export { pathwayLevels } from './pathway-levels.ts';
export type { PathwayLevel } from './pathway-levels.ts';
export type { ProvisionFinding, ProvisionFindingKind, ProvisionView } from './provision-finding.ts';
export { provisionFindings } from './provision-findings.ts';
export type { MappedService, ServiceCommissioner, ServiceTier } from './service-map.ts';
export { servicePathways } from './service-pathway.ts';
export type { ServicePathway } from './service-pathway.ts';
export { servicesByCommissioner } from './services-by-commissioner.ts';
export type { CommissionedServices } from './services-by-commissioner.ts';
export { servicesMatching } from './services-matching.ts';
export type { ServiceFilter } from './services-matching.ts';
