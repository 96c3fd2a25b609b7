import type { CareMeasure } from './measure.ts';
import { lookedAfter } from './looked-after.ts';
import { lookedAfterRate } from './looked-after-rate.ts';
import { ages } from './ages.ts';
import { sexes } from './sexes.ts';
import { ethnicities } from './ethnicities.ts';
import { needs } from './needs.ts';
import { legalStatuses } from './legal-statuses.ts';
import { unaccompanied } from './unaccompanied.ts';
import { started } from './started.ts';
import { startingRate } from './starting-rate.ts';
import { startedByAge } from './started-by-age.ts';
import { startedByNeed } from './started-by-need.ts';
import { startedByLegalStatus } from './started-by-legal-status.ts';
import { previousPermanence } from './previous-permanence.ts';
import { ceased } from './ceased.ts';
import { ceasingRate } from './ceasing-rate.ts';
import { ceasedByReason } from './ceased-by-reason.ts';
import { permanence } from './permanence.ts';
import { daysToPermanence } from './days-to-permanence.ts';
import { daysToMatch } from './days-to-match.ts';
import { decisionsForAdoption } from './decisions-for-adoption.ts';
import { placements } from './placements.ts';
import { providers } from './providers.ts';
import { provision } from './provision.ts';
import { inHouseByKind } from './in-house-by-kind.ts';
import { fosterCarers } from './foster-carers.ts';
import { familyBased } from './family-based.ts';
import { outsideRegistration } from './outside-registration.ts';
import { overTwentyMiles } from './over-20-miles.ts';
import { overTwentyMilesOutside } from './over-20-miles-outside.ts';
import { distanceAndLocality } from './distance-and-locality.ts';
import { threeOrMorePlacements } from './three-or-more-placements.ts';
import { threeOrMorePlacementsTwoYears } from './three-or-more-placements-two-years.ts';
import { sameCarerTwoYears } from './same-carer-two-years.ts';
import { missing } from './missing.ts';
import { viewsInReviews } from './views-in-reviews.ts';
import { sdqReceived } from './sdq-received.ts';
import { sdqByBand } from './sdq-by-band.ts';
import { sdqMean } from './sdq-mean.ts';
import { careLeaversAccommodation } from './care-leavers-accommodation.ts';
import { careLeaversInTouch } from './care-leavers-in-touch.ts';
import { careLeaversActivity } from './care-leavers-activity.ts';

/** Every measure of children looked after: who they are, how they come and leave, where they live, how stable that is, and what became of them. */
export const careMeasures: readonly CareMeasure[] = [
  lookedAfter,
  lookedAfterRate,
  ages,
  sexes,
  ethnicities,
  needs,
  legalStatuses,
  unaccompanied,
  started,
  startingRate,
  startedByAge,
  startedByNeed,
  startedByLegalStatus,
  previousPermanence,
  ceased,
  ceasingRate,
  ceasedByReason,
  permanence,
  daysToPermanence,
  decisionsForAdoption,
  daysToMatch,
  placements,
  providers,
  provision,
  inHouseByKind,
  fosterCarers,
  familyBased,
  outsideRegistration,
  overTwentyMiles,
  overTwentyMilesOutside,
  distanceAndLocality,
  threeOrMorePlacements,
  threeOrMorePlacementsTwoYears,
  sameCarerTwoYears,
  missing,
  viewsInReviews,
  sdqReceived,
  sdqByBand,
  sdqMean,
  careLeaversAccommodation,
  careLeaversInTouch,
  careLeaversActivity,
];
