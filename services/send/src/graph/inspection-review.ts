import type { InspectionDays, InspectionReview } from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import { holderView, type HolderRef } from './holder.ts';
import type { PlanEnums } from './plan-enums.ts';

/** A review with the area it was of. */
interface ReviewNode {
  readonly area: SendArea;
  readonly review: InspectionReview;
}

/** `InspectionReview` and `InspectionTime`: who looked at progress after an inspection, and when. */
export function addInspectionReview({ builder, values }: SendBuilder, enums: PlanEnums, holder: HolderRef) {
  const when = builder.objectRef<InspectionDays>('InspectionTime').implement({
    description: 'When an inspection or a review was, as far as it is stated.',
    fields: (t) => ({
      label: t.exposeString('dateLabel', { description: 'As a reader would say it.' }),
      startDate: t.expose('startDate', {
        type: 'Date',
        nullable: true,
        description: 'Its first day; null where none is stated.',
      }),
      endDate: t.expose('endDate', {
        type: 'Date',
        nullable: true,
        description: 'Its last day; null where none is stated.',
      }),
      knownDate: t.expose('knownDate', {
        type: 'Date',
        description: 'From which day on it is told of.',
      }),
      knownDateAssumed: t.exposeString('assumption', {
        nullable: true,
        description:
          'Why that day is assumed rather than stated, in a sentence; null when a document states it.',
      }),
    }),
  });
  const review = builder.objectRef<ReviewNode>('InspectionReview').implement({
    description: 'A visit or a meeting at which progress after an inspection was looked at.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, review.',
        resolve: ({ area, review: { id } }) => globalId(area.code, id),
      }),
      kind: t.field({
        type: enums.reviewKind,
        description: 'What kind of look it was.',
        resolve: ({ review: { kind } }) => kind,
      }),
      when: t.field({ type: when, description: 'When it was.', resolve: (node) => node.review }),
      by: t.field({
        type: [holder],
        description: 'Who held it; empty where the source does not say.',
        resolve: ({ area, review: { by } }) => by.map((each) => holderView(area, each)),
      }),
      found: t.stringList({
        description: 'What was found or said, in sentences; empty where the source says nothing.',
        resolve: ({ review: { found } }) => [...found],
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ area, review: { source } }) => area.sourceView(source),
      }),
    }),
  });
  return { review, when };
}

export type InspectionReviewRefs = ReturnType<typeof addInspectionReview>;
