import type { ActionRecord } from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import type { RecordNode } from '../area/plan-reading.ts';
import type { SendBuilder } from './builder.ts';
import type { BodyNode } from './body.ts';
import { bodyNode, type addBody } from './body.ts';

type Of<Kind extends ActionRecord['kind']> = RecordNode & {
  readonly record: Extract<ActionRecord, { kind: Kind }>;
};

/** The type of each kind of record in the graph. */
export const RECORD_TYPE_NAMES = {
  progress: 'ProgressRecord',
  rating: 'RatingRecord',
  evidence: 'EvidenceRecord',
  'panel-decision': 'PanelDecisionRecord',
  'board-approval': 'BoardApprovalRecord',
} as const satisfies Record<ActionRecord['kind'], string>;

/** The interface `ActionRecord`: what every record about an action says. */
function addRecordInterface({ builder, enums, refs, values }: SendBuilder): void {
  const recordedBy = builder.objectRef<RecordNode>('RecordedBy').implement({
    description: 'Who recorded something: a role and posts, never a name.',
    fields: (t) => ({
      role: t.string({
        description: 'The role signed in with.',
        resolve: ({ record }) => record.recordedBy?.role ?? '',
      }),
      posts: t.stringList({
        description: 'Titles of the posts held.',
        resolve: ({ plan, record }) =>
          (record.recordedBy?.postIds ?? []).map((id) => plan.area.nameOf({ kind: 'post', id })),
      }),
      bodies: t.stringList({
        description: 'Names of the bodies sat on.',
        resolve: ({ plan, record }) =>
          (record.recordedBy?.bodyIds ?? []).map((id) => plan.area.nameOf({ kind: 'body', id })),
      }),
    }),
  });
  refs.record.implement({
    description: 'Something recorded about an action. It is never changed; a correction is a new record.',
    resolveType: ({ record }) => RECORD_TYPE_NAMES[record.kind],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, record.' }),
      kind: t.field({
        type: enums.recordKind,
        description: 'What kind of record it is.',
        resolve: ({ record }) => record.kind,
      }),
      effectiveDate: t.field({
        type: 'Date',
        description: 'The day it speaks of.',
        resolve: ({ record }) => record.effectiveDate,
      }),
      recordedAt: t.field({
        type: 'DateTime',
        description: 'When it was recorded, in UTC.',
        resolve: ({ record }) => record.recordedAt,
      }),
      by: t.field({
        type: recordedBy,
        nullable: true,
        description:
          'Who recorded it; null when it was carried over from a published source, or when the caller may not see it.',
        resolve: (node) => (node.record.recordedBy === null || !node.recorderVisible ? null : node),
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'The published source it was carried over from; null when it was recorded here.',
        resolve: ({ plan, record }) => (record.source === null ? null : plan.area.sourceView(record.source)),
      }),
      corrects: t.id({
        nullable: true,
        description: 'Id of the record it corrects; null when it corrects none.',
        resolve: ({ plan, record }) =>
          record.corrects === null ? null : globalId(plan.area.code, record.corrects),
      }),
      correctedBy: t.exposeID('correctedById', {
        nullable: true,
        description: 'Id of the record that corrects it; it then no longer counts. Null while it counts.',
      }),
      summary: t.string({
        description: 'What it says, in one line.',
        resolve: ({ record }) => summary(record),
      }),
    }),
  });
}

const PROGRESS = { 'not-started': 'Not started', 'in-progress': 'Under way', complete: 'Complete' } as const;

function summary(record: ActionRecord): string {
  switch (record.kind) {
    case 'progress':
      return record.note === '' ? PROGRESS[record.status] : `${PROGRESS[record.status]}: ${record.note}`;
    case 'rating':
      return record.reason === '' ? `Rated ${record.statedAs}` : `Rated ${record.statedAs}: ${record.reason}`;
    case 'evidence':
      return `Evidence: ${record.title}`;
    case 'panel-decision':
      return `Evidence ${record.decision}: ${record.reason}`;
    case 'board-approval':
      return `Closing approved: ${record.reason}`;
  }
}

/** The five kinds of record. */
export function addActionRecords(house: SendBuilder, body: ReturnType<typeof addBody>) {
  const { builder, enums, refs } = house;
  addRecordInterface(house);
  const shared = <Kind extends ActionRecord['kind']>(kind: Kind) => ({
    interfaces: [refs.record],
    isTypeOf: (node: unknown) => (node as RecordNode).record?.kind === kind,
  });
  const progress = builder.objectRef<Of<'progress'>>('ProgressRecord').implement({
    ...shared('progress'),
    description: 'How far an action has come, as somebody recorded it.',
    fields: (t) => ({
      status: t.field({
        type: enums.progressStatus,
        description: 'How far it has come.',
        resolve: ({ record }) => record.status,
      }),
      measuresRisk: t.field({
        type: enums.risk,
        description: 'How likely the impact measures are to be missed, in the judgement of who recorded it.',
        resolve: ({ record }) => record.measuresRisk,
      }),
      timelineRisk: t.field({
        type: enums.risk,
        description: 'How likely the deadline is to be missed, in the judgement of who recorded it.',
        resolve: ({ record }) => record.timelineRisk,
      }),
      note: t.string({
        description: 'What was said of it; empty when nothing was.',
        resolve: ({ record }) => record.note,
      }),
    }),
  });
  const rating = builder.objectRef<Of<'rating'>>('RatingRecord').implement({
    ...shared('rating'),
    description: "A lead's own judgement of an action.",
    fields: (t) => ({
      rating: t.field({
        type: enums.rating,
        description: 'The rating.',
        resolve: ({ record }) => record.rating,
      }),
      statedAs: t.string({
        description: 'In the words of who recorded it or of the source.',
        resolve: ({ record }) => record.statedAs,
      }),
      reason: t.string({
        description: 'Why; empty when none was given.',
        resolve: ({ record }) => record.reason,
      }),
    }),
  });
  const evidence = builder.objectRef<Of<'evidence'>>('EvidenceRecord').implement({
    ...shared('evidence'),
    description: 'Evidence of what an action brought about.',
    fields: (t) => ({
      title: t.string({ description: 'What it is.', resolve: ({ record }) => record.title }),
      description: t.string({ description: 'What it shows.', resolve: ({ record }) => record.description }),
      link: t.string({
        nullable: true,
        description: 'Where it can be read; null when no address was given.',
        resolve: ({ record }) => record.link,
      }),
    }),
  });
  const panelDecision = builder.objectRef<Of<'panel-decision'>>('PanelDecisionRecord').implement({
    ...shared('panel-decision'),
    description: 'What the evidence panel decided about evidence.',
    fields: (t) => ({
      decision: t.field({
        type: enums.panelDecision,
        description: 'What it decided.',
        resolve: ({ record }) => record.decision,
      }),
      evidenceId: t.id({
        description: 'Id of the evidence it decided on.',
        resolve: ({ plan, record }) => globalId(plan.area.code, record.evidenceId),
      }),
      reason: t.string({ description: 'Why.', resolve: ({ record }) => record.reason }),
    }),
  });
  const boardApproval = builder.objectRef<Of<'board-approval'>>('BoardApprovalRecord').implement({
    ...shared('board-approval'),
    description: 'That a board approved closing an action.',
    fields: (t) => ({
      body: t.field({
        type: body,
        nullable: true,
        description: 'The board that approved it.',
        resolve: ({ plan, record }): BodyNode => bodyNode(plan.area, record.bodyId),
      }),
      reason: t.string({ description: 'Why.', resolve: ({ record }) => record.reason }),
    }),
  });
  return { progress, rating, evidence, panelDecision, boardApproval };
}
