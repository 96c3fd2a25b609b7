import { regimeByDay, type AwardCriterion, type Contract } from '@golden-thread/commissioning/procurement';
import type { IsoDate } from '@golden-thread/outcomes';
import { addEntryFields } from '../assurance/entry-fields.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { servicesById } from '../provision/service-map-on.ts';
import { addContractParty } from './contract-party.ts';
import type { ProcurementEnums } from './procurement-enums.ts';
import type { ContractNode } from './procurement-on.ts';

/** The days of a contract, each with what it is. */
const DAYS = {
  advertisedDate: 'The day it was or is to be advertised.',
  awardDate: 'The day it was awarded.',
  startDate: 'Its first day.',
  endDate: 'Its last day, extensions taken up included.',
  longestEndDate: 'The last day it could run to with every extension.',
  noticeByDate: 'The day by which whoever wants to end or extend it must say so.',
  noticeDecidedDate: 'The day it was decided to end or extend it.',
  reviewDate: 'The day by which it is to be reviewed next.',
} as const satisfies { readonly [F in keyof Contract]?: string };

/** `Contract`: what is bought, by whom and of whom, under which law, for how long and to what end. */
export function addContract(house: CommissioningBuilder, enums: ProcurementEnums) {
  const { builder, refs, values } = house;
  const party = addContractParty(house);
  const criterion = builder.objectRef<AwardCriterion>('AwardCriterion').implement({
    description: 'Something that offers are judged by.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What is judged.' }),
      kind: t.expose('kind', { type: enums.criterionKind, description: 'What kind of thing it is.' }),
      weightPercent: t.exposeFloat('weightPercent', {
        description: 'Its weight in percent; those of a contract sum to 100.',
      }),
    }),
  });
  const contract = builder.objectRef<ContractNode>('Contract').implement({
    description: 'A contract for services for children. What is not published is null or empty.',
    fields: (t) => ({
      title: t.string({ description: 'What is bought.', resolve: ({ entry }) => entry.content.title }),
      description: t.string({
        nullable: true,
        description: 'More of what is bought; null when not stated.',
        resolve: ({ entry }) => entry.content.description,
      }),
      stage: t.field({
        type: enums.stage,
        description: 'Where it stands.',
        resolve: ({ entry }) => entry.content.stage,
      }),
      buyers: t.field({
        type: [party],
        description: 'Who buys, the lead first; empty when not stated.',
        resolve: (on) => on.entry.content.buyers.map((each) => ({ on, party: each })),
      }),
      suppliers: t.field({
        type: [party],
        description: 'Who provides; empty until it is made, and when not stated.',
        resolve: (on) => on.entry.content.suppliers.map((each) => ({ on, party: each })),
      }),
      regime: t.field({
        type: enums.regime,
        nullable: true,
        description: 'The law it is bought under, as stated; null when not stated.',
        resolve: ({ entry }) => entry.content.regime,
      }),
      regimeByDay: t.field({
        type: enums.regime,
        nullable: true,
        description:
          'The law by the day it was advertised and whether health care is bought; null when either is not known. Contracts too small for any law are not told apart.',
        resolve: ({ entry }) => regimeByDay(entry.content),
      }),
      procedure: t.field({
        type: enums.procedure,
        nullable: true,
        description: 'How it is awarded; null when not stated.',
        resolve: ({ entry }) => entry.content.procedure,
      }),
      awardCriteria: t.field({
        type: [criterion],
        description: 'What offers are judged by; empty when not known.',
        resolve: ({ entry }) => [...entry.content.awardCriteria],
      }),
      socialValueWeightPercent: t.float({
        nullable: true,
        description:
          'The weight of social value in percent, 0 where criteria are known and none is for it; null when no criteria are known.',
        resolve: ({ entry }) => socialValueWeight(entry.content.awardCriteria),
      }),
      valuePence: t.float({
        nullable: true,
        description: 'Whole pence over its whole time without extensions; null when not published.',
        resolve: ({ entry }) => entry.content.valuePence,
      }),
      ...(Object.fromEntries(
        Object.entries(DAYS).map(([field, description]) => [
          field,
          t.field({
            type: 'Date',
            nullable: true,
            description: `${description.slice(0, -1)}; null when not known.`,
            resolve: ({ entry }: ContractNode): IsoDate | null => entry.content[field as keyof typeof DAYS],
          }),
        ]),
      ) as object),
      services: t.field({
        type: [refs.service],
        description: 'The services it provides.',
        resolve: ({ area, asOf, entry }, _args, context) =>
          servicesById(area, context, entry.content.serviceIds, asOf),
      }),
      outcomes: t.field({
        type: [refs.outcome],
        description: 'The outcomes of the framework that it serves.',
        resolve: ({ area, entry }) => entry.content.outcomeIds.flatMap((id) => area.outcomes.get(id) ?? []),
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
  addEntryFields(house, contract);
  return contract;
}

/** Hundredths are added, so that the sum has no more than two decimals. */
function socialValueWeight(criteria: readonly AwardCriterion[]): number | null {
  if (criteria.length === 0) return null;
  const weights = criteria.filter(({ kind }) => kind === 'social-value');
  return weights.reduce((sum, { weightPercent }) => sum + Math.round(weightPercent * 100), 0) / 100;
}
