import { describe, expect, it } from 'vitest';
import { sampleContract, sampleRule, sampleVisit } from '../../../test/sample-contracts.ts';
import { procurementDue, settingVisits, type Contract, type QualityVisit } from '../index.ts';

const asOf = '2026-04-01';
const between = { from: '2026-04-01', to: '2027-03-31', asOf };
const procurement = (contracts: readonly Contract[], visits: readonly QualityVisit[] = []) => ({
  frameworks: [],
  contracts,
  visitRules: [sampleRule],
  visits,
});
const told = (contract: Partial<Contract>) => {
  const { items, notKnown } = procurementDue(procurement([sampleContract(contract)]), between);
  return [
    ...items.map(({ kind, dueDate, isOverdue }) => `${kind} ${dueDate}${isOverdue ? ' overdue' : ''}`),
    ...notKnown.map(({ kind, why }) => `${kind} ${why}`),
  ];
};
const known = { reviewDate: '2026-09-01', endDate: '2027-03-31' };

describe('what is due of contracts', () => {
  it('is in the order of the days, the last day of the time asked for included', () => {
    expect(told({ ...known, noticeByDate: '2026-12-31', longestEndDate: '2027-03-31' })).toEqual([
      'review 2026-09-01',
      'notice 2026-12-31',
      'end 2027-03-31',
    ]);
  });

  it('keeps what is overdue, however long, and passes over what is due later', () => {
    expect(told({ ...known, reviewDate: '2020-01-01', longestEndDate: '2030-03-31' })).toEqual([
      'review 2020-01-01 overdue',
      'end 2027-03-31',
    ]);
    expect(told({ ...known, endDate: '2027-04-01' })).toEqual(['review 2026-09-01']);
  });

  it('tells a longest end that is not the end', () => {
    expect(told({ ...known, endDate: '2026-12-31', longestEndDate: '2027-01-31' })).toEqual([
      'review 2026-09-01',
      'end 2026-12-31',
      'longest-end 2027-01-31',
    ]);
  });

  it('asks for notice until it was decided, and again as at a day before that', () => {
    const notice = { ...known, noticeByDate: '2026-03-01' };
    expect(told({ ...notice, noticeDecidedDate: '2026-04-01' })).not.toContain('notice 2026-03-01 overdue');
    expect(told({ ...notice, noticeDecidedDate: '2026-04-02' })).toContain('notice 2026-03-01 overdue');
  });

  it('does not take an unknown day for one that is in order', () => {
    expect(told({})).toEqual(['review no-day-recorded', 'end no-day-recorded']);
    expect(told({ stage: 'planned' })).toEqual(['start no-day-recorded']);
  });

  it('asks nothing of what has ended, on its last day still', () => {
    expect(told({ ...known, endDate: '2026-03-31' })).toEqual([]);
    expect(told({ ...known, endDate: '2026-04-01' })).toContain('end 2026-04-01');
  });

  it('asks for what is planned to be advertised and to start', () => {
    const days = { advertisedDate: '2026-03-01', startDate: '2026-10-01' };
    expect(told({ stage: 'planned', ...days })).toEqual(['advertise 2026-03-01 overdue', 'start 2026-10-01']);
    expect(told({ stage: 'advertised', ...days })).toEqual(['start 2026-10-01']);
  });

  it('refuses days out of order', () => {
    expect(() => procurementDue(procurement([]), { ...between, to: '2026-03-31' })).toThrow(
      'before the first',
    );
  });
});

describe('when a setting is visited next', () => {
  const contract = sampleContract({ ...known, startDate: '2026-01-31', visitRuleId: 'yearly' });
  const standing = (visits: readonly QualityVisit[], contracts: readonly Contract[] = []) =>
    settingVisits(procurement(contracts, visits), asOf);

  it('counts from the last visit that was held by the day', () => {
    const visits = [
      sampleVisit({ id: 'a', date: '2024-02-29' }),
      sampleVisit({ id: 'b', date: '2025-02-03' }),
      sampleVisit({ id: 'later', date: '2026-04-02' }),
      sampleVisit({ id: 'planned', status: 'planned', date: '2026-05-01' }),
      sampleVisit({ id: 'no day', status: 'planned', date: null }),
      sampleVisit({ id: 'off', status: 'cancelled', date: '2026-04-01' }),
    ];
    expect(standing(visits)).toMatchObject([
      {
        lastHeldDate: '2025-02-03',
        plannedDate: '2026-05-01',
        dueDate: '2026-02-03',
        isOverdue: true,
        rule: sampleRule,
      },
    ]);
  });

  it('counts from the start of the contract to the first visit, in whole months', () => {
    expect(standing([], [contract])).toMatchObject([
      { setting: 'Speech therapy', where: null, dueDate: '2026-04-30', isOverdue: false, lastHeldDate: null },
    ]);
    const cancelled = sampleVisit({ contractId: contract.id, status: 'cancelled' });
    expect(standing([cancelled], [contract])).toHaveLength(1);
  });

  it('takes the rule of the contract where the visit names none', () => {
    const visit = sampleVisit({ contractId: contract.id, ruleId: null });
    expect(standing([visit], [contract])).toMatchObject([{ dueDate: '2027-02-03', contractId: contract.id }]);
  });

  it('knows no day without a rule, without a first day, and past the end of the calendar', () => {
    const unknown = { dueDate: null, isOverdue: null };
    expect(standing([sampleVisit({ ruleId: null })])).toMatchObject([{ ...unknown, rule: null }]);
    expect(standing([sampleVisit({ ruleId: 'gone' })])).toMatchObject([{ ...unknown, rule: null }]);
    expect(standing([], [{ ...contract, startDate: null }])).toMatchObject([unknown]);
    expect(standing([], [{ ...contract, startDate: '9990-01-01', endDate: null }])).toMatchObject([unknown]);
    const planned = sampleVisit({ contractId: 'gone', status: 'planned', date: null });
    expect(standing([planned])).toMatchObject([unknown]);
  });

  it('forgets what is bought no more, and what no rule asks to visit', () => {
    const ended = { ...contract, endDate: '2026-03-31' };
    expect(standing([sampleVisit({ contractId: contract.id })], [ended])).toEqual([]);
    expect(standing([], [ended, { ...contract, id: 'other', visitRuleId: null }])).toEqual([]);
  });
});

describe('what is due of visits', () => {
  const finding = {
    id: 'f',
    title: 'Train staff',
    kind: 'improvement',
    dueDate: '2026-03-01',
    doneDate: null,
  } as const;
  const due = (visits: readonly QualityVisit[], contracts: readonly Contract[] = []) =>
    procurementDue(procurement(contracts, visits), between);

  it('has the next visit, and what was found and is not put right by the day', () => {
    const findings = [
      finding,
      { ...finding, id: 'done', doneDate: '2026-04-01' },
      {
        ...finding,
        id: 'later',
        title: 'Later',
        kind: 'breach',
        dueDate: '2026-05-01',
        doneDate: '2026-04-02',
      },
      { ...finding, id: 'good', kind: 'strength' },
      { ...finding, id: 'open', title: 'No day', dueDate: null },
    ] as const;
    const { items, notKnown } = due([sampleVisit({ findings })]);
    expect(items).toEqual([
      {
        kind: 'finding',
        title: 'Train staff',
        contractId: null,
        visitId: 'visit',
        dueDate: '2026-03-01',
        isOverdue: true,
      },
      {
        kind: 'finding',
        title: 'Later',
        contractId: null,
        visitId: 'visit',
        dueDate: '2026-05-01',
        isOverdue: false,
      },
      {
        kind: 'visit',
        title: 'A made-up school',
        contractId: null,
        visitId: null,
        dueDate: '2027-02-03',
        isOverdue: false,
      },
    ]);
    expect(notKnown).toEqual([
      { kind: 'finding', title: 'No day', contractId: null, visitId: 'visit', why: 'no-day-recorded' },
    ]);
  });

  it('finds nothing on a visit that is to come or was not held', () => {
    expect(due([sampleVisit({ date: '2026-04-02', findings: [finding] })]).items).toEqual([]);
    expect(due([sampleVisit({ status: 'planned', date: null, findings: [finding] })]).items).toEqual([]);
  });

  it('says why the day of a visit is not known', () => {
    const contract = sampleContract({ ...known, visitRuleId: 'yearly' });
    expect(due([sampleVisit({ ruleId: null })], [contract]).notKnown).toMatchObject([
      { kind: 'visit', title: 'A made-up school', why: 'no-rule' },
      { kind: 'visit', title: 'Speech therapy', why: 'never-visited' },
    ]);
  });
});
