import type { ReactNode } from 'react';
import { planAddress } from '../addresses.ts';
import { SourceLine } from '../components/source-line.tsx';
import { formatDay } from '../words/dates.ts';
import { listed } from '../words/listed.ts';
import { frameworkWords, toldFrom } from './inspection-words.ts';
import type { InspectionView } from './inspection-view.ts';
import { ReviewList } from './review-list.tsx';

/** Inspections with what followed each, in the order published. What no document states is said to be assumed. */
export function InspectionList({
  inspections,
  asAt,
  planId = null,
}: {
  readonly inspections: readonly InspectionView[];
  readonly asAt: string | null;
  /** The plan of the page, which it need not be told led to itself. */
  readonly planId?: string | null;
}) {
  return (
    <ol className="govuk-list app-timeline">
      {inspections.map((inspection) => {
        const { id, framework, when, by, publishedDate, weaknesses, ledTo, reviews, source } = inspection;
        const told = toldFrom(when);
        return (
          <li key={id} className="app-timeline__entry">
            <h3 className="govuk-heading-m govuk-!-margin-bottom-1">Inspection of {when.label}</h3>
            <dl className="app-facts">
              <Fact name="Result">{inspection.resultInWords}</Fact>
              {ledTo !== null && ledTo.id !== planId && (
                <Fact name="Led to">
                  <a className="govuk-link" href={planAddress(ledTo.id, asAt)}>
                    {ledTo.title}
                  </a>
                </Fact>
              )}
              {by.length > 0 && <Fact name="Inspected by">{listed(by.map(({ name }) => name))}</Fact>}
              <Fact name="Framework">{frameworkWords[framework]}</Fact>
              {publishedDate !== null && <Fact name="Published">{formatDay(publishedDate)}</Fact>}
              {told !== null && <Fact name="When known">{told}</Fact>}
              {weaknesses.length > 0 && (
                <Fact name="Found weak">
                  <ul className="govuk-list govuk-list--bullet">
                    {weaknesses.map((weakness) => (
                      <li key={weakness}>{weakness}</li>
                    ))}
                  </ul>
                </Fact>
              )}
              {reviews.length > 0 && (
                <Fact name="Since then">
                  <ReviewList reviews={reviews} />
                </Fact>
              )}
            </dl>
            <SourceLine source={source} />
          </li>
        );
      })}
    </ol>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
