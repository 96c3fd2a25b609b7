import type { LocalArea } from '@golden-thread/local-areas';

/** The code of the made-up twin of Rotherham. */
export const TWIN = 'E99000001';

/** A made-up area with the very ids of another, and words of its own: what shows up in the wrong place is seen. */
export function twinOf(area: LocalArea): LocalArea {
  const renamed = <Thing extends { readonly title: string }>(things: readonly Thing[]): Thing[] =>
    things.map((thing) => ({ ...thing, title: `Twin ${thing.title}` }));
  return {
    ...area,
    code: TWIN,
    name: 'Twin',
    sources: renamed(area.sources),
    framework: {
      ...area.framework,
      title: `Twin ${area.framework.title}`,
      outcomes: renamed(area.framework.outcomes),
    },
    indicators: renamed(area.indicators),
    governance: {
      ...area.governance,
      bodies: area.governance.bodies.map((body) => ({ ...body, name: `Twin ${body.name}` })),
      posts: renamed(area.governance.posts),
    },
    plans: renamed(area.plans),
    intentions: renamed(area.intentions),
    deliveryObjectives: renamed(area.deliveryObjectives),
    actionRecords: [],
    observations: [],
  };
}
