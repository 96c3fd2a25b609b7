import type { Body, Membership, Organisation, Post } from './body.ts';
import type { DecisionRight, Line } from './line.ts';
import type { RhythmRule } from './rhythm.ts';

/** Who answers for what in an area: plain data, dated throughout, with nothing resolved. */
export interface Governance {
  readonly organisations: readonly Organisation[];
  readonly bodies: readonly Body[];
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  readonly lines: readonly Line[];
  readonly decisionRights: readonly DecisionRight[];
  readonly rhythm: readonly RhythmRule[];
}
