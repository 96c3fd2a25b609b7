import type { ThreadBreakKind, ThreadEnd } from '@golden-thread/outcomes';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { ThreadBreakView, ThreadPathView, ThreadWayBackView, ThreadWayView } from './thread-view.ts';

/** The types of the golden thread: where it holds and where it is broken. */
export function addThreadTypes({ builder }: CommissioningBuilder) {
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
  const threadWay = builder.interfaceRef<ThreadWayView>('ThreadWay').implement({
    description:
      'A way along the thread. It runs from an outcome to an indicator, an action and a body, or to a commissioning intention, a service, a fund and an organisation. What it does not run through is null.',
    fields: (t) => ({
      indicatorId: t.exposeID('indicatorId', {
        nullable: true,
        description: 'Id of the indicator that tells of the outcome.',
      }),
      actionId: t.exposeID('actionId', {
        nullable: true,
        description: 'Id of the action that is meant to move the indicator.',
      }),
      actionRef: t.exposeString('actionRef', {
        nullable: true,
        description: 'Number of that action in its plan.',
      }),
      bodyId: t.exposeID('bodyId', {
        nullable: true,
        description: 'Id of the body that answers for the action or for the intention.',
      }),
      intentionId: t.exposeID('intentionId', {
        nullable: true,
        description: 'Id of the commissioning intention that serves the outcome.',
      }),
      intentionRef: t.exposeString('intentionRef', {
        nullable: true,
        description: 'Number of that intention in its strategy.',
      }),
      serviceId: t.exposeID('serviceId', {
        nullable: true,
        description: 'Id of the service that the intention is about, or that serves the outcome itself.',
      }),
      fundId: t.exposeID('fundId', {
        nullable: true,
        description: 'Id of the pooled fund that pays; null too where none pays for the service.',
      }),
      organisationId: t.exposeID('organisationId', {
        nullable: true,
        description:
          'Id of the organisation that pays into the fund or, where no fund pays, commissions the service.',
      }),
      endsAt: t.expose('endsAt', { type: threadEnd, description: 'Where it ends.' }),
    }),
  });
  const threadPath = builder.objectRef<ThreadPathView>('ThreadPath').implement({
    description: 'One way along the thread from an outcome, as far as it goes.',
    interfaces: [threadWay],
    isTypeOf: (node) => !('startsAt' in (node as object)),
    fields: (t) => ({
      outcomeId: t.exposeID('outcomeId', { description: 'Id of the outcome it starts at.' }),
    }),
  });
  const threadWayBack = builder.objectRef<ThreadWayBackView>('ThreadWayBack').implement({
    description: 'One way back along the thread, from who answers or pays towards the outcome it is for.',
    interfaces: [threadWay],
    isTypeOf: (node) => 'startsAt' in (node as object),
    fields: (t) => ({
      outcomeId: t.exposeID('outcomeId', {
        nullable: true,
        description: 'Id of the outcome it leads back to; null when it stops before.',
      }),
    }),
  });
  return { threadBreak, threadPath, threadWayBack };
}
