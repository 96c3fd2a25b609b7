import { checkWith } from '@golden-thread/outcomes/schema';
import { expect, it } from 'vitest';
import { disputeLadderSchema } from '../../schema.ts';
import { familyLadder } from './family-ladder.ts';
import { partnerLadders } from './partner-ladders.ts';

it('the ladders that are shipped are sound', () => {
  for (const ladder of [familyLadder, ...partnerLadders])
    expect(checkWith(disputeLadderSchema, ladder)).toEqual({ ok: true, value: ladder });
});

it('the ladder of families says of each limit where the rule stands', () => {
  expect(familyLadder.steps.filter(({ rule }) => rule === null)).toEqual([]);
  expect(
    familyLadder.steps.flatMap(({ id, limit }) => (limit === null ? [] : [[id, limit.count, limit.unit]])),
  ).toEqual([
    ['contact-adviser', 2, 'months'],
    ['certificate-without-mediation', 3, 'working-days'],
    ['tell-health-partner', 3, 'working-days'],
    ['arrange-mediation', 30, 'days'],
    ['certificate-after-mediation', 3, 'working-days'],
    ['appeal', 2, 'months'],
    ['order-to-assess', 2, 'weeks'],
    ['order-to-make-plan', 5, 'weeks'],
    ['recommendation', 5, 'weeks'],
  ]);
});
