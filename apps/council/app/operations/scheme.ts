import { graphql } from '../graph/graphql.ts';

/** The words, shapes and order of a rating scheme. */
export const schemeFragment = graphql(`
  fragment CouncilScheme on RatingScheme @_unmask {
    id
    title
    states {
      rating
      label
      inBrief
      meaning
      shape
      comesOfClosing
    }
  }
`);

/** The rating schemes of every area, for the glossary. */
export const schemesQuery = graphql(
  `
    query CouncilSchemes {
      localAreas {
        code
        name
        ratingSchemes {
          ...CouncilScheme
        }
      }
    }
  `,
  [schemeFragment],
);
