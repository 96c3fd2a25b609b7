import type { Inspection } from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import { holderView, type HolderRef } from './holder.ts';
import type { InspectionReviewRefs } from './inspection-review.ts';
import type { PlanEnums } from './plan-enums.ts';

/** An inspection with the area it was of. */
export interface InspectionNode {
  readonly area: SendArea;
  readonly inspection: Inspection;
}

/** The refs of what an inspection shows. */
export interface InspectionParts extends InspectionReviewRefs {
  readonly holder: HolderRef;
}

/** `Inspection`: what inspectors found, and the plan it led to. */
export function addInspection(
  { builder, refs, values }: SendBuilder,
  enums: PlanEnums,
  { holder, review, when }: InspectionParts,
) {
  return builder.objectRef<InspectionNode>('Inspection').implement({
    description:
      'An inspection of how an area serves children with special educational needs and disabilities.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, inspection.',
        resolve: ({ area, inspection: { id } }) => globalId(area.code, id),
      }),
      framework: t.field({
        type: enums.inspectionFramework,
        description: 'The arrangements it was under.',
        resolve: (node) => node.inspection.framework,
      }),
      when: t.field({ type: when, description: 'When it was.', resolve: (node) => node.inspection }),
      by: t.field({
        type: [holder],
        description: 'Who inspected.',
        resolve: ({ area, inspection: { by } }) => by.map((each) => holderView(area, each)),
      }),
      publishedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day its letter or report was published; null where the sources at hand do not say.',
        resolve: (node) => node.inspection.publishedDate,
      }),
      resultKind: t.field({
        type: enums.inspectionResult,
        description: 'What kind of result it had.',
        resolve: (node) => node.inspection.result.kind,
      }),
      writtenStatementRequired: t.boolean({
        nullable: true,
        description: 'Whether a Written Statement of Action was asked for; null where the result is no such.',
        resolve: ({ inspection: { result } }) =>
          result.kind === 'written-statement' ? result.required : null,
      }),
      outcome: t.int({
        nullable: true,
        description:
          'The outcome, from 1, the best, to 3, which asks for a priority action plan; null where the result is no outcome.',
        resolve: ({ inspection: { result } }) => (result.kind === 'outcome' ? result.outcome : null),
      }),
      resultInWords: t.string({
        description: 'The result in a sentence.',
        resolve: ({ inspection: { result } }) => resultInWords(result),
      }),
      weaknesses: t.stringList({
        description:
          'The areas of weakness it named, in its order; empty where the sources at hand name none.',
        resolve: (node) => [...node.inspection.weaknesses],
      }),
      ledTo: t.field({
        type: refs.plan,
        nullable: true,
        description: 'The improvement plan it led to; null where it led to none that is listed.',
        resolve: ({ area, inspection: { ledToPlanId } }) => area.plans.get(ledToPlanId ?? '') ?? null,
      }),
      reviews: t.field({
        type: [review],
        description:
          'The visits and meetings that followed, in the order published: those to be known of on the day asked.',
        resolve: ({ area, inspection: { reviews } }) => reviews.map((each) => ({ area, review: each })),
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ area, inspection: { source } }) => area.sourceView(source),
      }),
    }),
  });
}

const OUTCOMES = {
  1: 'Outcome 1: experiences and outcomes that are typically positive.',
  2: 'Outcome 2: experiences and outcomes that are inconsistent.',
  3: 'Outcome 3: widespread or systemic failings, which ask for a priority action plan.',
} as const;

function resultInWords(result: Inspection['result']): string {
  switch (result.kind) {
    case 'written-statement':
      return result.required
        ? 'A Written Statement of Action was asked for.'
        : 'No Written Statement of Action was asked for.';
    case 'outcome':
      return OUTCOMES[result.outcome];
    case 'not-known':
      return 'The sources at hand do not say what it came to.';
  }
}

export type InspectionRef = ReturnType<typeof addInspection>;
