import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, governanceWith, line, sampleGovernance } from '../test/sample-governance.ts';
import { samplePlans } from '../test/sample-proceedings.ts';
import type { Holder, Membership, Organisation } from './body.ts';
import { governanceIssues } from './governance-issues.ts';
import { linesAsAt } from './lines.ts';
import { deputiesOf, membersAsAt } from './members.ts';
import { codeAsAt, organisationAsAt } from './organisation-as-at.ts';
import { planAsAt } from './plan-succession.ts';
import { sharesAsAt } from './shares-as-at.ts';

/** Health partners as they follow one another: two groups into one board, and that into a wider one. */
const health = (id: string, changes: Partial<Organisation>): Organisation => ({
  id,
  name: id,
  kind: 'integrated-care-board',
  startDate: null,
  endDate: null,
  successorId: null,
  codes: { ods: id.toUpperCase() },
  ...changes,
});
const governance = governanceWith({
  organisations: [
    health('ccg-one', { endDate: '2022-06-30', successorId: 'icb' }),
    health('ccg-two', { endDate: '2022-06-30', successorId: 'icb', codes: {} }),
    health('icb', { startDate: '2022-07-01', endDate: '2026-03-31', successorId: 'wider' }),
    health('wider', { startDate: '2026-04-01', codes: {} }),
    health('council', {}),
    health('closed', { endDate: '2022-06-30' }),
  ],
});

describe('a code as at a day', () => {
  it('is that of whoever stands for the organisation on the day', () => {
    expect(
      ['2022-06-30', '2022-07-01', '2026-03-31', '2026-04-01'].map((day) =>
        codeAsAt(governance, 'ccg-one', 'ods', day),
      ),
    ).toEqual(['CCG-ONE', 'ICB', 'ICB', null]);
  });

  it('is null for a register it is not in, a name of the language, or nobody', () => {
    expect(codeAsAt(governance, 'icb', 'ons', '2022-07-01')).toBeNull();
    expect(codeAsAt(governance, 'icb', 'toString', '2022-07-01')).toBeNull();
    expect(codeAsAt(governance, 'closed', 'ods', '2022-07-01')).toBeNull();
  });
});

describe('shares as at a day', () => {
  const shares = ['ccg-one', 'council', 'ccg-two', 'closed'].map((organisationId, index) => ({
    organisationId,
    parts: 10 + index,
  }));
  const told = (day: string) =>
    sharesAsAt(governance, shares, day).map(
      ({ organisation, parts }) => `${organisation?.id ?? 'nobody'} ${parts}`,
    );

  it('come together where organisations do, and are told where nobody has them', () => {
    expect(told('2022-06-30')).toEqual(['ccg-one 10', 'council 11', 'ccg-two 12', 'closed 13']);
    expect(told('2022-07-01')).toEqual(['icb 22', 'council 11', 'nobody 13']);
    expect(told('2026-04-01')).toEqual(['wider 22', 'council 11', 'nobody 13']);
  });

  it('add up to the same on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
        (days, parts) => {
          const day = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
          const some = shares.map((share, index) => ({ ...share, parts: parts[index]! }));
          const sum = (all: readonly { parts: number }[]) =>
            all.reduce((total, each) => total + each.parts, 0);
          expect(sum(sharesAsAt(governance, some, day))).toBe(sum(some));
        },
      ),
    );
  });
});

describe('the laws of succession', () => {
  it('where no issue is found, somebody stands for an organisation on every day from its first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -3, max: 3 }), (days, shift) => {
        const day = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
        const start = new Date(Date.UTC(2022, 6, 1 + shift)).toISOString().slice(0, 10);
        const organisations = governance.organisations
          .filter(({ id }) => id !== 'closed')
          .map((each) => (each.id === 'icb' ? { ...each, startDate: start } : each));
        const shifted = { ...governance, organisations };
        expect(governanceIssues(shifted).map(({ code }) => code)).toEqual(
          shift > 0 ? ['SUCCESSION_GAP', 'SUCCESSION_GAP'] : [],
        );
        expect(organisationAsAt(shifted, 'ccg-one', day)).not.toBeNull();
      }),
    );
  });

  it('takes an organisation that ends on the last day there is', () => {
    const organisations = [health('a', { endDate: '9999-12-31', successorId: 'b' }), health('b', {})];
    expect(governanceIssues(governanceWith({ organisations }))).toEqual([]);
    const late = [
      health('a', { endDate: '9999-12-31', successorId: 'b' }),
      health('b', { startDate: '2022-01-01' }),
    ];
    expect(governanceIssues(governanceWith({ organisations: late }))).toEqual([]);
  });
});

describe('a plan as at a day', () => {
  it('is itself to its last day, then the plan that took over', () => {
    expect(
      ['2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01', '2026-04-01'].map(
        (day) => planAsAt(samplePlans, 'statement', day)?.id ?? null,
      ),
    ).toEqual([null, 'statement', 'statement', 'strategic', 'reform']);
    expect(planAsAt(samplePlans, 'nothing', '2022-01-01')).toBeNull();
  });
});

describe('who deputises for whom', () => {
  const holder = (id: string): Holder => ({ kind: 'body', id });
  const seat = (id: string, role: Membership['role'], deputyFor?: Holder): Membership => ({
    bodyId: 'board',
    holder: holder(id),
    role,
    onBehalfOfOrganisationId: null,
    startDate: null,
    endDate: null,
    source: { sourceId: 'made-up', place: 'for tests' },
    ...(deputyFor === undefined ? {} : { deputyFor }),
  });
  const day = '2022-09-01';
  const bodies = ['board', 'a', 'b', 'c', 'd', 'e'].map((id) => body(id));
  const of = (memberships: Membership[], id: string) =>
    deputiesOf(governanceWith({ bodies, memberships }), 'board', holder(id), day).map(({ name }) => name);

  it('is the deputy chair for each chair, where nobody is named', () => {
    const seats = [
      seat('a', 'joint-chair'),
      seat('b', 'joint-chair'),
      seat('c', 'deputy-chair'),
      seat('d', 'member'),
    ];
    expect([of(seats, 'a'), of(seats, 'b'), of(seats, 'c'), of(seats, 'd')]).toEqual([
      ['The c'],
      ['The c'],
      [],
      [],
    ]);
  });

  it('is whoever is named, and for that member alone', () => {
    const seats = [
      seat('a', 'chair'),
      seat('b', 'member'),
      seat('c', 'member', holder('b')),
      seat('d', 'deputy-chair', holder('b')),
    ];
    expect([of(seats, 'a'), of(seats, 'b')]).toEqual([[], ['The d', 'The c']]);
  });

  it('is nobody for somebody who has no seat', () => {
    expect(of([seat('a', 'chair'), seat('c', 'deputy-chair')], 'e')).toEqual([]);
    expect(of([seat('c', 'member', holder('e'))], 'e')).toEqual([]);
  });

  it('follows an organisation to its successor', () => {
    const council: Holder = { kind: 'organisation', id: 'council' };
    const ccg: Holder = { kind: 'organisation', id: 'ccg' };
    const memberships = [
      ...sampleGovernance.memberships,
      { ...sampleGovernance.memberships[0]!, holder: council, deputyFor: ccg },
    ];
    const now = { ...sampleGovernance, memberships };
    expect(membersAsAt(now, 'board', day).at(-1)?.deputyFor).toEqual({ kind: 'organisation', id: 'icb' });
    expect(deputiesOf(now, 'board', ccg, day).map(({ holder: { id } }) => id)).toEqual(['council']);
    expect(deputiesOf(now, 'board', { kind: 'organisation', id: 'unheard-of' }, day)).toEqual([]);
    expect(membersAsAt(now, 'board', '2013-03-31').at(-1)?.deputyFor).toBeNull();
  });
});

describe('seats that stand in one another’s way', () => {
  const seat = sampleGovernance.memberships[1]!;
  const codes = (...memberships: Membership[]) =>
    governanceIssues({ ...sampleGovernance, memberships }).map(({ code, path }) => `${code} at ${path}`);
  const dated = (role: Membership['role'], startDate: string | null, endDate: string | null): Membership => ({
    ...seat,
    role,
    startDate,
    endDate,
  });

  it('are a second chair on the same day, however the two are dated', () => {
    const wrong = ['CHAIR_BESIDE_CHAIR at memberships[1].role'];
    expect(codes(dated('chair', null, null), dated('chair', null, null))).toEqual(wrong);
    expect(codes(dated('chair', null, '2022-06-30'), dated('chair', '2022-06-30', null))).toEqual(wrong);
    expect(codes(dated('chair', '2022-06-30', null), dated('joint-chair', null, '2022-06-30'))).toEqual(
      wrong,
    );
    expect(codes(dated('joint-chair', null, null), dated('chair', null, null))).toEqual(wrong);
  });

  it('are not two that never meet, joint chairs, or chairs of different bodies', () => {
    expect(codes(dated('chair', null, '2022-06-30'), dated('chair', '2022-07-01', null))).toEqual([]);
    expect(codes(dated('chair', '2022-07-01', null), dated('chair', null, '2022-06-30'))).toEqual([]);
    expect(codes(dated('joint-chair', null, null), dated('joint-chair', null, null))).toEqual([]);
    expect(codes(dated('chair', null, null), { ...dated('chair', null, null), bodyId: 'panel' })).toEqual([]);
    expect(
      codes(dated('chair', null, null), dated('member', null, null), dated('deputy-chair', null, null)),
    ).toEqual([]);
  });

  it('are one whose organisation ended, unless the seat ended with it or a successor took it', () => {
    const held = (id: string, endDate: string | null): Membership => ({
      ...dated('member', null, endDate),
      holder: { kind: 'organisation', id },
    });
    const found = (seats: Membership[], organisations: readonly Organisation[]) =>
      governanceIssues({
        ...sampleGovernance,
        memberships: seats,
        organisations: [...sampleGovernance.organisations, ...organisations],
      }).map(({ code, path, found: what }) => `${code} at ${path}: ${what}`);
    const gone = health('gone', { endDate: '2022-03-31' });
    expect(found([held('gone', '2022-03-31')], [gone])).toEqual([]);
    expect(found([held('gone', '2022-04-01')], [gone])).toEqual([
      'SEAT_OF_NOBODY at memberships[0].endDate: 2022-04-01, and whoever holds the seat ended on 2022-03-31',
    ]);
    expect(found([held('gone', null)], [gone])).toHaveLength(1);
    expect(found([held('ccg', null)], [])).toEqual([]);
    expect(
      found([held('old', null)], [health('old', { endDate: '2022-03-30', successorId: 'gone' }), gone]),
    ).toHaveLength(1);
    const circle = [
      health('x', { endDate: '2022-03-31', successorId: 'y' }),
      health('y', { endDate: '2022-03-31', successorId: 'x' }),
    ];
    expect(found([held('x', null)], circle).filter((each) => each.startsWith('SEAT'))).toEqual([]);
  });

  it('are fine where a seat deputises for another of the same body on the same days', () => {
    const deputy = { ...dated('member', null, null), holder: { kind: 'body' as const, id: 'panel' } };
    expect(codes(seat, { ...deputy, deputyFor: seat.holder })).toEqual([]);
  });

  it('are not named when another post of the same name deputises elsewhere', () => {
    const elsewhere = { ...seat, bodyId: 'panel' };
    expect(
      codes(elsewhere, {
        ...dated('member', null, null),
        holder: { kind: 'body', id: 'panel' },
        deputyFor: seat.holder,
      }),
    ).toEqual(['DEPUTY_FOR_NOBODY at memberships[1].deputyFor']);
  });
});

describe('the lines of an area', () => {
  it('are those that hold on the day between bodies that exist, then the decision rights', () => {
    const lines = linesAsAt(sampleGovernance, '2022-09-01');
    expect(lines.map(({ kind, from, to }) => `${from.id} ${kind} ${to?.id ?? '-'}`).slice(-3)).toEqual([
      'place-board accountable-to health-board',
      'board holds-decision-right-for -',
      'panel holds-decision-right-for -',
    ]);
    expect(lines.at(-2)?.right?.decision).toBe('close-action');
    expect(linesAsAt(sampleGovernance, '2023-01-01').filter(({ right }) => right !== null)).toHaveLength(1);
    const short = governanceWith({
      bodies: [body('a', { endDate: '2022-01-31' }), body('b')],
      lines: [line('a', 'monitors', 'b'), line('b', 'monitors', 'a')],
    });
    expect(linesAsAt(short, '2022-01-31')).toHaveLength(2);
    expect(linesAsAt(short, '2022-02-01')).toEqual([]);
  });
});
