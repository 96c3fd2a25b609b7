import type {
  BudgetPart,
  PackageDecision,
  PackageOnDay,
  PartOfPackage,
  PersonalBudget,
  ReviewDue,
} from '@golden-thread/commissioning/money';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { MoneyEnums } from './money-enums.ts';

/** What is told of single children: packages, decisions, personal budgets and reviews. For those who may see children alone. */
export function addJointPackage({ builder, refs }: CommissioningBuilder, enums: MoneyEnums) {
  const part = builder.objectRef<PartOfPackage>('JointPackagePart').implement({
    description: 'What one part of a child’s support pays of a package.',
    fields: (t) => ({
      part: t.expose('part', { type: enums.part, description: 'The part.' }),
      sharePercent: t.exposeFloat('sharePercent', { description: 'Its share in percent.' }),
      perWeekPence: t.exposeFloat('perWeekPence', {
        description: 'Whole pence a week; the parts sum to the whole.',
      }),
    }),
  });
  const decision = builder
    .objectRef<PackageDecision & { readonly area: CommissioningArea }>('PackageDecision')
    .implement({
      description: 'What the panel said of a package as it stands.',
      fields: (t) => ({
        decidedDate: t.expose('decidedDate', { type: 'Date', description: 'The day it was decided.' }),
        panel: t.field({
          type: refs.body,
          nullable: true,
          description: 'The panel.',
          resolve: ({ area, panelBodyId }) => area.bodies.get(panelBodyId) ?? null,
        }),
        disputedBy: t.field({
          type: [enums.part],
          description: 'The parts that do not agree; none unless it is disputed.',
          resolve: ({ disputedBy }) => [...disputedBy],
        }),
        reason: t.exposeString('reason', { description: 'Why.' }),
      }),
    });
  const jointPackage = builder
    .objectRef<PackageOnDay & { readonly area: CommissioningArea }>('JointPackage')
    .implement({
      description: 'A package of care for one child that several pay for.',
      fields: (t) => ({
        id: t.string({ description: 'Its id within the area.', resolve: ({ content }) => content.id }),
        version: t.exposeInt('version', { description: 'The version that stands: a decision is of one.' }),
        childPseudonym: t.string({
          description: 'The child, by pseudonym.',
          resolve: ({ content }) => content.childPseudonym,
        }),
        kind: t.field({
          type: enums.packageKind,
          description: 'What kind of package it is.',
          resolve: ({ content }) => content.kind,
        }),
        state: t.expose('state', { type: enums.packageState, description: 'How it stands on the day.' }),
        startDate: t.field({
          type: 'Date',
          description: 'Its first day.',
          resolve: ({ content }) => content.startDate,
        }),
        endDate: t.field({
          type: 'Date',
          nullable: true,
          description: 'Its last day; null while it goes on.',
          resolve: ({ content }) => content.endDate,
        }),
        reviewDate: t.field({
          type: 'Date',
          description: 'When it has to be looked at again.',
          resolve: ({ content }) => content.reviewDate,
        }),
        perWeekPence: t.float({
          description: 'Whole pence a week.',
          resolve: ({ content }) => content.perWeekPence,
        }),
        parts: t.expose('parts', { type: [part], description: 'Who pays what.' }),
        decision: t.field({
          type: decision,
          nullable: true,
          description: 'What the panel said of it as it stands; null while it said nothing.',
          resolve: (node) => (node.decision === null ? null : { ...node.decision, area: node.area }),
        }),
      }),
    });
  const budgetPart = builder.objectRef<BudgetPart>('PersonalBudgetPart').implement({
    description: 'What one part puts into a personal budget.',
    fields: (t) => ({
      part: t.expose('part', { type: enums.part, description: 'The part.' }),
      kind: t.expose('kind', { type: enums.budgetKind, description: 'How it is held.' }),
      perYearPence: t.exposeFloat('perYearPence', { description: 'Whole pence a year.' }),
    }),
  });
  const personalBudget = builder.objectRef<PersonalBudget>('PersonalBudget').implement({
    description: 'The personal budget of one child.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Its id within the area.' }),
      childPseudonym: t.exposeString('childPseudonym', { description: 'The child, by pseudonym.' }),
      parts: t.field({
        type: [budgetPart],
        description: 'What each part puts in.',
        resolve: ({ parts }) => parts,
      }),
      startDate: t.expose('startDate', { type: 'Date', description: 'Its first day.' }),
      endDate: t.expose('endDate', {
        type: 'Date',
        nullable: true,
        description: 'Its last day; null while it goes on.',
      }),
      reviewDate: t.expose('reviewDate', {
        type: 'Date',
        description: 'When it has to be looked at again.',
      }),
    }),
  });
  const review = builder.objectRef<ReviewDue>('PackageReview').implement({
    description: 'A package or a personal budget that has to be looked at again.',
    fields: (t) => ({
      of: t.expose('of', { type: enums.reviewOf, description: 'What it is.' }),
      id: t.exposeString('id', { description: 'Its id within the area.' }),
      childPseudonym: t.exposeString('childPseudonym', { description: 'The child, by pseudonym.' }),
      reviewDate: t.expose('reviewDate', { type: 'Date', description: 'When it is due.' }),
      daysLate: t.exposeInt('daysLate', {
        nullable: true,
        description: 'Days since it was due, 0 or more; null where it is still to come.',
      }),
    }),
  });
  return { jointPackage, personalBudget, review };
}
