import { graphql } from '../graph/graphql.ts';

/** An inspection as at the day `$asOf` of the query, with the visits and meetings that followed. */
export const inspectionFragment = graphql(`
  fragment CouncilInspection on Inspection @_unmask {
    id
    framework
    when {
      label
      knownDate
      knownDateAssumed
    }
    by {
      id
      name
    }
    publishedDate
    resultInWords
    weaknesses
    ledTo {
      id
      title
    }
    reviews {
      id
      kind
      when {
        label
        knownDate
        knownDateAssumed
      }
      by {
        id
        name
      }
      found
      source {
        title
        publisher
        publishedDate
        url
        place
      }
    }
    source {
      title
      publisher
      publishedDate
      url
      place
    }
  }
`);

/** What is on record of the inspections of an area as at a day, and the plans it works by on it. */
export const areaInspectionsQuery = graphql(
  `
    query CouncilAreaInspections($code: ID!, $asOf: Date, $names: Boolean!) {
      localArea(code: $code) {
        code
        name @include(if: $names)
        inspections(asOf: $asOf) {
          ...CouncilInspection
        }
        plansInForce(asOf: $asOf) {
          id
          title
          startDate
          endDate
        }
      }
    }
  `,
  [inspectionFragment],
);
