import { describe, expect, it } from 'vitest';
import { recordsFromReturn } from './records-from-return.ts';
import { annualReturn } from './return-told.ts';
import type { ReturnRow, ReturnSetting } from './return-row.ts';

const told = annualReturn({
  returnId: 'sen2-2025',
  collectionYear: 2025,
  censusDate: '2025-01-16',
  knownDate: '2025-02-28',
});
const nowhere: ReturnSetting = {
  URN: null,
  UKPRN: null,
  SENsetting: null,
  PlacementRank: null,
  SENunitIndicator: null,
  ResourcedProvisionIndicator: null,
};

function request(row: number, RequestOutcome: string | null, decided: string | null = null): ReturnRow {
  const values = { ReceivedDate: '2024-01-08', RequestOutcomeDate: decided, RequestOutcome };
  return { module: 'requests', row, parent: row, values };
}
function assessment(
  row: number,
  parent: number | null,
  code: string | null,
  Week20: boolean | null,
): ReturnRow {
  const AssessmentOutcomeDate = code === 'Y' ? '2024-05-20' : null;
  return {
    module: 'assessments',
    row,
    parent,
    values: { AssessmentOutcome: code, AssessmentOutcomeDate, Week20 },
  };
}
function named(
  row: number,
  parent: number | null,
  StartDate: string | null,
  ceased: string | null,
  why: string | null,
) {
  const values = { StartDate, CeaseDate: ceased, CeaseReason: why };
  return { module: 'named-plans', row, parent, values } as const;
}
function placed(
  parent: number | null,
  setting: Partial<ReturnSetting>,
  EntryDate: string | null = '2024-09-02',
) {
  const values = { ...nowhere, ...setting, EntryDate, LeavingDate: null };
  return { module: 'placements', row: 1, parent, values } as const;
}
/** A row with more of its fields told. */
function marked(row: ReturnRow, values: Readonly<Record<string, unknown>>): ReturnRow {
  return { ...row, values: { ...(row.values as object), ...values } } as ReturnRow;
}
const active = (row: number, parent: number | null, LastReview: string | null = null) =>
  ({ module: 'active-plans', row, parent, values: { LastReview } }) as const;

describe('the records of a return', () => {
  it('are whole for the calendar year before the collection, with plans until the census and nothing of advice', () => {
    const records = recordsFromReturn([], told);
    expect(records).toMatchObject({ plansUntilDate: '2025-01-16', requests: [], plans: [], advice: null });
    expect([records.whole.startDate, records.whole.endDate]).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('say of a request what was decided and when, an empty day being unknown unless nothing is decided', () => {
    const rows = [
      request(1, 'Y', '2024-02-12'),
      request(2, 'A'),
      request(3, 'H'),
      request(4, 'N'),
      request(5, null),
    ];
    const { requests } = recordsFromReturn(rows, told);
    expect(requests?.map(({ key, decision, decidedDate }) => [key, decision, decidedDate])).toEqual([
      ['sen2-2025/requests/1', 'assess', '2024-02-12'],
      ['sen2-2025/requests/2', 'not-yet', 'not-yet'],
      ['sen2-2025/requests/3', 'before', 'unknown'],
      ['sen2-2025/requests/4', 'refuse', 'unknown'],
      ['sen2-2025/requests/5', 'unknown', 'unknown'],
    ]);
    const blank = { ReceivedDate: null, RequestOutcomeDate: null, RequestOutcome: 'W' };
    const [lost] =
      recordsFromReturn([{ module: 'requests', row: 1, parent: 1, values: blank }], told).requests ?? [];
    expect(lost).toMatchObject({ receivedDate: 'unknown', decision: 'withdrawn' });
  });

  it('join an assessment to its request, and say whether an exception is marked', () => {
    const rows = [
      { module: 'persons', row: 1, parent: null, values: {} } as const,
      request(1, 'Y'),
      assessment(1, 1, 'Y', true),
      assessment(2, 9, 'A', null),
      assessment(3, null, null, false),
      assessment(4, 1, 'W', false),
    ];
    const { assessments } = recordsFromReturn(rows, told);
    expect(
      assessments?.map((each) => [
        each.requestKey,
        each.requestReceivedDate,
        each.outcome,
        each.outcomeDate,
        each.exceptions,
      ]),
    ).toEqual([
      [
        'sen2-2025/requests/1',
        '2024-01-08',
        'issue',
        '2024-05-20',
        [{ kind: 'ground-not-stated', recordedDate: '2025-02-28' }],
      ],
      [null, 'unknown', 'not-yet', 'not-yet', 'unknown'],
      [null, 'unknown', 'unknown', 'unknown', []],
      ['sen2-2025/requests/1', '2024-01-08', 'withdrawn', 'unknown', []],
    ]);
  });

  it('tell of mediations and tribunals what is marked, and that nothing is where nothing is', () => {
    const marks = { RequestMediation: true, RequestTribunal: false, Exported: '373' };
    const about = { AssessmentMediation: false, AssessmentTribunal: true, OtherMediation: true };
    const { requests, assessments } = recordsFromReturn(
      [
        marked(request(1, 'N'), marks),
        marked(assessment(1, 1, 'Y', false), about),
        marked(request(2, 'N'), { RequestMediation: null }),
      ],
      told,
    );
    expect(requests?.map((each) => [each.mediation, each.tribunal, each.movedAway])).toEqual([
      ['yes', 'no', true],
      ['unknown', 'unknown', false],
    ]);
    expect(assessments).toMatchObject([
      { mediation: 'no', tribunal: 'yes', planMediation: 'yes', planTribunal: 'unknown' },
    ]);
  });

  it('tell of the latest review of a plan, of its transfer, its team and the month of birth', () => {
    const review = {
      ReviewMeeting: '2024-06-03',
      ReviewOutcome: 'A',
      ReviewDraft: '2024-06-24',
      PhaseTransferDueDate: '2025-02-15',
    };
    const rows = [
      { module: 'persons', row: 7, parent: null, values: { BirthMonth: '2013-05' } } as const,
      { ...request(1, 'H'), parent: 7 } as const,
      assessment(1, 1, 'H', null),
      marked(active(1, 1, '2024-06-20'), review),
      marked(active(2, 8), { PhaseTransferFinalDate: '2025-01-20', ReviewOutcome: null }),
      marked(active(3, null), { PhaseTransferDueDate: '2025-02-15', PhaseTransferFinalDate: '2025-01-20' }),
      named(1, 1, '2020-01-06', '2024-07-31', '1'),
      { module: 'teams', row: 1, parent: 1, values: { Team: 'North' } } as const,
    ];
    const { requests, assessments, plans } = recordsFromReturn(rows, told);
    expect([...(requests ?? []), ...(assessments ?? [])].map(({ team }) => team)).toEqual(['North', 'North']);
    expect(plans).toMatchObject([
      {
        reviewMeetingDate: '2024-06-03',
        reviewDecision: 'amend',
        amendmentsSentDate: '2024-06-24',
        amendedPlanSentDate: 'unknown',
        transfer: { dueDate: '2025-02-15', finalPlanSentDate: 'not-yet' },
        birthMonth: '2013-05',
        team: 'North',
      },
      {
        reviewMeetingDate: 'unknown',
        reviewDecision: 'unknown',
        transfer: { dueDate: 'unknown', finalPlanSentDate: '2025-01-20' },
        birthMonth: null,
        team: null,
      },
      { transfer: { dueDate: '2025-02-15', finalPlanSentDate: '2025-01-20' } },
      { birthMonth: '2013-05', team: 'North', transfer: null },
    ]);
    expect(recordsFromReturn([active(1, 1)], told).plans).toMatchObject([{ transfer: null }]);
  });

  it('take tables of casework beside it, and tell those not given from those that are empty', () => {
    const rows = [
      request(1, 'Y'),
      { module: 'teams', row: 1, parent: 1, values: { Team: 'South' } } as const,
      {
        module: 'advice',
        row: 1,
        parent: 1,
        values: { Source: 'health', AskedDate: '2024-02-13', AdviceReceivedDate: null },
      } as const,
      {
        module: 'advice',
        row: 2,
        parent: 9,
        values: { Source: null, AskedDate: null, AdviceReceivedDate: '2024-03-13' },
      } as const,
      {
        module: 'audits',
        row: 1,
        parent: 1,
        values: { AuditedDate: '2024-09-10', Grade: 'good' },
      } as const,
      { module: 'audits', row: 2, parent: 1, values: { AuditedDate: null, Grade: null } } as const,
      {
        module: 'exclusions',
        row: 1,
        parent: 1,
        values: { StartDate: '2024-03-04', Kind: 'suspension', SENprovision: 'ehc-plan', SENtype: 'SEMH' },
      } as const,
      {
        module: 'exclusions',
        row: 2,
        parent: 1,
        values: { StartDate: null, Kind: null, SENprovision: null, SENtype: null },
      } as const,
      {
        module: 'exclusions',
        row: 3,
        parent: null,
        values: { StartDate: '2024-03-05', Kind: 'permanent', SENprovision: 'none', SENtype: null },
      } as const,
    ];
    const { advice, audits, exclusions } = recordsFromReturn(rows, told);
    expect(advice).toMatchObject([
      {
        key: 'sen2-2025/advice/1',
        requestKey: 'sen2-2025/requests/1',
        team: 'South',
        adviceFrom: 'health',
        askedDate: '2024-02-13',
        adviceReceivedDate: 'not-yet',
      },
      { requestKey: null, team: null, adviceFrom: 'unknown', askedDate: 'unknown' },
    ]);
    expect(audits?.map(({ auditedDate, grade }) => [auditedDate, grade])).toEqual([
      ['2024-09-10', 'good'],
      ['unknown', 'unknown'],
    ]);
    expect(exclusions?.map(({ key: _, knownDate: __, ...rest }) => Object.values(rest))).toEqual([
      ['2024-03-04', 'suspension', 'ehc-plan', 'SEMH'],
      ['unknown', 'unknown', 'unknown', 'unknown'],
      ['2024-03-05', 'permanent', 'none', 'none'],
    ]);
    expect(recordsFromReturn([], { ...told, casework: ['audits'] })).toMatchObject({
      advice: null,
      audits: [],
      exclusions: null,
    });
    expect(recordsFromReturn(rows, { ...told, casework: [] })).toMatchObject({ advice: null, audits: null });
  });

  it('are whole for the time an extract covers, with the plans of its last day', () => {
    const extract = { returnId: 'x', fromDate: '2025-01-01', untilDate: '2025-05-31' };
    const days = { censusDate: '2025-05-31', knownDate: '2025-06-03' };
    const { whole, plansUntilDate, plans } = recordsFromReturn([active(1, 1)], { ...extract, ...days });
    expect([whole.startDate, whole.endDate, plansUntilDate]).toEqual([
      '2025-01-01',
      '2025-05-31',
      '2025-05-31',
    ]);
    expect(plans).toMatchObject([{ inForceOnDate: '2025-05-31' }]);
  });

  it('give a plan in force its latest start, however it hangs together, and one without any none', () => {
    const rows = [
      request(1, 'Y'),
      assessment(1, 1, 'H', null),
      named(1, 1, '2023-03-01', null, null),
      named(2, 1, '2024-03-01', null, null),
      named(3, 1, '2022-03-01', null, null),
      named(4, 1, null, null, null),
      named(6, 1, '2024-09-01', '2024-12-01', '2'),
      named(5, null, '2021-03-01', null, null),
      active(1, 1, '2024-06-03'),
      active(2, 2),
      active(3, null),
    ];
    const { plans } = recordsFromReturn(rows, told);
    expect(plans?.map(({ key, madeDate, lastReviewedDate }) => [key, madeDate, lastReviewedDate])).toEqual([
      ['sen2-2025/active-plans/1', '2024-03-01', '2024-06-03'],
      ['sen2-2025/active-plans/2', 'unknown', 'unknown'],
      ['sen2-2025/active-plans/3', 'unknown', 'unknown'],
      ['sen2-2025/named-plans/6', '2024-09-01', 'unknown'],
    ]);
    expect(plans?.[0]).toMatchObject({ inForceOnDate: '2025-01-16', ceasedDate: 'not-yet', needs: [] });
  });

  it('tell of plans that ended, half told too', () => {
    const rows = [
      named(1, 1, '2020-01-06', '2024-07-31', '1'),
      named(2, 1, null, '2024-08-31', null),
      named(3, 1, '2020-01-06', null, '5'),
    ];
    expect(recordsFromReturn(rows, told).plans).toMatchObject([
      { madeDate: '2020-01-06', ceasedDate: '2024-07-31', ceasedBecause: 'maximum-age' },
      { madeDate: 'unknown', ceasedDate: '2024-08-31', ceasedBecause: 'unknown' },
      { ceasedDate: 'unknown', ceasedBecause: 'transferred', inForceOnDate: null },
    ]);
  });

  it('hang needs and placements on the plan, by what the return tells of a setting', () => {
    const rows = [
      active(1, 1),
      { module: 'needs', row: 1, parent: 1, values: { SENtype: 'ASD', SENtypeRank: '1' } } as const,
      { module: 'needs', row: 2, parent: 1, values: { SENtype: null, SENtypeRank: null } } as const,
      { module: 'needs', row: 3, parent: null, values: { SENtype: 'HI', SENtypeRank: '2' } } as const,
      placed(1, { SENsetting: 'EHE', PlacementRank: '1' }),
      placed(1, { URN: '900001', SENunitIndicator: true, PlacementRank: '2' }),
      placed(1, { URN: '900001', ResourcedProvisionIndicator: true }),
      placed(1, { URN: '900001' }, null),
      placed(1, { UKPRN: '99000001' }),
      placed(1, {}),
    ];
    const [plan] = recordsFromReturn(rows, told).plans ?? [];
    expect(plan?.needs).toEqual([
      { type: 'ASD', rank: 'primary' },
      { type: 'unknown', rank: 'unknown' },
    ]);
    expect(plan?.placements.map(({ type, rank }) => `${type} ${rank}`)).toEqual([
      'EHE primary',
      'sen-unit secondary',
      'resourced-provision unknown',
      'setting-with-urn unknown',
      'provider-with-ukprn unknown',
      'unknown unknown',
    ]);
    expect(plan?.placements.map(({ enteredDate }) => enteredDate)[3]).toBe('unknown');
    const left = marked(placed(1, { UKPRN: '99000001' }), { LeavingDate: '2024-12-20', WBP: 'X1' });
    const [gone] = recordsFromReturn([active(1, 1), left], told).plans ?? [];
    expect(gone?.placements).toMatchObject([{ leftDate: '2024-12-20', workBased: 'X1' }]);
    expect(plan?.placements[0]).toMatchObject({ leftDate: 'not-yet', workBased: null });
    const placementType = ({ URN }: ReturnSetting) => (URN === null ? 'elsewhere' : 'special school');
    const [typed] = recordsFromReturn(rows, { ...told, placementType }).plans ?? [];
    expect(typed?.placements[3]?.type).toBe('special school');
  });
});
