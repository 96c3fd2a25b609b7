import { commissioningPolicy } from './commissioning-policy.ts';
import type { Role } from './person.ts';

/** What the policy speaks of. */
export type PolicyObject =
  | 'framework'
  | 'governance'
  | 'published-figures'
  | 'improvement-plan'
  | 'action-records'
  | 'progress'
  | 'rating'
  | 'evidence'
  | 'panel-decision'
  | 'board-approval'
  | 'child-records'
  | 'child-counts'
  | 'looked-after-records'
  | 'looked-after-counts'
  | 'demand-scenario'
  | 'joint-commissioning'
  | 'council-commissioning'
  | 'health-commissioning'
  | 'package-records'
  | 'package-counts';

/** What can be done with an object. */
export type PolicyAction =
  'read' | 'read-unpublished' | 'read-recorder' | 'record' | 'submit' | 'decide' | 'approve';

/** One line of the matrix. What no line allows is denied. */
export interface PolicyRow {
  readonly id: string;
  readonly actors: readonly Role[];
  readonly object: PolicyObject;
  readonly action: PolicyAction;
  /** `own`: only in the person's areas. `any`: everywhere. */
  readonly area: 'own' | 'any';
  readonly decision: 'allow' | 'mask' | 'deny';
  readonly reason: string;
}

const everyone: readonly Role[] = [
  'public',
  'partner',
  'officer',
  'action-lead',
  'panel-member',
  'board-member',
  'icb-commissioner',
  'send-caseworker',
  'looked-after-caseworker',
  'joint-funding-panel',
];
const working: readonly Role[] = [
  'officer',
  'action-lead',
  'panel-member',
  'board-member',
  'icb-commissioner',
];

/**
 * The only statement of who may do what: actor × object × action × area → allow, mask or deny.
 *
 * The gateway, the subgraphs and the database take their answers from these rows. For one question the row with
 * `own` decides before the row with `any`, and `deny` before `mask` before `allow`. An action is a field's own where
 * only that field is meant: `read-recorder` is who recorded something.
 */
export const policyMatrix: readonly PolicyRow[] = [
  {
    id: 'framework-is-public',
    actors: everyone,
    object: 'framework',
    action: 'read',
    area: 'any',
    decision: 'allow',
    reason: 'What an area wants for its children is published.',
  },
  {
    id: 'governance-is-public',
    actors: everyone,
    object: 'governance',
    action: 'read',
    area: 'any',
    decision: 'allow',
    reason: 'Who answers for what is published, by post and body.',
  },
  {
    id: 'published-figures-are-public',
    actors: everyone,
    object: 'published-figures',
    action: 'read',
    area: 'any',
    decision: 'allow',
    reason: 'These figures are carried over from published documents.',
  },
  {
    id: 'plans-are-public',
    actors: everyone,
    object: 'improvement-plan',
    action: 'read',
    area: 'any',
    decision: 'allow',
    reason: 'An improvement plan has to be published.',
  },
  {
    id: 'published-records-are-public',
    actors: everyone,
    object: 'action-records',
    action: 'read',
    area: 'any',
    decision: 'allow',
    reason: 'A record carried over from a published source is as public as its source.',
  },
  {
    id: 'own-unpublished-records',
    actors: [...working, 'send-caseworker', 'looked-after-caseworker'],
    object: 'action-records',
    action: 'read-unpublished',
    area: 'own',
    decision: 'allow',
    reason: 'Those who work in an area see its records before they are published.',
  },
  {
    id: 'other-unpublished-records',
    actors: everyone,
    object: 'action-records',
    action: 'read-unpublished',
    area: 'any',
    decision: 'mask',
    reason: 'Everyone else gets the answer as published: unpublished records are left out of it.',
  },
  {
    id: 'own-recorders',
    actors: working,
    object: 'action-records',
    action: 'read-recorder',
    area: 'own',
    decision: 'allow',
    reason: 'Separated duties can be checked only when it is visible which role and post recorded something.',
  },
  {
    id: 'other-recorders',
    actors: everyone,
    object: 'action-records',
    action: 'read-recorder',
    area: 'any',
    decision: 'mask',
    reason: 'A post can point to one person, so outside the area it is left out.',
  },
  {
    id: 'record-progress',
    actors: ['officer', 'action-lead'],
    object: 'progress',
    action: 'record',
    area: 'own',
    decision: 'allow',
    reason: 'Progress is reported by those who do or coordinate the work.',
  },
  {
    id: 'record-rating',
    actors: ['officer', 'action-lead'],
    object: 'rating',
    action: 'record',
    area: 'own',
    decision: 'allow',
    reason: 'A rating is the judgement of those who do or coordinate the work; the rules rate beside it.',
  },
  {
    id: 'submit-evidence',
    actors: ['officer', 'action-lead'],
    object: 'evidence',
    action: 'submit',
    area: 'own',
    decision: 'allow',
    reason: 'Evidence comes from those who ask for an action to be closed.',
  },
  {
    id: 'decide-evidence',
    actors: ['panel-member'],
    object: 'panel-decision',
    action: 'decide',
    area: 'own',
    decision: 'allow',
    reason: 'Evidence is judged by a panel that did not submit it.',
  },
  {
    id: 'approve-closing',
    actors: ['board-member'],
    object: 'board-approval',
    action: 'approve',
    area: 'own',
    decision: 'allow',
    reason: 'An action is closed by the board that holds the decision right.',
  },
  {
    id: 'own-child-records',
    actors: ['send-caseworker'],
    object: 'child-records',
    action: 'read',
    area: 'own',
    decision: 'allow',
    reason: 'Only whoever works on the cases of children needs what is recorded of one child.',
  },
  {
    id: 'own-exact-child-counts',
    actors: ['send-caseworker'],
    object: 'child-counts',
    action: 'read',
    area: 'own',
    decision: 'allow',
    reason: 'Whoever sees the records can count them.',
  },
  {
    id: 'own-rounded-child-counts',
    actors: working,
    object: 'child-counts',
    action: 'read',
    area: 'own',
    decision: 'mask',
    reason:
      'Those who answer for the work need how many, and no count through which one child could be known.',
  },
  {
    id: 'own-looked-after-records',
    actors: ['looked-after-caseworker'],
    object: 'looked-after-records',
    action: 'read',
    area: 'own',
    decision: 'allow',
    reason: 'Only whoever works with looked-after children needs what is recorded of one of them.',
  },
  {
    id: 'own-exact-looked-after-counts',
    actors: ['looked-after-caseworker'],
    object: 'looked-after-counts',
    action: 'read',
    area: 'own',
    decision: 'allow',
    reason: 'Whoever sees the records can count them.',
  },
  {
    id: 'own-rounded-looked-after-counts',
    actors: working,
    object: 'looked-after-counts',
    action: 'read',
    area: 'own',
    decision: 'mask',
    reason:
      'Those who answer for enough homes need how many, and no count through which one child could be known.',
  },
  {
    id: 'own-demand-scenarios',
    actors: [...working, 'send-caseworker', 'looked-after-caseworker'],
    object: 'demand-scenario',
    action: 'read',
    area: 'own',
    decision: 'allow',
    reason: 'What an area thinks may come is compared by those who work in it, and is not published.',
  },
  {
    id: 'record-demand-scenario',
    actors: ['officer', 'icb-commissioner'],
    object: 'demand-scenario',
    action: 'record',
    area: 'own',
    decision: 'allow',
    reason:
      'Those who plan homes save what they assume; whoever sees exact counts does not, so that none is told by an assumption.',
  },
  ...commissioningPolicy,
];
