import {
  assessIndicator,
  latestObservation,
  observationsAsAt,
  type Assessment,
  type Benchmark,
  type Citation,
  type Domain,
  type Indicator,
  type IsoDate,
  type Observation,
} from '@golden-thread/outcomes';
import { globalId } from './global-id.ts';
import type { IndicatorNode } from './indicator-node.ts';
import { observationView } from './observation-view.ts';
import type { ObservationView, SourceView } from './views.ts';

/** The type of an indicator in the graph, by the domain that owns it. */
export const INDICATOR_TYPE_NAMES = {
  send: 'SendIndicator',
  sufficiency: 'SufficiencyIndicator',
  commissioning: 'CommissioningIndicator',
} as const satisfies Record<Domain, IndicatorNode['typeName']>;

/** Days for which answers are kept per indicator; the whole lot is dropped when there are more. */
const DAYS_KEPT = 64;

/** Remembers an answer per day. Its inputs never change: another version of the data makes another node. */
function perDay<Answer>(answer: (asOf: IsoDate) => Answer): (asOf: IsoDate) => Answer {
  const kept = new Map<IsoDate, { readonly answer: Answer }>();
  return (asOf) => {
    const found = kept.get(asOf);
    if (found !== undefined) return found.answer;
    if (kept.size >= DAYS_KEPT) kept.clear();
    const made = { answer: answer(asOf) };
    kept.set(asOf, made);
    return made.answer;
  };
}

/** What an indicator node is made from. Observations of other indicators must not be among them. */
export interface IndicatorMaterial {
  readonly areaCode: string;
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly benchmarks: readonly Benchmark[];
  readonly sourceView: (citation: Citation) => SourceView;
}

/** Joins an indicator to its observations and benchmarks. */
export function createIndicatorNode(material: IndicatorMaterial): IndicatorNode {
  const { areaCode, indicator, observations, benchmarks, sourceView } = material;
  const view = (observation: Observation): ObservationView => observationView(observation, sourceView);
  return {
    typeName: INDICATOR_TYPE_NAMES[indicator.domain],
    id: globalId(areaCode, indicator.id),
    indicator,
    baseline: indicator.baseline,
    target:
      indicator.target === null
        ? null
        : { kind: indicator.target.kind, label: indicator.targetLabel ?? indicator.target.kind },
    latest: perDay((asOf) => {
      const latest = latestObservation(observations, asOf);
      return latest === null ? null : view(latest);
    }),
    observations: perDay((asOf) =>
      observationsAsAt(observations, asOf)
        .map(({ observation }) => view(observation))
        .sort((left, right) => (left.key < right.key ? 1 : -1)),
    ),
    assessment: perDay((asOf): Assessment => assessIndicator({ indicator, observations, benchmarks, asOf })),
  };
}
