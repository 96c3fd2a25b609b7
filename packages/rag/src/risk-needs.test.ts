import { describe, expect, it } from 'vitest';
import { factsWith } from '../test/sample-facts.ts';
import type { Risk } from './action-facts.ts';
import { rate } from './rate.ts';
import { bragGrey } from './standard-schemes.ts';

const or = 'measures-or-timeline' as const;
const and = 'measures-and-timeline' as const;
const grave = 'significant-risk';

// Every pair of risks under every pair of needs: amberNeeds/redNeeds or/and, or/or, and/and, and/or.
const table: readonly (readonly [Risk, Risk, string, string, string, string])[] = [
  ['none', 'none', 'green', 'green', 'green', 'green'],
  ['none', 'risk', 'amber', 'amber', 'green', 'green'],
  ['none', grave, 'amber', 'red', 'green', 'red'],
  ['none', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ['risk', 'none', 'amber', 'amber', 'green', 'green'],
  ['risk', 'risk', 'amber', 'amber', 'amber', 'amber'],
  ['risk', grave, 'amber', 'red', 'amber', 'red'],
  ['risk', 'unknown', 'amber', 'amber', 'unknown', 'unknown'],
  [grave, 'none', 'amber', 'red', 'green', 'red'],
  [grave, 'risk', 'amber', 'red', 'amber', 'red'],
  [grave, grave, 'red', 'red', 'red', 'red'],
  [grave, 'unknown', 'amber', 'red', 'unknown', 'red'],
  ['unknown', 'none', 'unknown', 'unknown', 'unknown', 'unknown'],
  ['unknown', 'risk', 'amber', 'amber', 'unknown', 'unknown'],
  ['unknown', grave, 'amber', 'red', 'unknown', 'red'],
  ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
];

const schemes = [
  { amberNeeds: or, redNeeds: and },
  { amberNeeds: or, redNeeds: or },
  { amberNeeds: and, redNeeds: and },
  { amberNeeds: and, redNeeds: or },
];

describe('the document’s “and” against its “and/or”', () => {
  it.each(table)(
    'measures at %s, timeline at %s: %s, %s, %s, %s',
    (measuresRisk, timelineRisk, ...ratings) => {
      const facts = factsWith({ progress: { status: 'in-progress', measuresRisk, timelineRisk } });
      expect(schemes.map((needs) => rate(facts, { ...bragGrey, ...needs }, '2022-07-15').rating)).toEqual(
        ratings,
      );
    },
  );

  it('says in a green with a risk why it is not amber', () => {
    const facts = factsWith({
      progress: { status: 'in-progress', measuresRisk: 'risk', timelineRisk: 'none' },
    });
    expect(rate(facts, { ...bragGrey, amberNeeds: and }, '2022-07-15').reasons).toContain(
      'A risk on one of the two is not enough for Amber in this scheme.',
    );
    expect(rate(factsWith({}), bragGrey, '2022-07-15').reasons.join(' ')).not.toContain('not enough');
  });
});
