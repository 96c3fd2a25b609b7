import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { sampleGovernance } from '../test/sample-governance.ts';
import { governanceSchema, monthSchema } from './schema.ts';

describe('checking a governance file', () => {
  it('gives back a sound one unchanged', () => {
    expect(checkWith(governanceSchema, sampleGovernance)).toEqual({ ok: true, value: sampleGovernance });
  });

  it('tells every problem at once', () => {
    const [first, ...others] = sampleGovernance.bodies;
    const checked = checkWith(governanceSchema, {
      ...sampleGovernance,
      bodies: [{ ...first, id: 'Group One', startDate: '2022-02-30', chair: 'somebody' }, ...others],
      rhythm: [{ ...sampleGovernance.rhythm[0], firstMonth: '2022-9' }],
    });
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'INVALID_ID at bodies[0].id',
      'INVALID_DATE at bodies[0].startDate',
      'UNKNOWN_FIELD at bodies[0].chair',
      'INVALID_MONTH at rhythm[0].firstMonth',
    ]);
  });

  it('takes a month as year and month', () => {
    expect(checkWith(monthSchema, '2022-09').ok).toBe(true);
  });
});
