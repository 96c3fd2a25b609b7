import { describe, expect, it } from 'vitest';
import { figureChoicesQuery, readFigureChoices } from './choices.ts';

const known = ['requests-received', 'plans-issued', 'plans-in-time', 'primary-needs'];
const first = { measures: ['requests-received', 'plans-issued', 'plans-in-time'], by: 'MONTH' } as const;
const read = (query: string) => readFigureChoices(new URLSearchParams(query), known, first);

describe('the choices of measures and periods', () => {
  it('are the first measures month by month where the address says nothing', () => {
    expect(read('')).toMatchObject({
      measures: ['requests-received', 'plans-issued', 'plans-in-time'],
      by: 'MONTH',
      from: null,
      until: null,
      errors: [],
    });
  });

  it('are read in the order of the list, and what is no measure or length is passed over', () => {
    expect(
      read('measure=primary-needs&measure=plans-issued&measure=nothing&by=quarter&from=1/1/2024'),
    ).toMatchObject({ measures: ['plans-issued', 'primary-needs'], by: 'QUARTER', from: '2024-01-01' });
    expect(read('measure=nothing&by=day')).toMatchObject({ by: 'MONTH', measures: known.slice(0, 3) });
  });

  it('say which day cannot be read, and that the last lies before the first', () => {
    expect(read('from=soon&until=31/2/2024')).toMatchObject({
      from: null,
      typed: { from: 'soon', until: '31/2/2024' },
      errors: [{ field: 'from' }, { field: 'until' }],
    });
    expect(read('from=2024-02-01&until=2024-01-01').errors).toEqual([
      { field: 'until', text: 'The last day must be on or after the first day' },
    ]);
  });

  it('are carried to the file as they are', () => {
    const query = figureChoicesQuery(read('measure=plans-issued&by=year&until=2024-12-31'), '2025-02-10');
    expect(query).toBe('?measure=plans-issued&by=year&until=2024-12-31&as-at=2025-02-10');
    expect(read(query)).toEqual(read('measure=plans-issued&by=year&until=2024-12-31'));
  });
});
