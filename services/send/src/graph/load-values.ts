import { customPeriod, monthPeriod, periodLabel } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import type { Estimate, FlowShare, LagTold } from '@golden-thread/send/load';
import { lagBands } from '@golden-thread/send/load';
import type { SendBuilder } from './builder.ts';

/** Plans by the weeks since their request. */
interface LagBandView {
  readonly fromWeek: number;
  readonly toWeek: number | null;
  readonly plans: number;
}

/** A period with the words for it. */
export function labelled(period: Period) {
  return { ...period, label: periodLabel(period) };
}

/** A month, as `2025-07`, with the words for it. */
export function labelledMonth(month: string) {
  return labelled(monthPeriod(month));
}

/** Whole months as one period; null where there is none. */
export function labelledMonths(first: string | null, last: string | null) {
  if (first === null || last === null) return null;
  return labelled(customPeriod(monthPeriod(first).startDate, monthPeriod(last).endDate));
}

/** The values that the load to come is told in: estimates, shares and the time from request to plan. */
export function addLoadValues({ builder, values }: SendBuilder) {
  const estimate = builder.objectRef<Estimate>('LoadEstimate').implement({
    description: 'A count to come, to one decimal, and between what it is likely to lie.',
    fields: (t) => ({
      value: t.exposeFloat('value', { description: 'What is expected; never below zero.' }),
      lower: t.exposeFloat('lower', {
        nullable: true,
        description:
          'The lower end of the 80 % interval; null where there is none, and a remark or reason says why.',
      }),
      upper: t.exposeFloat('upper', { nullable: true, description: 'Its upper end; null with the lower.' }),
    }),
  });
  const share = builder.objectRef<FlowShare>('LoadShare').implement({
    description: 'A share of the way from requests to plans, with what it was told from.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Names the share.' }),
      title: t.exposeString('title', { description: 'What it is the share of, in words.' }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: 'In percent, not rounded; null where "reason" says why there is none.',
      }),
      numerator: t.exposeInt('numerator', { description: 'How many are counted.' }),
      denominator: t.exposeInt('denominator', { description: 'Of how many.' }),
      counts: t.exposeString('counts', { description: 'What the numerator counts.' }),
      of: t.exposeString('of', { description: 'What the denominator counts.' }),
      period: t.field({
        type: values.period,
        nullable: true,
        description: 'The months it was told from; null where none tells of it.',
        resolve: ({ period }) => period && labelled(period),
      }),
      reason: t.exposeString('reason', {
        nullable: true,
        description: 'Why there is no share, as a sentence; null where there is one.',
      }),
    }),
  });
  const band = builder.objectRef<LagBandView>('LoadLagBand').implement({
    description: 'Plans issued so many weeks after their request.',
    fields: (t) => ({
      fromWeek: t.exposeInt('fromWeek', { description: 'After this many whole weeks, or more.' }),
      toWeek: t.exposeInt('toWeek', {
        nullable: true,
        description: 'And fewer than this many; null where there is no end.',
      }),
      plans: t.exposeInt('plans', { description: 'How many plans.' }),
    }),
  });
  const lag = builder.objectRef<LagTold>('LoadLag').implement({
    description: 'How long it took from requests to the plans issued in a period.',
    fields: (t) => ({
      plans: t.exposeInt('plans', { description: 'How many plans it was told from.' }),
      period: t.field({
        type: values.period,
        nullable: true,
        description: 'When they were issued; null where no month tells of it.',
        resolve: ({ period }) => period && labelled(period),
      }),
      medianWeeks: t.exposeFloat('medianWeeks', {
        nullable: true,
        description:
          'The weeks by which half of them were issued, told from the spans; null where there is none.',
      }),
      bands: t.field({
        type: [band],
        description: 'The plans by span of weeks, shortest first.',
        resolve: ({ byBand }) => lagBands.map((each, at) => ({ ...each, plans: byBand[at] ?? 0 })),
      }),
    }),
  });
  return { estimate, share, lag };
}

export type LoadValues = ReturnType<typeof addLoadValues>;
