import { graphql } from '../graph/graphql.ts';

/** The bodies of an area and the lines between them, as at a day. */
export const governanceQuery = graphql(`
  query CouncilGovernance($code: ID!, $asOf: Date) {
    localArea(code: $code) {
      code
      name
      bodies(asOf: $asOf) {
        id
        name
        kind
      }
      governanceLines(asOf: $asOf) {
        kind
        from {
          id
        }
        to {
          id
        }
        decision
        subjectId
        withinWorkingDays
      }
    }
  }
`);
