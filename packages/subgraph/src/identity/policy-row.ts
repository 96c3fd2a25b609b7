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
