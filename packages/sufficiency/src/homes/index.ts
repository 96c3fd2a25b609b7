export { type AnnualSpend } from './annual-spend.ts';
export { type BlockBooking } from './block-booking.ts';
export { blockBookingUse, type BlockBookingTotal, type BlockBookingUse } from './block-booking-use.ts';
export { breachesTold, type BreachesTold } from './breaches/breaches-told.ts';
export { breachesOn, type PlacementBreaches } from './breaches/breaches-on.ts';
export { type BreachReason, type PlacementBreach } from './breaches/placement-breach.ts';
export { NO_SUPPORTED_UNDER_16 } from './breaches/under-sixteen.ts';
export { type CallOff } from './call-off.ts';
export { callOffsByLot, type LotPurchases } from './call-offs-by-lot.ts';
export {
  callOffsByRoute,
  purchaseRoute,
  type PurchaseRoute,
  type RoutePurchases,
} from './call-offs-by-route.ts';
export { type FrameworkAgreement, type FrameworkLot } from './framework-agreement.ts';
export { type HomeCount } from './home-count.ts';
export { type HomeProgramme, type PlannedPlaces, type ProgrammeReport } from './home-programme.ts';
export {
  type ApprovedPlaces,
  type HeldPlaces,
  type Home,
  type HomeKind,
  type HomeSector,
  type Registration,
  type RegistrationStatus,
  type ReportedOccupancy,
} from './home.ts';
export { homesAsAt } from './homes-as-at.ts';
export { homesByKind, type HomesOfKind } from './homes-by-kind.ts';
export { homeCountChecks, homesToldOf, type CountedHome, type HomeCountCheck } from './homes-told.ts';
export { type HomesMarket } from './homes-market.ts';
export { type MarketFinding } from './market-finding.ts';
export { occupiedOn, type Occupancy } from './occupied-on.ts';
export { isOpenOn, recordsReach, urnOf, type HomeEpisode } from './open-on.ts';
export { heldPlacesOn, placesOn } from './places-on.ts';
export { programmeProgress, type OpenedFigure, type ProgrammeProgress } from './programme-progress.ts';
export {
  SUPPORTED_MUST_BE_REGISTERED,
  SUPPORTED_REGISTER_OPENS,
  registrationOn,
  type RegistrationStanding,
} from './registration-on.ts';
export { paidForOn, purchasesOf, type Purchases } from './purchases-on.ts';
export { spendByYear, type YearSpend } from './spend-by-year.ts';
export { vacantOn, type Vacancy } from './vacant-on.ts';
