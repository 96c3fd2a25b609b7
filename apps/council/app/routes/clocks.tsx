import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { clocksQuery } from '../operations/assessment.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const { data, missing } = await context.get(councilContext).ask(clocksQuery, {});
  const clocks = data?.statutoryClocks;
  if (clocks === undefined) throw new Response(null, { status: faultStatus(missing) });
  return { clocks };
}

/** The time limits of the law for assessments, plans and reviews, each with what lifts it and where it stands. */
export default function Clocks() {
  const { clocks } = useLoaderData<typeof loader>();
  return (
    <Page title="Statutory clocks" breadcrumbs={[{ text: 'Areas', href: '/' }, { text: 'Statutory clocks' }]}>
      <h1 className="govuk-heading-l">Statutory clocks</h1>
      <p className="govuk-body app-measure">
        The time limits that the law of England sets for assessing children’s needs, for education, health and
        care plans, and for their reviews, as they are used here. What follows is a reading of the law, not
        legal advice.
      </p>
      {clocks.map(
        ({ id, title, limit, atLeast, countsFrom, countsUntil, source, exceptions, exceptionsSource }) => (
          <section key={id} aria-labelledby={id} className="app-clock">
            <h2 className="govuk-heading-m" id={id}>
              {title}: {limit}
            </h2>
            <dl className="app-facts app-measure">
              <div>
                <dt>Counts from</dt>
                <dd>{capital(countsFrom)}</dd>
              </div>
              <div>
                <dt>Counts until</dt>
                <dd>{capital(countsUntil)}</dd>
              </div>
              {atLeast && (
                <div>
                  <dt>Kind</dt>
                  <dd>A time that must be given, not one that must be kept</dd>
                </div>
              )}
              <div>
                <dt>Where it stands</dt>
                <dd>
                  {source}
                  {exceptionsSource !== null && <>; its exceptions: {exceptionsSource}</>}
                </dd>
              </div>
            </dl>
            {exceptions.length === 0 ? (
              <p className="govuk-body">Nothing lifts it.</p>
            ) : (
              <>
                <h3 className="govuk-heading-s">What lifts it</h3>
                <ul className="govuk-list govuk-list--bullet app-measure">
                  {exceptions.map((exception) => (
                    <li key={exception.title}>
                      <strong>{exception.title}:</strong> {exception.meaning}
                      <span className="app-source">{exception.source}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        ),
      )}
    </Page>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
