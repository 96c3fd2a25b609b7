import { expect, it } from 'vitest';
import { partnersInOrder } from './partners-in-order.ts';

it('names each partner once, with its priorities unless it helps with all of them', () => {
  const named = (name: string) => ({ name });
  expect(
    partnersInOrder(
      [named('Health services'), named('Parent carers forum')],
      [
        { ref: '1', deliveryPartners: [named('Health services'), named('Parent carers forum')] },
        { ref: '2', deliveryPartners: [named('Parent carers forum')] },
      ],
    ),
  ).toEqual([
    { name: 'Health services', priorities: ['1'] },
    { name: 'Parent carers forum', priorities: null },
  ]);
});
