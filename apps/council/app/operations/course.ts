import { graphql } from '../graph/graphql.ts';
import { inspectionFragment } from './inspection.ts';

/** What led to a plan, whether it is in force, who helps with it and what may go wrong, as at a day. */
export const planCourseQuery = graphql(
  `
    query CouncilPlanCourse($id: ID!, $asOf: Date) {
      improvementPlan(id: $id) {
        id
        startDate
        endDate
        standing(asOf: $asOf)
        predecessor {
          id
          title
        }
        successors {
          id
          title
        }
        inspections(asOf: $asOf) {
          ...CouncilInspection
        }
        risks(asOf: $asOf) {
          id
          title
          owner {
            id
            name
            kind
          }
          priorities {
            ref
            title
          }
          actions {
            id
            ref
            title
          }
          now {
            effectiveDate
            status
            likelihood
            impact
            mitigations
            note
          }
        }
        deliveryPartners {
          name
        }
        priorities {
          ref
          deliveryPartners {
            name
          }
        }
      }
    }
  `,
  [inspectionFragment],
);
