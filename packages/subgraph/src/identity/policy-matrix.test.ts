import { describe, expect, it } from 'vitest';
import { authorize } from './authorize.ts';
import type { ChildrenOf } from './child-access.ts';
import { countingScope, databaseScope } from './database-scope.ts';
import { decide } from './decide.ts';
import { mutationFault } from './gateway-policy.ts';
import { demoPerson } from './local-issuer.ts';
import { publicPerson, roles } from './person.ts';
import type { Role } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyAction, PolicyObject, PolicyRow } from './policy-row.ts';

const ownArea = 'E08000018';
const otherArea = 'E06000015';
const personOf = (role: Role) => (role === 'public' ? publicPerson : demoPerson(role, ownArea));

/**
 * What has to come out, written down a second time and in another form than the matrix: for each question the roles
 * as letters, own area before other area. A allow, M mask, - deny.
 * Columns: public, partner, officer, action-lead, panel-member, board-member, icb-commissioner,
 * send-caseworker, looked-after-caseworker, joint-funding-panel.
 */
const expected: Readonly<Record<string, string>> = {
  'framework read': 'AA AA AA AA AA AA AA AA AA AA',
  'governance read': 'AA AA AA AA AA AA AA AA AA AA',
  'published-figures read': 'AA AA AA AA AA AA AA AA AA AA',
  'improvement-plan read': 'AA AA AA AA AA AA AA AA AA AA',
  'action-records read': 'AA AA AA AA AA AA AA AA AA AA',
  'action-records read-unpublished': 'MM MM AM AM AM AM AM AM AM MM',
  'action-records read-recorder': 'MM MM AM AM AM AM AM MM MM MM',
  'progress record': '-- -- A- A- -- -- -- -- -- --',
  'rating record': '-- -- A- A- -- -- -- -- -- --',
  'evidence submit': '-- -- A- A- -- -- -- -- -- --',
  'panel-decision decide': '-- -- -- -- A- -- -- -- -- --',
  'board-approval approve': '-- -- -- -- -- A- -- -- -- --',
  'child-records read': '-- -- -- -- -- -- -- A- -- --',
  'child-counts read': '-- -- M- M- M- M- M- A- -- --',
  'looked-after-records read': '-- -- -- -- -- -- -- -- A- --',
  'looked-after-counts read': '-- -- M- M- M- M- M- -- A- --',
  'demand-scenario read': '-- -- A- A- A- A- A- A- A- --',
  'demand-scenario record': '-- -- A- -- -- -- A- -- -- --',
  'joint-commissioning read': '-- -- A- A- A- A- A- -- -- A-',
  'joint-commissioning read-recorder': '-- -- A- A- A- A- A- A- A- A-',
  'joint-commissioning record': '-- -- A- -- -- -- A- -- -- --',
  'joint-commissioning approve': '-- -- -- -- -- A- -- -- -- --',
  'council-commissioning read': '-- -- A- A- -- -- -- -- -- --',
  'council-commissioning record': '-- -- A- -- -- -- -- -- -- --',
  'health-commissioning read': '-- -- -- -- -- -- A- -- -- --',
  'health-commissioning record': '-- -- -- -- -- -- A- -- -- --',
  'package-records read': '-- -- -- -- -- -- -- A- A- A-',
  'package-records submit': '-- -- -- -- -- -- -- A- A- --',
  'package-records decide': '-- -- -- -- -- -- -- -- -- A-',
  'package-counts read': '-- -- M- -- -- M- M- A- A- A-',
};

const letters = { allow: 'A', mask: 'M', deny: '-' } as const;

function table(matrix: readonly PolicyRow[]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(expected).map((question) => {
      const [object, action] = question.split(' ') as [PolicyObject, PolicyAction];
      const cells = roles.map((role) =>
        [ownArea, otherArea]
          .map((area) => letters[decide(matrix, personOf(role), area, object, action).decision])
          .join(''),
      );
      return [question, cells.join(' ')];
    }),
  );
}

describe('the policy matrix', () => {
  it('answers every question as expected, for every role, in its own and in another area', () => {
    expect(table(policyMatrix)).toEqual(expected);
  });

  it('is asked about every object and action that it names', () => {
    const named = new Set(policyMatrix.map((row) => `${row.object} ${row.action}`));
    expect([...named].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(policyMatrix.map((row) => [row.id]))('would be wrong without the row %s', (id) => {
    expect(table(policyMatrix.filter((row) => row.id !== id))).not.toEqual(expected);
  });

  it.each(policyMatrix.flatMap((row) => row.actors.map((actor) => [row.id, actor] as const)))(
    'would be wrong if the row %s forgot the %s',
    (id, actor) => {
      const without = policyMatrix.map((row) =>
        row.id === id ? { ...row, actors: row.actors.filter((each) => each !== actor) } : row,
      );
      expect(table(without)).not.toEqual(expected);
    },
  );

  it.each(policyMatrix.filter((row) => row.area === 'own').map((row) => [row.id]))(
    'would be wrong if the row %s held in every area',
    (id) => {
      const wider = policyMatrix.map((row) => (row.id === id ? { ...row, area: 'any' as const } : row));
      expect(table(wider)).not.toEqual(expected);
    },
  );

  it('gives every row an id of its own and a reason', () => {
    expect(new Set(policyMatrix.map((row) => row.id)).size).toBe(policyMatrix.length);
    expect(policyMatrix.filter((row) => row.reason.length < 20)).toEqual([]);
  });

  it('lets a row that denies win over one that allows at the same width', () => {
    const row = policyMatrix.find(({ id }) => id === 'record-rating');
    const denied: PolicyRow[] =
      row === undefined ? [] : [...policyMatrix, { ...row, id: 'x', decision: 'deny' }];
    expect(decide(denied, personOf('officer'), ownArea, 'rating', 'record')).toMatchObject({
      decision: 'deny',
      rowId: 'x',
    });
  });
});

describe('authorize', () => {
  const context = (role: Role) => ({ person: personOf(role) });

  it('allows or masks, and says which', () => {
    expect(authorize(context('officer'), 'action-records', 'read-unpublished', ownArea)).toBe('allow');
    expect(authorize(context('officer'), 'action-records', 'read-unpublished', otherArea)).toBe('mask');
  });

  it('asks the public to sign in and tells everyone else that their role is not enough', () => {
    expect(() => authorize(context('public'), 'rating', 'record', ownArea)).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
    expect(() => authorize(context('officer'), 'rating', 'record', otherArea)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});

describe('the gateway’s share of the policy', () => {
  it('stops mutations of whoever has not signed in, and lets the subgraph tell everyone else why not', () => {
    const faults = roles.map((role) => mutationFault(personOf(role))?.code ?? 'passes');
    expect(faults).toEqual(roles.map((role) => (role === 'public' ? 'UNAUTHENTICATED' : 'passes')));
  });

  it('follows the matrix', () => {
    const open = policyMatrix.map((row): PolicyRow =>
      row.id === 'record-progress' ? { ...row, actors: ['public'], area: 'any' } : row,
    );
    expect(mutationFault(personOf('public'), open)).toBeUndefined();
  });
});

describe('the database’s share of the policy', () => {
  it('names the area, whether unpublished rows may be seen and which records may be added', () => {
    expect(databaseScope(personOf('officer'), ownArea, 'send')).toEqual({
      area: ownArea,
      seesUnpublished: true,
      mayAdd: ['progress', 'rating', 'evidence', 'demand-scenario'],
      seesChildren: false,
    });
    expect(databaseScope(personOf('officer'), otherArea, 'send')).toEqual({
      area: otherArea,
      seesUnpublished: false,
      mayAdd: [],
      seesChildren: false,
    });
    expect(databaseScope(personOf('board-member'), ownArea, 'send').mayAdd).toEqual(['board-approval']);
  });

  it('shows all records to whoever may add one, for versions are counted from what is seen', () => {
    const blind = roles.flatMap((role) =>
      [ownArea, otherArea]
        .map((area) => databaseScope(personOf(role), area, 'send'))
        .filter(({ mayAdd, seesUnpublished }) => mayAdd.length > 0 && !seesUnpublished),
    );
    expect(blind).toEqual([]);
  });

  it.each([
    'record-progress',
    'record-rating',
    'submit-evidence',
    'decide-evidence',
    'approve-closing',
    'record-demand-scenario',
  ])('would let fewer records in without the row %s', (id) => {
    const scopes = (matrix: readonly PolicyRow[]) =>
      roles.flatMap((role) => databaseScope(personOf(role), ownArea, 'send', matrix).mayAdd);
    expect(scopes(policyMatrix.filter((row) => row.id !== id)).length).toBeLessThan(
      scopes(policyMatrix).length,
    );
  });

  it('shows scenarios to whoever may read one: the rows of that table are not published', () => {
    for (const role of roles)
      for (const area of [ownArea, otherArea]) {
        const { decision } = decide(policyMatrix, personOf(role), area, 'demand-scenario', 'read');
        const { seesUnpublished } = databaseScope(personOf(role), area, 'looked-after');
        expect(seesUnpublished, `${role} ${area}`).toBe(decision === 'allow');
      }
  });

  const seeing = (scope: typeof countingScope, of: ChildrenOf, matrix?: readonly PolicyRow[]) =>
    roles.flatMap((role) =>
      [ownArea, otherArea]
        .filter((area) => scope(personOf(role), area, of, matrix).seesChildren)
        .map((area) => `${role} ${area === ownArea ? 'own' : 'other'}`),
    );

  it.each([
    ['send', 'send-caseworker', 'own-child-records'],
    ['looked-after', 'looked-after-caseworker', 'own-looked-after-records'],
  ] as const)('shows rows about children of %s to the %s of the area alone', (of, role, row) => {
    expect(seeing(databaseScope, of)).toEqual([`${role} own`]);
    const without = policyMatrix.filter(({ id }) => id !== row);
    expect(seeing(databaseScope, of, without)).toEqual([]);
  });

  it.each([
    ['send', 'send-caseworker', 'own-rounded-child-counts'],
    ['looked-after', 'looked-after-caseworker', 'own-rounded-looked-after-counts'],
  ] as const)(
    'counts children of %s for those who may have a count of them, and lets nothing else through with it',
    (of, role, row) => {
      const counted = ['officer', 'action-lead', 'panel-member', 'board-member', 'icb-commissioner'];
      expect(seeing(countingScope, of)).toEqual([...counted, role].map((each) => `${each} own`));
      const without = policyMatrix.filter(({ id }) => id !== row);
      expect(seeing(countingScope, of, without)).toEqual([`${role} own`]);
      expect(countingScope(personOf('board-member'), ownArea, of)).toEqual({
        area: ownArea,
        seesUnpublished: false,
        mayAdd: [],
        seesChildren: true,
      });
    },
  );
});
