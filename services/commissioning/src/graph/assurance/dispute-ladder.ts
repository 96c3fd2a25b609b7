import {
  appealDate,
  familyLadder,
  limitDate,
  type DisputeLadder,
  type DisputeStep,
  type TimeLimit,
} from '@golden-thread/commissioning/assurance';
import { describedValues, globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { entriesOn } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

/** A ladder with the id that the graph knows it by: that of the families is the law’s, and of no area. */
export interface LadderNode {
  readonly id: string;
  readonly ladder: DisputeLadder;
}

/** `DisputeLadder`: the steps by which a disagreement is settled, with their time limits. */
export function addDisputeLadders({ builder, refs }: CommissioningBuilder, shared: SharedTypes) {
  const unit = builder.enumType('TimeLimitUnit', {
    description: 'What a time limit is counted in.',
    values: describedValues<TimeLimit['unit']>({
      days: 'Days, weekends and holidays among them.',
      'working-days': 'Monday to Friday, bank holidays of England left out.',
      weeks: 'Weeks of seven days.',
      months: 'Calendar months: to the day with the same number, or the last of a shorter month.',
    }),
  });
  const limit = builder.objectRef<TimeLimit>('TimeLimit').implement({
    description: 'How long somebody has.',
    fields: (t) => ({
      count: t.exposeInt('count', { description: 'How many.' }),
      unit: t.expose('unit', { type: unit, description: 'Of what.' }),
    }),
  });
  const step = builder.objectRef<DisputeStep>('DisputeStep').implement({
    description: 'One step on the way from a disagreement to its end.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id within the ladder.' }),
      number: t.exposeInt('number', { description: 'Its place, from 1.' }),
      title: t.exposeString('title', { description: 'What the step is.' }),
      whoActs: t.exposeString('whoActs', { description: 'Who has to act.' }),
      runsFrom: t.exposeString('runsFrom', { description: 'What its limit runs from.' }),
      limit: t.field({
        type: limit,
        nullable: true,
        description: 'How long there is; null where no rule sets a limit.',
        resolve: (node) => node.limit,
      }),
      rule: t.exposeString('rule', {
        nullable: true,
        description: 'Where the rule stands; null where partners set it themselves.',
      }),
      lastDay: t.field({
        type: 'Date',
        nullable: true,
        description:
          'The last day of the limit when it runs from a day, or, of an appeal, from the notice and the certificate; null where there is no limit, or bank holidays are not known that far.',
        args: {
          from: t.arg({
            type: 'Date',
            required: true,
            description: 'The day it runs from; of an appeal the day the notice of the decision was sent.',
          }),
          certificate: t.arg({
            type: 'Date',
            required: false,
            description:
              'Of an appeal: the day of the mediation certificate. It does not matter to other steps.',
          }),
        },
        resolve: (node, { from, certificate }) => {
          if (node === appealStep) return appealDate(from, certificate ?? null);
          return node.limit === null ? null : limitDate(node.limit, from);
        },
      }),
    }),
  });
  const ladder = builder.objectRef<LadderNode>('DisputeLadder').implement({
    description: 'The steps by which a kind of disagreement is settled, the nearest first.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description:
          'Stable id of the ladder, as `recordPartnerDispute` takes it: area code, colon, ladder. That of families, which nothing is recorded of, has no area code.',
      }),
      title: t.string({ description: 'What it is called.', resolve: (node) => node.ladder.title }),
      steps: t.field({ type: [step], description: 'Its steps.', resolve: (node) => node.ladder.steps }),
    }),
  });
  builder.objectFields(refs.localArea, (t) => ({
    familyDisputeLadder: t.field({
      type: ladder,
      description:
        'What a family can do that disagrees with a decision about an assessment or a plan: the law, the same in every area. Disputes of families are part of a child’s records and never read here.',
      resolve: () => ({ id: familyLadder.id, ladder: familyLadder }),
    }),
    partnerDisputeLadders: t.field({
      type: [ladder],
      description: 'How its partners settle who pays or provides: what guidance says, and its own ladders.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: async (area, { asOf }, context) =>
        (await entriesOn('dispute-ladder', area, context, asOf)).map(({ entry }) =>
          ladderNode(area, entry.content),
        ),
    }),
  }));
  return { ladder, step };
}

const appealStep = familyLadder.steps.find(({ id }) => id === 'appeal');

/** A ladder that the partners of an area can record disputes on. */
export function ladderNode({ code }: CommissioningArea, ladder: DisputeLadder): LadderNode {
  return { id: globalId(code, ladder.id), ladder };
}
