import type { LocalArea } from '@golden-thread/local-areas';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const PLAN = 'E08000018:written-statement-of-action-2022';
const report = `{ improvementPlan(id: "${PLAN}") {
  highlightReport(groupId: "E08000018:ehc-plans-sub-group", from: "2022-10-01", until: "2022-10-31") {
    group { id name }
    changes { action { ref } record { __typename kind by { role } summary } }
    evidenceWaiting { action { ref } }
    actions { action { ref } before { recorded } now { recorded } changed }
  } } }`;
const scorecard = (asOf: string) => `{ improvementPlan(id: "${PLAN}") { scorecard(asOf: "${asOf}") {
  rows { measure { id } baseline { value corrections { value } } latest { value }
    cells { printed } distance { distance } travel { direction } sinceBaseline { direction } } } } }`;

type Observation = LocalArea['observations'][number];

/** A figure of the share of plans audited as good. */
const audited = (
  id: string,
  period: Observation['period'],
  value: number,
  knownDate: string,
): Observation => ({
  id,
  indicatorId: 'plans-audited-good',
  period,
  value,
  numerator: null,
  denominator: null,
  absence: null,
  source: { sourceId: 'written-statement-report-2022-09', place: 'made up for a test' },
  recordedAt: `${knownDate}T00:00:00Z`,
  knownDate,
  corrects: null,
});

describe.each(postgresMajors)('the reports of a plan, on PostgreSQL %i', (major) => {
  let house: TestHouse;
  let area: LocalArea;
  beforeAll(async () => {
    area = await rotherham();
    house = await openTestHouse({ major, areas: [area], now: '2022-10-20T09:00:00.000Z' });
  });
  afterAll(async () => {
    expect(house.unexpected).toEqual([]);
    await house.close();
  });
  const reportFor = async (as?: string) =>
    (await house.ask(report, {}, as)).data.improvementPlan.highlightReport;
  const importSend = (changed: LocalArea) => house.house.services.send.importArea(changed);

  it('tell of what was recorded, by role, only those who may see what is not published', async () => {
    const input = (rest: string) => `input: { actionId: "${PLAN}:1.1.1", ${rest} }`;
    for (const mutation of [
      `recordProgress(${input('status: COMPLETE')}) { __typename }`,
      `submitEvidence(${input('title: "Audit of plans", description: "Made up."')}) { __typename }`,
    ]) {
      const { data, errors } = await house.ask(`mutation { ${mutation} }`, {}, 'lead');
      expect([errors, data]).toEqual([undefined, expect.anything()]);
    }
    const seen = await reportFor('officer');
    expect(seen.group).toEqual({ id: 'E08000018:ehc-plans-sub-group', name: expect.any(String) });
    expect(seen.changes.map(({ action, record }: any) => [action.ref, record.kind, record.by.role])).toEqual([
      ['1.1.1', 'PROGRESS', 'action-lead'],
      ['1.1.1', 'EVIDENCE', 'action-lead'],
    ]);
    expect(seen.evidenceWaiting).toEqual([{ action: { ref: '1.1.1' } }]);
    for (const as of ['partner', undefined]) {
      const { actions, changes, evidenceWaiting } = await reportFor(as);
      expect({ changes, evidenceWaiting }).toEqual({ changes: [], evidenceWaiting: [] });
      expect(actions).toHaveLength(24);
    }
  });

  it('count what became known by the day, and keep the baseline as it was first published', async () => {
    const observations = [
      ...area.observations,
      audited(
        'audited-q3',
        { kind: 'quarter', startDate: '2022-07-01', endDate: '2022-09-30' },
        61.1,
        '2022-10-10',
      ),
      audited(
        'audited-baseline-again',
        { kind: 'day', startDate: '2021-06-30', endDate: '2021-06-30' },
        53.4,
        '2022-10-12',
      ),
    ];
    expect(await importSend({ ...area, observations })).toMatchObject({ status: 'imported' });
    const rowOn = async (asOf: string) =>
      (await house.ask(scorecard(asOf))).data.improvementPlan.scorecard.rows.find(
        ({ measure }: any) => measure.id === 'E08000018:plans-audited-good',
      );
    expect(await rowOn('2022-10-09')).toMatchObject({
      baseline: { value: 52.5, corrections: [] },
      latest: null,
      cells: ['[x]', '[x]', '[x]', '[x]', '[x]', '[z]'].map((printed) => ({ printed })),
    });
    expect(await rowOn('2022-10-12')).toMatchObject({
      baseline: { value: 52.5, corrections: [{ value: 53.4 }] },
      latest: { value: 61.1 },
      cells: ['[x]', '[x]', '[x]', '[x]', '61.1%', '[z]'].map((printed) => ({ printed })),
      distance: { distance: 13.9 },
      sinceBaseline: { direction: 'IMPROVING' },
    });
    const moved = {
      ...area,
      observations,
      indicators: area.indicators.map((indicator) =>
        indicator.id === 'plans-audited-good'
          ? { ...indicator, baseline: { ...indicator.baseline!, value: 53.4 } }
          : indicator,
      ),
    };
    expect(await importSend(moved)).toMatchObject({
      status: 'refused',
      issues: [{ code: 'BASELINE_CHANGED', found: '53.4', expected: '52.5, as it was first published' }],
    });
    expect((await rowOn('2022-10-12')).baseline.value).toBe(52.5);
  });

  it('read the same of a past day whatever is recorded after it', async () => {
    const before = await reportFor();
    house.setNow('2023-03-01T09:00:00.000Z');
    const { data } = await house.ask(
      `mutation { recordRating(input: { actionId: "${PLAN}:1.1.2", rating: GREEN, reason: "On track." }) { __typename } }`,
      {},
      'officer',
    );
    expect(data.recordRating.__typename).toBe('RatingRecorded');
    expect(await reportFor()).toEqual(before);
  });
});
