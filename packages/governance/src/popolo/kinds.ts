import type { BodyKind, MembershipRole, OrganisationKind } from '../body.ts';
import type { MeetingStatus } from '../meeting.ts';

const bodyKinds: Record<BodyKind, true> = {
  'statutory-board': true,
  'partnership-board': true,
  'executive-board': true,
  'sub-group': true,
  'operational-group': true,
  panel: true,
  'scrutiny-commission': true,
  forum: true,
  'national-oversight': true,
};

const organisationKinds: Record<OrganisationKind, true> = {
  council: true,
  'clinical-commissioning-group': true,
  'integrated-care-board': true,
  'nhs-trust': true,
  'government-department': true,
  regulator: true,
  school: true,
  'voluntary-organisation': true,
  'parent-carer-forum': true,
  other: true,
};

const roles: Record<MembershipRole, true> = {
  chair: true,
  'joint-chair': true,
  'deputy-chair': true,
  member: true,
};

const statuses: Record<MeetingStatus, true> = { planned: true, held: true, cancelled: true };

/** Whether a classification is a kind of body. */
export function isBodyKind(word: string): word is BodyKind {
  return Object.hasOwn(bodyKinds, word);
}

/** Whether a classification is a kind of organisation. */
export function isOrganisationKind(word: string): word is OrganisationKind {
  return Object.hasOwn(organisationKinds, word);
}

/** Whether a role is one of ours. */
export function isRole(word: string): word is MembershipRole {
  return Object.hasOwn(roles, word);
}

/** Whether a status is one of a meeting. */
export function isMeetingStatus(word: string): word is MeetingStatus {
  return Object.hasOwn(statuses, word);
}

/** Every classification of ours, for a sentence. */
export const classifications: readonly string[] = [
  ...Object.keys(bodyKinds),
  ...Object.keys(organisationKinds),
];
