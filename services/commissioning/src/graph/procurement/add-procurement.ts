import { entriesOn } from '../assurance/entries-on.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { addContract } from './contract.ts';
import { addProcurementFramework } from './framework.ts';
import { addProcurementDue } from './procurement-due.ts';
import { addProcurementEnums } from './procurement-enums.ts';
import { contractsOn, frameworksOn, settingsOn } from './procurement-on.ts';
import { addQualityVisits } from './quality-visit.ts';

const AS_OF = {
  type: 'Date',
  required: false,
  description: 'The day to read it as at. Today when left out.',
} as const;

/** Procurement: contracts, the frameworks they are called off from, quality visits, and what is due of them. */
export function addProcurement(house: CommissioningBuilder) {
  const { builder, refs } = house;
  const enums = addProcurementEnums(house);
  const contract = addContract(house, enums);
  const framework = addProcurementFramework(house, enums, contract);
  builder.objectField(contract, 'framework', (t) =>
    t.field({
      type: framework,
      nullable: true,
      description: 'The framework it was called off from; null for none, or when not stated.',
      resolve: async ({ area, asOf, entry: { content } }, _args, context) =>
        content.frameworkId === null
          ? null
          : ((await frameworksOn(area, context, asOf)).find(
              ({ framework: { id } }) => id === content.frameworkId,
            ) ?? null),
    }),
  );
  builder.objectField(contract, 'lotId', (t) =>
    t.id({
      nullable: true,
      description: 'The lot of that framework; null when not stated.',
      resolve: ({ entry }) => entry.content.lotId,
    }),
  );
  const { visit, setting, rule } = addQualityVisits(house, enums, contract);
  builder.objectFields(refs.localArea, (t) => ({
    contracts: t.field({
      type: [contract],
      description: 'Its contracts, in the order published, then recorded.',
      args: {
        asOf: t.arg(AS_OF),
        stage: t.arg({ type: enums.stage, required: false, description: 'Only those that stand so.' }),
      },
      resolve: async (area, { asOf, stage }, context) =>
        (await contractsOn(area, context, asOf)).filter(
          ({ entry }) => stage === null || stage === undefined || entry.content.stage === stage,
        ),
    }),
    procurementFrameworks: t.field({
      type: [framework],
      description:
        'Frameworks it buys under: those for homes of looked-after children, then all others. Places bought under the former stand in `frameworkAgreements`.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, { asOf }, context) => frameworksOn(area, context, asOf),
    }),
    qualityVisits: t.field({
      type: [visit],
      description: 'Visits to see whether what is bought is good, planned, held and cancelled.',
      args: {
        asOf: t.arg(AS_OF),
        where: t.arg({ type: enums.visitWhere, required: false, description: 'Only those there.' }),
      },
      resolve: async (area, { asOf, where }, context) =>
        (await entriesOn('quality-visit', area, context, asOf)).filter(
          ({ entry }) => where === null || where === undefined || entry.content.where === where,
        ),
    }),
    qualityVisitRules: t.field({
      type: [rule],
      description: 'How often what is visited, as contracts and visits that are recorded name it.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async (area, { asOf }, context) =>
        (await entriesOn('quality-visit-rule', area, context, asOf)).map(({ entry }) => ({
          area,
          rule: entry.content,
        })),
    }),
    visitedSettings: t.field({
      type: [setting],
      description: 'Every setting that is visited or is to be, with when the next visit is due.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, { asOf }, context) => settingsOn(area, context, asOf),
    }),
  }));
  addProcurementDue(house, enums);
  return { contract };
}
