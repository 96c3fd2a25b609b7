/** The input of each mutation that records on an action, and the type it answers with when it did. */
export const recordingMutations = {
  recordProgress: ['RecordProgressInput', 'ProgressRecorded'],
  recordRating: ['RecordRatingInput', 'RatingRecorded'],
  submitEvidence: ['SubmitEvidenceInput', 'EvidenceSubmitted'],
  decideEvidence: ['DecideEvidenceInput', 'EvidenceDecided'],
  approveClosing: ['ApproveClosingInput', 'ClosingApproved'],
} as const;
