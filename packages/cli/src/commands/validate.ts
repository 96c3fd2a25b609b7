import { readArea } from '../area/read-area.ts';
import { invalidAreaReport } from '../area/invalid-area-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** Everything wrong with an area's files, all at once; or what a sound area holds. */
export async function validate(
  surroundings: Surroundings,
  given: { readonly area: string },
): Promise<Report> {
  const { place, area, issues } = await readArea(surroundings, given.area);
  if (area === null) return invalidAreaReport(place, issues);
  const counts = {
    organisations: area.governance.organisations.length,
    bodies: area.governance.bodies.length,
    posts: area.governance.posts.length,
    outcomes: area.framework.outcomes.length,
    indicators: area.indicators.length,
    observations: area.observations.length,
    plans: area.plans.length,
    actions: area.plans.flatMap(({ priorities }) =>
      priorities.flatMap(({ headings }) => headings.flatMap(({ actions }) => actions)),
    ).length,
    actionRecords: area.actionRecords.length,
    intentions: area.intentions.length,
    figures: area.figures.length,
  };
  return {
    status: EXIT_STATUS.fine,
    text: [
      `${area.name} (${area.code}) is valid: no issues in ${place}`,
      ...Object.entries(counts).map(([what, count]) => `  ${inWords(what)}: ${count}`),
    ].join('\n'),
    json: { valid: true, place, area: { code: area.code, name: area.name }, counts, issues },
  };
}

function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
