import { listed } from '../words/listed.ts';
import { inWords } from '../words/phrases.ts';
import type { InspectionView } from './inspection-view.ts';
import { toldFrom } from './inspection-words.ts';

/** Visits and meetings after an inspection, with what was found at each. */
export function ReviewList({ reviews }: { readonly reviews: InspectionView['reviews'] }) {
  return (
    <ol className="govuk-list govuk-list--spaced">
      {reviews.map(({ id, kind, when, by, found, source }) => {
        const told = toldFrom(when);
        return (
          <li key={id}>
            <strong>
              {when.label}: {inWords(kind)}
            </strong>
            {by.length > 0 && `, by ${listed(by.map(({ name }) => name))}`}. {found.join(' ')}
            <span className="app-source">
              {told !== null && `${told} `}
              Source: {source.title}
              {source.place !== '' && ` (${source.place})`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
