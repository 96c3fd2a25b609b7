import { provisionFindings } from '@golden-thread/commissioning/provision';
import { describe, expect, it } from 'vitest';
import { derby } from './derby.ts';
import { area as rotherham } from './rotherham.ts';
import { somerset } from './somerset.ts';

describe('the shipped services', () => {
  it.each([
    [44, derby],
    [22, rotherham],
    [1, somerset],
  ] as const)('are %i lines, each with the place it is published at', (lines, { services }) => {
    expect(services).toHaveLength(lines);
    expect(services.every(({ source }) => source !== null)).toBe(true);
  });

  it('are commissioned in Rotherham by council and ICB together where the strategy says so, and by nobody where it does not', () => {
    const together = rotherham.services.filter(({ commissioners }) => commissioners.length === 2);
    expect(together.map(({ id }) => id)).toEqual(['sendiass', 'specialist-short-breaks']);
    const stated = rotherham.services.filter(({ commissioners }) => commissioners.length === 1);
    expect(stated.map(({ id }) => id)).toEqual(['parent-carer-peer-support']);
  });

  it.each([derby, rotherham, somerset])(
    'of $name have no entry that is stale, because no check is stated',
    (area) => {
      const findings = provisionFindings(area.services, {
        ...{ asOf: '2024-01-31', freshForMonths: 12 },
        organisationName: (id) => area.governance.organisations.find((each) => each.id === id)!.name,
      });
      const kinds = findings.map(({ kind }) => kind);
      expect(kinds).not.toContain('stale-service');
      expect(kinds.filter((kind) => kind === 'service-never-checked')).toHaveLength(area.services.length);
    },
  );
});
