import { graphql } from '../graph/graphql.ts';

/** Why something was not recorded: every refusal says it in words. */
export const refusalFragment = graphql(`
  fragment CouncilRefusal on Refusal @_unmask {
    __typename
    message
    whatToDo
    ... on InvalidInput {
      issues {
        path
        found
        expected
        whatToDo
      }
    }
    ... on EditConflict {
      version
    }
  }
`);

export const recordProgressMutation = graphql(
  `
    mutation CouncilRecordProgress($input: RecordProgressInput!) {
      answer: recordProgress(input: $input) {
        __typename
        ... on ProgressRecorded {
          record {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

export const recordRatingMutation = graphql(
  `
    mutation CouncilRecordRating($input: RecordRatingInput!) {
      answer: recordRating(input: $input) {
        __typename
        ... on RatingRecorded {
          record {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

export const submitEvidenceMutation = graphql(
  `
    mutation CouncilSubmitEvidence($input: SubmitEvidenceInput!) {
      answer: submitEvidence(input: $input) {
        __typename
        ... on EvidenceSubmitted {
          record {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

export const decideEvidenceMutation = graphql(
  `
    mutation CouncilDecideEvidence($input: DecideEvidenceInput!) {
      answer: decideEvidence(input: $input) {
        __typename
        ... on EvidenceDecided {
          record {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

export const approveClosingMutation = graphql(
  `
    mutation CouncilApproveClosing($input: ApproveClosingInput!) {
      answer: approveClosing(input: $input) {
        __typename
        ... on ClosingApproved {
          record {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);
