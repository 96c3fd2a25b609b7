import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import { provisionFindings } from './provision-findings.ts';
import type { MappedService } from './service-map.ts';
import { servicePathways } from './service-pathway.ts';

const view = { asOf: '2024-01-31', organisationName: (id: string) => id, freshForMonths: 12 };
const age = fc.option(fc.integer({ min: 0, max: 25 }), { nil: null });
const stated = fc
  .record({
    pathway: fc.constantFrom('sleep', 'continence', null),
    levels: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    ages: fc.tuple(age, age),
    commissioners: fc.uniqueArray(fc.constantFrom('health', 'council', 'nhs-england'), { maxLength: 2 }),
  })
  .map(({ pathway, levels, ages: [one, other], commissioners }): Partial<MappedService> => {
    const inOrder = one === null || other === null || one <= other;
    return {
      ...{ pathway, levels: pathway === null ? [] : levels.toSorted() },
      fromAge: inOrder ? one : other,
      toAge: inOrder ? other : one,
      commissioners: commissioners.map((organisationId) => ({ organisationId, team: null })),
    };
  });
const maps = fc
  .array(stated, { maxLength: 8 })
  .map((all) => all.map((each, index) => sampleMappedService(`service-${index}`, each)));

describe('the findings of any map', () => {
  it('are each told once', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const told = provisionFindings(map, view).map((finding) => JSON.stringify(finding));
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('are about services of the map', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const ids = new Set(map.map(({ id }) => id));
        for (const { serviceIds } of provisionFindings(map, view)) {
          expect(serviceIds.length).toBeGreaterThan(0);
          expect(serviceIds.every((id) => ids.has(id))).toBe(true);
        }
      }),
    );
  });

  it('are the same of every pathway and service in whatever order the map lists them', () => {
    const facts = (map: readonly MappedService[]) =>
      provisionFindings(map, view)
        .map(({ kind, pathway, serviceIds, ages, levels }) =>
          JSON.stringify([kind, pathway, serviceIds.toSorted(), ages, levels]),
        )
        .toSorted();
    fc.assert(
      fc.property(maps, (map) => {
        expect(facts(map.toReversed())).toEqual(facts(map));
      }),
    );
  });

  it('leave every age of a pathway either to a gap or to a service that may be for it, never to both', () => {
    fc.assert(
      fc.property(maps, fc.integer({ min: 0, max: 25 }), (map, years) => {
        for (const { services, ageGaps } of servicePathways(map)) {
          const isServed = services.some(
            ({ fromAge, toAge }) => (fromAge ?? 0) <= years && years <= (toAge ?? 25),
          );
          const gaps = ageGaps.filter(({ fromAge, toAge }) => fromAge <= years && years <= toAge);
          expect(gaps).toHaveLength(isServed ? 0 : 1);
        }
      }),
    );
  });

  it('tell every two services that provide one level for one age and that nobody commissions both of, and no service alone', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const found = provisionFindings(map, view).filter(({ kind }) => kind.endsWith('duplication'));
        expect(found.every(({ serviceIds }) => serviceIds.length > 1)).toBe(true);
        for (const one of map)
          for (const other of map) {
            const share = (list: (service: MappedService) => readonly unknown[]) =>
              list(one).some((each) => list(other).includes(each));
            const stated = [one, other].every(({ fromAge, toAge }) => fromAge !== null && toAge !== null);
            const duplicate =
              one !== other &&
              one.pathway !== null &&
              one.pathway === other.pathway &&
              [one, other].every(({ commissioners }) => commissioners.length > 0) &&
              !share(({ commissioners }) => commissioners.map(({ organisationId }) => organisationId)) &&
              share(({ levels }) => levels) &&
              Math.max(one.fromAge ?? 0, other.fromAge ?? 0) <= Math.min(one.toAge ?? 25, other.toAge ?? 25);
            const kind = stated ? 'duplication' : 'possible-duplication';
            const told = found.some(
              (finding) =>
                finding.kind === kind &&
                finding.serviceIds.includes(one.id) &&
                finding.serviceIds.includes(other.id),
            );
            if (duplicate) expect(told).toBe(true);
          }
      }),
    );
  });

  it('tell of no gap and no duplication of which every age is unknown', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const ageless = map.map((service) => ({ ...service, fromAge: null, toAge: null }));
        const kinds = provisionFindings(ageless, view).map(({ kind }) => kind);
        expect(kinds).not.toContain('age-gap');
        expect(kinds).not.toContain('duplication');
      }),
    );
  });

  it('never grow where more is stated of who commissions and provides a service and what it serves', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const lacks = (services: readonly MappedService[]) =>
          provisionFindings(services, view).filter(({ kind }) => kind.startsWith('service-without')).length;
        const more = map.map((service) => ({ ...service, providerIds: ['trust'], outcomeIds: ['healthy'] }));
        expect(lacks(more)).toBe(lacks(map) - 2 * map.length);
      }),
    );
  });
});
