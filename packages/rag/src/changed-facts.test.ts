import { describe, expect, it } from 'vitest';
import { factsWith } from '../test/sample-facts.ts';
import { measuresBackOnTrack, progressed, timelineBackOnTrack, wayTo } from './changed-facts.ts';

const measures = [
  { indicatorId: 'one', status: 'off-track' as const },
  { indicatorId: 'two', status: 'met' as const },
  { indicatorId: 'three', status: 'not-rated' as const },
];
const late = factsWith({
  progress: { status: 'not-started', measuresRisk: 'risk', timelineRisk: 'risk' },
  measures,
});

describe('facts as they would have to be', () => {
  it('puts a judgement on record where nothing was, under way and otherwise not said', () => {
    expect(progressed(factsWith({ progress: null }), { measuresRisk: 'none' }).progress).toEqual({
      status: 'in-progress',
      measuresRisk: 'none',
      timelineRisk: 'unknown',
    });
  });

  it('puts the measures back on track: judged so, and none observed off it, the others as they are', () => {
    const back = measuresBackOnTrack(late);
    expect(back.progress).toEqual({ status: 'not-started', measuresRisk: 'none', timelineRisk: 'risk' });
    expect(back.measures.map(({ status }) => status)).toEqual(['on-track', 'met', 'not-rated']);
  });

  it('leaves the measures as they are where none is observed off track, so that no way names them', () => {
    const onTrack = factsWith({ measures: measures.slice(1) });
    expect(measuresBackOnTrack(onTrack).measures).toBe(onTrack.measures);
  });

  it('puts the timeline back on track: started, judged so, and with a deadline that has not passed', () => {
    expect(timelineBackOnTrack(late, '2022-08-01')).toMatchObject({
      progress: { status: 'in-progress', measuresRisk: 'risk', timelineRisk: 'none' },
      deadlineDate: '2022-08-01',
    });
  });

  it('leaves a deadline that has not passed, and what is under way or complete, as they are', () => {
    const complete = progressed(late, { status: 'complete' });
    expect(timelineBackOnTrack(complete, '2022-07-31')).toMatchObject({
      progress: { status: 'complete' },
      deadlineDate: '2022-07-31',
    });
    expect(timelineBackOnTrack(factsWith({ deadlineDate: null }), '2022-08-01').deadlineDate).toBeNull();
    expect(timelineBackOnTrack(factsWith({ progress: null }), '2022-07-01').progress?.status).toBe(
      'in-progress',
    );
  });

  it('tells a way by what differs, and nothing else', () => {
    expect(wayTo(late, { ...late, evidence: 'accepted', completedDate: null })).toEqual({
      facts: { evidence: 'accepted' },
    });
    expect(wayTo(late, late)).toEqual({ facts: {} });
  });
});
