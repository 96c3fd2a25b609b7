import type { FlowShare, LoadIfRequestsChange, PathMonth } from '@golden-thread/send/load';
import type { SendBuilder } from './builder.ts';
import { labelledMonth, type LoadValues } from './load-values.ts';

/** `LoadChange`: the plans that follow if requests go on as they were, beside those of so many a month. */
export function addLoadChange({ builder, values }: SendBuilder, { estimate, share, lag }: LoadValues) {
  const month = builder.objectRef<PathMonth>('LoadPathMonth').implement({
    description: 'One month to come of the plans that follow from requests. Counts are to one decimal.',
    fields: (t) => ({
      period: t.field({
        type: values.period,
        description: 'The month.',
        resolve: (parent) => labelledMonth(parent.month),
      }),
      requests: t.exposeFloat('requests', {
        description: 'Requests received in it: taken as given, so without an interval.',
      }),
      plansIssued: t.expose('plansIssued', { type: estimate, description: 'Plans issued in it.' }),
      ofRequestsBefore: t.exposeFloat('ofRequestsBefore', {
        description: 'Of these, the plans of requests received before the first month to come.',
      }),
      ofRequestsSince: t.exposeFloat('ofRequestsSince', {
        description: 'And those of requests received from then on.',
      }),
      plansCeased: t.exposeFloat('plansCeased', {
        nullable: true,
        description: 'Plans that cease in it; null where it cannot be told.',
      }),
      plansInForce: t.expose('plansInForce', {
        type: estimate,
        nullable: true,
        description:
          'Plans in force at its end: those before and those issued, less those ceased. Null where it cannot be told.',
      }),
    }),
  });
  return builder.objectRef<LoadIfRequestsChange>('LoadChange').implement({
    description:
      'What becomes of plans if requests go on as in the last year of the records, and if there are so many a month.',
    fields: (t) => ({
      usualRequests: t.exposeFloat('usualRequests', {
        nullable: true,
        description: 'Requests a month in the last year of the records; null where none is known.',
      }),
      requestsPerMonth: t.exposeFloat('requestsPerMonth', {
        nullable: true,
        description: 'The requests a month asked about; null where no change was.',
      }),
      shares: t.field({
        type: [share],
        description: 'The shares it rests on: requests assessed, assessments with a plan, plans that cease.',
        resolve: ({ shares }): FlowShare[] => [shares.assessed, shares.withPlan, shares.ceasing],
      }),
      lag: t.expose('lag', { type: lag, description: 'How long it takes from a request to the plan.' }),
      baseline: t.field({
        type: [month],
        nullable: true,
        description: 'If requests go on as they were; null where the reasons say why it cannot be told.',
        resolve: ({ baseline }) => baseline && [...baseline],
      }),
      changed: t.field({
        type: [month],
        nullable: true,
        description: 'If there are as many as asked about; null where none was, or it cannot be told.',
        resolve: ({ changed }) => changed && [...changed],
      }),
      assumptions: t.stringList({
        description: 'What both take for granted, as sentences.',
        resolve: ({ assumptions }) => [...assumptions],
      }),
      reasons: t.stringList({
        description: 'Why something is missing, as sentences; empty where nothing is.',
        resolve: ({ reasons }) => [...reasons],
      }),
    }),
  });
}
