import { describe, expect, it } from 'vitest';
import { entryScope, recordingScope, type EntryRegister } from './entry-scope.ts';
import { demoPerson } from './local-issuer.ts';
import { publicPerson, roles } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';

const own = 'E08000018';
const other = 'E06000015';
const people = roles.map((role) => [role, role === 'public' ? publicPerson : demoPerson(role, own)] as const);
const nobody = Object.fromEntries(roles.map((role) => [role, '']));

const risk: EntryRegister = {
  name: 'risk',
  audiences: ['joint', 'public', 'council', 'health'],
  right: 'record',
};
const approval: EntryRegister = { name: 'approval', audiences: ['joint'], right: 'approve' };
const request: EntryRegister = { name: 'package', audiences: ['panel'], right: 'submit' };
const decision: EntryRegister = { name: 'package-decision', audiences: ['panel'], right: 'decide' };

const seen = (area: string, matrix = policyMatrix) =>
  Object.fromEntries(
    people.map(([role, person]) => [role, entryScope(person, area, matrix).seesAudiences.join(' ')]),
  );
const added = (area: string, register: EntryRegister, matrix = policyMatrix) =>
  Object.fromEntries(
    people.map(([role, person]) => [
      role,
      recordingScope(person, area, register, matrix).mayAddFor.join(' '),
    ]),
  );

describe('which entries the database shows', () => {
  it('is those for everyone, and in the own area what the policy says', () => {
    expect(seen(own)).toEqual({
      ...nobody,
      officer: 'joint council',
      'action-lead': 'joint council',
      'panel-member': 'joint',
      'board-member': 'joint',
      'icb-commissioner': 'joint health',
      'send-caseworker': 'panel',
      'looked-after-caseworker': 'panel',
      'joint-funding-panel': 'joint panel',
    });
    expect(seen(other)).toEqual(nobody);
  });

  it('is rows about children for those who see packages of care, and for nobody else', () => {
    const sees = people.flatMap(([role, person]) =>
      [own, other].filter((area) => entryScope(person, area).seesChildren).map((area) => `${role} ${area}`),
    );
    expect(sees).toEqual(
      ['send-caseworker', 'looked-after-caseworker', 'joint-funding-panel'].map((role) => `${role} ${own}`),
    );
  });
});

describe('which entries the database lets in', () => {
  it('is what each partner holds for itself and what they hold together', () => {
    expect(added(own, risk)).toEqual({
      ...nobody,
      officer: 'joint public council',
      'icb-commissioner': 'joint public health',
    });
    expect(added(own, approval)).toEqual({ ...nobody, 'board-member': 'joint' });
    for (const register of [risk, approval, request, decision])
      expect(added(other, register)).toEqual(nobody);
  });

  it('is packages of care by those who put them forward, and decisions on them by the panel', () => {
    const caseworkers = { 'send-caseworker': 'panel', 'looked-after-caseworker': 'panel' };
    expect(added(own, request)).toEqual({ ...nobody, ...caseworkers });
    expect(added(own, decision)).toEqual({ ...nobody, 'joint-funding-panel': 'panel' });
  });

  it('names the register only where something may be added to it, and rows about children only with it', () => {
    const officer = demoPerson('officer', own);
    expect(recordingScope(officer, own, risk)).toMatchObject({ mayAdd: ['risk'], mayAddChildren: false });
    expect(recordingScope(officer, own, request)).toMatchObject({ mayAdd: [], mayAddChildren: false });
    const panel = demoPerson('joint-funding-panel', own);
    expect(recordingScope(panel, own, decision)).toMatchObject({
      mayAdd: ['package-decision'],
      mayAddChildren: true,
    });
  });

  it('is seen by who adds it, for versions are counted from what is seen', () => {
    for (const [role, person] of people)
      for (const register of [risk, approval, request, decision]) {
        const { mayAddFor, seesAudiences } = recordingScope(person, own, register);
        const blind = mayAddFor.filter(
          (audience) => audience !== 'public' && !seesAudiences.includes(audience),
        );
        expect(blind, `${role} ${register.name}`).toEqual([]);
      }
  });

  it.each([
    ['record-joint-commissioning', risk],
    ['record-council-commissioning', risk],
    ['record-health-commissioning', risk],
    ['approve-joint-commissioning', approval],
    ['submit-package', request],
    ['decide-package', decision],
  ] as const)('would be less without the row %s', (id, register) => {
    const without = policyMatrix.filter((row) => row.id !== id);
    expect(without.length).toBe(policyMatrix.length - 1);
    expect(added(own, register, without)).not.toEqual(added(own, register));
  });
});
