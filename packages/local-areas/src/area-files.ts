/** The files every area folder needs, in the order issues are reported. A list with nothing in it is `[]`. */
export const requiredAreaFileNames = [
  'area.json',
  'organisations.json',
  'bodies.json',
  'posts.json',
  'memberships.json',
  'lines.json',
  'decision-rights.json',
  'rhythm.json',
  'framework.json',
  'indicators.json',
  'observations.json',
  'benchmarks.json',
  'schemes.json',
  'improvement-plans.json',
  'action-records.json',
  'place-priorities.json',
  'intentions.json',
  'figures.json',
  'looked-after.json',
  'delivery-objectives.json',
  'demo-people.json',
] as const;

/** The files an area folder may leave out, in the order issues are reported. Left out means that there is nothing to list. */
export const optionalAreaFileNames = [
  'intention-progress.json',
  'strategies.json',
  'priority-matrices.json',
  'checklists.json',
  'services.json',
  'code-of-practice-map.json',
  'consultations.json',
  'document-versions.json',
  'self-assessments.json',
  'audit-items.json',
  'key-decisions.json',
  'promises.json',
  'sufficiency-priorities.json',
  'measures-of-success.json',
  'published-projections.json',
  'populations.json',
  'homes.json',
  'home-counts.json',
  'home-programmes.json',
  'framework-agreements.json',
  'call-offs.json',
  'block-bookings.json',
  'unit-costs.json',
  'annual-spend.json',
  'market-findings.json',
  'meetings.json',
  'resolutions.json',
  'resolution-records.json',
  'returns.json',
  'return-receipts.json',
  'plan-successions.json',
  'inspections.json',
  'procurement-frameworks.json',
  'contracts.json',
  'quality-visit-rules.json',
  'quality-visits.json',
  'pooled-funds.json',
  'funding-streams.json',
] as const;

/** Every file an area folder may hold, the needed ones first; any other name is an issue. */
export const areaFileNames = [...requiredAreaFileNames, ...optionalAreaFileNames] as const;

/** The name of a file of an area folder. */
export type AreaFileName = (typeof areaFileNames)[number];

/** Whether a name is that of a file of an area folder. */
export function isAreaFileName(name: string): name is AreaFileName {
  return (areaFileNames as readonly string[]).includes(name);
}

/** Whether an area folder may do without a file of this name. */
export function isOptionalAreaFile(name: AreaFileName): boolean {
  return (optionalAreaFileNames as readonly string[]).includes(name);
}
