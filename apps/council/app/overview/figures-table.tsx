import { Flag } from '../components/flag.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { formatDifference, formatQuantity } from '../words/quantities.ts';
import type { Overview } from './read-overview.ts';

type Figure = Overview['figures'][number];

const columns = [
  { heading: 'Figure' },
  { heading: 'Reported', numeric: true },
  { heading: 'Recomputed', numeric: true },
  { heading: 'Difference', numeric: true },
  { heading: 'How it was checked' },
];

function printed({ reported, reportedInterval, unit }: Figure): string {
  if (reported !== null) return formatQuantity(reported, unit);
  if (reportedInterval === null) return 'Not printed';
  return `${formatQuantity(reportedInterval.lower, unit)} to ${formatQuantity(reportedInterval.upper, unit)}`;
}

/**
 * Published figures of one document, each as reported, as its own components give it, and the difference: three things
 * kept apart.
 */
export function FiguresTable({
  caption,
  figures,
}: {
  readonly caption: string;
  readonly figures: readonly Figure[];
}) {
  const [first] = figures;
  return (
    <>
      <StackingTable
        caption={caption}
        columns={columns}
        rows={figures.map((figure) => ({
          key: `${figure.title} ${figure.source.place}`,
          cells: [
            figure.title,
            printed(figure),
            figure.recomputed === null ? 'Cannot be told' : formatQuantity(figure.recomputed, figure.unit),
            figure.discrepancy === null || figure.discrepancy === 0 ? (
              figure.agrees === true ? (
                'None'
              ) : (
                'Cannot be told'
              )
            ) : (
              <Flag>{formatDifference(figure.discrepancy, figure.unit)}</Flag>
            ),
            <>
              {figure.explanation}
              {figure.remarks.map((remark) => (
                <div key={remark} className="app-row-flag">
                  {remark}
                </div>
              ))}
              <div className="govuk-hint govuk-!-margin-bottom-0 govuk-!-font-size-16">
                {figure.source.place}
              </div>
            </>,
          ],
        }))}
      />
      {first !== undefined && <SourceLine source={{ ...first.source, place: '' }} />}
    </>
  );
}
