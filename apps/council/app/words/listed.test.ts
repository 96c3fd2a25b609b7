import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it.each([
  [[], ''],
  [['Ofsted'], 'Ofsted'],
  [['Ofsted', 'Care Quality Commission'], 'Ofsted and Care Quality Commission'],
  [['A', 'B', 'C'], 'A, B and C'],
])('lists %j as “%s”', (names, words) => {
  expect(listed(names)).toBe(words);
});

it('lists what there is none of with “or”', () => {
  expect(listed(['risks', 'partners'], 'or')).toBe('risks or partners');
});
