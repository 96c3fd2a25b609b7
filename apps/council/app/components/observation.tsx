import { formatQuantity } from '../words/quantities.ts';

export interface ObservationView {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: { readonly message: string } | null;
  readonly period: { readonly label: string };
  readonly source: { readonly title: string; readonly url: string | null; readonly place: string };
}

/** A figure with its tally, its period and where it stands, or why there is none. Never a nought for an absence. */
export function Observation({
  observation,
  unit,
  decimals,
}: {
  readonly observation: ObservationView | null;
  readonly unit: Parameters<typeof formatQuantity>[1];
  readonly decimals: number;
}) {
  if (observation === null) return <>No figure is recorded</>;
  if (observation.value === null) {
    return (
      <>
        {observation.absence?.message ?? 'No figure is recorded'} ({observation.period.label})
      </>
    );
  }
  const { numerator, denominator, source } = observation;
  return (
    <>
      <strong>{formatQuantity(observation.value, unit, decimals)}</strong>
      {numerator !== null && denominator !== null && (
        <>
          {' '}
          ({numerator.toLocaleString('en-GB')} of {denominator.toLocaleString('en-GB')})
        </>
      )}
      , {observation.period.label}
      <span className="app-source">
        {source.url === null ? (
          source.title
        ) : (
          <a className="govuk-link" href={source.url}>
            {source.title}
          </a>
        )}
        {source.place !== '' && `, ${source.place}`}
      </span>
    </>
  );
}
