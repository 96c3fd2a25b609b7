import type { StepStanding, StepState } from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { addDisputeLadders } from './dispute-ladder.ts';

/** `DisputeStepStanding`: how a step of a dispute stands on its clock. */
export function addDisputeStep(
  { builder }: CommissioningBuilder,
  step: ReturnType<typeof addDisputeLadders>['step'],
) {
  const state = builder.enumType('DisputeStepState', {
    description: 'How a step stands on the day.',
    values: describedValues<StepState>({
      'not-reached': 'The dispute has not come to it.',
      running: 'It runs, within its limit or with none.',
      'ran-out': 'It runs, and its limit has passed.',
      over: 'It is over, in time.',
      'over-late': 'It is over, after its limit.',
    }),
  });
  return builder.objectRef<StepStanding>('DisputeStepStanding').implement({
    description: 'A step of a dispute as at a day.',
    fields: (t) => ({
      step: t.expose('step', { type: step, description: 'The step of the ladder.' }),
      state: t.expose('state', { type: state, description: 'How it stands.' }),
      startedDate: t.expose('startedDate', {
        type: 'Date',
        nullable: true,
        description: 'The day its limit runs from; null when it is not reached.',
      }),
      endedDate: t.expose('endedDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it was over; null while it is not.',
      }),
      dueDate: t.expose('dueDate', {
        type: 'Date',
        nullable: true,
        description:
          'The last day of its limit; null with none, or where bank holidays are not known that far.',
      }),
      daysLeft: t.exposeInt('daysLeft', {
        nullable: true,
        description: 'Days to the limit while it runs, negative past it; null otherwise.',
      }),
      outcome: t.exposeString('outcome', {
        nullable: true,
        description: 'What came of it; null while it runs.',
      }),
    }),
  });
}
