import type { ActionRecord } from '@golden-thread/send';
import type { CommandBase, Commands } from '../commands/commands.ts';
import type { Outcome, Recorded } from '../commands/outcome.ts';
import type { addActionRecords } from './action-record.ts';
import type { SendBuilder } from './builder.ts';
import { addInputs, type InputBase } from './mutation-input.ts';
import { addRefusals } from './refusal.ts';

type RecordRefs = ReturnType<typeof addActionRecords>;

/** The fields every command shares, with what was left out as null. */
function base(input: InputBase): CommandBase {
  return {
    actionId: input.actionId,
    effectiveDate: input.effectiveDate ?? null,
    corrects: input.corrects ?? null,
    expectedVersion: input.expectedVersion ?? null,
    clientRecordId: input.clientRecordId ?? null,
  };
}

/** The union that answers one command: what was recorded, or why not. */
function addResult<Name extends string>(
  { builder, refs }: SendBuilder,
  refusals: ReturnType<typeof addRefusals>,
  command: keyof Commands,
  recorded: Name,
  record: RecordRefs[keyof RecordRefs],
  kind: ActionRecord['kind'],
) {
  const done = builder.objectRef<Recorded>(recorded).implement({
    description: 'It was recorded and will not be lost.',
    isTypeOf: (outcome) =>
      'record' in (outcome as object) && (outcome as Recorded).record.record.kind === kind,
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The action as it now stands.' }),
      record: t.field({
        type: record as RecordRefs['progress'],
        description: 'What was recorded.',
        resolve: (outcome) => outcome.record as never,
      }),
    }),
  });
  const name = `${command[0]!.toUpperCase()}${command.slice(1)}Result`;
  return builder.unionType(name, {
    description: 'What was recorded, or why it was not.',
    types: [done, ...refusals],
    resolveType: (outcome) =>
      ('refused' in (outcome as object) ? (outcome as { refused: string }).refused : recorded) as never,
  });
}

/** What can be recorded about an action. Every answer comes after the record is committed. */
export function addMutation(house: SendBuilder, records: RecordRefs): void {
  const { builder } = house;
  const refusals = addRefusals(house);
  const inputs = addInputs(house);
  const result = {
    progress: addResult(house, refusals, 'recordProgress', 'ProgressRecorded', records.progress, 'progress'),
    rating: addResult(house, refusals, 'recordRating', 'RatingRecorded', records.rating, 'rating'),
    evidence: addResult(house, refusals, 'submitEvidence', 'EvidenceSubmitted', records.evidence, 'evidence'),
    decision: addResult(
      house,
      refusals,
      'decideEvidence',
      'EvidenceDecided',
      records.panelDecision,
      'panel-decision',
    ),
    approval: addResult(
      house,
      refusals,
      'approveClosing',
      'ClosingApproved',
      records.boardApproval,
      'board-approval',
    ),
  };
  const answer = (outcome: Promise<Outcome>) => outcome as Promise<never>;
  builder.mutationType({
    description:
      'What can be recorded. Records are added, never changed or taken away. Whoever has not signed in gets the fault UNAUTHENTICATED; whoever may not record something reads why in the result.',
    fields: (t) => ({
      recordProgress: t.field({
        type: result.progress,
        description: 'Records how far an action has come.',
        args: { input: t.arg({ type: inputs.progress, required: true, description: 'What to record.' }) },
        resolve: (_root, { input }, { commands }) =>
          answer(
            commands.recordProgress({
              ...base(input),
              status: input.status,
              measuresRisk: input.measuresRisk ?? 'unknown',
              timelineRisk: input.timelineRisk ?? 'unknown',
              note: input.note ?? '',
            }),
          ),
      }),
      recordRating: t.field({
        type: result.rating,
        description:
          "Records the lead's own judgement of an action. Where it is not what the rules give, a reason is needed.",
        args: { input: t.arg({ type: inputs.rating, required: true, description: 'What to record.' }) },
        resolve: (_root, { input }, { commands }) =>
          answer(commands.recordRating({ ...base(input), rating: input.rating, reason: input.reason ?? '' })),
      }),
      submitEvidence: t.field({
        type: result.evidence,
        description: 'Submits evidence of what a completed action brought about.',
        args: { input: t.arg({ type: inputs.evidence, required: true, description: 'What to record.' }) },
        resolve: (_root, { input }, { commands }) =>
          answer(
            commands.submitEvidence({
              ...base(input),
              title: input.title,
              description: input.description,
              link: input.link ?? null,
            }),
          ),
      }),
      decideEvidence: t.field({
        type: result.decision,
        description: 'Accepts or returns evidence, as a member of the panel that holds the right to decide.',
        args: { input: t.arg({ type: inputs.decision, required: true, description: 'What to record.' }) },
        resolve: (_root, { input }, { commands }) =>
          answer(
            commands.decideEvidence({
              ...base(input),
              evidenceId: input.evidenceId,
              decision: input.decision,
              reason: input.reason,
            }),
          ),
      }),
      approveClosing: t.field({
        type: result.approval,
        description: 'Approves closing an action, as a member of the body that holds the right to close it.',
        args: { input: t.arg({ type: inputs.approval, required: true, description: 'What to record.' }) },
        resolve: (_root, { input }, { commands }) =>
          answer(commands.approveClosing({ ...base(input), reason: input.reason })),
      }),
    }),
  });
}
