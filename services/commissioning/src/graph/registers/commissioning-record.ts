import {
  AUDIENCES,
  registers,
  type RegisterName,
  type RegisterRecord,
} from '@golden-thread/commissioning/registers';
import { describedValues, globalId, parseGlobalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { recordedWords, type RecordedWord } from './recorded-words.ts';

/** A record and the area it is of. */
export interface RecordNode {
  readonly area: CommissioningArea;
  readonly record: RegisterRecord;
}

/** `CommissioningRecord` and `LocalArea.commissioningRecords`: everything that was recorded of an entry of a register. */
export function addCommissioningRecord({ builder, refs }: CommissioningBuilder) {
  const register = builder.enumType('CommissioningRegister', {
    description: 'A register of joint commissioning: a list of entries of one kind, each with its history.',
    values: describedValues(
      Object.fromEntries(
        Object.values(registers).map(({ name, description }) => [name, description]),
      ) as Record<RegisterName, string>,
    ) as Record<string, { value: RegisterName; description: string }>,
  });
  const audience = builder.enumType('CommissioningAudience', {
    description: 'Who may read an entry of a register.',
    values: describedValues(AUDIENCES) as Record<
      string,
      { value: keyof typeof AUDIENCES; description: string }
    >,
  });
  const word = builder.objectRef<RecordedWord>('CommissioningRecordWord').implement({
    description: 'One fact of a record, as it was recorded.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'The field, such as contributions[0].sharePercent.' }),
      value: t.exposeString('value', {
        nullable: true,
        description: 'What was recorded there; null where nothing was.',
      }),
    }),
  });
  const record = builder.objectRef<RecordNode>('CommissioningRecord').implement({
    description:
      'That an entry of a register was recorded or withdrawn: what, when, why and by whom. Records are never changed.',
    fields: (t) => ({
      register: t.field({
        type: register,
        description: 'The register.',
        resolve: (node) => node.record.register,
      }),
      entryId: t.id({
        description: 'Id of the entry: area code, colon, entry.',
        resolve: (node) => globalId(node.area.code, node.record.entryId),
      }),
      version: t.int({
        description: 'Counts what was recorded of the entry, from 1.',
        resolve: (node) => node.record.version,
      }),
      audience: t.field({
        type: audience,
        description: 'Who may read it.',
        resolve: (node) => node.record.audience,
      }),
      isWithdrawn: t.boolean({
        description: 'Whether it says that the entry stands no longer.',
        resolve: (node) => node.record.change === 'withdrawn',
      }),
      recordedAt: t.field({
        type: 'DateTime',
        description: 'When, in UTC. The entry reads so from that day on.',
        resolve: (node) => node.record.recorded.at,
      }),
      because: t.string({
        description: 'Why, in the words given.',
        resolve: (node) => node.record.recorded.because,
      }),
      role: t.string({
        nullable: true,
        description: 'The role that recorded it; null for who does not work in the area.',
        resolve: (node) => node.record.recorded.byRole,
      }),
      posts: t.stringList({
        description:
          'Titles of the posts held by who recorded it, never a name; none for who does not work in the area.',
        resolve: (node) => node.record.recorded.byPostIds.flatMap((id) => node.area.postTitles.get(id) ?? []),
      }),
      words: t.field({
        type: [word],
        description: 'What it says, fact by fact; of a withdrawal, what stood before.',
        resolve: (node) => recordedWords(node.record.content),
      }),
    }),
  });
  builder.objectField(refs.localArea, 'commissioningRecords', (t) =>
    t.field({
      type: [record],
      description:
        'What was recorded of one entry of a register by the day, newest first, as far as the person may read it. None for an entry that nobody recorded anything of, that is not there, or that others may read.',
      args: {
        register: t.arg({ type: register, required: true, description: 'The register.' }),
        entryId: t.arg.id({ required: true, description: 'Id of the entry: area code, colon, entry.' }),
        asOf: t.arg({
          type: 'Date',
          required: false,
          description: 'The day to read it as at. Today when left out.',
        }),
      },
      resolve: async (area, args, context) => {
        const parsed = parseGlobalId(args.entryId);
        if (parsed?.areaCode !== area.code) return [];
        const found = await context.recordsOfEntry(
          area.code,
          args.register,
          parsed.localId,
          args.asOf ?? context.todayDate,
        );
        return found.map((each) => ({ area, record: each }));
      },
    }),
  );
  return { audience, record, register };
}
