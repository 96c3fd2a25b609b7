export type { AwardCriterion, Contract, ContractParty, ContractStage } from './contract.ts';
export { knowsProcedure, proceduresOf, type ProcurementProcedure } from './procedures.ts';
export type { Procurement } from './procurement.ts';
export type {
  ProcurementFramework,
  ProcurementFrameworkKind,
  ProcurementLot,
} from './procurement-framework.ts';
export type { QualityVisit, QualityVisitRule, VisitFinding } from './quality-visit.ts';
export { regimeByDay, type ProcurementFacts, type ProcurementRegime } from './regime.ts';
export type { DayNotKnown, Due, DueItem, DueKind, DueSubject } from './due/due-item.ts';
export { procurementDue, type DueBetween } from './due/procurement-due.ts';
export { settingVisits, type SettingVisits } from './due/setting-visits.ts';
