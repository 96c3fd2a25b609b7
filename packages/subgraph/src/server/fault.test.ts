import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultCodes, httpStatusOf } from './fault.ts';

describe('the list of faults in docs/faults.md', () => {
  it('holds every code with its status, and no other', () => {
    const page = readFileSync(new URL('../../../../docs/faults.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` +\| (\d+) /gmu)].map(([, code, status]) => [
      code,
      Number(status),
    ]);
    expect(listed).toEqual(faultCodes.map((code) => [code, httpStatusOf(code)]));
  });
});
