import { describe, expect, it } from 'vitest';
import { choicesQuery, choiceVariables, readChoices } from './choices.ts';

const read = (query: string) => readChoices(new URLSearchParams(query));

describe('the choices of the national page', () => {
  it('are everything, the newest neighbours and their mean where the address says nothing', () => {
    expect(read('')).toEqual({ topic: '', search: '', neighbours: '2025', method: 'mean', page: 1 });
    expect(choicesQuery(read(''), null)).toBe('');
    expect(choiceVariables(read(''))).toEqual({
      topic: null,
      search: null,
      neighbourSet: 'EDITION_2025',
      method: 'MEAN',
    });
  });

  it('come back from the address they make', () => {
    const query =
      '?topic=Looked+after&search=far+from+home&neighbours=2021&method=median&as-at=2022-08-31&page=3';
    expect(choicesQuery(read(query), '2022-08-31')).toBe(query);
    expect(choiceVariables(read(query))).toEqual({
      topic: 'Looked after',
      search: 'far from home',
      neighbourSet: 'EDITION_2021',
      method: 'MEDIAN',
    });
  });

  it.each(['page=0', 'page=-1', 'page=two', 'page=1e9', 'neighbours=1999', 'method=mode'])(
    'leave out what is no choice: %s',
    (query) => {
      expect(read(query)).toEqual(read(''));
    },
  );
});
