import { titleSchema } from '@golden-thread/outcomes/schema';
import fc from 'fast-check';
import type { Governance, LineKind, Proceedings } from '../src/index.ts';
import { body, governanceWith, line, sampleGovernance } from './sample-governance.ts';
import { meeting, resolution, sampleProceedings } from './sample-proceedings.ts';

/** Names as nobody would give them: with signs of other languages in them, long, or of one sign only. */
export const anyName = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"] --> box0; click box0 "javascript:alert(1)"',
      '%%{init: {"theme": "dark"}}%%',
      ']]></title><image href="https://example.org/x"/>',
      "O'Neill & Sons «Ltd»",
      'Verylongwordwithoutanyspacesthatdoesnotfitintoabox',
      'url(https://example.org)',
    ),
  )
  .map((name) => name.trim())
  .filter((name) => titleSchema.safeParse(name).success);

const days = fc.constantFrom(null, '2021-01-01', '2022-06-30', '2022-09-01');
const kinds: readonly LineKind[] = [
  'accountable-to',
  'reports-to',
  'monitors',
  'scrutinises',
  'escalates-to',
];
const ids = ['board', 'group-one', 'group-two', 'panel', 'place-board'];

const anyBody = (id: string) =>
  fc.tuple(anyName, days, days).map(([name, startDate, endDate]) => body(id, { name, startDate, endDate }));

const anyLine = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    days,
  )
  .map(([kind, from, to, withinWorkingDays, startDate]) =>
    line(from, kind, to, { startDate, ...(kind === 'escalates-to' ? { withinWorkingDays } : {}) }),
  );

/** Any governance of five bodies: their names, days and lines are what comes. */
export const anyGovernance: fc.Arbitrary<Governance> = fc
  .tuple(
    fc.tuple(...ids.map(anyBody)),
    fc.array(anyLine, { maxLength: 12 }),
    fc.subarray([...sampleGovernance.memberships]),
    fc.subarray([...sampleGovernance.decisionRights]),
    anyName,
  )
  .map(([bodies, lines, memberships, decisionRights, title]) =>
    governanceWith({
      organisations: sampleGovernance.organisations,
      posts: [
        { id: 'head-of-inclusion', title, organisationId: 'council' },
        { id: 'nobodys', title, organisationId: null },
      ],
      rhythm: sampleGovernance.rhythm.filter(({ kind }) => kind === 'dated'),
      bodies,
      lines,
      memberships: memberships.map((seat) =>
        seat.role === 'member'
          ? { ...seat, deputyFor: { kind: 'post' as const, id: 'head-of-inclusion' } }
          : seat,
      ),
      decisionRights,
    }),
  );

/** Any proceedings of one meeting of the board: its item and resolutions are what comes. */
export const anyProceedings: fc.Arbitrary<Proceedings> = fc
  .tuple(
    anyName,
    anyName,
    fc.option(fc.constantFrom('7', '4.4', 'A')),
    fc.option(fc.integer({ min: 1, max: 99 })),
    fc.boolean(),
  )
  .map(([title, item, number, first, asks]) => ({
    ...sampleProceedings,
    meetings: [
      meeting('june', '2022-06-14', { items: [{ number, title: item, from: null, subjectId: null }] }),
    ],
    resolutions: [
      resolution('one', { itemNumber: number, number: first, title }),
      resolution('two', {
        itemNumber: number,
        number: first === null ? null : first + 1,
        title,
        action: asks ? { by: null, due: { kind: 'day', date: '2022-09-01' } } : null,
      }),
    ],
  }));
