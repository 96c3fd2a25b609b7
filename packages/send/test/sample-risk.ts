import type { PlanRisk, RiskEntry } from '../src/index.ts';

const source = { sourceId: 'made-up', place: 'for tests' };

/** An entry of a risk: open and not rated unless said otherwise. */
export const entry = (id: string, effectiveDate: string, changes: Partial<RiskEntry> = {}): RiskEntry => ({
  id,
  effectiveDate,
  status: 'open',
  likelihood: null,
  impact: null,
  mitigations: [],
  note: '',
  corrects: null,
  source,
  ...changes,
});

/** A risk of the whole plan unless said otherwise. */
export const risk = (id: string, changes: Partial<PlanRisk> = {}): PlanRisk => ({
  id,
  title: `Risk ${id}`,
  owner: null,
  priorityRefs: [],
  actionRefs: [],
  entries: [entry('first', '2022-08-10')],
  ...changes,
});
