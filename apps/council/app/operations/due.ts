import { graphql } from '../graph/graphql.ts';
import { returnFragment } from './assessment.ts';

const dueCountsFragment = graphql(`
  fragment CouncilDueCounts on DueCounts @_unmask {
    late
    within {
      weeks
      count
    }
    later
    unknown
    total
  }
`);

/** What is late and what falls due in an area, counted. */
export const dueQuery = graphql(
  `
    query CouncilDue($code: ID!, $asOf: Date) {
      localArea(code: $code) {
        code
        name
        returns: sendReturns(asOf: $asOf) {
          ...CouncilReturn
        }
        dueList(asOf: $asOf) {
          asOf
          knownUntilDate
          plansUntilDate
          protection
          rows {
            clock {
              id
              title
              limit
            }
            team
            adviceFrom
            owed {
              ...CouncilDueCounts
            }
            excused {
              ...CouncilDueCounts
            }
            unknownBecause {
              because
              count
            }
          }
          leftOut {
            because
            count
          }
        }
      }
    }
  `,
  [returnFragment, dueCountsFragment],
);

/** A page of the cases of a due list: null for who may not read records of children. */
export const dueCasesQuery = graphql(`
  query CouncilDueCases($code: ID!, $asOf: Date, $first: Int!, $after: String) {
    localArea(code: $code) {
      dueList(asOf: $asOf) {
        cases(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              clock {
                id
                title
              }
              team
              adviceFrom
              dueOn
              daysLeft
              excused
              unknownBecause
              remarks
            }
          }
        }
      }
    }
  }
`);
