import { Flag } from '../components/flag.tsx';
import { Observation } from '../components/observation.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { assessmentWords, polarityWords } from '../words/phrases.ts';
import type { ActionDetail } from './read-action.ts';

const columns = [
  { heading: 'Impact measure' },
  { heading: 'Baseline' },
  { heading: 'Target' },
  { heading: 'Latest' },
  { heading: 'Assessment' },
];

/** How one can tell that an action works: from where, to where, where it stands, and why it is judged so. */
export function MeasuresTable({ measures }: { readonly measures: ActionDetail['impactMeasures'] }) {
  if (measures.length === 0) {
    return (
      <p className="govuk-body">
        <Flag>The plan names no measure for this action, so nobody can tell whether it works.</Flag>
      </p>
    );
  }
  return (
    <StackingTable
      caption="From baseline to target"
      captionSize="s"
      columns={columns}
      rows={measures.map((measure) => ({
        key: measure.id,
        cells: [
          <>
            {measure.title}
            {measure.indicator !== null && (
              <div className="govuk-hint govuk-!-margin-bottom-0">
                {polarityWords[measure.indicator.polarity]}
              </div>
            )}
          </>,
          measure.baseline?.label ?? 'None is stated',
          measure.target?.label ?? 'None is stated',
          <Observation
            key="latest"
            observation={measure.latest}
            unit={measure.indicator?.unit ?? 'COUNT'}
            decimals={measure.indicator?.decimals ?? 0}
          />,
          <>
            <strong>{assessmentWords[measure.assessment.status]}</strong>
            {measure.assessment.reasons.map((reason) => (
              <div key={reason}>{reason}</div>
            ))}
          </>,
        ],
      }))}
    />
  );
}
