import type { RegisterRule } from '../../registers/register-rule.ts';
import { notToCome } from './not-to-come.ts';
import { oneOf } from './one-of.ts';

/** A dispute climbs steps of its ladder, and what happened happened by today. */
export const partnerDisputeRule: RegisterRule<'partner-dispute'> = (dispute, { entries, today }) => {
  const ladder = entries('dispute-ladder').find(({ id }) => id === dispute.ladderId)?.content;
  const steps = ladder?.steps ?? dispute.steps.map(({ stepId }) => ({ id: stepId }));
  return [
    ...notToCome(dispute, ['raisedDate', 'closedDate'], today),
    ...dispute.steps.flatMap((step, index) => [
      ...oneOf(
        'UNKNOWN_STEP',
        `steps[${index}].stepId`,
        step.stepId,
        steps,
        'Name a step of the ladder the dispute climbs.',
      ),
      ...notToCome(step, ['startedDate', 'endedDate'], today).map((issue) => ({
        ...issue,
        path: `steps[${index}].${issue.path}`,
      })),
    ]),
  ];
};
