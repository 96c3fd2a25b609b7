import { registers, type Audience, type RegisterName } from '@golden-thread/commissioning/registers';
import { addRefusalTypes } from '@golden-thread/subgraph';
import type { RegisterOutcome } from '../../registers/register-command.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import type { addCommissioningRecord, RecordNode } from './commissioning-record.ts';
import { createContentInputs } from './content-input.ts';
import { pascalName } from './pascal-name.ts';
import { wholeContent } from './whole-content.ts';

type Withdrawn = Extract<RegisterOutcome, { refused: 'CommissioningRecordWithdrawn' }>;
type Done = { readonly record: RecordNode };

/** What a mutation of a register is sent. */
interface Sent {
  readonly areaCode: string;
  readonly entryId?: string | null;
  readonly audience?: Audience | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly because: string;
  readonly expectedVersion?: number | null;
  readonly clientRecordId?: string | null;
}

/** `record…` for each register, and `withdrawCommissioningRecord` for all. Every answer comes after the record is committed. */
export function addRegisterMutation(
  house: CommissioningBuilder,
  types: ReturnType<typeof addCommissioningRecord>,
): void {
  const { builder } = house;
  type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];
  const result = addResult(house, types);
  const contentOf = createContentInputs(house);
  const because = (t: InputFields) =>
    t.string({
      required: true,
      description: 'Why, up to 4,000 characters. Read by everybody who may read the entry.',
    });
  const shared = (t: InputFields) => ({
    because: because(t),
    expectedVersion: t.int({
      required: false,
      description:
        'The version that was read, 0 for what nobody recorded yet; when it has moved on, nothing is recorded and the answer is EditConflict.',
    }),
    clientRecordId: t.id({
      required: false,
      description:
        'Chosen by the caller, up to 100 characters: sent again after a lost answer, it records nothing twice. With other content it is refused.',
    }),
  });
  const areaCode = (t: InputFields) => t.id({ required: true, description: 'Code of the local area.' });

  const recording = (Object.keys(registers) as RegisterName[]).map((name) => {
    const { audiences, description, idOf, title } = registers[name];
    const content = contentOf(name);
    const input = builder.inputType(`Record${pascalName(name)}Input`, {
      description: `An entry to record. ${description}`,
      fields: (t) => ({
        areaCode: areaCode(t),
        entryId: t.id({
          required: false,
          description:
            idOf === undefined
              ? 'Id of the entry that this replaces; a new one when left out.'
              : 'Id of the entry that this replaces. When left out, what it says tells which it is.',
        }),
        audience: t.field({
          type: types.audience,
          required: false,
          description: `Who may read it: ${audiences.map((each) => each.toUpperCase()).join(', ')}. When left out: as the entry that it replaces, or ${audiences[0].toUpperCase()}. It may be opened to more later, and never closed to some.`,
        }),
        content: t.field({ type: content.type, required: true, description: 'What it says.' } as never),
        ...shared(t),
      }),
    });
    return { name, title, description, content, input };
  });
  const withdraw = builder.inputType('WithdrawCommissioningRecordInput', {
    description: 'That an entry of a register stands no longer.',
    fields: (t) => ({
      areaCode: areaCode(t),
      register: t.field({ type: types.register, required: true, description: 'The register.' }),
      entryId: t.id({ required: true, description: 'Id of the entry.' }),
      ...shared(t),
    }),
  });
  builder.mutationType({
    description:
      'What can be recorded. Records are added, never changed or taken away. Whoever has not signed in gets the fault UNAUTHENTICATED; whoever may not record something reads why in the result.',
    fields: (t) => ({
      ...Object.fromEntries(
        recording.map(({ name, title, description, content, input }) => [
          `record${pascalName(name)}`,
          t.field({
            type: result,
            description: `Records an entry of the register “${title}”: a new one, or how one there is reads from now on. ${description}`,
            args: { input: t.arg({ type: input, required: true, description: 'What to record.' }) },
            resolve: async (_root, args, context) => {
              const sent = args.input as unknown as Sent;
              return answer(
                context,
                await context.registerCommands.record({
                  areaCode: sent.areaCode,
                  register: name,
                  entryId: sent.entryId ?? null,
                  audience: sent.audience ?? null,
                  content: wholeContent(content.fields, sent.content),
                  because: sent.because,
                  expectedVersion: sent.expectedVersion ?? null,
                  clientRecordId: sent.clientRecordId ?? null,
                }),
              );
            },
          }),
        ]),
      ),
      withdrawCommissioningRecord: t.field({
        type: result,
        description:
          'Withdraws an entry of a register. It stays on record, and is there as at the days before.',
        args: { input: t.arg({ type: withdraw, required: true, description: 'What to withdraw.' }) },
        resolve: async (_root, { input }, context) =>
          answer(
            context,
            await context.registerCommands.withdraw({
              areaCode: input.areaCode,
              register: input.register,
              entryId: input.entryId,
              because: input.because,
              expectedVersion: input.expectedVersion ?? null,
              clientRecordId: input.clientRecordId ?? null,
            }),
          ),
      }),
    }),
  });
}

/** The union that answers every command: what was recorded, or why not. */
function addResult({ builder }: CommissioningBuilder, { record }: ReturnType<typeof addCommissioningRecord>) {
  const common = addRefusalTypes(builder);
  const withdrawn = builder.objectRef<Withdrawn>('CommissioningRecordWithdrawn').implement({
    description: 'The entry was withdrawn before.',
    interfaces: [common.refusal],
    isTypeOf: (view) => (view as Withdrawn).refused === 'CommissioningRecordWithdrawn',
    fields: (t) => ({
      withdrawnDate: t.expose('withdrawnDate', { type: 'Date', description: 'The day it was.' }),
    }),
  });
  const done = builder.objectRef<Done>('CommissioningRecorded').implement({
    description: 'It was recorded and will not be lost.',
    fields: (t) => ({
      record: t.expose('record', { type: record, description: 'What was recorded.' }),
    }),
  });
  return builder.unionType('RecordCommissioningResult', {
    description: 'What was recorded, or why it was not.',
    types: [done, common.notYourDecisionRight, common.editConflict, common.invalidInput, withdrawn],
    resolveType: (outcome) =>
      ('refused' in (outcome as object)
        ? (outcome as { refused: string }).refused
        : 'CommissioningRecorded') as never,
  });
}

async function answer(context: CommissioningContext, outcome: RegisterOutcome): Promise<never> {
  if ('refused' in outcome) return outcome as never;
  const area = await context.area(outcome.areaCode);
  return { record: { area, record: outcome.record } } as unknown as never;
}
