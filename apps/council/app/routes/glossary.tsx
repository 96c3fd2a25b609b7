import { Page } from '../components/page.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { ratings, ratingWords } from '../words/ratings.ts';
import { glossary } from '../words/glossary.ts';

/** What the words and letters mean, the ambiguous ones told apart. */
export default function Glossary() {
  return (
    <Page title="Glossary" breadcrumbs={[{ text: 'Areas', href: '/' }, { text: 'Glossary' }]}>
      <h1 className="govuk-heading-l">Glossary</h1>
      <h2 className="govuk-heading-m">Ratings</h2>
      <dl className="govuk-summary-list app-measure">
        {ratings.map((rating) => (
          <div key={rating} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">
              <RatingTag rating={rating} meaning={false} />
            </dt>
            <dd className="govuk-summary-list__value">{ratingWords[rating].definition}</dd>
          </div>
        ))}
      </dl>
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
