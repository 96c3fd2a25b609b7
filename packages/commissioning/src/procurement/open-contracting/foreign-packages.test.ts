import { describe, expect, it } from 'vitest';
import { fromReleasePackage } from './index.ts';

const citation = { sourceId: 'register', place: 'the package' };
const release = (given: object) => ({
  ocid: 'ocds-h6vhtk-04b1a5',
  id: '1',
  date: '2026-04-01T09:30:00+01:00',
  tag: ['award'],
  initiationType: 'tender',
  ...given,
});
const read = (...releases: readonly object[]) =>
  fromReleasePackage({ version: '1.1', publisher: { name: 'Somebody' }, releases }, citation);
const value = (...releases: readonly object[]) => {
  const reading = read(...releases);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
};
const issuesOf = (...releases: readonly object[]) => {
  const reading = read(...releases);
  return reading.ok ? [] : reading.issues.map(({ code, path }) => `${path} ${code}`);
};
const remarksOf = (...releases: readonly object[]) =>
  value(...releases).remarks.map(({ code, path }) => `${path} ${code}`);
const tender = (given: object) =>
  release({ tender: { id: 't', title: 'Therapy', status: 'active', ...given } });
const made = (contract: object, given: object = {}) =>
  release({
    tender: { id: 't', title: 'Therapy' },
    awards: [{ id: 'a' }],
    contracts: [{ id: 'c', awardID: 'a', ...contract }],
    ...given,
  });

describe('a package of another publisher', () => {
  it('is read without what it was published as, and cites itself', () => {
    const { contracts, publication } = value(made({}));
    expect(publication).toBeNull();
    expect(contracts).toMatchObject([
      {
        date: '2026-04-01',
        entry: { id: 'ocds-h6vhtk-04b1a5', title: 'Therapy', stage: 'made', source: citation },
      },
    ]);
  });

  it('is refused as a whole with more releases than a package has, with none of them gone through', () => {
    const reading = fromReleasePackage({ version: '1.1', releases: Array(20_001).fill({ a: 1 }) }, citation);
    expect(reading.ok ? [] : reading.issues).toMatchObject([
      { code: 'PACKAGE_TOO_LARGE', path: 'releases', found: '20001 releases' },
    ]);
  });

  it('gives a contract for each of its contracts, or awards where it has none', () => {
    const awards = [
      { id: 1, value: { amount: 10, currency: 'GBP' }, contractPeriod: { endDate: '2027-03-31T23:59:59Z' } },
      { id: 2 },
    ];
    const { contracts, remarks } = value(release({ tender: { id: 't', title: 'Therapy' }, awards }));
    expect(contracts.map(({ entry: { id, valuePence, endDate } }) => [id, valuePence, endDate])).toEqual([
      ['ocds-h6vhtk-04b1a5', 1000, '2027-03-31'],
      ['ocds-h6vhtk-04b1a5-2', null, null],
    ]);
    expect(remarks.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'releases[0].awards[0].contractPeriod.endDate FIELD_LEFT_OUT',
      'releases[0].ocid ID_CHANGED',
    ]);
  });

  it('takes a tender by how it stands, and leaves out what came to nothing', () => {
    expect(value(tender({})).contracts[0]?.entry.stage).toBe('advertised');
    expect(value(tender({ status: 'planning' })).contracts[0]?.entry.stage).toBe('planned');
    expect(value(tender({ status: 'cancelled' })).contracts).toEqual([]);
    expect(remarksOf(tender({ status: 'withdrawn' }))).toEqual(['releases[0].tender.status FIELD_LEFT_OUT']);
    expect(issuesOf(tender({ status: null }))).toEqual(['releases[0].tender.status UNKNOWN_STATUS']);
    expect(issuesOf(release({}))).toEqual(['releases[0].tender.status UNKNOWN_STATUS']);
    expect(issuesOf(tender({ status: 'constructor' }))).toEqual(['releases[0].tender.status UNKNOWN_STATUS']);
  });

  it('reads of several releases the newest, and refuses two nobody can order', () => {
    const older = made({}, { id: 'old', date: '2025-01-01T00:00:00Z' });
    expect(remarksOf(older, made({}))).toEqual(['releases[0] FIELD_LEFT_OUT']);
    expect(remarksOf(made({}), older)).toEqual(['releases[1] FIELD_LEFT_OUT']);
    expect(issuesOf(made({}), made({}))).toEqual(['releases[1].id DUPLICATE_RELEASE']);
    expect(issuesOf(made({}), made({}, { id: '2' }))).toEqual(['releases[1].date DUPLICATE_RELEASE']);
  });

  it('takes a method that is one procedure of its law, and leaves out what could be several', () => {
    const law = { scheme: 'UKPGA', id: '2023/54' };
    const procedure = (given: object) => value(tender(given)).contracts[0]?.entry.procedure;
    expect(procedure({ legalBasis: law, procurementMethod: 'open' })).toBe('open');
    expect(procedure({ legalBasis: law, procurementMethod: 'selective' })).toBe('competitive-flexible');
    expect(procedure({ legalBasis: law, procurementMethod: 'direct' })).toBeNull();
    expect(procedure({ procurementMethod: 'open' })).toBeNull();
    expect(
      procedure({
        legalBasis: { scheme: 'golden-thread', id: 'below-threshold' },
        procurementMethod: 'open',
      }),
    ).toBeNull();
    const foreign = {
      legalBasis: { scheme: 'CELEX', id: '32014L0024' },
      procurementMethodDetails: 'Open procedure',
    };
    expect(remarksOf(tender(foreign))).toEqual([
      'releases[0].tender.legalBasis FIELD_LEFT_OUT',
      'releases[0].tender.procurementMethodDetails FIELD_LEFT_OUT',
    ]);
    const other = { legalBasis: law, procurementMethodDetails: 'direct-award-process-a' };
    expect(remarksOf(tender(other))).toEqual(['releases[0].tender.procurementMethodDetails FIELD_LEFT_OUT']);
  });

  it('takes weights in percent or as decimals, and leaves out points', () => {
    const criteria = (...numbers: readonly object[]) => ({
      lots: [
        {
          id: '1',
          awardCriteria: {
            criteria: numbers.map((each, index) => ({ type: 'quality', name: `C${index}`, numbers: [each] })),
          },
        },
      ],
    });
    const weights = (given: object) =>
      value(tender(given)).contracts[0]?.entry.awardCriteria.map(({ weightPercent }) => weightPercent);
    expect(
      weights(criteria({ number: 0.7, weight: 'decimalExact' }, { number: 30, weight: 'percentageExact' })),
    ).toEqual([70, 30]);
    expect(weights(criteria({ number: 70, weight: 'pointsExact' }))).toEqual([]);
    expect(weights(criteria({ number: null, weight: 'percentageExact' }))).toEqual([]);
    expect(issuesOf(tender(criteria({ number: 99, weight: 'percentageExact' })))).toEqual([
      'releases[0].tender (awardCriteria) SHARES_NOT_WHOLE',
    ]);
    const two = {
      lots: [
        ...criteria({ number: 100, weight: 'percentageExact' }).lots,
        { id: '2', title: 'Other', awardCriteria: { criteria: [{ type: 'x' }] } },
      ],
    };
    expect(weights(two)).toEqual([]);
    expect(remarksOf(tender({ lots: [{ id: '1', title: 'Only' }] }))).toEqual([
      'releases[0].tender.lots[0] FIELD_LEFT_OUT',
    ]);
  });

  it('reads a framework that has no words of ours', () => {
    const given = {
      techniques: { hasDynamicPurchasingSystem: true },
      procurementMethodDetails: 'constructor',
      contractPeriod: { startDate: '2025-01-01', endDate: '9999-12-31', maxExtentDate: '9999-12-31' },
      value: { amount: 1, currency: 'GBP' },
      lots: [
        { id: 'LOT-0001', awardCriteria: {} },
        { id: 'lot.2', title: 'Second' },
      ],
    };
    const { frameworks, remarks } = value({ ...tender(given), awards: [{ id: 'a' }] });
    expect(frameworks[0]?.entry).toMatchObject({
      kind: 'flexible-purchasing-system',
      buys: 'Therapy',
      endDate: null,
      lots: [
        { id: 'lot-0001', number: 'LOT-0001', title: 'LOT-0001' },
        { id: 'lot.2', number: 'lot.2', title: 'Second' },
      ],
    });
    expect(remarks.map(({ path }) => path)).toEqual([
      'releases[0].awards',
      'releases[0].tender.value',
      'releases[0].tender.contractPeriod.maxExtentDate',
      'releases[0].tender.lots[0].awardCriteria',
    ]);
    expect(value(tender({ techniques: { hasFrameworkAgreement: true } })).frameworks[0]?.entry.kind).toBe(
      'framework',
    );
  });

  it('follows a contract to a framework of the package, and to no other process', () => {
    const framework = {
      ...tender({ techniques: { hasFrameworkAgreement: true } }),
      ocid: 'ocds-h6vhtk-frame',
    };
    const related = (identifier: string, given: object = {}) =>
      made(
        {},
        {
          relatedProcesses: [{ id: '1', relationship: ['framework'], scheme: 'ocid', identifier, ...given }],
        },
      );
    expect(value(framework, related('ocds-h6vhtk-frame')).contracts[0]?.entry.frameworkId).toBe(
      'ocds-h6vhtk-frame',
    );
    for (const other of [
      related('ocds-h6vhtk-other'),
      related('ocds-h6vhtk-frame', { relationship: null }),
      related('ocds-h6vhtk-frame', { scheme: 'uri' }),
    ])
      expect(remarksOf(framework, other)).toEqual(['releases[1].relatedProcesses[0] FIELD_LEFT_OUT']);
    const ours = value(
      related('unregistered-golden-thread-E08000018-framework-therapies', { relatedLots: ['a', 'b'] }),
    );
    expect(ours.contracts[0]?.entry).toMatchObject({ frameworkId: 'therapies', lotId: 'a' });
    expect(ours.remarks).toHaveLength(1);
  });

  it('repeats nothing of persons, and tells of every field that is not read by its sort', () => {
    const parties = [
      {
        id: 'b',
        name: 'A council',
        roles: ['buyer', 'reviewBody'],
        contactPoint: { name: 'Somebody Known', email: 'somebody@example.org' },
        identifier: { scheme: 'GB-PPON', id: 'X' },
      },
    ];
    const { remarks } = value(
      made(
        { surprise: 'Known', items: [{}], more: {}, when: 1, none: null, empty: [] },
        { parties, buyer: { id: 'b' } },
      ),
    );
    expect(remarks.map(({ path, code, found }) => `${path} ${code} ${found}`)).toEqual([
      'releases[0].parties[0].roles FIELD_LEFT_OUT another role',
      'releases[0].buyer (identifier) FIELD_LEFT_OUT an identifier of another register',
      'releases[0].contracts[0].surprise FIELD_LEFT_OUT text',
      'releases[0].contracts[0].items FIELD_LEFT_OUT a list of 1',
      'releases[0].contracts[0].more FIELD_LEFT_OUT an object',
      'releases[0].contracts[0].when FIELD_LEFT_OUT a value',
      'releases[0].parties[0].contactPoint PERSON_LEFT_OUT somebody who can be contacted',
    ]);
    expect(JSON.stringify(remarks)).not.toContain('Known');
  });

  it('leaves out what was said before a contract was made, and what is not its own', () => {
    const given = made(
      { value: { amount: 5, currency: 'EUR' }, milestones: [{ id: 'delivery', dueDate: '2026-05-01' }] },
      {
        tender: {
          id: 't',
          title: 'Therapy',
          value: { amount: 1 },
          procuringEntity: { name: 'An agency' },
          documents: [{ id: 'd', url: 'https://example.org' }],
        },
        awards: [{ id: 'a', value: { amount: 1 } }, { id: 'b' }],
      },
    );
    expect(remarksOf(given)).toEqual([
      'releases[0].tender.procuringEntity FIELD_LEFT_OUT',
      'releases[0].tender.documents[0] FIELD_LEFT_OUT',
      'releases[0].tender.value FIELD_LEFT_OUT',
      'releases[0].awards[0].value FIELD_LEFT_OUT',
      'releases[0].awards[1] FIELD_LEFT_OUT',
      'releases[0].contracts[0].value FIELD_LEFT_OUT',
      'releases[0].contracts[0].milestones[0] FIELD_LEFT_OUT',
    ]);
  });

  it('leaves out criteria of a kind, a name or a weight that it cannot tell', () => {
    for (const criterion of [
      { type: 'quality', numbers: null },
      { name: 'A', numbers: [] },
      { type: 'x', name: 'A' },
    ])
      expect(remarksOf(tender({ lots: [{ id: '1', awardCriteria: { criteria: [criterion] } }] }))).toEqual([
        'releases[0].tender.lots[0].awardCriteria FIELD_LEFT_OUT',
      ]);
  });

  it('does not take two areas of ours for one publication', () => {
    const ours = (code: string) => ({ ...made({}), ocid: `ocds-a1b2c3-${code}-contract-a` });
    expect(value(ours('E08000018')).publication?.areaCode).toBe('E08000018');
    expect(value(ours('E08000018'), ours('E06000015')).publication).toBeNull();
  });

  it('names parties that only a reference tells of, and takes no foreign party for one of the area', () => {
    const parties = [
      { id: 'organisation:council', name: 'A stranger', roles: ['buyer'] },
      { id: 'x', name: 'Another', roles: ['buyer'] },
    ];
    const awards = [{ id: 'a', suppliers: [{ id: 's', name: 'A supplier' }] }];
    const { contracts } = value(made({}, { parties, awards, buyer: { id: 'x' } }));
    expect(contracts[0]?.entry.buyers.map(({ organisationId, name }) => [organisationId, name])).toEqual([
      [null, 'Another'],
      [null, 'A stranger'],
    ]);
    expect(contracts[0]?.entry.suppliers[0]?.name).toBe('A supplier');
  });
});

describe('a package that cannot be understood', () => {
  it('gives every issue at once', () => {
    const parties = [
      { id: 'x', name: 'One' },
      { id: 'x', name: 'Two' },
    ];
    expect(
      issuesOf(
        made(
          { awardID: 'none', value: { amount: 0.005, currency: 'GBP' } },
          { parties, buyer: { id: 'nobody' } },
        ),
        { ...made({ title: 'T'.repeat(301), value: { amount: -1, currency: 'GBP' } }), ocid: 'other' },
      ),
    ).toEqual([
      'releases[0].parties[1].id DUPLICATE_ID',
      'releases[0].buyer PARTY_WITHOUT_NAME',
      'releases[0].contracts[0].awardID UNKNOWN_REFERENCE',
      'releases[0].contracts[0].value.amount NOT_WHOLE_PENCE',
      expect.stringContaining('releases[1].contracts[0].value.amount NOT_WHOLE_PENCE'),
      expect.stringContaining('releases[1].contracts[0] (title)'),
      expect.stringContaining('releases[1].contracts[0] (valuePence)'),
    ]);
  });

  it.each([
    ['no object', 'a text', 'WRONG_TYPE'],
    ['another version', { version: '2.0', releases: [] }, 'UNKNOWN_VERSION'],
    [
      'a day that is none',
      { version: '1.1', releases: [release({ date: '2026-02-30T00:00:00Z' })] },
      'INVALID_DATE_TIME',
    ],
    ['a release without tags', { version: '1.1', releases: [release({ tag: [] })] }, 'OUT_OF_RANGE'],
  ])('is refused: %s', (_what, input, code) => {
    const reading = fromReleasePackage(input, citation);
    expect(reading.ok ? [] : reading.issues.map((each) => each.code)).toEqual([code]);
  });

  it('is not led astray by names that mean something to the language', () => {
    const input = JSON.parse(
      '{"version":"1.1","releases":[{"ocid":"__proto__","id":"constructor","date":"2026-04-01","tag":["award"],"initiationType":"tender","__proto__":{"x":1},"awards":[{"id":"hasOwnProperty"}],"tender":{"id":"t","title":"Therapy","legalBasis":{"scheme":"__proto__","id":"constructor"},"procurementMethodDetails":"toString","lots":[{"id":"__proto__","awardCriteria":{"criteria":[{"type":"toString","name":"a","numbers":[]}]}}]}}]}',
    ) as unknown;
    const reading = fromReleasePackage(input, citation);
    expect(reading).toMatchObject({
      ok: true,
      value: { contracts: [{ entry: { id: 'proto', regime: null } }] },
    });
  });

  it('may not have more buyers or criteria than anybody buys with or judges by', () => {
    const parties = Array.from({ length: 101 }, (_, index) => ({
      id: String(index),
      name: 'A',
      roles: ['buyer'],
    }));
    expect(issuesOf(made({}, { parties }))).toEqual(['releases[0].parties TOO_MANY_BUYERS']);
    const criteria = parties.map(({ id }) => ({
      type: 'quality',
      name: id,
      numbers: [{ number: 1, weight: 'percentageExact' }],
    }));
    expect(remarksOf(tender({ lots: [{ id: '1', awardCriteria: { criteria } }] }))).toHaveLength(1);
  });

  it('is read in a moment when one release has thousands of contracts, awards, parties and lots, and told of once', () => {
    const many = Array.from({ length: 4_000 }, (_, index) => String(index));
    const given = made(
      {},
      {
        parties: many.map((id) => ({ id, name: `Party ${id}`, roles: ['supplier'] })),
        awards: many.map((id) => ({ id, suppliers: [{ id }] })),
        contracts: many.map((id) => ({ id, awardID: id, title: `Contract ${id}` })),
        tender: {
          id: 't',
          lots: many.map((id) => ({ id, title: `Lot ${id}` })),
          legalBasis: { scheme: 'x', id: 1 },
        },
      },
    );
    const { contracts, remarks } = value(given);
    expect(contracts).toHaveLength(4_000);
    expect(remarks.filter(({ path }) => path.startsWith('releases[0].tender'))).toHaveLength(4_001);
  });

  it('is read in a moment however many releases, lots and parties come out alike', () => {
    const lots = Array.from({ length: 5_000 }, (_, index) => ({ id: '!'.repeat((index % 50) + 1) }));
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...made({}),
      ocid: `${'?'.repeat((index % 90) + 1)}${index}`,
    }));
    const framework = { ...tender({ techniques: { hasFrameworkAgreement: true }, lots }), ocid: 'frame' };
    expect(value(framework, ...many).contracts).toHaveLength(5_000);
  });
});
