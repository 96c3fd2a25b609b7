import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { RatingKey } from '../components/rating-key.tsx';
import { councilContext } from '../council-context.ts';
import { schemesQuery } from '../operations/scheme.ts';
import { glossary } from '../words/glossary.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const data = await context
    .get(councilContext)
    .ask(schemesQuery, {})
    .then((answer) => answer.data, noneWhenAway);
  const areas = data?.localAreas ?? [];
  return {
    areas: areas.map(({ code, name, ratingSchemes }) => ({ code, name, schemes: ratingSchemes ?? [] })),
    missing: data === null || areas.some(({ ratingSchemes }) => ratingSchemes === null),
  };
}

/** The words stay readable when the graph cannot be reached at all. */
function noneWhenAway(thrown: unknown): null {
  if (thrown instanceof Response && thrown.status === 503) return null;
  throw thrown;
}

/** What the words and letters mean, the ambiguous ones told apart: ratings in the words of each area. */
export default function Glossary() {
  const { areas, missing } = useLoaderData<typeof loader>();
  return (
    <Page title="Glossary" breadcrumbs={[{ text: 'Areas', href: '/' }, { text: 'Glossary' }]}>
      <h1 className="govuk-heading-l">Glossary</h1>
      {missing && <MissingNotice things={['What the ratings mean.']} />}
      <h2 className="govuk-heading-m">Ratings</h2>
      {areas.flatMap(({ name, schemes }) =>
        schemes.map(({ id, title, states }) => (
          <section key={id} aria-label={`${name}: ${title}`}>
            <h3 className="govuk-heading-s">
              {name}: {title}
            </h3>
            <RatingKey states={states} />
          </section>
        )),
      )}
      <h2 className="govuk-heading-m">Words</h2>
      <dl className="govuk-summary-list app-measure">
        {glossary.map(({ term, meaning }) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{term}</dt>
            <dd className="govuk-summary-list__value">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
