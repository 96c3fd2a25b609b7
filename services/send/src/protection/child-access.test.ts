import { demoPerson, policyMatrix, publicPerson, roles } from '@golden-thread/subgraph/identity';
import { describe, expect, it } from 'vitest';
import { childAccess } from './child-access.ts';

const own = 'E08000018';
const other = 'E06000015';
const told = (matrix = policyMatrix) =>
  Object.fromEntries(
    roles.map((role) => {
      const person = role === 'public' ? publicPerson : demoPerson(role, own);
      return [role, [own, other].map((area) => childAccess(person, area, matrix) ?? '-').join(' ')];
    }),
  );

describe('how somebody gets counts of children', () => {
  it('is what the policy says: exact for caseworkers, rounded for those who answer for the work, else not at all', () => {
    expect(told()).toEqual({
      public: '- -',
      partner: '- -',
      officer: 'rounded -',
      'action-lead': 'rounded -',
      'panel-member': 'rounded -',
      'board-member': 'rounded -',
      'icb-commissioner': 'rounded -',
      'send-caseworker': 'exact -',
    });
  });

  it.each(['own-exact-child-counts', 'own-rounded-child-counts'])(
    'would be otherwise without the row %s',
    (id) => {
      expect(policyMatrix.map((row) => row.id)).toContain(id);
      expect(told(policyMatrix.filter((row) => row.id !== id))).not.toEqual(told());
    },
  );
});
