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
