import { describe, expect, it } from 'vitest';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import { pathwayLevels } from './pathway-levels.ts';
import type { MappedService, ServiceCommissioner } from './service-map.ts';

const health: ServiceCommissioner = { organisationId: 'icb', team: null };
const council: ServiceCommissioner = { organisationId: 'council', team: null };
const publicHealth: ServiceCommissioner = { organisationId: 'council', team: 'Public Health' };

const service = (
  id: string,
  levels: readonly number[],
  commissioners: readonly ServiceCommissioner[] = [health],
  pathway: string | null = 'continence',
): MappedService => ({
  ...sampleMappedService(id),
  ...{ commissioners, levels, pathway },
});

const shown = (services: readonly MappedService[]) =>
  pathwayLevels(services).map(({ pathway, level, services: providing, isGap, isShared }) => [
    `${pathway} ${level}`,
    providing.map(({ id }) => id).join(', '),
    isGap ? 'gap' : isShared ? 'shared' : '',
  ]);

describe('pathwayLevels', () => {
  it('lists each level of a pathway with who provides it', () => {
    expect(shown([service('nurses', [1], [publicHealth]), service('clinic', [2, 3])])).toEqual([
      ['continence 1', 'nurses', ''],
      ['continence 2', 'clinic', ''],
      ['continence 3', 'clinic', ''],
    ]);
  });

  it('finds a level nobody provides below one that somebody does', () => {
    expect(shown([service('clinic', [3])]).map(([, , remark]) => remark)).toEqual(['gap', 'gap', '']);
  });

  it('finds no gap where a service of the pathway states no level: it may provide any', () => {
    expect(shown([service('clinic', [2]), service('other', [])]).map(([, , remark]) => remark)).toEqual([
      '',
      '',
    ]);
  });

  it('finds a level that different commissioners provide, a team being another than its organisation', () => {
    const remarkOf = (one: ServiceCommissioner[], other: ServiceCommissioner[]) =>
      shown([service('a', [1], one), service('b', [1], other)])[0]?.[2];
    expect(remarkOf([health], [council])).toBe('shared');
    expect(remarkOf([council], [publicHealth])).toBe('shared');
    expect(remarkOf([health], [health])).toBe('');
    expect(remarkOf([health, council], [council, health])).toBe('');
  });

  it('leaves out services of no pathway, and puts pathways in the order of their names', () => {
    const services = [
      service('beds', [1], [health], 'wards'),
      service('gp', [], [health], null),
      service('nurses', [1]),
    ];
    expect(shown(services).map(([name]) => name)).toEqual(['continence 1', 'wards 1']);
  });

  it('has nothing to list for a pathway of which no level is stated', () => {
    expect(pathwayLevels([service('other', [])])).toEqual([]);
  });
});
