import { graphql } from '../graph/graphql.ts';

/** A published figure: as reported, as recomputed, and the difference. */
export const figureFragment = graphql(`
  fragment CouncilFigure on Figure @_unmask {
    title
    reported
    reportedInterval {
      lower
      upper
    }
    recomputed
    discrepancy
    agrees
    explanation
    unit
    remarks
    source {
      title
      publisher
      publishedDate
      url
      place
    }
  }
`);
