import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, governanceWith, line } from '../test/sample-governance.ts';
import { escalatedTo, escalation } from './escalation.ts';
import { governanceIssues } from './governance-issues.ts';

const bodies = ['group', 'board', 'place', 'health', 'other'].map((id) => body(id));
const route = (lines: ReturnType<typeof line>[], raised = '2022-08-22') =>
  escalation(governanceWith({ bodies, lines }), 'group', raised);
const told = (steps: ReturnType<typeof route>) =>
  steps.map(({ body: { id }, arrivalDate, settleByDate }) => `${id} ${arrivalDate} ${settleByDate}`);

describe('an escalation', () => {
  it('goes up when a limit is past, the day it arrives not counted, and ends where nobody is above', () => {
    const steps = route([
      line('group', 'reports-to', 'health'),
      line('group', 'escalates-to', 'board', { withinWorkingDays: 5 }),
      line('board', 'escalates-to', 'place', { withinWorkingDays: 10 }),
    ]);
    expect(told(steps)).toEqual([
      'group 2022-08-22 2022-08-30',
      'board 2022-08-31 2022-09-14',
      'place 2022-09-15 null',
    ]);
    expect(
      ['2022-08-21', '2022-08-22', '2022-08-30', '2022-08-31', '2022-09-15', '2024-01-01'].map(
        (day) => escalatedTo(steps, day)?.id ?? null,
      ),
    ).toEqual([null, 'group', 'group', 'board', 'place', 'place']);
  });

  it('does not know when a matter goes up where no limit is stated, nor anything after', () => {
    const steps = route([
      line('group', 'escalates-to', 'board'),
      line('board', 'escalates-to', 'place', { withinWorkingDays: 10 }),
    ]);
    expect(told(steps)).toEqual(['group 2022-08-22 null', 'board null null', 'place null null']);
    expect(escalatedTo(steps, '2030-01-01')?.id).toBe('group');
  });

  it('is over where nobody is above from the start', () => {
    expect(told(route([]))).toEqual(['group 2022-08-22 null']);
  });

  it('goes along the first line, and tells of the others', () => {
    const steps = route([
      line('group', 'escalates-to', 'board'),
      line('group', 'escalates-to', 'place'),
      line('group', 'escalates-to', 'other', { endDate: '2022-08-21' }),
    ]);
    expect(told(steps)).toEqual(['group 2022-08-22 null', 'board null null']);
    expect(steps.map(({ alsoTo }) => alsoTo.map(({ id }) => id))).toEqual([['place'], []]);
  });

  it('reads each line as at the day the matter arrives', () => {
    const steps = route([
      line('group', 'escalates-to', 'board', { withinWorkingDays: 5 }),
      line('board', 'escalates-to', 'other', { endDate: '2022-08-30' }),
      line('board', 'escalates-to', 'place', { startDate: '2022-08-31' }),
      line('place', 'escalates-to', 'health', { startDate: '2022-08-31' }),
    ]);
    expect(steps.map(({ body: { id } }) => id)).toEqual(['group', 'board', 'place', 'health']);
  });

  it('does not go to a body that was not there', () => {
    const governance = governanceWith({
      bodies: [body('group'), body('board', { endDate: '2022-01-31' })],
      lines: [line('group', 'escalates-to', 'board')],
    });
    expect(escalation(governance, 'group', '2022-08-22')).toHaveLength(1);
    expect(escalation(governance, 'group', '2022-01-31')).toHaveLength(2);
  });

  it('is refused where it would come back, with the way', () => {
    const lines = [line('group', 'escalates-to', 'board'), line('board', 'escalates-to', 'group')];
    expect(() => route(lines)).toThrow('group → board → group');
    expect(() => route(lines)).toThrow(expect.objectContaining({ code: 'ESCALATION_CYCLE' }));
  });

  it('is refused for a body or a day that is none, or beyond the bank holidays known', () => {
    expect(() => route([], 'soon')).toThrow('calendar day');
    expect(() => escalation(governanceWith({}), 'group', '2022-08-22')).toThrow('There is no body');
    const limit = line('group', 'escalates-to', 'board', { withinWorkingDays: 5 });
    expect(() => route([limit], '2027-12-30')).toThrow('from 2012 to 2027');
    expect(() => escalatedTo([], 'soon')).toThrow('calendar day');
  });
});

describe('the laws of escalation', () => {
  const ids = bodies.map(({ id }) => id);
  const anyLines = fc.array(
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
      )
      .map(([from, to, withinWorkingDays]) => line(from, 'escalates-to', to, { withinWorkingDays })),
    { maxLength: 8 },
  );

  it('where the lines are sound it ends, passes each body once, and ends where nobody is above', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const governance = governanceWith({ bodies, lines });
        fc.pre(governanceIssues(governance).length === 0);
        const steps = escalation(governance, 'group', '2022-08-22');
        const passed = steps.map((step) => step.body.id);
        expect(new Set(passed).size).toBe(passed.length);
        expect(lines.some(({ fromBodyId }) => fromBodyId === passed.at(-1))).toBe(false);
      }),
    );
  });

  it('where it is refused, the lines have a circle that is reported', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const governance = governanceWith({ bodies, lines });
        try {
          escalation(governance, 'group', '2022-08-22');
        } catch {
          expect(governanceIssues(governance).map(({ code }) => code)).toContain('ESCALATION_CYCLE');
        }
      }),
    );
  });

  it('a matter never goes down: with each day it is where it was, or further up', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 0, max: 60 }), (lines, later) => {
        const governance = governanceWith({ bodies, lines });
        fc.pre(governanceIssues(governance).length === 0);
        const steps = escalation(governance, 'group', '2022-08-22');
        const place = (day: string) =>
          steps.findIndex(({ body: { id } }) => id === escalatedTo(steps, day)?.id);
        const day = new Date(Date.UTC(2022, 7, 22 + later)).toISOString().slice(0, 10);
        const next = new Date(Date.UTC(2022, 7, 23 + later)).toISOString().slice(0, 10);
        expect(place(next)).toBeGreaterThanOrEqual(place(day));
      }),
    );
  });
});
