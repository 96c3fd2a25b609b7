import { Details } from '../components/govuk/details.tsx';
import type { MeasureDefinition } from './measure-series.ts';

/** What the measures shown count, of what, and where that stands. */
export function MeasureNotes({
  definitions,
  reported,
}: {
  readonly definitions: readonly MeasureDefinition[];
  /** Whether the council reports one of them itself. */
  readonly reported: boolean;
}) {
  return (
    <Details summary="What is counted here">
      <dl className="app-facts">
        {definitions.map(({ id, title, counts, denominator, source }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              Counted: {counts}.{denominator !== null && <> Of: {denominator}.</>}
              <span className="app-source">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      {reported && (
        <p className="govuk-body app-measure">
          What the council reported stands beside what the records give, in the unit it reports in. Neither
          takes the place of the other.
        </p>
      )}
    </Details>
  );
}
