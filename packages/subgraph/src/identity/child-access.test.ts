import { describe, expect, it } from 'vitest';
import { childAccess, seesChildRecords, type ChildrenOf } from './child-access.ts';
import { demoPerson } from './local-issuer.ts';
import { publicPerson, roles } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';

const own = 'E08000018';
const other = 'E06000015';
const people = roles.map((role) => [role, role === 'public' ? publicPerson : demoPerson(role, own)] as const);
const told = (of: ChildrenOf, matrix = policyMatrix) =>
  Object.fromEntries(
    people.map(([role, person]) => [
      role,
      [own, other].map((area) => childAccess(person, area, of, matrix) ?? '-').join(' '),
    ]),
  );
const seen = (of: ChildrenOf, matrix = policyMatrix) =>
  people.flatMap(([role, person]) =>
    [own, other]
      .filter((area) => seesChildRecords(person, area, of, matrix))
      .map((area) => `${role} ${area}`),
  );

const rounded = {
  public: '- -',
  partner: '- -',
  officer: 'rounded -',
  'action-lead': 'rounded -',
  'panel-member': 'rounded -',
  'board-member': 'rounded -',
  'icb-commissioner': 'rounded -',
  'joint-funding-panel': '- -',
};

describe('how somebody gets counts of children', () => {
  it('is what the policy says: exact for the caseworkers of these children, rounded for those who answer for the work, else not at all', () => {
    expect(told('send')).toEqual({
      ...rounded,
      'send-caseworker': 'exact -',
      'looked-after-caseworker': '- -',
    });
    expect(told('looked-after')).toEqual({
      ...rounded,
      'send-caseworker': '- -',
      'looked-after-caseworker': 'exact -',
    });
  });

  it('is exact for those who prepare and decide packages of care, and rounded for those who answer for the money', () => {
    const nobody = Object.fromEntries(people.map(([role]) => [role, '- -']));
    expect(told('packages')).toEqual({
      ...nobody,
      officer: 'rounded -',
      'board-member': 'rounded -',
      'icb-commissioner': 'rounded -',
      'send-caseworker': 'exact -',
      'looked-after-caseworker': 'exact -',
      'joint-funding-panel': 'exact -',
    });
    expect(seen('packages')).toEqual(
      ['send-caseworker', 'looked-after-caseworker', 'joint-funding-panel'].map((role) => `${role} ${own}`),
    );
  });

  it('shows records of single children to the caseworkers of these children alone', () => {
    expect(seen('send')).toEqual([`send-caseworker ${own}`]);
    expect(seen('looked-after')).toEqual([`looked-after-caseworker ${own}`]);
  });

  it.each([
    ['send', 'own-exact-child-counts'],
    ['send', 'own-rounded-child-counts'],
    ['looked-after', 'own-exact-looked-after-counts'],
    ['looked-after', 'own-rounded-looked-after-counts'],
    ['packages', 'own-exact-package-counts'],
    ['packages', 'own-protected-package-counts'],
  ] as const)('would be otherwise for %s without the row %s', (of, id) => {
    expect(policyMatrix.map((row) => row.id)).toContain(id);
    expect(
      told(
        of,
        policyMatrix.filter((row) => row.id !== id),
      ),
    ).not.toEqual(told(of));
  });

  it.each([
    ['send', 'own-child-records'],
    ['looked-after', 'own-looked-after-records'],
    ['packages', 'own-package-records'],
  ] as const)('would show no record of %s without the row %s', (of, id) => {
    expect(
      seen(
        of,
        policyMatrix.filter((row) => row.id !== id),
      ),
    ).toEqual([]);
  });
});
