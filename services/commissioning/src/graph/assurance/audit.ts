import { auditAsAt, type AuditOpinion, type AuditStanding } from '@golden-thread/commissioning/assurance';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import { addAuditRecommendation } from './audit-recommendation.ts';
import { entriesOn, intentionsNamed, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface AuditNode extends EntryNode<'audit-item'> {
  readonly standing: AuditStanding;
}

/** `AuditItem`: a piece of assurance by internal audit. */
export function addAudit(house: CommissioningBuilder, shared: SharedTypes) {
  const { builder, refs } = house;
  const opinion = builder.objectRef<AuditOpinion>('AuditOpinion').implement({
    description: 'An opinion of internal audit.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id within its scale, as `recordAuditItem` takes it.' }),
      title: t.exposeString('title', { description: 'The opinion as it is known.' }),
      meaning: t.exposeString('meaning', { description: 'What it says.' }),
    }),
  });
  const recommendation = addAuditRecommendation(house);
  const item = builder.objectRef<AuditNode>('AuditItem').implement({
    description: 'A piece of assurance by internal audit, as at a day.',
    fields: (t) => ({
      title: t.string({ description: 'What was looked at.', resolve: ({ entry }) => entry.content.title }),
      risksLookedAt: t.stringList({
        description: 'The risks it looks at.',
        resolve: ({ entry }) => [...entry.content.risksLookedAt],
      }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'The organisation whose audit it is; null where none is stated.',
        resolve: (node) => {
          const { organisationId } = node.entry.content;
          return organisationId === null ? null : organisationOn(node, organisationId);
        },
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions it bears on.',
        resolve: (node, _args, context) => intentionsNamed(node, node.entry.content.intentionIds, context),
      }),
      isReported: t.boolean({
        description: 'Whether its report is there by the day.',
        resolve: ({ standing }) => standing.isReported,
      }),
      commissionedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was asked for; null where none is stated.',
        resolve: ({ entry }) => entry.content.commissionedDate,
      }),
      reportedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of its report; null before it.',
        resolve: ({ entry, standing }) => (standing.isReported ? entry.content.reportedDate : null),
      }),
      opinion: t.field({
        type: opinion,
        nullable: true,
        description: 'Its opinion; null before its report, and where it gives none.',
        resolve: ({ standing }) => standing.opinion,
      }),
      recommendations: t.field({
        type: [recommendation],
        description: 'What it asks for.',
        args: {
          overdue: t.arg.boolean({ required: false, description: 'True: only what is overdue.' }),
        },
        resolve: ({ area, asOf, standing }, { overdue }) =>
          standing.recommendations
            .filter(({ overdueDays }) => overdue !== true || overdueDays !== null)
            .map((each) => ({ area, asOf, ...each })),
      }),
      source: t.field({
        type: shared.source,
        nullable: true,
        description: 'Where it is published; null where it is not.',
        resolve: (node) => shared.sourceOf(node, node.entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(item);
  builder.objectField(refs.localArea, 'auditItems', (t) =>
    t.field({
      type: [item],
      description: 'What internal audit looked at, in the order published, then recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        overdue: t.arg.boolean({
          required: false,
          description: 'True: only those with a recommendation that is overdue.',
        }),
      },
      resolve: async (area, { asOf, overdue }, context) =>
        (await auditsOn(area, context, asOf)).filter(
          ({ standing }) =>
            overdue !== true || standing.recommendations.some(({ overdueDays }) => overdueDays !== null),
        ),
    }),
  );
  return { opinion };
}

async function auditsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly AuditNode[]> {
  const [items, scales] = await Promise.all([
    entriesOn('audit-item', area, context, asOf),
    entriesOn('opinion-scale', area, context, asOf),
  ]);
  return items.map((node) => {
    const { content } = node.entry;
    const scale = scales.find(({ entry }) => entry.id === content.scaleId)?.entry.content ?? null;
    return { ...node, standing: auditAsAt(content, scale, node.asOf) };
  });
}
