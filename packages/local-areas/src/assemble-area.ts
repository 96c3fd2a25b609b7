import type { ReportedFigure } from '@golden-thread/outcomes';
import type { LookedAfterSnapshot } from '@golden-thread/sufficiency';
import type { LookedAfterEntry } from '@golden-thread/sufficiency/schema';
import type { AreaParts } from './area-parts.ts';
import { governanceOf } from './governance-of.ts';
import { valuesOf } from './list-part.ts';
import type { LocalArea } from './local-area.ts';
import { marketOf } from './market-of.ts';
import { procurementOf } from './procurement-of.ts';
import { proceedingsOf } from './proceedings-of.ts';

/** Puts sound parts together; null when a part that is needed is not there. */
export function assembleArea({ head, framework, leftOut, lists }: AreaParts): LocalArea | null {
  if (head === null || framework === null) return null;
  const figures = valuesOf(lists['figures.json']);
  const lookedAfter = valuesOf(lists['looked-after.json']).map((entry) => snapshotOf(entry, figures));
  return {
    ...head,
    governance: governanceOf(lists),
    framework,
    leftOut,
    indicators: valuesOf(lists['indicators.json']),
    observations: valuesOf(lists['observations.json']),
    benchmarks: valuesOf(lists['benchmarks.json']),
    schemes: valuesOf(lists['schemes.json']),
    plans: valuesOf(lists['improvement-plans.json']),
    actionRecords: valuesOf(lists['action-records.json']),
    priorities: valuesOf(lists['place-priorities.json']),
    intentions: valuesOf(lists['intentions.json']),
    intentionProgress: valuesOf(lists['intention-progress.json']),
    figures,
    lookedAfter: lookedAfter.filter((snapshot) => snapshot !== null),
    deliveryObjectives: valuesOf(lists['delivery-objectives.json']),
    demoPeople: valuesOf(lists['demo-people.json']),
    strategies: valuesOf(lists['strategies.json']),
    matrices: valuesOf(lists['priority-matrices.json']),
    checklists: valuesOf(lists['checklists.json']),
    services: valuesOf(lists['services.json']),
    codeOfPracticeMaps: valuesOf(lists['code-of-practice-map.json']),
    consultations: valuesOf(lists['consultations.json']),
    documentVersions: valuesOf(lists['document-versions.json']),
    selfAssessments: valuesOf(lists['self-assessments.json']),
    auditItems: valuesOf(lists['audit-items.json']),
    keyDecisions: valuesOf(lists['key-decisions.json']),
    promises: valuesOf(lists['promises.json']),
    sufficiencyPriorities: valuesOf(lists['sufficiency-priorities.json']),
    measuresOfSuccess: valuesOf(lists['measures-of-success.json']),
    publishedProjections: valuesOf(lists['published-projections.json']),
    populations: valuesOf(lists['populations.json']),
    market: marketOf(lists),
    proceedings: proceedingsOf(lists),
    planSuccessions: valuesOf(lists['plan-successions.json']),
    inspections: valuesOf(lists['inspections.json']),
    procurement: procurementOf(lists),
    pooledFunds: valuesOf(lists['pooled-funds.json']),
    fundingStreams: valuesOf(lists['funding-streams.json']),
  };
}

function snapshotOf(entry: LookedAfterEntry, figures: readonly ReportedFigure[]): LookedAfterSnapshot | null {
  const figure = (id: string | null) => figures.find((candidate) => candidate.id === id) ?? null;
  const count = figure(entry.countFigureId);
  const ratePer10000 = figure(entry.ratePer10000FigureId);
  if (count === null || ratePer10000 === null) return null;
  return {
    asAtDate: entry.asAtDate,
    knownDate: entry.knownDate,
    count,
    ratePer10000,
    placementMix: entry.placementMix.map(({ type, countFigureId, shareFigureId }) => ({
      type,
      count: figure(countFigureId),
      share: figure(shareFigureId),
    })),
  };
}
