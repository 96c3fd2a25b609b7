export type { Named, NamedOrganisation, ServiceDirectory } from './directory.ts';
export type {
  FeedAttribute,
  FeedOrganization,
  FeedPage,
  FeedService,
  FeedStatus,
  TaxonomyTerm,
} from './feed.ts';
export { fromOpenReferral } from './from-open-referral.ts';
export type { FromOpenReferralOptions, OpenReferralReading } from './from-open-referral.ts';
export { namedUuid } from './named-uuid.ts';
export { toOpenReferral } from './to-open-referral.ts';
export type { ServicesToPublish } from './to-open-referral.ts';
