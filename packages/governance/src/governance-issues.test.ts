import { describe, expect, it } from 'vitest';
import { body, governanceWith, line, sampleGovernance } from '../test/sample-governance.ts';
import type { Organisation } from './body.ts';
import type { Governance } from './governance.ts';
import { governanceIssues } from './governance-issues.ts';

const issues = (parts: Partial<Governance>) =>
  governanceIssues({ ...sampleGovernance, ...parts }).map(({ code, path }) => `${code} at ${path}`);

describe('the issues of a governance', () => {
  it('are none where it is sound', () => {
    expect(governanceIssues(sampleGovernance)).toEqual([]);
  });

  it('are given all at once, each with what was found, what was expected and what to do', () => {
    const found = governanceIssues({
      ...sampleGovernance,
      bodies: [...sampleGovernance.bodies, body('board', { startDate: '2022-02-01', endDate: '2022-01-01' })],
      posts: [{ id: 'head-of-inclusion', title: 'Head of Inclusion', organisationId: 'nobody' }],
    });
    expect(found).toEqual([
      {
        code: 'DUPLICATE_ID',
        path: 'bodies[8].id',
        found: '"board", already the id of bodies[4]',
        expected: 'an id used once',
        whatToDo: 'Give one of the two another id, or remove the one that repeats.',
      },
      {
        code: 'UNKNOWN_REFERENCE',
        path: 'posts[0].organisationId',
        found: '"nobody"',
        expected: 'the id of an organisation in this governance',
        whatToDo: 'Correct the id, or add the organisation.',
      },
      {
        code: 'DATES_OUT_OF_ORDER',
        path: 'bodies[8].endDate',
        found: '2022-01-01, before the start, 2022-02-01',
        expected: '2022-02-01 or later',
        whatToDo: 'Correct whichever of the two is wrong.',
      },
    ]);
  });

  it('name every kind of reference that leads nowhere', () => {
    expect(issues({ bodies: [] }).filter((each) => each.startsWith('UNKNOWN_REFERENCE'))).toEqual([
      'UNKNOWN_REFERENCE at memberships[0].bodyId',
      'UNKNOWN_REFERENCE at memberships[1].bodyId',
      'UNKNOWN_REFERENCE at memberships[2].bodyId',
      'UNKNOWN_REFERENCE at memberships[2].holder.id',
      ...[0, 1, 2, 3, 4, 5].flatMap((index) => [
        `UNKNOWN_REFERENCE at lines[${index}].fromBodyId`,
        `UNKNOWN_REFERENCE at lines[${index}].toBodyId`,
      ]),
      'UNKNOWN_REFERENCE at decisionRights[0].bodyId',
      'UNKNOWN_REFERENCE at decisionRights[1].bodyId',
      'UNKNOWN_REFERENCE at rhythm[0].bodyId',
      'UNKNOWN_REFERENCE at rhythm[0].groupIds[0]',
      'UNKNOWN_REFERENCE at rhythm[0].groupIds[1]',
      'UNKNOWN_REFERENCE at rhythm[0].groupIds[2]',
      'UNKNOWN_REFERENCE at rhythm[0].groupIds[3]',
      'UNKNOWN_REFERENCE at rhythm[1].bodyId',
      'UNKNOWN_REFERENCE at rhythm[2].bodyId',
      'UNKNOWN_REFERENCE at rhythm[3].bodyId',
    ]);
    expect(issues({ posts: [] })).toEqual(['UNKNOWN_REFERENCE at memberships[1].holder.id']);
  });

  it('find a circle of accountability once, with the way round', () => {
    const lines = [...sampleGovernance.lines, line('health-board', 'accountable-to', 'group-one')];
    const found = governanceIssues({ ...sampleGovernance, lines });
    expect(found.map(({ code, path }) => [code, path])).toEqual([['ACCOUNTABILITY_CYCLE', 'lines[0]']]);
    expect(found[0]?.found).toBe(
      'group-one → board → place-board → health-board → group-one, from 2022-07-01',
    );
  });

  it('do not take lines that never held on the same day for a circle', () => {
    const lines = [
      line('group-one', 'accountable-to', 'board', { endDate: '2022-06-30' }),
      line('board', 'accountable-to', 'group-one', { startDate: '2022-07-01' }),
    ];
    expect(issues({ lines })).toEqual([]);
  });

  it('do not take circles of other kinds of line amiss', () => {
    const lines = [line('board', 'reports-to', 'panel'), line('panel', 'reports-to', 'board')];
    expect(issues({ lines })).toEqual([]);
  });

  it('find a body that answers to itself, and two circles apart', () => {
    const lines = [
      line('panel', 'accountable-to', 'panel'),
      line('group-one', 'accountable-to', 'group-two'),
      line('group-two', 'accountable-to', 'group-one'),
    ];
    expect(governanceIssues({ ...sampleGovernance, lines }).map(({ found }) => found)).toEqual([
      'panel → panel',
      'group-one → group-two → group-one',
    ]);
  });

  it('find organisations that succeed themselves, have a successor but no end, or leave a gap', () => {
    const changed = (ccg: Partial<Organisation>, icb: Partial<Organisation>) =>
      sampleGovernance.organisations.map((each) => ({
        ...each,
        ...(each.id === 'ccg' ? ccg : each.id === 'icb' ? icb : {}),
      }));
    expect(issues({ organisations: changed({}, { successorId: 'ccg' }) })).toEqual([
      'SUCCESSION_CYCLE at organisations[1].successorId',
      'SUCCESSION_CYCLE at organisations[2].successorId',
    ]);
    expect(issues({ organisations: changed({ endDate: null }, {}) })).toEqual([
      'SUCCESSOR_WITHOUT_END at organisations[1].endDate',
    ]);
    expect(issues({ organisations: changed({}, { startDate: '2022-07-02' }) })).toEqual([
      'SUCCESSION_GAP at organisations[1].endDate',
    ]);
    expect(issues({ organisations: changed({}, { startDate: null }) })).toEqual([]);
  });

  it('find rules of rhythm that cannot run', () => {
    const source = { sourceId: 'made-up', place: 'for tests' };
    const rota = { kind: 'spotlight-rota' as const, bodyId: 'board', assumption: null, source };
    const rhythm: Governance['rhythm'] = [
      { ...rota, id: 'a', groupIds: [], firstMonth: '2022-13', lastMonth: '2022-1' },
      { ...rota, id: 'b', groupIds: ['group-one', 'group-one'], firstMonth: '2022-09', lastMonth: '2022-08' },
      {
        id: 'c',
        kind: 'recurring',
        bodyId: 'board',
        title: 'Never',
        itemKind: 'meeting',
        everyMonths: 0,
        firstDate: '2022-09-01',
        lastDate: '2022-08-01',
        assumption: null,
        source,
      },
    ];
    expect(issues({ rhythm })).toEqual([
      'DATES_OUT_OF_ORDER at rhythm[0].lastMonth',
      'DATES_OUT_OF_ORDER at rhythm[1].lastMonth',
      'DATES_OUT_OF_ORDER at rhythm[2].lastDate',
      'RHYTHM_CANNOT_RUN at rhythm[0].groupIds',
      'RHYTHM_CANNOT_RUN at rhythm[0].firstMonth',
      'RHYTHM_CANNOT_RUN at rhythm[0].lastMonth',
      'RHYTHM_CANNOT_RUN at rhythm[1].groupIds[1]',
      'RHYTHM_CANNOT_RUN at rhythm[2].everyMonths',
    ]);
  });

  it('are none for a governance with nothing in it', () => {
    expect(governanceIssues(governanceWith({}))).toEqual([]);
  });
});
