import { graphql } from '../graph/graphql.ts';

/** A figure of an indicator: its value with its tally, or why there is none, and where it stands. */
export const observationFragment = graphql(`
  fragment CouncilObservation on Observation @_unmask {
    value
    numerator
    denominator
    absence {
      message
    }
    period {
      label
    }
    source {
      title
      url
      place
    }
  }
`);
