import type { ThreadBreakKind, ThreadEnd } from '@golden-thread/outcomes';
import { describedValues } from '@golden-thread/subgraph';
import type { ThreadBreakView, ThreadPathView } from '../area/thread-view.ts';
import type { CommissioningBuilder } from './builder.ts';

/** The golden thread itself: where it holds and where it is broken. */
export function addThread({ builder }: CommissioningBuilder) {
  const breakKind = builder.enumType('ThreadBreakKind', {
    description: 'How the thread is broken.',
    values: describedValues<ThreadBreakKind>({
      'outcome-without-indicator': 'No indicator tells of an outcome.',
      'outcome-without-intention': 'No commissioning intention names an outcome.',
      'indicator-without-outcome': 'An indicator tells of no outcome.',
      'indicator-without-target': 'An indicator has no target, so it cannot be rated.',
      'indicator-without-observation': 'No figure of an indicator is known.',
      'indicator-without-action': 'No action is meant to move an indicator.',
      'action-without-measure': 'An action names no indicator, so its effect cannot be seen.',
      'action-without-body': 'No body answers for an action.',
      'intention-without-outcome': 'A commissioning intention names no outcome.',
      'intention-without-group': 'No group answers for a commissioning intention.',
      'intention-without-service': 'A commissioning intention names no service and no fund.',
      'service-without-outcome': 'A service names no outcome, and no intention names it.',
      'service-without-commissioner': 'Nobody is named who commissions a service.',
      'fund-without-service': 'No service is named that a fund pays for.',
      'fund-without-organisation': 'Nobody is named who pays into a fund.',
    }),
  });
  const threadEnd = builder.enumType('ThreadEnd', {
    description: 'Where a path of the thread ends.',
    values: describedValues<ThreadEnd>({
      outcome: 'At the outcome.',
      indicator: 'At an indicator.',
      action: 'At an action.',
      body: 'At a body that answers for an action: forwards, the path is whole.',
      intention: 'At a commissioning intention.',
      service: 'At a service.',
      fund: 'At a fund.',
      organisation: 'At an organisation that pays or commissions: forwards, the path is whole.',
    }),
  });
  const threadBreak = builder.objectRef<ThreadBreakView>('ThreadBreak').implement({
    description: 'A place where the thread from what families ask for to who answers for it is broken.',
    fields: (t) => ({
      kind: t.expose('kind', { type: breakKind, description: 'How it is broken.' }),
      message: t.exposeString('message', { description: 'The same in words, naming what is cut off.' }),
      subjectId: t.exposeID('subjectId', {
        description: 'Id of the outcome, indicator, action, intention, service or fund that is cut off.',
      }),
    }),
  });
  const threadPath = builder.objectRef<ThreadPathView>('ThreadPath').implement({
    description: 'One way along the thread from an outcome, as far as it goes.',
    fields: (t) => ({
      outcomeId: t.exposeID('outcomeId', { description: 'Id of the outcome it starts at.' }),
      indicatorId: t.exposeID('indicatorId', {
        nullable: true,
        description: 'Id of the indicator that tells of it; null when it stops before.',
      }),
      actionId: t.exposeID('actionId', {
        nullable: true,
        description: 'Id of the action that is meant to move it; null when it stops before.',
      }),
      actionRef: t.exposeString('actionRef', {
        nullable: true,
        description: 'Number of that action in its plan; null when it stops before.',
      }),
      bodyId: t.exposeID('bodyId', {
        nullable: true,
        description: 'Id of the body that answers for it; null when it stops before.',
      }),
      endsAt: t.expose('endsAt', { type: threadEnd, description: 'Where it ends.' }),
    }),
  });
  return { threadBreak, threadPath };
}
