import { graphql } from '../graph/graphql.ts';

/** A national figure beside England's, the region's and the neighbours'. */
export const comparisonFragment = graphql(`
  fragment CouncilComparison on NationalComparison @_unmask {
    measureTitle
    unitLabel
    polarity
    decimals
    period {
      label
    }
    own {
      value
      absence {
        message
      }
    }
    england {
      value
      absence {
        message
      }
    }
    region {
      value
      absence {
        message
      }
    }
    regionName
    neighbours {
      neighbourSet
      value
      words
    }
    rank
    rankOf
    rankSharedBy
    quartile
    quartileReason
    dataset
    attribution
    importedAt
  }
`);

/** What the indicators of an area compare with, in the newest period that ends by a day. */
export const areaComparisonsQuery = graphql(
  `
    query CouncilAreaComparisons($code: ID!, $byDate: Date) {
      localArea(code: $code) {
        national {
          topics
        }
        nationalIndicators {
          id
          comparison(byDate: $byDate) {
            ...CouncilComparison
          }
        }
      }
    }
  `,
  [comparisonFragment],
);

/** The same for the impact measures of an action. */
export const actionComparisonsQuery = graphql(
  `
    query CouncilActionComparisons($id: ID!, $byDate: Date) {
      improvementAction(id: $id) {
        impactMeasures {
          id
          indicator {
            id
            comparison(byDate: $byDate) {
              ...CouncilComparison
            }
          }
        }
      }
    }
  `,
  [comparisonFragment],
);

/** Whether there are national figures of an area, and what they are about. */
export const nationalQuery = graphql(`
  query CouncilNational($code: ID!) {
    localArea(code: $code) {
      code
      name
      national {
        name
        topics
      }
    }
  }
`);

/** The measures that are wanted, without figures: how many there are, and where each page of them begins. */
export const nationalPlacesQuery = graphql(`
  query CouncilNationalPlaces($code: ID!, $topic: String, $search: String, $after: String) {
    localArea(code: $code) {
      national {
        measures(first: 100, after: $after, topic: $topic, search: $search) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              measureId
            }
          }
        }
      }
    }
  }
`);

/** A page of the measures that are wanted, compared as chosen. */
export const nationalMeasuresQuery = graphql(
  `
    query CouncilNationalMeasures(
      $code: ID!
      $topic: String
      $search: String
      $first: Int
      $after: String
      $neighbourSet: NeighbourSet
      $method: AggregationMethod
      $byDate: Date
    ) {
      localArea(code: $code) {
        national {
          measures(first: $first, after: $after, topic: $topic, search: $search) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                measureId
                title
                topic
                comparison(neighbourSet: $neighbourSet, method: $method, byDate: $byDate) {
                  ...CouncilComparison
                }
              }
            }
          }
        }
      }
    }
  `,
  [comparisonFragment],
);
