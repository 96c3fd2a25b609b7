export { fromReleasePackage, type ReleasePackageReading } from './from-release-package.ts';
export type { Dated, Publication, PublishedOrganisation, PublishedProcurement } from './publication.ts';
export { isRegistrablePrefix } from './ocid.ts';
export type {
  OcdsAward,
  OcdsContract,
  OcdsCriterion,
  OcdsDocument,
  OcdsIdentifier,
  OcdsLot,
  OcdsMilestone,
  OcdsParty,
  OcdsPeriod,
  OcdsReference,
  OcdsRelatedProcess,
  OcdsRelease,
  OcdsTender,
  OcdsValue,
  ReleasePackage,
} from './release-package.ts';
export { toReleasePackage } from './to-release-package.ts';
