import { describe, expect, it } from 'vitest';
import { areaRemarks, validateArea } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

type Loose = any;
type Change = (file: (name: string) => Loose) => void;

const plan = (file: (name: string) => Loose) => file('improvement-plans.json')[0];

const indicatorOf = (file: (name: string) => Loose, { indicatorId }: Loose) =>
  file('indicators.json').find(({ id }: Loose) => id === indicatorId);

const cases: readonly (readonly [what: string, expected: string, change: Change])[] = [
  [
    'a council that is no organisation',
    'area.json councilOrganisationId UNKNOWN_REFERENCE',
    (file) => {
      file('area.json').councilOrganisationId = 'nobody';
    },
  ],
  [
    'two sources with one id',
    'area.json sources[9].id DUPLICATE_ID',
    (file) => {
      file('area.json').sources.push(file('area.json').sources[0]);
    },
  ],
  [
    'a body whose id cannot become part of an address',
    'bodies.json [16].id INVALID_ID',
    (file) => {
      file('bodies.json').push({ ...file('bodies.json')[0], id: 'Place Board' });
    },
  ],
  [
    'a fact from a source that is not listed',
    'bodies.json [0].source.sourceId UNKNOWN_SOURCE',
    (file) => {
      file('bodies.json')[0].source.sourceId = 'hearsay';
    },
  ],
  [
    'bodies that answer to each other',
    'lines.json [0] ACCOUNTABILITY_CYCLE',
    (file) => {
      const [first] = file('lines.json');
      file('lines.json').push({ ...first, fromBodyId: first.toBodyId, toBodyId: first.fromBodyId });
    },
  ],
  [
    'a right over something that is not there',
    'decision-rights.json [2].subjectId UNKNOWN_REFERENCE',
    (file) => {
      file('decision-rights.json').push({ ...file('decision-rights.json')[0], subjectId: 'plan-of-2030' });
    },
  ],
  [
    'a statement about no indicator',
    'framework.json statements[4].indicatorId UNKNOWN_REFERENCE',
    (file) => {
      file('framework.json').statements[4].indicatorId = 'happiness';
    },
  ],
  [
    'a statement about no outcome',
    'framework.json statements[4].outcomeId UNKNOWN_OUTCOME',
    (file) => {
      file('framework.json').statements[4].outcomeId = 'happy';
    },
  ],
  [
    'two statements with one number',
    'framework.json statements[1].number DUPLICATE_ID',
    (file) => {
      file('framework.json').statements[1].number = 1;
    },
  ],
  [
    'two indicators with one id',
    'indicators.json [87].id DUPLICATE_ID',
    (file) => {
      file('indicators.json').push(file('indicators.json')[0]);
    },
  ],
  [
    'a figure of no indicator',
    'observations.json [1].indicatorId UNKNOWN_REFERENCE',
    (file) => {
      file('observations.json')[1].indicatorId = 'happiness';
    },
  ],
  [
    'a figure and an absence at once',
    'observations.json [0].value VALUE_OR_ABSENCE',
    (file) => {
      file('observations.json')[0].absence = { reason: 'missing', message: 'Not printed.' };
    },
  ],
  [
    'a correction of nothing',
    'observations.json [0].corrects UNKNOWN_CORRECTED_RECORD',
    (file) => {
      file('observations.json')[0].corrects = 'an-earlier-one';
    },
  ],
  [
    'a correction of another indicator',
    'observations.json [0].corrects CORRECTS_ANOTHER_INDICATOR',
    (file) => {
      file('observations.json')[0].corrects = file('observations.json')[1].id;
    },
  ],
  [
    'a correction made before what it corrects',
    'observations.json [1].corrects CORRECTED_AFTER',
    (file) => {
      const [first] = file('observations.json').splice(0);
      file('observations.json').push(first);
      file('observations.json').push({ ...first, id: 'again', corrects: first.id });
    },
  ],
  [
    'a benchmark of no indicator',
    'benchmarks.json [0].indicatorId UNKNOWN_REFERENCE',
    (file) => {
      const { period, source } = file('observations.json')[0];
      file('benchmarks.json').push({
        indicatorId: 'x',
        group: 'england',
        method: 'published',
        period,
        value: 1,
        source,
      });
    },
  ],
  [
    'an action that depends on one there is not',
    'improvement-plans.json [0].priorities[2].headings[1].actions[1].links[0].ref UNKNOWN_ACTION',
    (file) => {
      plan(file).priorities[2].headings[1].actions[1].links[0].ref = '9.9.9';
    },
  ],
  [
    'actions that wait for one another',
    'improvement-plans.json [0].priorities[2].headings[1].actions[0].links[0].ref DEPENDENCY_CYCLE',
    (file) => {
      plan(file).priorities[2].headings[1].actions[0].links = [
        { kind: 'depends-on', planId: null, ref: '3.2.2', note: '' },
      ];
    },
  ],
  [
    'a risk that bears on an action there is not',
    'improvement-plans.json [0].risks[0].actionRefs[0] UNKNOWN_REFERENCE',
    (file) => {
      plan(file).risks[0].actionRefs = ['9.9.9'];
    },
  ],
  [
    'a partner who is no organisation of the area',
    'improvement-plans.json [0].priorities[0].deliveryPartners[1].holder.id UNKNOWN_REFERENCE',
    (file) => {
      plan(file).priorities[0].deliveryPartners[1].holder.id = 'nobody';
    },
  ],
  [
    'an inspection that led to a plan there is not',
    'inspections.json [0].ledToPlanId UNKNOWN_REFERENCE',
    (file) => {
      file('inspections.json')[0].ledToPlanId = 'no-plan';
    },
  ],
  [
    'an inspection with a result of other arrangements',
    'inspections.json [1].result.kind RESULT_OF_OTHER_FRAMEWORK',
    (file) => {
      file('inspections.json')[1].result = { kind: 'written-statement', required: true };
    },
  ],
  [
    'a plan that begins before the one it took over from',
    'improvement-plans.json [1].startDate PLAN_BEFORE_ITS_PREDECESSOR',
    (file) => {
      const next = { ...plan(file), id: 'next', predecessorPlanId: plan(file).id, startDate: '2021-12-31' };
      file('improvement-plans.json').push(next);
    },
  ],
  [
    'a plan whose board cannot close',
    'improvement-plans.json [0].boardBodyId BOARD_WITHOUT_RIGHT',
    (file) => {
      plan(file).boardBodyId = 'place-board';
    },
  ],
  [
    'a plan whose panel cannot accept',
    'improvement-plans.json [0].evidencePanelBodyId BOARD_WITHOUT_RIGHT',
    (file) => {
      plan(file).evidencePanelBodyId = 'looked-after-children-council';
    },
  ],
  [
    'a plan rated by no scheme',
    'improvement-plans.json [0].schemeId UNKNOWN_REFERENCE',
    (file) => {
      plan(file).schemeId = 'traffic-lights';
    },
  ],
  [
    'an action led by nobody known',
    'improvement-plans.json [0].priorities[0].headings[0].actions[0].leads[0].id UNKNOWN_REFERENCE',
    (file) => {
      plan(file).priorities[0].headings[0].actions[0].leads[0].id = 'somebody';
    },
  ],
  [
    'an action numbered for another heading',
    'improvement-plans.json [0].priorities[0].headings[1].actions[0].ref REF_OUT_OF_PLACE',
    (file) => {
      plan(file).priorities[0].headings[1].actions[0].ref = '2.9.9';
    },
  ],
  [
    'an action numbered twice',
    'improvement-plans.json [0].priorities[0].headings[0].actions[1].ref DUPLICATE_REF',
    (file) => {
      plan(file).priorities[0].headings[0].actions[1].ref = '1.1.1';
    },
  ],
  [
    'an impact measure nobody knows',
    'improvement-plans.json [0].priorities[0].headings[0].impactMeasureIds[0] UNKNOWN_REFERENCE',
    (file) => {
      plan(file).priorities[0].headings[0].impactMeasureIds[0] = 'happiness';
    },
  ],
  [
    'an impact measure of another domain',
    'improvement-plans.json [0].priorities[0].headings[0].impactMeasureIds[0] MEASURE_OF_ANOTHER_DOMAIN',
    (file) => {
      plan(file).priorities[0].headings[0].impactMeasureIds[0] = 'house-project';
    },
  ],
  [
    'a measure of records that there is not',
    'indicators.json [0].recordMeasure.measureId MEASURE_DOES_NOT_FIT',
    (file) => {
      file('indicators.json')[0].recordMeasure = { measureId: 'happiness', part: null };
    },
  ],
  [
    'a part that its measure of records has not',
    'indicators.json [0].recordMeasure.part MEASURE_DOES_NOT_FIT',
    (file) => {
      file('indicators.json')[0].recordMeasure = { measureId: 'advice-in-time', part: 'police' };
    },
  ],
  [
    'a measure of looked-after children outside of sufficiency',
    'indicators.json [0].recordMeasure.measureId MEASURE_DOES_NOT_FIT',
    (file) => {
      file('indicators.json')[0].recordMeasure = { measureId: 'looked-after', part: null };
    },
  ],
  [
    'in sufficiency a measure of SEND',
    'indicators.json [67].recordMeasure.measureId MEASURE_DOES_NOT_FIT',
    (file) => {
      const recordMeasure = { measureId: 'requests-received', part: null };
      Object.assign(file('indicators.json')[67], { unit: 'count', recordMeasure });
    },
  ],
  [
    'in sufficiency a part that it has not',
    'indicators.json [67].recordMeasure.part MEASURE_DOES_NOT_FIT',
    (file) => {
      const recordMeasure = { measureId: 'placements', part: 'castle' };
      Object.assign(file('indicators.json')[67], { unit: 'percent', recordMeasure });
    },
  ],
  [
    'in sufficiency a measure of another unit',
    'indicators.json [67].unit MEASURE_DOES_NOT_FIT',
    (file) => {
      const recordMeasure = { measureId: 'placements', part: 'foster' };
      Object.assign(file('indicators.json')[67], { unit: 'miles', recordMeasure });
    },
  ],
  [
    'a measure of records in another unit',
    'indicators.json [0].unit MEASURE_DOES_NOT_FIT',
    (file) => {
      const [first] = file('indicators.json');
      Object.assign(first, {
        unit: 'percent',
        recordMeasure: { measureId: 'requests-received', part: null },
      });
    },
  ],
  [
    'a rating of no action',
    'action-records.json [0].actionRef UNKNOWN_ACTION',
    (file) => {
      file('action-records.json')[0].actionRef = '7.7.7';
    },
  ],
  [
    'words that stand for another rating',
    'action-records.json [0].statedAs WORDS_OF_ANOTHER_RATING',
    (file) => {
      file('action-records.json')[0].statedAs = 'Yellow';
    },
  ],
  [
    'words the scheme does not know',
    'action-records.json [0].statedAs WORDS_OF_ANOTHER_RATING',
    (file) => {
      file('action-records.json')[0].statedAs = 'Lime';
    },
  ],
  [
    'a rating the scheme has no state for',
    'action-records.json [0].rating RATING_NOT_IN_SCHEME',
    (file) => {
      const [record] = file('action-records.json');
      record.rating = 'grey';
      const { schemeId } = file('improvement-plans.json').find(
        ({ id }: { id: string }) => id === record.planId,
      );
      const scheme = file('schemes.json').find(({ id }: { id: string }) => id === schemeId);
      scheme.states = scheme.states.filter(({ rating }: { rating: string }) => rating !== 'grey');
    },
  ],
  [
    'a record that corrects a later nothing',
    'action-records.json [0].corrects UNKNOWN_CORRECTED_RECORD',
    (file) => {
      file('action-records.json')[0].corrects = 'gone';
    },
  ],
  [
    'an approval by no body',
    'action-records.json [24].bodyId UNKNOWN_REFERENCE',
    (file) => {
      const { rating: _, statedAs: __, ...record } = file('action-records.json')[0];
      file('action-records.json').push({
        ...record,
        id: 'approval',
        kind: 'board-approval',
        bodyId: 'nobody',
      });
    },
  ],
  [
    'a priority with no group',
    'place-priorities.json [0].groupBodyId UNKNOWN_REFERENCE',
    (file) => {
      file('place-priorities.json')[0].groupBodyId = 'nobody';
    },
  ],
  [
    'an intention under no priority',
    'intentions.json [0].priorityId INTENTION_WITHOUT_GROUP',
    (file) => {
      file('intentions.json')[0].priorityId = 'happiness';
    },
  ],
  [
    'an intention that serves an outcome there is not',
    'intentions.json [0].outcomeIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('intentions.json')[0].outcomeIds = ['fame'];
    },
  ],
  [
    'an intention about a service that is not there',
    'intentions.json [0].serviceIds[2] UNKNOWN_REFERENCE',
    (file) => {
      file('intentions.json')[0].serviceIds.push('gone');
    },
  ],
  [
    'an intention paid from a fund that is not there',
    'intentions.json [0].fundIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('intentions.json')[0].fundIds = ['gone'];
    },
  ],
  [
    'an intention that an action of no plan carries out',
    'intentions.json [0].actionIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('intentions.json')[0].actionIds = ['written-statement-of-action:9.9.9'];
    },
  ],
  [
    'progress of an intention that is not there',
    'intention-progress.json [0].intentionId UNKNOWN_REFERENCE',
    (file) => {
      file('intention-progress.json')[0].intentionId = 'gone';
    },
  ],
  [
    'two intentions with one reference',
    'intentions.json [1].ref DUPLICATE_ID',
    (file) => {
      file('intentions.json')[1].ref = '1.1';
    },
  ],
  [
    'a position made of a figure that is not there',
    'looked-after.json [0].placementMix[1].shareFigureId UNKNOWN_REFERENCE',
    (file) => {
      file('looked-after.json')[0].placementMix[1].shareFigureId = 'gone';
    },
  ],
  [
    'an objective owned by no post',
    'delivery-objectives.json [0].ownerPostId UNKNOWN_REFERENCE',
    (file) => {
      file('delivery-objectives.json')[0].ownerPostId = 'somebody';
    },
  ],
  [
    'a share above 100',
    'observations.json [0].value SHARE_ABOVE_100',
    (file) => {
      const [first] = file('observations.json');
      indicatorOf(file, first).unit = 'percent';
      Object.assign(first, { value: 161.4, numerator: null, denominator: null });
    },
  ],
  [
    'a count below zero',
    'figures.json [0].reported BELOW_ZERO',
    (file) => {
      Object.assign(file('figures.json')[0], { unit: 'count', decimals: 0, reported: -3021.55 });
    },
  ],
  [
    'a number with more decimals than are said of it',
    'figures.json [0].reported MORE_DECIMALS_THAN_SAID',
    (file) => {
      Object.assign(file('figures.json')[0], { unit: 'count', decimals: 0, reported: 3021.55 });
    },
  ],
  [
    'an interval that starts below zero',
    'figures.json [0].reportedInterval.lower BELOW_ZERO',
    (file) => {
      const interval = { lower: -2, upper: 1e21 };
      Object.assign(file('figures.json')[0], { unit: 'count', reported: null, reportedInterval: interval });
    },
  ],
  [
    'a baseline below zero',
    'indicators.json [0].baseline.value BELOW_ZERO',
    (file) => {
      const baseline = { value: -1, numerator: null, denominator: null, date: null, label: 'Then' };
      Object.assign(file('indicators.json')[0], { unit: 'count', baseline });
    },
  ],
  [
    'a figure known before its period was over',
    'observations.json [0].knownDate KNOWN_BEFORE_ITS_END',
    (file) => {
      file('observations.json')[0].knownDate = '2012-01-01';
    },
  ],
  [
    'a figure recorded before its period was over',
    'observations.json [0].recordedAt RECORDED_BEFORE_ITS_END',
    (file) => {
      const period = { kind: 'custom', startDate: '2020-01-01', endDate: '2020-12-31' };
      const days = { recordedAt: '2020-12-30T09:00:00Z', knownDate: '2020-12-31' };
      Object.assign(file('observations.json')[0], { period, ...days });
    },
  ],
  [
    'a figure known in the far future',
    'observations.json [0].knownDate KNOWN_TOO_LATE',
    (file) => {
      file('observations.json')[0].knownDate = '9999-12-31';
    },
  ],
  [
    'a figure recorded in the far future',
    'observations.json [0].recordedAt KNOWN_TOO_LATE',
    (file) => {
      Object.assign(file('observations.json')[0], {
        recordedAt: '2100-01-01T00:00:00Z',
        knownDate: '2100-01-01',
      });
    },
  ],
  [
    'a share below zero of counts that are not',
    'observations.json [0].value BELOW_ZERO',
    (file) => {
      const [first] = file('observations.json');
      Object.assign(indicatorOf(file, first), { unit: 'percent', decimals: 0, target: null });
      Object.assign(first, { value: -50, numerator: 5, denominator: 10 });
    },
  ],
  [
    'a value made of nothing',
    'observations.json [0].denominator NOTHING_TO_DIVIDE_BY',
    (file) => {
      const [first] = file('observations.json');
      Object.assign(indicatorOf(file, first), { unit: 'percent', decimals: 0, target: null });
      Object.assign(first, { value: 50, numerator: 0, denominator: 0 });
    },
  ],
  [
    'a baseline made of less than nothing',
    'indicators.json [0].baseline.denominator BELOW_ZERO',
    (file) => {
      const baseline = { value: 1, numerator: -1, denominator: -100, date: null, label: 'Then' };
      Object.assign(file('indicators.json')[0], { unit: 'percent', baseline });
    },
  ],
  [
    'plans that come after each other in a ring',
    'improvement-plans.json [0].predecessorPlanId PLANS_IN_A_RING',
    (file) => {
      const plans = file('improvement-plans.json');
      plans.push({ ...plan(file), id: 'another', predecessorPlanId: plan(file).id });
      file('decision-rights.json').push(
        ...file('decision-rights.json')
          .filter(({ subjectId }: Loose) => subjectId === plan(file).id)
          .map((right: Loose) => ({ ...right, subjectId: 'another' })),
      );
      plan(file).predecessorPlanId = 'another';
    },
  ],
  [
    'a record that takes effect long after it was made',
    'action-records.json [0].effectiveDate EFFECTIVE_TOO_LATE',
    (file) => {
      Object.assign(file('action-records.json')[0], {
        effectiveDate: '2199-01-01',
        recordedAt: '2001-01-01T00:00:00Z',
      });
    },
  ],
  [
    'a demo person in no body',
    'demo-people.json [2].bodyIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('demo-people.json')[2].bodyIds[0] = 'nobody';
    },
  ],
  [
    'a home run by nobody of the area',
    'homes.json [0].providerId UNKNOWN_REFERENCE',
    (file) => {
      file('homes.json')[0].providerId = 'nobody';
    },
  ],
  [
    'a home that is one of a number nobody tells',
    'homes.json [0].countId UNKNOWN_REFERENCE',
    (file) => {
      file('homes.json')[0].countId = 'homes-on-the-moon';
    },
  ],
  [
    'two homes with one id',
    'homes.json [2].id DUPLICATE_ID',
    (file) => {
      file('homes.json').push(file('homes.json')[0]);
    },
  ],
  [
    'two children’s homes with one number',
    'homes.json [1].urn URN_TWICE',
    (file) => {
      for (const home of file('homes.json')) Object.assign(home, { kind: 'childrens-home', urn: '1000001' });
    },
  ],
  [
    'a children’s home with the number of a provider of supported accommodation',
    'homes.json [1].urn URN_TWICE',
    (file) => {
      for (const home of file('homes.json')) home.urn = '1000001';
      file('homes.json')[1].kind = 'childrens-home';
    },
  ],
  [
    'a programme that opens a home that is not there',
    'home-programmes.json [0].homeIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('home-programmes.json')[0].homeIds = ['castle'];
    },
  ],
  [
    'a finding about an agreement that is not there',
    'market-findings.json [2].agreementIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('market-findings.json')[2].agreementIds = ['red-rose'];
    },
  ],
  [
    'places booked in a home that is not there',
    'block-bookings.json [0].homeId UNKNOWN_REFERENCE',
    (file) => {
      file('block-bookings.json')[0].homeId = 'castle';
    },
  ],
];

describe('a plan over which no right is listed', () => {
  it.each(['with a panel', 'without a panel'])('is sound %s, and remarked on', (how) => {
    const files = shippedFiles();
    const [first] = files.get('improvement-plans.json') as Loose[];
    if (how === 'without a panel') first.evidencePanelBodyId = null;
    expect(first.evidencePanelBodyId === null).toBe(how === 'without a panel');
    const rights = files.get('decision-rights.json') as Loose[];
    files.set(
      'decision-rights.json',
      rights.filter(({ subjectId }) => subjectId !== first.id),
    );
    const reading = validateArea(asRead(files));
    expect(reading.ok ? areaRemarks(reading.area).map(({ code }) => code) : reading.issues).toEqual([
      'NOBODY_CLOSES_ACTIONS',
    ]);
  });
});

describe('what to do about a share above 100', () => {
  it('is told in the fields that a figure has', () => {
    const files = shippedFiles();
    const recomputation = { kind: 'none', why: 'Nothing is printed.' };
    const [first] = files.get('figures.json') as Loose[];
    Object.assign(first, { unit: 'percent', reported: 110, recomputation });
    const reading = validateArea(asRead(files));
    const issue = reading.ok ? undefined : reading.issues.find(({ code }) => code === 'SHARE_ABOVE_100');
    expect(issue?.whatToDo).toContain('make `recomputation` a share-percent');
  });
});

describe('figures and days that may be', () => {
  it.each<readonly [string, Change]>([
    [
      'more than the whole, where numerator and denominator say so',
      (file) => {
        const [first] = file('observations.json').splice(0);
        file('observations.json').push(first);
        Object.assign(indicatorOf(file, first), { unit: 'percent', decimals: 0, target: null });
        Object.assign(first, { value: 110, numerator: 110, denominator: 100 });
      },
    ],
    [
      'the printed share of more than there should be',
      (file) => {
        const parts = {
          numerator: { label: 'Pupils', value: 110 },
          denominator: { label: 'Places', value: 100 },
        };
        const recomputation = { kind: 'share-percent', ...parts };
        Object.assign(file('figures.json')[0], { unit: 'percent', reported: 110, recomputation });
      },
    ],
    [
      'a debt',
      (file) => {
        Object.assign(file('figures.json')[0], { unit: 'pence', decimals: 0, reported: -5 });
      },
    ],
    [
      'a figure that is missing before the end of its period',
      (file) => {
        const absence = { reason: 'not-due', message: 'Comes later.' };
        Object.assign(file('observations.json')[0], { value: null, absence, knownDate: '2012-01-01' });
      },
    ],
    [
      'a record that takes effect within the year, or at the end of time',
      (file) => {
        const [first, second] = file('action-records.json');
        Object.assign(first, { effectiveDate: '2024-08-01', recordedAt: '2024-01-01T00:00:00Z' });
        Object.assign(second, { effectiveDate: '9999-12-31', recordedAt: '9999-01-01T00:00:00Z' });
      },
    ],
  ])('take %s', (_, change) => {
    const files = shippedFiles();
    change((name) => files.get(name));
    const reading = validateArea(asRead(files));
    const impossible = /ABOVE_100|BELOW_ZERO|DECIMALS|BEFORE_ITS_END|TOO_LATE/;
    expect(reading.ok ? [] : reading.issues.filter(({ code }) => impossible.test(code))).toEqual([]);
  });
});

describe('what is wrong between the files of an area', () => {
  it.each(cases)('tells of %s', (_, expected, change) => {
    const files = shippedFiles();
    change((name) => files.get(name));
    const reading = validateArea(asRead(files));
    const told = reading.ok ? [] : reading.issues.map(({ file, path, code }) => `${file} ${path} ${code}`);
    expect(told).toContain(expected);
  });
});

it('tells of prices that would price nothing, and of two for one thing', () => {
  const files = shippedFiles();
  const source = { sourceId: 'sufficiency-strategy-2023-2027', place: 'Section 4' };
  const cost = {
    placementTypeId: 'residential',
    sector: 'independent',
    perWeekPence: 1,
    priceYear: 2021,
    source,
  };
  files.set('unit-costs.json', [
    cost,
    { ...cost, priceYear: null },
    cost,
    { ...cost, placementTypeId: 'castle' },
  ]);
  const reading = validateArea(asRead(files));
  expect(reading.ok ? [] : reading.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    '[2].placementTypeId DUPLICATE_ID',
    '[3].placementTypeId PLACEMENT_TYPE_UNKNOWN',
  ]);
});

it('lets homes of supported accommodation share the number of their provider', () => {
  const files = shippedFiles();
  for (const home of files.get('homes.json') as Loose[]) home.urn = '1000001';
  expect(validateArea(asRead(files)).ok).toBe(true);
});

describe('a place that is bought', () => {
  const bought = (given: Loose) => {
    const files = shippedFiles();
    const source = { sourceId: 'sufficiency-strategy-2023-2027', place: 'Section 7' };
    const callOff = {
      ...{
        id: 'one',
        buys: 'fostering',
        frameworkId: 'white-rose-fostering',
        lotId: 'standard',
        providerId: null,
      },
      ...{ homeId: null, fromDate: '2022-01-01', untilDate: null, perWeekPence: null, source },
    };
    files.set('call-offs.json', [{ ...callOff, ...given }]);
    const reading = validateArea(asRead(files));
    return reading.ok ? [] : reading.issues.map(({ path, code, expected }) => `${path} ${code} ${expected}`);
  };

  it('may be of a lot of its agreement, or of none', () => {
    expect(bought({})).toEqual([]);
    expect(bought({ lotId: null })).toEqual([]);
    expect(bought({ frameworkId: null, lotId: null })).toEqual([]);
  });

  it.each([
    ['of no agreement', { frameworkId: null }, '[0].lotId LOT_NOT_OF_FRAMEWORK null'],
    [
      'of another agreement',
      { lotId: 'specialist' },
      '[0].lotId LOT_NOT_OF_FRAMEWORK null, or one of standard, additional-needs, intensive-support, parent-and-child, parent-and-child-assessment',
    ],
    [
      'of an agreement that has none',
      { frameworkId: 'support-and-accommodation-16-plus' },
      '[0].lotId LOT_NOT_OF_FRAMEWORK null',
    ],
    [
      'of an agreement that is not there, which is told once',
      { frameworkId: 'red-rose' },
      '[0].frameworkId UNKNOWN_REFERENCE the id of a framework agreement in this area',
    ],
  ])('may not be of a lot %s', (_, given, expected) => {
    expect(bought(given)).toEqual([expected]);
  });
});
