import { describe, expect, it } from 'vitest';
import { body, governanceWith, line, sampleGovernance } from '../test/sample-governance.ts';
import { chain } from './chain.ts';
import { linesFrom } from './lines.ts';

const ids = (...args: Parameters<typeof chain>) => chain(...args).map(({ id }) => id);

describe('the chain above a body', () => {
  it('goes to the top, nearest first, without the body itself', () => {
    expect(ids(sampleGovernance, 'group-one', 'accountable-to', '2022-08-31')).toEqual([
      'board',
      'place-board',
      'health-board',
    ]);
  });

  it('is read as at the day: a line not yet begun does not count', () => {
    expect(ids(sampleGovernance, 'group-one', 'accountable-to', '2022-06-30')).toEqual([
      'board',
      'place-board',
    ]);
  });

  it('holds on the first and the last day of a line', () => {
    expect(ids(sampleGovernance, 'place-board', 'accountable-to', '2022-07-01')).toEqual(['health-board']);
    expect(ids(sampleGovernance, 'place-board', 'reports-to', '2022-06-30')).toEqual(['health-board']);
    expect(ids(sampleGovernance, 'place-board', 'reports-to', '2022-07-01')).toEqual([]);
  });

  it('follows one kind of line only', () => {
    expect(ids(sampleGovernance, 'board', 'scrutinises', '2022-08-31')).toEqual(['group-one']);
  });

  it('is empty at the top', () => {
    expect(ids(sampleGovernance, 'health-board', 'accountable-to', '2022-08-31')).toEqual([]);
  });

  it('follows lines that run in parallel, level by level in the order of the data, each body once', () => {
    const governance = governanceWith({
      bodies: ['a', 'b', 'c', 'd', 'top'].map((id) => body(id)),
      lines: [
        line('a', 'accountable-to', 'c'),
        line('a', 'accountable-to', 'b'),
        line('b', 'accountable-to', 'd'),
        line('c', 'accountable-to', 'top'),
        line('d', 'accountable-to', 'top'),
      ],
    });
    expect(ids(governance, 'a', 'accountable-to', '2022-08-31')).toEqual(['c', 'b', 'top', 'd']);
  });

  it('ends at a circle instead of going round', () => {
    const governance = governanceWith({
      bodies: ['a', 'b', 'c'].map((id) => body(id)),
      lines: [
        line('a', 'accountable-to', 'b'),
        line('b', 'accountable-to', 'c'),
        line('c', 'accountable-to', 'a'),
        line('c', 'accountable-to', 'c'),
      ],
    });
    expect(ids(governance, 'a', 'accountable-to', '2022-08-31')).toEqual(['b', 'c']);
  });

  it('does not pass through a body that did not exist on the day', () => {
    const governance = governanceWith({
      bodies: [body('a'), body('b', { endDate: '2022-01-31' }), body('c')],
      lines: [line('a', 'accountable-to', 'b'), line('b', 'accountable-to', 'c')],
    });
    expect(ids(governance, 'a', 'accountable-to', '2022-08-31')).toEqual([]);
  });

  it('refuses a body it does not know, and a day that is none', () => {
    expect(() => ids(sampleGovernance, 'nobody', 'accountable-to', '2022-08-31')).toThrow('There is no body');
    expect(() => ids(sampleGovernance, 'board', 'accountable-to', 'yesterday')).toThrow('calendar day');
  });
});

describe('the lines of a body', () => {
  it('are given with the body they lead to, in the order of the data', () => {
    expect(linesFrom(sampleGovernance, 'board', '2022-08-31').map(({ kind, to }) => [kind, to.id])).toEqual([
      ['accountable-to', 'place-board'],
      ['scrutinises', 'group-one'],
    ]);
  });
});
