import { describe, expect, it } from 'vitest';
import { havePopoloSchemas, popoloValidator } from '../test/popolo-schemas.ts';
import { sampleGovernance } from '../test/sample-governance.ts';
import { sampleProceedings } from '../test/sample-proceedings.ts';
import { toPopolo } from './popolo.ts';

const area = { code: 'E00000001', name: 'A made-up area' };
const schemaOf = {
  organizations: 'organization',
  posts: 'post',
  memberships: 'membership',
  areas: 'area',
  events: 'event',
  motions: 'motion',
} as const;

describe('the published schemas of Popolo', () => {
  if (!havePopoloSchemas) {
    it('are left out here: the reference data beside the repository is absent', () => {
      expect(havePopoloSchemas).toBe(false);
    });
    return;
  }
  const { document } = toPopolo(sampleGovernance, { area, proceedings: sampleProceedings });
  const wrong = popoloValidator();

  it.each(Object.entries(schemaOf))('take all our %s', (list, schema) => {
    const things = document[list as keyof typeof schemaOf];
    expect(things.length).toBeGreaterThan(0);
    expect(things.flatMap((thing) => wrong(schema, thing))).toEqual([]);
  });

  it('do refuse what is wrong, so that taking means something', () => {
    const [organization] = document.organizations;
    expect(wrong('organization', { ...organization, name: 1 })).not.toEqual([]);
    expect(wrong('organization', { ...organization, founding_date: '1 April' })).not.toEqual([]);
    expect(wrong('organization', { ...organization, sources: [{ note: 'no address' }] })).not.toEqual([]);
    expect(wrong('organization', { ...organization, sources: [{ url: 'no address' }] })).not.toEqual([]);
    expect(wrong('organization', { ...organization, identifiers: [{ scheme: 'ons' }] })).not.toEqual([]);
    expect(wrong('event', { ...document.events[0], start_date: '14/6/22' })).not.toEqual([]);
  });
});
