import { describe, expect, it } from 'vitest';
import { governanceWith, sampleGovernance } from '../test/sample-governance.ts';
import { decisionRightHolders, decisionRightsOf } from './decision-rights.ts';
import { holderName } from './holder-name.ts';
import { membersAsAt } from './members.ts';
import { organisationAsAt } from './organisation-as-at.ts';

describe('an organisation as at a day', () => {
  it('is itself to its last day, and its successor from the next', () => {
    expect(organisationAsAt(sampleGovernance, 'ccg', '2022-06-30')?.id).toBe('ccg');
    expect(organisationAsAt(sampleGovernance, 'ccg', '2022-07-01')?.id).toBe('icb');
  });

  it('is nothing before it began: its predecessor is not guessed', () => {
    expect(organisationAsAt(sampleGovernance, 'icb', '2022-06-30')).toBeNull();
  });

  it('is nothing when it is unknown, or ended with no successor recorded', () => {
    const organisations = sampleGovernance.organisations.map((each) => ({ ...each, successorId: null }));
    expect(organisationAsAt(sampleGovernance, 'nobody', '2022-08-31')).toBeNull();
    expect(organisationAsAt({ ...sampleGovernance, organisations }, 'ccg', '2022-08-31')).toBeNull();
  });

  it('is nothing where organisations succeed one another in a circle', () => {
    const ended = { endDate: '2022-06-30', startDate: null };
    const organisations = sampleGovernance.organisations.map((each) => ({
      ...each,
      ...ended,
      successorId: each.id === 'ccg' ? 'icb' : 'ccg',
    }));
    expect(organisationAsAt(governanceWith({ organisations }), 'ccg', '2022-08-31')).toBeNull();
  });
});

describe('the members of a body as at a day', () => {
  it('are listed chairs first, with the successor of an organisation that ended', () => {
    expect(
      membersAsAt(sampleGovernance, 'board', '2022-08-31').map(({ name, role, onBehalfOf }) => [
        name,
        role,
        onBehalfOf?.id ?? null,
      ]),
    ).toEqual([
      ['Head of Inclusion', 'chair', 'council'],
      ['The group-one', 'deputy-chair', 'icb'],
      ['The Integrated Care Board', 'member', null],
    ]);
  });

  it('do not include a seat before its first or after its last day', () => {
    expect(membersAsAt(sampleGovernance, 'board', '2021-12-31').map(({ role }) => role)).not.toContain(
      'chair',
    );
    expect(membersAsAt(sampleGovernance, 'board', '2023-01-01').map(({ role }) => role)).not.toContain(
      'chair',
    );
  });

  it('leave out a seat whose organisation did not exist on the day', () => {
    expect(membersAsAt(sampleGovernance, 'board', '2013-03-31').map(({ name }) => name)).toEqual([
      'The group-one',
    ]);
  });

  it('are none where none are recorded', () => {
    expect(membersAsAt(sampleGovernance, 'panel', '2022-08-31')).toEqual([]);
  });
});

describe('the name of a holder', () => {
  it('is the title of a post and the name of a body or organisation', () => {
    expect(holderName(sampleGovernance, { kind: 'post', id: 'head-of-inclusion' })).toBe('Head of Inclusion');
    expect(holderName(sampleGovernance, { kind: 'organisation', id: 'council' })).toBe('The Council');
  });

  it('is refused for a holder it does not know', () => {
    expect(() => holderName(sampleGovernance, { kind: 'post', id: 'board' })).toThrow(
      'There is no post "board"',
    );
  });
});

describe('who holds a decision right', () => {
  const holders = (decision: 'close-action' | 'approve-strategy', asOf: string) =>
    decisionRightHolders(sampleGovernance, 'plan', decision, asOf).map(({ id }) => id);

  it('is told for the first and the last day it holds, and not after', () => {
    expect(holders('close-action', '2022-01-01')).toEqual(['board']);
    expect(holders('close-action', '2022-12-31')).toEqual(['board']);
    expect(holders('close-action', '2023-01-01')).toEqual([]);
  });

  it('is nobody where no right is recorded', () => {
    expect(holders('approve-strategy', '2022-08-31')).toEqual([]);
  });

  it('can be read from the side of the body', () => {
    expect(decisionRightsOf(sampleGovernance, 'panel', '2022-08-31').map(({ decision }) => decision)).toEqual(
      ['accept-evidence'],
    );
    expect(decisionRightsOf(sampleGovernance, 'board', '2023-01-01')).toEqual([]);
  });
});
