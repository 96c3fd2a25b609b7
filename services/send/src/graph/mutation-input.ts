import type { SendBuilder } from './builder.ts';

/** What every input holds beside its own fields. */
export interface InputBase {
  readonly actionId: string;
  readonly effectiveDate?: string | null | undefined;
  readonly corrects?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
  readonly clientRecordId?: string | null | undefined;
}

/** The inputs of the mutations. Lengths are checked with everything else, so that all that is wrong is said at once. */
export function addInputs({ builder, enums }: SendBuilder) {
  type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];
  const shared = (t: InputFields) => ({
    actionId: t.id({ required: true, description: 'Id of the action.' }),
    effectiveDate: t.field({
      type: 'Date',
      required: false,
      description:
        'The day it speaks of, from the first day of the plan to its last and not in the future; today when left out. What happened while a plan ran can so be recorded after its end. Before the newest record only as a correction.',
    }),
    corrects: t.id({
      required: false,
      description: 'Id of a record of the same kind about the same action that this one corrects.',
    }),
    expectedVersion: t.int({
      required: false,
      description:
        'The version of the action that was read; when it has moved on, nothing is recorded and the answer is EditConflict.',
    }),
    clientRecordId: t.id({
      required: false,
      description:
        'Chosen by the caller, up to 100 characters: sent again after a lost answer, it records nothing twice. With other content it is refused.',
    }),
  });
  return {
    progress: builder.inputType('RecordProgressInput', {
      description: 'How far an action has come.',
      fields: (t) => ({
        ...shared(t),
        status: t.field({ type: enums.progressStatus, required: true, description: 'How far it has come.' }),
        measuresRisk: t.field({
          type: enums.risk,
          required: false,
          description: 'How likely the impact measures are to be missed; UNKNOWN when left out.',
        }),
        timelineRisk: t.field({
          type: enums.risk,
          required: false,
          description: 'How likely the deadline is to be missed; UNKNOWN when left out.',
        }),
        note: t.string({ required: false, description: 'What to say of it, up to 4,000 characters.' }),
      }),
    }),
    rating: builder.inputType('RecordRatingInput', {
      description: "A lead's own judgement of an action.",
      fields: (t) => ({
        ...shared(t),
        rating: t.field({
          type: enums.rating,
          required: true,
          description: 'The rating; UNKNOWN cannot be recorded.',
        }),
        reason: t.string({
          required: false,
          description: 'Why, up to 4,000 characters. Needed where the rules give another rating.',
        }),
      }),
    }),
    evidence: builder.inputType('SubmitEvidenceInput', {
      description: 'Evidence of what an action brought about.',
      fields: (t) => ({
        ...shared(t),
        title: t.string({ required: true, description: 'What it is, up to 200 characters.' }),
        description: t.string({ required: true, description: 'What it shows, up to 4,000 characters.' }),
        link: t.string({
          required: false,
          description:
            'Where it can be read: an address that starts with https:// and has up to 2,000 characters.',
        }),
      }),
    }),
    decision: builder.inputType('DecideEvidenceInput', {
      description: 'What the panel decides about evidence.',
      fields: (t) => ({
        ...shared(t),
        evidenceId: t.id({ required: true, description: 'Id of the evidence: the one submitted last.' }),
        decision: t.field({
          type: enums.panelDecision,
          required: true,
          description: 'What the panel decides.',
        }),
        reason: t.string({ required: true, description: 'Why, up to 4,000 characters.' }),
      }),
    }),
    approval: builder.inputType('ApproveClosingInput', {
      description: 'That a board approves closing an action.',
      fields: (t) => ({
        ...shared(t),
        reason: t.string({ required: true, description: 'Why, up to 4,000 characters.' }),
      }),
    }),
  };
}
