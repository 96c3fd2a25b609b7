import type { Governance } from '@golden-thread/governance';
import type { LocalArea } from '@golden-thread/local-areas';
import type { Benchmark, Indicator, ReportedFigure, Source } from '@golden-thread/outcomes';
import type { Scheme } from '@golden-thread/rag';
import type { ImprovementPlan, Inspection } from '@golden-thread/send';

/** The parts of a local area that this service keeps as one version. */
export interface SendContent {
  readonly code: string;
  readonly name: string;
  readonly sources: readonly Source[];
  readonly governance: Governance;
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  readonly schemes: readonly Scheme[];
  readonly plans: readonly ImprovementPlan[];
  readonly figures: readonly ReportedFigure[];
  readonly inspections: readonly Inspection[];
}

/** Grows with the shape of {@link SendContent}. */
export const SEND_CONTENT_FORMAT = 2;

/** Takes this service's parts: indicators of its own domain, and those of others that a plan uses as a measure. */
export function sendContent(area: LocalArea): SendContent {
  const measures = new Set(
    area.plans.flatMap(({ priorities }) =>
      priorities.flatMap(({ headings }) => headings.flatMap(({ impactMeasureIds }) => impactMeasureIds)),
    ),
  );
  const indicators = area.indicators.filter(({ domain, id }) => domain === 'send' || measures.has(id));
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    code: area.code,
    name: area.name,
    sources: area.sources,
    governance: area.governance,
    indicators,
    benchmarks: area.benchmarks.filter(({ indicatorId }) => ids.has(indicatorId)),
    schemes: area.schemes,
    plans: area.plans,
    figures: area.figures.filter(({ domain }) => domain === 'send'),
    inspections: area.inspections,
  };
}
