import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleServices } from '../../test/sample-services.ts';
import { mappedServiceSchema } from '../schema/service-map.ts';
import type { MappedService } from '../provision/service-map.ts';
import { fromOpenReferral } from './from-open-referral.ts';
import { toOpenReferral, type ServicesToPublish } from './to-open-referral.ts';

const options = { citation: { sourceId: 'feed', place: 'The feed' } };
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/u);
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((each) => mappedServiceSchema.safeParse({ ...sampleServices.services[1], title: each }).success)
  .filter((each) => !/\s\s|[^\S ]/u.test(each));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const age = orNull(fc.integer({ min: 0, max: 25 }));
const service: fc.Arbitrary<MappedService> = fc
  .record({
    id,
    title: text,
    description: orNull(text),
    commissioners: fc.array(fc.record({ organisationId: id, team: orNull(text) }), { maxLength: 3 }),
    providerIds: fc.uniqueArray(id, { maxLength: 3 }),
    includes: fc.array(text, { maxLength: 3 }),
    pathway: text,
    levels: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    tier: orNull(fc.constantFrom('universal' as const, 'targeted' as const, 'specialist' as const)),
    ages: fc.tuple(age, age),
    eligibility: orNull(text),
    routeIn: orNull(text),
    outcomeIds: fc.array(id, { maxLength: 2 }),
    fundIds: fc.array(id, { maxLength: 2 }),
    url: fc.constantFrom(null, 'https://example.org/entry?id=1'),
    lastChecked: fc.constantFrom(null, '2024-02-29'),
    source: orNull(fc.record({ sourceId: id, place: text })),
  })
  .map(({ ages: [one, other], ...stated }) => ({
    ...stated,
    levels: stated.levels.toSorted((left, right) => left - right),
    fromAge: one !== null && other !== null ? Math.min(one, other) : one,
    toAge: one !== null && other !== null ? Math.max(one, other) : other,
  }));
const maps = fc.uniqueArray(service, { selector: (each) => each.id, maxLength: 4 });
const written = (area: ServicesToPublish) => JSON.stringify(toOpenReferral(area));

describe('any service map', () => {
  it('comes back from a feed as it was, with nothing to remark', () => {
    fc.assert(
      fc.property(maps, (services) => {
        const document = toOpenReferral({ ...sampleServices, services });
        expect(fromOpenReferral(document, options)).toMatchObject({
          ok: true,
          value: { services, remarks: [] },
        });
      }),
    );
  });

  it('is written byte for byte the same after it was read: out, in, out', () => {
    fc.assert(
      fc.property(maps, (services) => {
        const first = written({ ...sampleServices, services });
        const read = fromOpenReferral(JSON.parse(first), options);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const { directory, services: again } = read.value;
        expect(written({ areaCode: sampleServices.areaCode, services: again, ...directory })).toBe(first);
      }),
    );
  });
});

describe('anything that somebody gives as a feed', () => {
  it('is read or refused with issues that name a place, and never throws', () => {
    const field = fc.constantFrom(
      ...['id', 'name', 'status', 'organization', 'organization_id', 'attributes', 'minimum_age'],
      ...[
        'maximum_age',
        'assured_date',
        'url',
        'description',
        'contents',
        'taxonomy_term',
        'parent_organization_id',
      ],
    );
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(...['ac148810-d857-441c-9679-408f346de14b', 'active', 'urn:golden-thread:level']),
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(field, tie('node'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(node, (input) => {
        const read = fromOpenReferral(input, options);
        if (!read.ok)
          for (const { path, whatToDo } of read.issues) expect([typeof path, whatToDo]).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });
});
