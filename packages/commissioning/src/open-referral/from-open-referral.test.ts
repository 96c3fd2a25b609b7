import { describe, expect, it } from 'vitest';
import { sampleServices } from '../../test/sample-services.ts';
import { MOST_SERVICES } from './feed-entries.ts';
import { fromOpenReferral } from './from-open-referral.ts';
import { toOpenReferral } from './to-open-referral.ts';

const options = { citation: { sourceId: 'feed', place: 'The feed' } };
const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const service = (stated: object = {}, last = 1) => ({
  ...{ id: uuid(last), name: 'Sleep clinic', status: 'active' },
  ...stated,
});
const organization = (last: number, stated: object = {}) => ({
  ...{ id: uuid(last), name: `Organisation ${last}`, description: 'Helps.' },
  ...stated,
});
const term = (taxonomy: string, code: string | null, stated: object = {}) => ({
  ...{ id: uuid(90), ...stated },
  taxonomy_term: {
    ...{ id: uuid(91), code, name: 'A name', description: 'A term.' },
    taxonomy: `urn:golden-thread:${taxonomy}`,
  },
});
const read = (...contents: unknown[]) => fromOpenReferral({ contents }, options);
const told = (result: ReturnType<typeof fromOpenReferral>) =>
  (result.ok ? result.value.remarks : result.issues).map(({ code, path }) => `${code} ${path}`);

describe('fromOpenReferral', () => {
  it('reads a page, a bare list, a single service and an empty page', () => {
    for (const feed of [{ contents: [service()] }, [service()], service()])
      expect(fromOpenReferral(feed, options)).toMatchObject({
        ok: true,
        value: { services: [{ title: 'Sleep clinic', source: options.citation }], remarks: [] },
      });
    expect(read()).toMatchObject({ ok: true, value: { services: [], remarks: [] } });
  });

  it.each([null, 'feed', 7, {}, { contents: {} }, { contents: null }])(
    'refuses %j, which is no feed',
    (feed) => {
      expect(told(fromOpenReferral(feed, options))).toEqual(['NOT_A_FEED ']);
    },
  );

  it('tells everything that is wrong at once, each with its path', () => {
    expect(
      told(
        read(
          service({ id: 'continence', status: 'open' }),
          service({ id: undefined, name: 7 }, 2),
          service({ minimum_age: -1, maximum_age: 'old', attributes: {} }, 3),
          service({ organization: { id: uuid(5) } }, 4),
          null,
        ),
      ),
    ).toEqual([
      'INVALID_ID contents[0].id',
      'NOT_ONE_OF contents[0].status',
      'MISSING contents[1].id',
      'WRONG_TYPE contents[1].name',
      'OUT_OF_RANGE contents[2].minimum_age',
      'WRONG_TYPE contents[2].maximum_age',
      'WRONG_TYPE contents[2].attributes',
      'MISSING contents[3].organization.name',
      'MISSING contents[3].organization.description',
      'WRONG_TYPE contents[4]',
    ]);
  });

  it('tells what no service map could hold at the place it stands in the feed', () => {
    const attributes = [
      term('record', 'id', { value: 'Not an id' }),
      term('commissioner', 'icb', { value: '\u0000' }),
      term('commissioner', 'An Id'),
      term('level', 'two'),
      term('tier', 'tier 3'),
      term('provider', null),
      term('source', 'A Source'),
    ];
    expect(
      told(
        read(
          service({
            ...{ name: 'n'.repeat(301), description: 'd'.repeat(10_001), url: 'javascript:alert(1)' },
            ...{ assured_date: '2023-02-30', organization: organization(7), attributes },
          }),
        ),
      ),
    ).toEqual([
      'INVALID_ID contents[0].attributes[0]',
      'TEXT_TOO_LONG contents[0].name',
      'TEXT_TOO_LONG contents[0].description',
      'HIDDEN_CHARACTER contents[0].attributes[1]',
      'INVALID_ID contents[0].attributes[2]',
      'INVALID_ID contents[0].attributes[5]',
      'WRONG_TYPE contents[0].attributes[3]',
      'NOT_ONE_OF contents[0].attributes[4]',
      'WRONG_FORMAT contents[0].url',
      'INVALID_DATE contents[0].assured_date',
      'INVALID_ID contents[0].attributes[6]',
      'BLANK_TEXT contents[0].attributes[6]',
    ]);
  });

  it('refuses levels with no pathway at the attributes, and ages that run backwards', () => {
    expect(told(read(service({ attributes: [term('level', '2')] })))).toEqual([
      'LEVELS_WITHOUT_PATHWAY contents[0].attributes',
    ]);
    expect(told(read(service({ minimum_age: 40, maximum_age: 12 })))).toEqual([
      'AGES_OUT_OF_ORDER contents[0].maximum_age',
    ]);
  });

  it('refuses names that nobody could read, of organisations and of what terms stand for', () => {
    const unreadable = {
      ...term('outcome', 'healthy'),
      taxonomy_term: { ...term('outcome', 'healthy').taxonomy_term, name: ' ' },
    };
    expect(
      told(read(service({ organization: organization(7, { name: '' }), attributes: [unreadable] }))),
    ).toHaveLength(2);
  });

  it('refuses organisations that are above one another in a circle, each circle once', () => {
    const above = (last: number, parent: number) =>
      service({ organization: organization(last, { parent_organization_id: uuid(parent) }) }, 10 + last);
    expect(told(read(above(1, 2), above(2, 3), above(3, 1), above(4, 1), above(5, 5), above(6, 7)))).toEqual([
      'ORGANISATION_IN_A_CIRCLE contents[0].organization.parent_organization_id',
      'ORGANISATION_IN_A_CIRCLE contents[4].organization.parent_organization_id',
    ]);
  });

  it('refuses one id of ours on two services, or on two organisations', () => {
    const record = { attributes: [term('record', 'id', { value: 'sleep' })] };
    expect(told(read(service(record), service(record, 2)))).toEqual([
      'DUPLICATE_ID contents[1].attributes[0]',
    ]);
    const named = { attributes: [term('record', 'id', { value: uuid(2) })] };
    expect(told(read(service(named), service({}, 2)))).toEqual(['DUPLICATE_ID contents[1].id']);
    const identifier = {
      ...{ id: uuid(8), identifier_scheme: 'urn:golden-thread:organisation' },
      ...{ identifier_type: 'id', identifier: 'trust' },
    };
    const of = (last: number) => ({
      organization: organization(last, { organization_identifiers: [identifier] }),
    });
    expect(told(read(service(of(5)), service(of(6), 2)))).toEqual([
      'DUPLICATE_ID contents[1].organization.organization_identifiers',
    ]);
  });

  it('refuses an id of ours that no organisation could have', () => {
    const identifiers = [
      { id: uuid(8), identifier_scheme: 'other', identifier_type: 'id', identifier: 'first' },
      {
        ...{ id: uuid(9), identifier_scheme: 'urn:golden-thread:organisation' },
        ...{ identifier_type: 'id', identifier: 'No Id' },
      },
    ];
    const of = organization(7, { organization_identifiers: identifiers, parent_organization_id: null });
    expect(told(read(service({ organization: of })))).toEqual(['INVALID_ID contents[0].organization']);
  });

  it('refuses an organisation that is named otherwise than it is described', () => {
    expect(told(read(service({ organization_id: uuid(6), organization: organization(7) })))).toEqual([
      'ORGANISATION_DIFFERS contents[0].organization_id',
    ]);
  });

  it('takes the name of a part for what is part of a service, where it has no value', () => {
    expect(read(service({ attributes: [term('part', null)] }))).toMatchObject({
      value: { services: [{ includes: ['A name'] }] },
    });
  });

  it('finds an organisation that another service describes, and leaves out one that none does', () => {
    const result = read(
      service({ organization_id: uuid(7).toUpperCase() }),
      service({ organization: organization(7, { parent_organization_id: uuid(9) }) }, 2),
      service({ organization: organization(7, { parent_organization_id: uuid(9) }) }, 4),
      service({ organization_id: uuid(8) }, 3),
    );
    expect(result.ok && result.value.services.map(({ providerIds }) => providerIds)).toEqual([
      [uuid(7)],
      [uuid(7)],
      [uuid(7)],
      [],
    ]);
    expect(told(result)).toEqual([
      'FIELD_LEFT_OUT contents[3].organization_id',
      'FIELD_LEFT_OUT contents[1].organization.parent_organization_id',
      'FIELD_LEFT_OUT contents[2].organization.parent_organization_id',
    ]);
  });

  it('makes one service of entries with one id, and tells where they say something else', () => {
    const result = read(
      service({ id: uuid(10).toUpperCase(), organization: organization(7) }),
      service({ id: uuid(10), description: 'Helps with sleep.', minimum_age: 5 }),
      service({ id: uuid(10), minimum_age: 6, organization: organization(7, { name: 'Another name' }) }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { services: [{ id: uuid(10), description: 'Helps with sleep.', fromAge: 5 }] },
    });
    expect(told(result)).toEqual([
      'SERVICE_AGAIN contents[1].id',
      'SERVICE_AGAIN contents[2].id',
      'SAID_OTHERWISE contents[2].minimum_age',
      'SAID_OTHERWISE contents[2].organization',
    ]);
  });

  it('leaves out services that are not there, and those of grown-ups', () => {
    const result = read(
      service({ status: 'defunct' }),
      service({ status: 'inactive' }, 2),
      service({ status: 'temporarily closed' }, 3),
      service({ minimum_age: 26 }, 4),
      service({ minimum_age: 25, maximum_age: 99 }, 5),
    );
    expect(result.ok && result.value.services.map(({ id, fromAge, toAge }) => [id, fromAge, toAge])).toEqual([
      [uuid(3), null, null],
      [uuid(5), 25, 25],
    ]);
    expect(told(result)).toEqual([
      'SERVICE_LEFT_OUT contents[0].status',
      'SERVICE_LEFT_OUT contents[1].status',
      'FIELD_LEFT_OUT contents[2].status',
      'SERVICE_LEFT_OUT contents[3].minimum_age',
      'AGE_PAST_25 contents[4].maximum_age',
    ]);
  });

  it('takes no part of a year for an age, no time for a day and no blank for a text', () => {
    const result = read(
      service({
        ...{ name: ' Sleep\n clinic', description: 'One.\r\nTwo. ', minimum_age: 2.5, maximum_age: 4.5 },
        ...{ assured_date: '2024-01-31T09:00:00Z', url: '', eligibility_description: '  ' },
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        services: [
          {
            ...{ title: 'Sleep clinic', description: 'One.\nTwo.', fromAge: null, toAge: null },
            ...{ lastChecked: '2024-01-31', url: null, eligibility: null },
          },
        ],
      },
    });
    expect(told(result)).toEqual([
      'AGE_NOT_WHOLE contents[0].minimum_age',
      'AGE_NOT_WHOLE contents[0].maximum_age',
      'TEXT_TIDIED contents[0].name',
      'TEXT_TIDIED contents[0].description',
      'TEXT_TIDIED contents[0].eligibility_description',
      'FIELD_LEFT_OUT contents[0].assured_date',
    ]);
  });

  it('tells of fields, terms and identifiers of others, once, and says nothing of what stands there', () => {
    const contacts = [{ name: 'A person', email: 'person@example.org' }];
    const other = { ...term('sleep', 'x'), id: uuid(3) };
    const result = read(
      service({
        ...{ contacts, wait_time: 'long', phones: [], licenses: null, program: { id: uuid(3) }, capacity: 3 },
        attributes: [other, { id: uuid(4) }, term('tier', 'universal'), term('tier', 'targeted')],
        organization: organization(7, {
          description: '',
          organization_identifiers: [{ id: uuid(8), identifier_type: 'charity', identifier: '123' }],
        }),
      }),
      service({ contacts }),
    );
    expect(told(result)).toEqual([
      'SERVICE_AGAIN contents[1].id',
      'FIELD_LEFT_OUT contents[0].attributes[0]',
      'FIELD_LEFT_OUT contents[0].attributes[1]',
      'SAID_OTHERWISE contents[0].attributes[3]',
      'FIELD_LEFT_OUT contents[0].contacts',
      'FIELD_LEFT_OUT contents[0].wait_time',
      'FIELD_LEFT_OUT contents[0].program',
      'FIELD_LEFT_OUT contents[0].capacity',
      'FIELD_LEFT_OUT contents[0].organization.organization_identifiers[0]',
    ]);
    expect(JSON.stringify(result)).not.toContain('person@');
  });

  it('says when there are more pages, or fewer services than the page counts', () => {
    expect(told(fromOpenReferral({ total_pages: 3, contents: [] }, options))).toEqual([
      'MORE_PAGES total_pages',
    ]);
    expect(told(fromOpenReferral({ total_items: 9, contents: [] }, options))).toEqual([
      'COUNT_DIFFERS total_items',
    ]);
  });

  it('refuses a feed that is too large to be one, and tells no more than a thousand issues of a bad one', () => {
    const many = Array.from({ length: MOST_SERVICES + 1 }, () => null);
    expect(told(fromOpenReferral(many, options))).toEqual(['FEED_TOO_LARGE ']);
    expect(told(fromOpenReferral(many.slice(1), options))).toHaveLength(1000);
    const attributes = Array.from({ length: 1001 }, () => term('commissioner', 'No id'));
    expect(told(read(service({ attributes })))).toHaveLength(1000);
  });
});

describe('toOpenReferral', () => {
  it('leaves out what is not stated and keeps the UUID that a service came with', () => {
    const [, bare, foreign] = toOpenReferral(sampleServices).contents;
    expect(Object.keys(bare!)).toEqual(['id', 'name', 'status', 'attributes']);
    expect(bare?.attributes).toHaveLength(1);
    expect(foreign?.id).toBe('2f9d4a7e-1111-4222-8333-444455556666');
    expect(foreign?.organization).toMatchObject({ name: 'organisation-nobody-names' });
  });

  it('gives one service another id in another area, and says when a feed is empty', () => {
    const [here] = toOpenReferral(sampleServices).contents;
    const [there] = toOpenReferral({ ...sampleServices, areaCode: 'E00000002' }).contents;
    expect(here?.id).not.toBe(there?.id);
    expect(toOpenReferral({ ...sampleServices, services: [] })).toMatchObject({
      ...{ total_items: 0, empty: true, contents: [] },
    });
  });
});
