import { addRefusalTypes } from '@golden-thread/subgraph';
import type { ScenarioOutcome } from '../scenarios/scenario-command.ts';
import type { SufficiencyBuilder } from './builder.ts';
import type { SufficiencyContext } from './context.ts';
import { addAdjustmentInputs, placedAdjustments } from './demand-adjustment-input.ts';
import type { addStepDownEach } from './demand-adjustment.ts';
import type { addDemandScenario, ScenarioNode } from './demand-scenario.ts';

type Withdrawn = Extract<ScenarioOutcome, { refused: 'ScenarioWithdrawn' }>;
type Done = { readonly scenario: ScenarioNode };

/** What can be recorded of scenarios. Every answer comes after the record is committed. */
export function addScenarioMutation(
  house: SufficiencyBuilder,
  scenario: ReturnType<typeof addDemandScenario>,
  each: ReturnType<typeof addStepDownEach>,
): void {
  const { builder } = house;
  const common = addRefusalTypes(builder);
  const withdrawn = builder.objectRef<Withdrawn>('ScenarioWithdrawn').implement({
    description: 'The scenario was withdrawn before.',
    interfaces: [common.refusal],
    isTypeOf: (view) => (view as Withdrawn).refused === 'ScenarioWithdrawn',
    fields: (t) => ({
      withdrawnDate: t.expose('withdrawnDate', { type: 'Date', description: 'The day it was.' }),
    }),
  });
  const refusals = [
    common.notYourDecisionRight,
    common.editConflict,
    common.invalidInput,
    withdrawn,
  ] as const;
  const done = (name: string, description: string) =>
    builder.objectRef<Done>(name).implement({
      description,
      fields: (t) => ({
        scenario: t.expose('scenario', { type: scenario, description: 'The scenario as it now stands.' }),
      }),
    });
  const result = (command: string, name: string, description: string) =>
    builder.unionType(`${command}Result`, {
      description: 'What was recorded, or why it was not.',
      types: [done(name, description), ...refusals],
      resolveType: (outcome) =>
        ('refused' in (outcome as object) ? (outcome as { refused: string }).refused : name) as never,
    });
  const saved = result('SaveDemandScenario', 'DemandScenarioSaved', 'It was recorded and will not be lost.');
  const takenBack = result(
    'WithdrawDemandScenario',
    'DemandScenarioTakenBack',
    'It was withdrawn, and stays on record.',
  );
  const adjustments = addAdjustmentInputs(house, each);
  type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];
  const shared = (t: InputFields) => ({
    because: t.string({ required: true, description: 'Why, up to 4,000 characters.' }),
    expectedVersion: t.int({
      required: false,
      description:
        'The version that was read; when it has moved on, nothing is recorded and the answer is EditConflict.',
    }),
    clientRecordId: t.id({
      required: false,
      description:
        'Chosen by the caller, up to 100 characters: sent again after a lost answer, it records nothing twice. With other content it is refused.',
    }),
  });
  const save = builder.inputType('SaveDemandScenarioInput', {
    description: 'What would be otherwise: at least one adjustment, 40 at most.',
    fields: (t) => ({
      areaCode: t.id({ required: true, description: 'Code of the local area.' }),
      scenarioId: t.id({
        required: false,
        description: 'Id of the scenario that this replaces; a new one when left out.',
      }),
      title: t.string({ required: true, description: 'What it is called, up to 200 characters.' }),
      entrants: t.field({
        type: [adjustments.entrants],
        required: false,
        description: 'Who comes into care.',
      }),
      leaving: t.field({ type: [adjustments.leaving], required: false, description: 'Who leaves it.' }),
      moves: t.field({ type: [adjustments.moves], required: false, description: 'Who moves.' }),
      stepDown: t.field({
        type: [adjustments.stepDown],
        required: false,
        description: 'Who is moved by plan.',
      }),
      newPlaces: t.field({ type: [adjustments.newPlaces], required: false, description: 'What opens.' }),
      costInflation: t.field({
        type: [adjustments.costInflation],
        required: false,
        description: 'How prices rise.',
      }),
      ...shared(t),
    }),
  });
  const withdraw = builder.inputType('WithdrawDemandScenarioInput', {
    description: 'That a scenario is not to be compared any more.',
    fields: (t) => ({
      scenarioId: t.id({ required: true, description: 'Id of the scenario.' }),
      ...shared(t),
    }),
  });
  builder.mutationType({
    description:
      'What can be recorded. Records are added, never changed or taken away. Whoever has not signed in gets the fault UNAUTHENTICATED; whoever may not record something reads why in the result.',
    fields: (t) => ({
      saveDemandScenario: t.field({
        type: saved,
        description:
          'Saves a scenario of the demand for homes: a new one, or another version of one there is.',
        args: { input: t.arg({ type: save, required: true, description: 'What to save.' }) },
        resolve: async (_root, { input }, context) =>
          answer(
            context,
            await context.scenarioCommands.save({
              areaCode: input.areaCode,
              scenarioId: input.scenarioId ?? null,
              title: input.title,
              because: input.because,
              adjustments: placedAdjustments(input),
              expectedVersion: input.expectedVersion ?? null,
              clientRecordId: input.clientRecordId ?? null,
            }),
          ),
      }),
      withdrawDemandScenario: t.field({
        type: takenBack,
        description: 'Withdraws a scenario. It stays on record, and is there as at the days before.',
        args: { input: t.arg({ type: withdraw, required: true, description: 'What to withdraw.' }) },
        resolve: async (_root, { input }, context) =>
          answer(
            context,
            await context.scenarioCommands.withdraw({
              scenarioId: input.scenarioId,
              because: input.because,
              expectedVersion: input.expectedVersion ?? null,
              clientRecordId: input.clientRecordId ?? null,
            }),
          ),
      }),
    }),
  });
}

async function answer(context: SufficiencyContext, outcome: ScenarioOutcome): Promise<never> {
  if ('refused' in outcome) return outcome as never;
  const { areaCode, scenario } = outcome;
  const postTitles = (await context.area(areaCode))?.postTitles ?? new Map<string, string>();
  return { scenario: { areaCode, scenario, postTitles } } as unknown as never;
}
