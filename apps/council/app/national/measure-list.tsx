import { Comparison } from './comparison.tsx';
import type { readNational } from './read-national.ts';

type Measures = Awaited<ReturnType<typeof readNational>>['measures'];

/** Measures under their topics, each compared, or told to say nothing of the area. */
export function MeasureList({ measures }: { readonly measures: Measures }) {
  const topics = [...new Set(measures.map(({ topic }) => topic))];
  return topics.map((topic) => (
    <section key={topic} aria-label={topic}>
      <h3 className="govuk-heading-m">{topic}</h3>
      {measures
        .filter((measure) => measure.topic === topic)
        .map(({ measureId, title, comparison }) =>
          comparison === null ? (
            <p key={measureId} className="govuk-body app-measure">
              <strong>
                {title} ({measureId})
              </strong>
              : nothing is published of this area.
            </p>
          ) : (
            <Comparison key={measureId} comparison={comparison} caption={`${title} (${measureId})`} />
          ),
        )}
    </section>
  ));
}
