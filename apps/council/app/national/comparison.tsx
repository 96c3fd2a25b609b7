import { StackingTable } from '../components/stacking-table.tsx';
import { formatMoment } from '../words/dates.ts';
import { polarityWords } from '../words/phrases.ts';
import { formatQuantity } from '../words/quantities.ts';
import { neighbourYears, standingWords, type ComparisonDetail } from './standing.ts';

const columns = [
  { heading: 'Whose figure' },
  { heading: 'Figure', numeric: true },
  { heading: 'Period' },
  { heading: 'How it was made' },
];

type Figure = ComparisonDetail['own'];

/** A figure, or why there is none: never a nought for a symbol. */
function shown({ value, absence }: Figure, decimals: number): string {
  return value === null
    ? (absence?.message ?? 'Nothing is published.')
    : formatQuantity(value, 'COUNT', decimals);
}

/** An area's national figure beside England's, its region's and its statistical neighbours', all of one period. */
export function Comparison({
  comparison,
  caption,
}: {
  readonly comparison: ComparisonDetail;
  readonly caption: string;
}) {
  const { decimals, neighbours, period, regionName } = comparison;
  const row = (key: string, figure: Figure, made: string) => ({
    key,
    cells: [key, shown(figure, decimals), period.label, made],
  });
  return (
    <div className="app-comparison">
      <StackingTable
        caption={caption}
        captionSize="s"
        columns={columns}
        rows={[
          row('This area', comparison.own, 'As published'),
          row('England', comparison.england, 'As published'),
          row(regionName ?? 'Its region', comparison.region, 'As published'),
          neighbours === null
            ? {
                key: 'neighbours',
                cells: [
                  'Statistical neighbours',
                  'Cannot be told',
                  period.label,
                  'This set of neighbours has not been imported, or does not have the area',
                ],
              }
            : row(
                `Statistical neighbours, set of ${neighbourYears[neighbours.neighbourSet]}`,
                { value: neighbours.value, absence: { message: 'None of them has a figure.' } },
                capital(neighbours.words),
              ),
        ]}
      />
      <p className="govuk-body-s app-measure">
        {[
          `Unit: ${comparison.unitLabel === '' ? 'not stated' : comparison.unitLabel}.`,
          `${polarityWords[comparison.polarity]}.`,
          ...standingWords(comparison),
        ].join(' ')}
        <span className="app-source">
          {comparison.measureTitle}: {comparison.dataset}, imported {formatMoment(comparison.importedAt)}.{' '}
          {comparison.attribution}
        </span>
      </p>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
