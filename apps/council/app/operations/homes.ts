import { graphql } from '../graph/graphql.ts';

/** Homes by kind and sector, and the numbers that sources tell of them. */
export const homesSummaryFragment = graphql(`
  fragment CouncilHomesSummary on LocalArea @_unmask {
    homesByKind(asOf: $asOf) {
      kind
      sector
      homes
      places
      homesWithPlaces
      children
    }
    homeCounts(asOf: $asOf) {
      title
      reported
      named
      unnamed
      discrepancy
      providers
      asAtDate
      assumption
      source {
        title
        publisher
        publishedDate
        url
        place
      }
    }
    homeProgrammes(asOf: $asOf) {
      id
      title
      agreedDate
      dueDate
      late
      planned {
        use
        places
      }
      settings {
        planned
        reported
        recomputed
        outstanding
      }
      places {
        planned
        reported
        recomputed
        outstanding
      }
      report {
        asAtDate
        acquired
        registered
        children
        steppedDown
        assumption
      }
      assumption
    }
  }
`);

/** Every home told of, how places are bought, and where a child lives in a home that nobody registered. */
export const homesQuery = graphql(
  `
    query CouncilHomes($code: ID!, $asOf: Date, $names: Boolean!) {
      localArea(code: $code) {
        code
        name @include(if: $names)
        ...CouncilHomesSummary
        homes(asOf: $asOf) {
          id
          name
          provider
          sector
          kind
          urn
          registration {
            status
            lawful
            fromDate
          }
          places
          occupied
          vacant
          usable
          withinArea
          openedDate
          closedDate
          toldAs
        }
        frameworkAgreements {
          id
          title
          kind
          buys
          consortium
          startDate
          endDate
          lots {
            id
            number
            title
            pricedBy
          }
          assumption
        }
        marketFindings(asOf: $asOf) {
          id
          about
          finding
          knownDate
        }
        placePurchases(asOf: $asOf) {
          route
          callOffs
          share
          perWeekPence
          withoutPrice
        }
        homeSpend(asOf: $asOf) {
          year {
            label
          }
          buys
          reported
          recomputed
          discrepancy
          nights
          nightsWithoutPrice
        }
        blockBookings {
          shareUsed
          unknown
          bookings {
            id
            title
            places
            nightsPaid
            nightsUsed
            shareUsed
            pence
            pencePerNightUsed
          }
        }
        lookedAfterReturns(asOf: $asOf) {
          counts
          madeUp
        }
        placementBreaches(asOf: $asOf) {
          onDate
          reachesDay
          checked
          unchecked
          breaches {
            pseudonym
            reason
            unlawful
            homeId
            urn
            placement
            sinceDate
            days
          }
        }
      }
    }
  `,
  [homesSummaryFragment],
);
