import { describe, expect, it } from 'vitest';
import { validateArea } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

type Loose = any;
type Change = (file: (name: string) => Loose) => void;

const plan = (file: (name: string) => Loose) => file('improvement-plans.json')[0];

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
    'area.json sources[8].id DUPLICATE_ID',
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
    'observations.json [2].corrects CORRECTED_AFTER',
    (file) => {
      const [first] = file('observations.json');
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
    'a demo person in no body',
    'demo-people.json [2].bodyIds[0] UNKNOWN_REFERENCE',
    (file) => {
      file('demo-people.json')[2].bodyIds[0] = 'nobody';
    },
  ],
];

describe('what is wrong between the files of an area', () => {
  it.each(cases)('tells of %s', (_, expected, change) => {
    const files = shippedFiles();
    change((name) => files.get(name));
    const reading = validateArea(asRead(files));
    const told = reading.ok ? [] : reading.issues.map(({ file, path, code }) => `${file} ${path} ${code}`);
    expect(told).toContain(expected);
  });
});
