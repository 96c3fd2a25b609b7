import { periodLabel, type Citation, type Observation } from '@golden-thread/outcomes';
import type { ObservationView, SourceView } from './views.ts';

/** An observation as the graph shows it. */
export function observationView(
  observation: Observation,
  sourceView: (citation: Citation) => SourceView,
): ObservationView {
  return {
    key: `${observation.period.endDate} ${observation.knownDate} ${observation.id}`,
    value: observation.value,
    numerator: observation.numerator,
    denominator: observation.denominator,
    absence: observation.absence,
    period: { ...observation.period, label: periodLabel(observation.period) },
    source: sourceView(observation.source),
    recordedAt: observation.recordedAt,
  };
}
