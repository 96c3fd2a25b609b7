import { describe, expect, it } from 'vitest';
import { sampleContract, sampleFramework, wholeContract } from '../../../test/sample-contracts.ts';
import {
  openContractingValidator,
  haveOpenContractingSchemas,
} from '../../../test/open-contracting-schemas.ts';
import { fromReleasePackage, isRegistrablePrefix, toReleasePackage, type Publication } from './index.ts';

const citation = { sourceId: 'export', place: 'the package' };
const publication: Publication = {
  ocidPrefix: null,
  areaCode: 'E08000018',
  publisherName: 'A made-up council',
  organisations: [
    { id: 'council', name: 'A made-up council', odsCode: null },
    { id: 'icb', name: 'A made-up board', odsCode: 'Q00' },
  ],
};
const date = '2026-04-01';
const write = (contract = wholeContract, given: Partial<Publication> = {}) =>
  toReleasePackage(
    { frameworks: [{ entry: sampleFramework, date }], contracts: [{ entry: contract, date }] },
    { ...publication, ...given },
  );

describe('toReleasePackage', () => {
  const { document, remarks } = write();
  const [framework, contract] = document.releases;

  it('writes a framework with its lots, its kind and the last day of it', () => {
    expect(framework).toMatchObject({
      ocid: 'unregistered-golden-thread-E08000018-framework-therapies',
      tag: ['tender'],
      tender: {
        techniques: { hasFrameworkAgreement: true },
        contractPeriod: { startDate: '2024-04-01T00:00:00Z', endDate: '2028-03-31T00:00:00Z' },
        procuringEntity: { name: 'A made-up consortium' },
        lots: [
          {
            id: 'speech',
            identifiers: [{ scheme: 'lot-number', id: '1' }],
            description: 'The age of the child',
          },
          { id: 'hearing', identifiers: [{ scheme: 'lot-number', id: '1' }] },
        ],
      },
    });
  });

  it('writes a contract with its law, method, weights, parties, days, amount and framework', () => {
    expect(contract).toMatchObject({
      id: 'unregistered-golden-thread-E08000018-contract-speech-therapy-2026-04-01',
      date: '2026-04-01T00:00:00Z',
      tag: ['tender', 'award', 'contract'],
      buyer: { id: 'organisation:council', name: 'A made-up council' },
      parties: [
        { id: 'organisation:council', roles: ['buyer'] },
        { id: 'organisation:icb', identifier: { scheme: 'GB-NHS', id: 'Q00' }, roles: ['buyer'] },
        { id: 'supplier:1', identifier: { scheme: 'GB-COH', id: '01234567' }, roles: ['supplier'] },
        { id: 'supplier:2', roles: ['supplier'] },
      ],
      tender: {
        status: 'complete',
        legalBasis: { scheme: 'UKPGA', id: '2023/54' },
        procurementMethod: 'limited',
        procurementMethodDetails: 'framework-further-competition',
        lots: [
          {
            awardCriteria: {
              criteria: [
                { type: 'quality' },
                { type: 'price' },
                { type: 'socialValue', numbers: [{ number: 10.5, weight: 'percentageExact' }] },
              ],
            },
          },
        ],
      },
      awards: [{ date: '2025-05-01T00:00:00Z', suppliers: [{ id: 'supplier:1' }, { id: 'supplier:2' }] }],
      contracts: [
        {
          value: { amount: 1_250_000.5, currency: 'GBP' },
          period: { endDate: '2028-06-30T00:00:00Z', maxExtentDate: '2030-06-30T00:00:00Z' },
          milestones: [{ id: 'notice', dateMet: '2027-10-01T00:00:00Z' }, { id: 'review' }],
        },
      ],
      relatedProcesses: [
        {
          relationship: ['framework'],
          identifier: 'unregistered-golden-thread-E08000018-framework-therapies',
          relatedLots: ['speech'],
        },
      ],
    });
  });

  it('declares the extensions it uses and no other', () => {
    expect(document.extensions?.map((each) => /ocds_(\w+)_extension/.exec(each)?.[1])).toEqual([
      'lots',
      'awardCriteria',
      'legalBasis',
      'techniques',
    ]);
    expect(
      toReleasePackage({ frameworks: [], contracts: [{ entry: sampleContract(), date }] }, publication)
        .document.extensions,
    ).toEqual([]);
  });

  it('says nothing of what nobody knows', () => {
    const { document: bare } = toReleasePackage(
      { frameworks: [], contracts: [{ entry: sampleContract({ source: null }), date }] },
      publication,
    );
    expect(bare.releases[0]?.tender).toEqual({
      id: 'speech-therapy',
      title: 'Speech therapy',
      status: 'complete',
    });
    expect(bare.releases[0]?.contracts).toEqual([
      { id: 'speech-therapy', awardID: 'speech-therapy', title: 'Speech therapy' },
    ]);
  });

  it('tells one by one what the standard has no place for, and that no prefix is registered', () => {
    expect(remarks.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'releases OCID_PREFIX_NOT_REGISTERED',
      'frameworks[0].assumption NOT_IN_OPEN_CONTRACTING',
      'contracts[0].isHealthCare NOT_IN_OPEN_CONTRACTING',
      'contracts[0].visitRuleId NOT_IN_OPEN_CONTRACTING',
      'contracts[0].serviceIds[0] NOT_IN_OPEN_CONTRACTING',
      'contracts[0].fundIds[0] NOT_IN_OPEN_CONTRACTING',
      'contracts[0].outcomeIds[0] NOT_IN_OPEN_CONTRACTING',
    ]);
    expect(write(sampleContract(), { ocidPrefix: 'ocds-a1b2c3' }).remarks).toHaveLength(1);
  });

  it('refuses a prefix that is none, and an organisation nobody gave', () => {
    expect(isRegistrablePrefix('ocds-a1b2c3')).toBe(true);
    expect(() => write(wholeContract, { ocidPrefix: 'unregistered' })).toThrow('has not the form');
    expect(() => write(wholeContract, { organisations: [] })).toThrow('No organisation "council"');
  });
});

describe('fromReleasePackage', () => {
  it('gives back what was written, to be written again, but for what it has no place for', () => {
    const reading = fromReleasePackage(JSON.parse(JSON.stringify(write().document)), citation);
    const lost = { isHealthCare: null, serviceIds: [], fundIds: [], outcomeIds: [], visitRuleId: null };
    expect(reading).toEqual({
      ok: true,
      value: {
        frameworks: [{ entry: { ...sampleFramework, assumption: null }, date }],
        contracts: [{ entry: { ...wholeContract, ...lost }, date }],
        publication,
        remarks: [],
      },
    });
  });
});

describe('the published schemas of Open Contracting', () => {
  it('do refuse what is wrong, so that taking means something', () => {
    if (!haveOpenContractingSchemas) throw new Error('The reference data beside the repository is absent.');
    const wrong = openContractingValidator();
    const { document } = write();
    const [first] = document.releases;
    expect(wrong(document)).toEqual([]);
    for (const given of [
      { ...document, releases: [{ ...first, tag: [] }] },
      { ...document, releases: [{ ...first, date: '1 April' }] },
      { ...document, releases: [{ ...first, tender: { title: 'No id' } }] },
      { ...document, releases: [{ ...first, tender: { id: '1', status: 'begun' } }] },
      {
        ...document,
        releases: [{ ...first, contracts: [{ id: '1', awardID: '1', value: { currency: 'pounds' } }] }],
      },
      { ...document, version: 'one' },
      { releases: [] },
    ])
      expect(wrong(given), JSON.stringify(given).slice(0, 80)).not.toEqual([]);
  });
});
