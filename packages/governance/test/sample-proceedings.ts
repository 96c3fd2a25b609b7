import type { Meeting, Proceedings, Resolution, Return, SucceedingPlan } from '../src/index.ts';

const source = { sourceId: 'made-up', place: 'for tests' };

/** A made-up meeting of the board that was held, with one item numbered 7. */
export function meeting(id: string, date: string, changes: Partial<Meeting> = {}): Meeting {
  const items = [{ number: '7', title: 'Progress', from: null, subjectId: null }];
  return { id, bodyId: 'board', date, status: 'held', items, source, ...changes };
}

/** A made-up resolution of the first meeting that asks for nothing. */
export function resolution(id: string, changes: Partial<Resolution> = {}): Resolution {
  return {
    id,
    meetingId: 'june',
    itemNumber: '7',
    number: 1,
    title: 'The report is noted',
    action: null,
    source,
    ...changes,
  };
}

/** A made-up return from the first group to the board. */
export function madeUpReturn(id: string, due: Return['due'], changes: Partial<Return> = {}): Return {
  return {
    id,
    title: 'Report',
    from: { kind: 'body', id: 'group-one' },
    to: { kind: 'body', id: 'board' },
    due,
    assumption: null,
    source,
    ...changes,
  };
}

/** Proceedings of the sample governance: two meetings held, one planned, one cancelled, and what came of them. */
export const sampleProceedings: Proceedings = {
  meetings: [
    meeting('june', '2022-06-14'),
    meeting('july', '2022-07-26', {
      items: [
        {
          number: null,
          title: 'Work programme',
          from: { kind: 'post', id: 'head-of-inclusion' },
          subjectId: 'plan',
        },
      ],
    }),
    meeting('september', '2022-09-06', { status: 'planned', items: [] }),
    meeting('october', '2022-10-25', { status: 'cancelled', items: [] }),
  ],
  resolutions: [
    resolution('june-7-1'),
    resolution('june-7-2', {
      number: 2,
      title: 'A visit is arranged',
      action: { by: { kind: 'post', id: 'head-of-inclusion' }, due: { kind: 'day', date: '2022-07-31' } },
    }),
    resolution('june-7-3', {
      number: 3,
      title: 'A report comes back',
      action: { by: null, due: { kind: 'meeting', meetingId: 'september' } },
    }),
    resolution('july-1', {
      meetingId: 'july',
      itemNumber: null,
      title: 'Briefings are shared',
      action: { by: null, due: { kind: 'no-day', label: 'when available' } },
    }),
    resolution('july-2', {
      meetingId: 'july',
      itemNumber: null,
      number: 2,
      title: 'The item returns in October',
      action: { by: null, due: { kind: 'meeting', meetingId: 'october' } },
    }),
  ],
  resolutionRecords: [
    {
      resolutionId: 'june-7-2',
      state: 'in-progress',
      recordedDate: '2022-07-01',
      note: null,
      source,
    },
    { resolutionId: 'june-7-2', state: 'done', recordedDate: '2022-08-10', note: 'Held.', source },
    { resolutionId: 'june-7-3', state: 'withdrawn', recordedDate: '2022-09-10', note: null, source },
  ],
  returns: [
    madeUpReturn('once', { kind: 'day', date: '2022-09-30' }),
    madeUpReturn('quarterly', {
      kind: 'recurring',
      everyMonths: 3,
      firstDate: '2022-03-31',
      lastDate: '2022-09-30',
    }),
    madeUpReturn('minutes', { kind: 'after-meeting', bodyId: 'board', workingDays: 5 }),
    madeUpReturn('assurance', { kind: 'after-days', dates: ['2022-08-24'], workingDays: 5 }),
  ],
  returnReceipts: [
    { returnId: 'quarterly', dueDate: '2022-03-31', receivedDate: '2022-03-31', source },
    { returnId: 'quarterly', dueDate: '2022-06-30', receivedDate: '2022-07-01', source },
  ],
};

/** Plans that follow one another without a gap. */
export const samplePlans: readonly SucceedingPlan[] = [
  {
    id: 'statement',
    title: 'Written Statement of Action',
    kind: 'written-statement-of-action',
    startDate: '2022-01-01',
    endDate: '2024-12-31',
    successorId: 'strategic',
    source,
  },
  {
    id: 'strategic',
    title: 'Strategic plan',
    kind: 'strategic-plan',
    startDate: '2025-01-01',
    endDate: '2026-03-31',
    successorId: 'reform',
    source,
  },
  {
    id: 'reform',
    title: 'Local SEND Reform Plan',
    kind: 'local-send-reform-plan',
    startDate: '2026-04-01',
    endDate: null,
    successorId: null,
    source,
  },
];
