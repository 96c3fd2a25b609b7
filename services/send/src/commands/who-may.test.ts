import { policyMatrix } from '@golden-thread/subgraph/identity';
import { describe, expect, it } from 'vitest';
import { whoMay } from './who-may.ts';

describe('whom to ask instead', () => {
  it('is every role that the policy allows it', () => {
    expect(whoMay(policyMatrix, 'rating', 'record')).toBe(
      'Ask an officer or an action lead of this local area.',
    );
    expect(whoMay(policyMatrix, 'panel-decision', 'decide')).toBe('Ask a panel member of this local area.');
    expect(whoMay(policyMatrix, 'board-approval', 'approve')).toBe('Ask a board member of this local area.');
  });

  it('is the administrator where the policy allows it to nobody', () => {
    expect(whoMay([], 'rating', 'record')).toContain('administrator');
  });
});
