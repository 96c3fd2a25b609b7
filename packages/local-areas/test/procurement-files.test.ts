import { describe, expect, it } from 'vitest';
import { entryIssues, validateArea } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

type Loose = Record<string, any>;

/** What is wrong with Rotherham once a file of it is changed. */
function issuesWith(change: (files: ReturnType<typeof shippedFiles>) => void): readonly string[] {
  const files = shippedFiles();
  change(files);
  const reading = validateArea(asRead(files));
  return reading.ok ? [] : reading.issues.map(({ file, path, code }) => `${file} ${path} ${code}`);
}

const contract = (given: Loose) => (files: ReturnType<typeof shippedFiles>) => {
  const [first] = files.get('contracts.json') as Loose[];
  files.set('contracts.json', [{ ...first, ...given }]);
};
const party = (organisationId: string) => ({ organisationId, name: null, companyNumber: null });
const visit = {
  ...{ id: 'visit', setting: 'A made-up school', contractId: 'foster-carer-marketing', where: null },
  ...{ status: 'planned', date: null, byOrganisationIds: ['rotherham-council'], ruleId: null },
  ...{ findings: [], source: null },
};
const framework = {
  ...{ id: 'therapies', title: 'Therapies', kind: 'framework', buys: 'Therapies', consortium: null },
  ...{
    startDate: null,
    endDate: null,
    lots: [{ id: 'speech', number: '1', title: 'Speech', pricedBy: null }],
  },
  ...{ assumption: null, source: null },
};

describe('the files of procurement', () => {
  it('may name what stands in the area, frameworks for homes and others among it', () => {
    expect(issuesWith(contract({ frameworkId: 'white-rose-fostering', lotId: 'standard' }))).toEqual([]);
    expect(
      issuesWith((files) => {
        files.set('procurement-frameworks.json', [framework]);
        files.set('quality-visits.json', [visit]);
        contract({ frameworkId: 'therapies', lotId: 'speech' })(files);
      }),
    ).toEqual([]);
  });

  it('tell of everything they name that is not there', () => {
    expect(
      issuesWith(
        contract({
          ...{ buyers: [party('nobody')], suppliers: [party('no-one')], frameworkId: 'none', lotId: 'a' },
          ...{ serviceIds: ['gone'], fundIds: ['empty'], outcomeIds: ['lost'], visitRuleId: 'never' },
        }),
      ).toSorted(),
    ).toEqual([
      'contracts.json [0].buyers[0].organisationId UNKNOWN_REFERENCE',
      'contracts.json [0].frameworkId UNKNOWN_REFERENCE',
      'contracts.json [0].fundIds[0] UNKNOWN_REFERENCE',
      'contracts.json [0].outcomeIds[0] UNKNOWN_REFERENCE',
      'contracts.json [0].serviceIds[0] UNKNOWN_REFERENCE',
      'contracts.json [0].suppliers[0].organisationId UNKNOWN_REFERENCE',
      'contracts.json [0].visitRuleId UNKNOWN_REFERENCE',
    ]);
    const lost = { ...visit, contractId: 'gone', byOrganisationIds: ['nobody'], ruleId: 'never' };
    expect(issuesWith((files) => files.set('quality-visits.json', [lost]))).toEqual([
      'quality-visits.json [0].contractId UNKNOWN_REFERENCE',
      'quality-visits.json [0].ruleId UNKNOWN_REFERENCE',
      'quality-visits.json [0].byOrganisationIds[0] UNKNOWN_REFERENCE',
    ]);
  });

  it('refuse a lot of another framework, and a framework that stands with the homes already', () => {
    expect(issuesWith(contract({ frameworkId: 'white-rose-fostering', lotId: 'specialist' }))).toEqual([
      'contracts.json [0].lotId LOT_NOT_OF_FRAMEWORK',
    ]);
    const again = { ...framework, id: 'white-rose-fostering' };
    expect(issuesWith((files) => files.set('procurement-frameworks.json', [again]))).toEqual([
      'procurement-frameworks.json [0].id DUPLICATE_ID',
    ]);
  });

  it('say of Rotherham’s two contracts no more than its documents do', () => {
    const contracts = shippedFiles().get('contracts.json') as Loose[];
    expect(contracts.map(({ title }) => title)).toEqual([
      'Digital marketing to find foster carers',
      'Support after child sexual exploitation',
    ]);
    for (const { valuePence, startDate, endDate, suppliers, regime } of contracts)
      expect([valuePence, startDate, endDate, suppliers, regime]).toEqual([null, null, null, [], null]);
  });
});

describe('entryIssues', () => {
  it('says what a file would refuse of entries, by place', () => {
    expect(entryIssues('contracts.json', [])).toEqual([]);
    expect(entryIssues('quality-visits.json', [visit, { ...visit, status: 'held' }])).toMatchObject([
      { file: 'quality-visits.json', path: '[1].date', code: 'HELD_WITHOUT_DAY' },
    ]);
  });
});
