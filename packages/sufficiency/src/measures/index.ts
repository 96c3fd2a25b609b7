export { ageOn } from './age-on.ts';
export { type Band } from './bands.ts';
export { careHistory, type CareChild, type CareHistory, type CareSpell } from './care-history.ts';
export { careMeasures } from './care-measures.ts';
export { groupOf, groupsOf, type CodeGroup, type CodeSet } from './code-groups.ts';
export { collectionYearOf } from './collection-year.ts';
export {
  type CareMeasure,
  type CareMeasureDefinition,
  type CareMeasureQuestion,
  type CareMeasureResult,
  type CareTable,
} from './measure.ts';
export { measureSeries, type CareMeasureOfPeriod } from './measure-series.ts';
export { milesBetween, type GridPlace } from './miles-between.ts';
export { midYearBefore, populationFor, type PopulationEstimate } from './population.ts';
export {
  reconcileMeasure,
  type MeasureReconciliation,
  type ReportedMeasure,
} from '@golden-thread/outcomes/measures';
export {
  type AdoptionRow,
  type CareLeaverRow,
  type CareRow,
  type ChildRow,
  type HealthRow,
  type MeasureRecords,
  type MissingRow,
  type PlacedForAdoptionRow,
  type PreviousPermanenceRow,
  type ReviewRow,
  type UnaccompaniedRow,
} from './measure-records.ts';
export { lookedAfter } from './looked-after.ts';
export { lookedAfterRate } from './looked-after-rate.ts';
export { ages } from './ages.ts';
export { sexes } from './sexes.ts';
export { ethnicities } from './ethnicities.ts';
export { needs } from './needs.ts';
export { legalStatuses } from './legal-statuses.ts';
export { unaccompanied } from './unaccompanied.ts';
export { started } from './started.ts';
export { startingRate } from './starting-rate.ts';
export { startedByAge } from './started-by-age.ts';
export { startedByNeed } from './started-by-need.ts';
export { startedByLegalStatus } from './started-by-legal-status.ts';
export { previousPermanence } from './previous-permanence.ts';
export { ceased } from './ceased.ts';
export { ceasingRate } from './ceasing-rate.ts';
export { ceasedByReason } from './ceased-by-reason.ts';
export { permanence } from './permanence.ts';
export { daysToPermanence } from './days-to-permanence.ts';
export { decisionsForAdoption } from './decisions-for-adoption.ts';
export { placements } from './placements.ts';
export { providers } from './providers.ts';
export { provision } from './provision.ts';
export { inHouseByKind } from './in-house-by-kind.ts';
export { fosterCarers } from './foster-carers.ts';
export { familyBased } from './family-based.ts';
export { outsideRegistration } from './outside-registration.ts';
export { overTwentyMiles } from './over-20-miles.ts';
export { overTwentyMilesOutside } from './over-20-miles-outside.ts';
export { distanceAndLocality } from './distance-and-locality.ts';
export { threeOrMorePlacements } from './three-or-more-placements.ts';
export { sameCarerTwoYears } from './same-carer-two-years.ts';
export { missing } from './missing.ts';
export { sdqReceived } from './sdq-received.ts';
export { sdqByBand } from './sdq-by-band.ts';
export { sdqMean } from './sdq-mean.ts';
export { careLeaversAccommodation } from './care-leavers-accommodation.ts';
export { careLeaversInTouch } from './care-leavers-in-touch.ts';
export { careLeaversActivity } from './care-leavers-activity.ts';
export { daysToMatch } from './days-to-match.ts';
export { viewsInReviews } from './views-in-reviews.ts';
export { threeOrMorePlacementsTwoYears } from './three-or-more-placements-two-years.ts';
