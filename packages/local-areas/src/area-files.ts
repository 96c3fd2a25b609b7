/** The files of an area folder, in the order issues are reported. Every one is needed; a list with nothing in it is `[]`. */
export const areaFileNames = [
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

/** The name of a file of an area folder. */
export type AreaFileName = (typeof areaFileNames)[number];

/** Whether a name is that of a file of an area folder. */
export function isAreaFileName(name: string): name is AreaFileName {
  return (areaFileNames as readonly string[]).includes(name);
}
