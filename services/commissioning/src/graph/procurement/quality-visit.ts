import type { VisitFinding } from '@golden-thread/commissioning/procurement';
import { addEntryFields } from '../assurance/entry-fields.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import type { CommissioningContext } from '../context.ts';
import type { addContract } from './contract.ts';
import type { ProcurementEnums } from './procurement-enums.ts';
import { contractsOn, type SettingNode, type VisitNode } from './procurement-on.ts';
import { addQualityVisitRule } from './quality-visit-rule.ts';

/** `QualityVisit` and `VisitedSetting`: visits to see whether what is bought is good, and when the next is due. */
export function addQualityVisits(
  house: CommissioningBuilder,
  enums: ProcurementEnums,
  contract: ReturnType<typeof addContract>,
) {
  const { builder, refs, values } = house;
  const rule = addQualityVisitRule(house);
  const finding = builder.objectRef<VisitFinding>('VisitFinding').implement({
    description: 'Something a visit found.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the visit.' }),
      title: t.exposeString('title', { description: 'What was found.' }),
      kind: t.expose('kind', { type: enums.findingKind, description: 'What kind of finding it is.' }),
      dueDate: t.expose('dueDate', {
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to be put right; null when none is set.',
      }),
      doneDate: t.expose('doneDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it was put right; null until then.',
      }),
    }),
  });
  const contractOf = async (
    node: VisitNode | SettingNode,
    id: string | null,
    context: CommissioningContext,
  ) =>
    id === null
      ? null
      : ((await contractsOn(node.area, context, node.asOf)).find(({ entry }) => entry.id === id) ?? null);
  const visit = builder.objectRef<VisitNode>('QualityVisit').implement({
    description: 'A visit to a setting to see whether what is bought is good.',
    fields: (t) => ({
      setting: t.string({
        description: 'What is visited, by a name that stays the same.',
        resolve: ({ entry }) => entry.content.setting,
      }),
      contract: t.field({
        type: contract,
        nullable: true,
        description: 'The contract it is visited under; null when there is none, or none is stated.',
        resolve: (node, _args, context) => contractOf(node, node.entry.content.contractId, context),
      }),
      where: t.field({
        type: enums.visitWhere,
        nullable: true,
        description: 'Whether the setting is within the area; null when not stated.',
        resolve: ({ entry }) => entry.content.where,
      }),
      status: t.field({
        type: enums.visitStatus,
        description: 'How the visit stands.',
        resolve: ({ entry }) => entry.content.status,
      }),
      date: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was held, or is planned for; null when not stated.',
        resolve: ({ entry }) => entry.content.date,
      }),
      visitedBy: t.field({
        type: [refs.organisation],
        description: 'The organisations that visit together, or whoever stands in their place on the day.',
        resolve: (node) => [
          ...new Set(node.entry.content.byOrganisationIds.flatMap((id) => organisationOn(node, id) ?? [])),
        ],
      }),
      findings: t.field({
        type: [finding],
        description: 'What it found; empty until it is held.',
        resolve: ({ entry }) => [...entry.content.findings],
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'Where it is published; null when it was only recorded.',
        resolve: ({ area, entry: { content } }) =>
          content.source === null ? null : area.sourceView(content.source),
      }),
    }),
  });
  addEntryFields(house, visit);
  const setting = builder.objectRef<SettingNode>('VisitedSetting').implement({
    description:
      'A setting with its visits on the day: of a running contract that is to be visited, or of none.',
    fields: (t) => ({
      setting: t.exposeString('setting', { description: 'What it is called.' }),
      contract: t.field({
        type: contract,
        nullable: true,
        description: 'The contract it is visited under; null when there is none, or none is stated.',
        resolve: (node, _args, context) => contractOf(node, node.contractId, context),
      }),
      where: t.expose('where', {
        type: enums.visitWhere,
        nullable: true,
        description: 'Whether it is within the area; null when not stated.',
      }),
      rule: t.field({
        type: rule,
        nullable: true,
        description: 'How often it is visited; null when nobody says.',
        resolve: (node) => (node.rule === null ? null : { area: node.area, rule: node.rule }),
      }),
      lastHeldDate: t.expose('lastHeldDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it was visited last; null when no visit is known.',
      }),
      plannedDate: t.expose('plannedDate', {
        type: 'Date',
        nullable: true,
        description: 'The next day that is planned; null when none is.',
      }),
      dueDate: t.expose('dueDate', {
        type: 'Date',
        nullable: true,
        description:
          'The last day for the next visit; null when it is not known, which never means in order.',
      }),
      isOverdue: t.exposeBoolean('isOverdue', {
        nullable: true,
        description: 'Whether that day is past; null when it is not known.',
      }),
    }),
  });
  return { visit, setting, rule };
}
