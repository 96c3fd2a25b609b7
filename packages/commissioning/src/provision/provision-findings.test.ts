import { describe, expect, it } from 'vitest';
import { sampleMappedService } from '../../test/sample-mapped-service.ts';
import worked from './provision-findings.cases.json' with { type: 'json' };
import { provisionFindings } from './provision-findings.ts';
import type { MappedService } from './service-map.ts';

const view = { asOf: worked.asOf, organisationName: (id: string) => id, freshForMonths: 12 };
const whole: Partial<MappedService> = {
  ...{ commissioners: [{ organisationId: 'health', team: null }], providerIds: ['trust'] },
  ...{ outcomeIds: ['healthy'], fromAge: 0, toAge: 25, lastChecked: '2024-01-01' },
};
const shown = (stated: Partial<MappedService>) =>
  provisionFindings([sampleMappedService('Sleep', { ...whole, ...stated })], view).map(
    ({ kind, message, missing }) => [kind, message, missing],
  );

describe('provisionFindings', () => {
  it.each(worked.cases)('$name', ({ services, findings }) => {
    const map = services.map(({ id, commissioners, ...stated }) =>
      sampleMappedService(id, {
        ...{ pathway: 'sleep', ...stated },
        commissioners: commissioners.map((each) => {
          const [organisationId = '', team = null] = each.split('/');
          return { organisationId, team };
        }),
      }),
    );
    const found = provisionFindings(map, view).filter(({ pathway }) => pathway !== null);
    expect(found.map(({ kind, message, missing }) => ({ kind, message, missing }))).toEqual(findings);
  });

  it('names the pathway, the services, the levels and the ages a finding is about', () => {
    const council = [{ organisationId: 'council', team: null }];
    const pathway = { pathway: 'sleep', levels: [1] };
    const map = [
      sampleMappedService('nurses', { ...whole, ...pathway, commissioners: council, toAge: 12 }),
      sampleMappedService('clinic', { ...whole, ...pathway, fromAge: 10 }),
    ];
    expect(provisionFindings(map, view)[0]).toMatchObject({
      ...{ kind: 'duplication', serviceIds: ['nurses', 'clinic'], pathway: 'sleep', levels: [1] },
      ages: { fromAge: 10, toAge: 12 },
    });
  });

  it.each([
    ['stated', {}, 'duplication'],
    ['not stated', { fromAge: null, toAge: null }, 'possible-duplication'],
  ])('tells of a thousand services of ages that are %s as one, and names ten of them', (_, ages, kind) => {
    const map = Array.from({ length: 1_000 }, (__, index) =>
      sampleMappedService(`service-${index}`, {
        ...{ ...whole, ...ages, pathway: 'sleep', levels: [1, 2] },
        commissioners: [{ organisationId: index % 2 === 0 ? 'council' : 'health', team: null }],
      }),
    );
    const found = provisionFindings(map, view).filter((finding) => finding.kind === kind);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ serviceIds: map.map(({ id }) => id), levels: [1, 2] });
    expect(found[0]?.message).toMatch(/“service-9” \(health\) and 990 more all provide levels 1 and 2/u);
  });

  it('finds nothing about a service of which all is stated and that was checked', () => {
    expect(shown({})).toEqual([]);
  });

  it.each([
    [
      { commissioners: [] },
      'service-without-commissioner',
      'Who commissions “Sleep” is not stated.',
      'a commissioner',
    ],
    [{ providerIds: [] }, 'service-without-provider', 'Who provides “Sleep” is not stated.', 'a provider'],
    [
      { outcomeIds: [] },
      'service-without-outcome',
      'Which outcome “Sleep” serves is not stated.',
      'an outcome',
    ],
    [
      { fromAge: null, toAge: null },
      'service-without-ages',
      'For which ages “Sleep” is, is not stated.',
      'its ages',
    ],
    [
      { fromAge: null },
      'service-without-ages',
      'For which first age “Sleep” is, is not stated.',
      'its first age',
    ],
    [
      { toAge: null },
      'service-without-ages',
      'For which last age “Sleep” is, is not stated.',
      'its last age',
    ],
    [
      { lastChecked: null },
      'service-never-checked',
      'When the entry of “Sleep” was last checked is not stated.',
      'a check of the entry',
    ],
    [
      { lastChecked: '2024-02-01' },
      'service-never-checked',
      'When the entry of “Sleep” was last checked is not stated.',
      'a check of the entry',
    ],
    [
      { lastChecked: '2023-01-30' },
      'stale-service',
      'The entry of “Sleep” was last checked on 30 January 2023, more than 12 months before 31 January 2024.',
      'a new check of the entry',
    ],
  ] as const)('tells what is not stated of a service: %j', (stated, kind, message, missing) => {
    expect(shown(stated)).toEqual([[kind, message, missing]]);
  });

  it('says of a single month what it is called', () => {
    const service = sampleMappedService('Sleep', { ...whole, lastChecked: '2023-12-01' });
    const [found] = provisionFindings([service], { ...view, freshForMonths: 1 });
    expect(found?.message).toContain('more than a month before');
  });
});
