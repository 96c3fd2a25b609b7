import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fullService,
  haveOpenReferral,
  openReferralValidator,
  sampleFeed,
} from '../../test/open-referral-schemas.ts';
import { sampleServices } from '../../test/sample-services.ts';
import type { MappedService } from '../provision/service-map.ts';
import { fromOpenReferral } from './from-open-referral.ts';
import { toOpenReferral } from './to-open-referral.ts';

const options = { citation: { sourceId: 'feed', place: 'Community directory' } };

describe('the published schemas and the sample of Open Referral UK', () => {
  if (!haveOpenReferral) {
    it('are left out here: the reference data beside the repository is absent', () => {
      expect(haveOpenReferral).toBe(false);
    });
    return;
  }
  const document = toOpenReferral(sampleServices);

  it.each(['service', 'service_list'] as const)('take every service of ours as a %s', (schema) => {
    const wrong = openReferralValidator(schema);
    expect(document.contents.flatMap(wrong)).toEqual([]);
  });

  it.each(['derby', 'rotherham', 'somerset'])('take every service that is shipped of %s', (area) => {
    const file = new URL(`../../../local-areas/data/${area}/services.json`, import.meta.url);
    const services = JSON.parse(readFileSync(file, 'utf8')) as readonly MappedService[];
    const { contents } = toOpenReferral({ ...sampleServices, services });
    expect(contents).toHaveLength(services.length);
    expect(contents.flatMap(openReferralValidator('service'))).toEqual([]);
  });

  it('do refuse what is wrong, so that taking means something', () => {
    const wrong = openReferralValidator('service');
    const [first] = document.contents;
    expect(wrong({ ...first, id: 'continence' })).not.toEqual([]);
    expect(wrong({ ...first, status: 'open' })).not.toEqual([]);
    expect(wrong({ ...first, name: undefined })).not.toEqual([]);
    expect(wrong({ ...first, minimum_age: 'two' })).not.toEqual([]);
    expect(wrong({ ...first, organization: { id: first!.id, name: 'No description' } })).not.toEqual([]);
    expect(wrong({ ...first, attributes: [{ value: 'no id' }] })).not.toEqual([]);
  });

  it('holds one service 128 times over, which is read as the one it is', () => {
    const read = fromOpenReferral(sampleFeed(), options);
    if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
    const { services, directory, remarks } = read.value;
    expect(services).toMatchObject([
      {
        id: 'ac148810-d857-441c-9679-408f346de14b',
        title: 'Community Counselling',
        providerIds: ['d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610'],
        fromAge: 12,
        toAge: 25,
        url: 'http://example.com/counselling',
        lastChecked: '2005-01-01',
        source: options.citation,
      },
    ]);
    expect(directory.organisations.map(({ name }) => name)).toEqual(['Example Organization Inc.']);
    const told = (code: string) => remarks.filter((remark) => remark.code === code);
    expect(told('SERVICE_AGAIN')).toHaveLength(127);
    expect(told('COUNT_DIFFERS')).toMatchObject([{ path: 'total_items', found: '31' }]);
    expect(told('AGE_PAST_25')).toMatchObject([{ found: '100' }]);
    expect(told('FIELD_LEFT_OUT').map(({ path }) => path.replace(/^contents\[\d+\]\./u, ''))).toEqual([
      'email',
      'fees',
      'accreditations',
      'assurer_email',
      'alert',
      'last_modified',
      'organization.email',
      'organization.website',
      'organization.logo',
      'organization.uri',
      'organization.parent_organization_id',
    ]);
  });

  it.each([
    ['the sample', sampleFeed],
    ['a service with every field filled in', fullService],
  ])('come back from a round trip as they were read: %s', (_, feed) => {
    const first = fromOpenReferral(feed(), options);
    if (!first.ok) throw new Error(JSON.stringify(first.issues.slice(0, 3)));
    const { services, directory } = first.value;
    const written = toOpenReferral({ areaCode: 'E00000001', services, ...directory });
    expect(written.contents.flatMap(openReferralValidator('service'))).toEqual([]);
    const second = fromOpenReferral(written, { citation: { sourceId: 'other', place: 'Elsewhere' } });
    expect(second).toMatchObject({ ok: true, value: { services, remarks: [] } });
    expect(second.ok && second.value.directory.organisations).toEqual(directory.organisations);
  });

  it('tells of a full service what is not taken over, and repeats no way to reach a person', () => {
    const read = fromOpenReferral(fullService(), options);
    const text = JSON.stringify(read.ok && read.value);
    expect(text).not.toMatch(/@|\+44|Persona/u);
    expect(read.ok && read.value.services[0]).toMatchObject({
      eligibility: expect.stringContaining('aged 12') as string,
      routeIn: expect.stringContaining('referral letter') as string,
    });
    const paths = read.ok ? read.value.remarks.map(({ path }) => path) : [];
    expect(paths).toEqual(
      expect.arrayContaining(['phones', 'contacts', 'schedules', 'service_at_locations', 'attributes[0]']),
    );
  });
});
