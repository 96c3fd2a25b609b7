import { describe, expect, it } from 'vitest';
import { inspection, review } from '../../test/sample-inspection.ts';
import { inspectionIssues } from './inspections.ts';

const surroundings = {
  bodyIds: new Set(['oversight']),
  postIds: new Set(['inspector']),
  organisationIds: new Set(['ofsted']),
  planIds: new Set(['statement']),
};
const told = (...inspections: Parameters<typeof inspectionIssues>[0]) =>
  inspectionIssues(inspections, surroundings).map(({ code, path }) => `${path} ${code}`);

describe('what is wrong with inspections', () => {
  it('is nothing where all is in order', () => {
    const sound = inspection('one', {
      startDate: '2021-07-05',
      endDate: '2021-07-09',
      by: [
        { kind: 'organisation', id: 'ofsted' },
        { kind: 'post', id: 'inspector' },
      ],
      ledToPlanId: 'statement',
      reviews: [review('visit', { by: [{ kind: 'body', id: 'oversight' }] })],
    });
    const second = inspection('two', { framework: 'area-2023', result: { kind: 'outcome', outcome: 1 } });
    const third = inspection('three', { framework: 'area-2023', result: { kind: 'not-known' } });
    expect(told(sound, second, third)).toEqual([]);
  });

  it('is an id used twice, of inspections and of reviews wherever they stand', () => {
    const [one, two] = [
      inspection('one', { reviews: [review('visit')] }),
      inspection('one', { reviews: [review('visit')] }),
    ];
    expect(told(one, two)).toEqual(['[1].id DUPLICATE_ID', '[1].reviews[0].id DUPLICATE_ID']);
  });

  it('is a name that leads nowhere', () => {
    const lost = inspection('one', {
      by: [{ kind: 'organisation', id: 'nobody' }],
      ledToPlanId: 'no-plan',
      reviews: [review('visit', { by: [{ kind: 'body', id: 'nobody' }] })],
    });
    expect(told(lost)).toEqual([
      '[0].by[0].id UNKNOWN_REFERENCE',
      '[0].ledToPlanId UNKNOWN_REFERENCE',
      '[0].reviews[0].by[0].id UNKNOWN_REFERENCE',
    ]);
  });

  it('says what was looked for', () => {
    const by = [
      { kind: 'organisation', id: 'nobody' },
      { kind: 'post', id: 'nobody' },
    ] as const;
    expect(
      inspectionIssues([inspection('one', { by })], surroundings).map(({ expected }) => expected),
    ).toEqual(['the id of an organisation in this area', 'the id of a post in this area']);
  });

  it('is nothing of an inspection of one day that is known the same day, nor of one whose days are half stated', () => {
    const day = '2021-09-30';
    const [whole, begun, over] = [
      { startDate: day, endDate: day },
      { startDate: day },
      { endDate: '2021-07-09' },
    ];
    expect(told(inspection('one', whole), inspection('two', begun), inspection('three', over))).toEqual([]);
  });

  it('is a day out of its order', () => {
    const turned = inspection('one', { startDate: '2021-07-09', endDate: '2021-07-05' });
    const early = inspection('two', {
      startDate: '2021-10-01',
      reviews: [review('visit', { endDate: '2021-10-02' })],
    });
    expect(told(turned, early)).toEqual([
      '[0].endDate DATES_OUT_OF_ORDER',
      '[1].knownDate DATES_OUT_OF_ORDER',
      '[1].reviews[0].knownDate DATES_OUT_OF_ORDER',
    ]);
  });

  it('is a result its arrangements do not give', () => {
    const graded = inspection('one', { result: { kind: 'outcome', outcome: 2 } });
    const stated = inspection('two', { framework: 'area-2023' });
    expect(told(graded, stated)).toEqual([
      '[0].result.kind RESULT_OF_OTHER_FRAMEWORK',
      '[1].result.kind RESULT_OF_OTHER_FRAMEWORK',
    ]);
  });
});
