import {
  localOfferUseIn,
  type LocalOfferUse,
  type MonthOfUse,
  type TotalOfUse,
  type UseOverTime,
} from '@golden-thread/commissioning/provision';
import { endOfMonth, periodLabel, type IsoDate, type Period } from '@golden-thread/outcomes';
import { periodsAsked } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { ProvisionEnums } from './service-enums.ts';

/** `LocalOfferUsage`: how much the Local Offer was used, month by month, and the months of which nothing is known. */
export function addLocalOfferUse({ builder, values }: CommissioningBuilder, enums: ProvisionEnums) {
  const count = (name: 'visits' | 'newUsers' | 'engagementSessions', what: string) => ({
    nullable: true as const,
    description: `${what}; null when not known, which never means 0.`,
    resolve: ({ use }: MonthOfUse) => use?.[name] ?? null,
  });
  const month = builder.objectRef<MonthOfUse>('LocalOfferMonth').implement({
    description: 'The use of the Local Offer in one month.',
    fields: (t) => ({
      month: t.field({
        type: values.period,
        description: 'The month.',
        resolve: (node) => shown(node.month),
      }),
      visits: t.int(count('visits', 'Visits to the site')),
      newUsers: t.int(count('newUsers', 'Users new to the site')),
      engagementSessions: t.int(
        count('engagementSessions', 'Sessions held with families and others about it'),
      ),
      note: t.string({
        nullable: true,
        description: 'What a reader should know of it; null when nothing.',
        resolve: ({ use }) => use?.note ?? null,
      }),
    }),
  });
  const total = builder.objectRef<TotalOfUse>('LocalOfferTotal').implement({
    description: 'A total over the months that are known.',
    fields: (t) => ({
      count: t.expose('count', { type: enums.localOfferCount, description: 'What is counted.' }),
      total: t.exposeInt('total', {
        nullable: true,
        description: 'Of the months that are known; null when none is.',
      }),
      unknownMonths: t.field({
        type: [values.period],
        description:
          'The months of which it is not known. While there is one, the total is none of the whole time.',
        resolve: ({ unknownMonths }) => unknownMonths.map(shown),
      }),
    }),
  });
  return builder.objectRef<UseOverTime>('LocalOfferUsage').implement({
    description: 'The use of the Local Offer over some months.',
    fields: (t) => ({
      months: t.field({
        type: [month],
        description: 'Every month, oldest first, whether anything is known of it or not.',
        resolve: ({ months }) => months,
      }),
      totals: t.field({
        type: [total],
        description: 'The total of each count.',
        resolve: ({ totals }) => totals,
      }),
    }),
  });
}

/** The use in the months that are asked for: the 12 to the last one told of, unless the question says more. */
export function usageAsked(
  uses: readonly LocalOfferUse[],
  question: { readonly from: IsoDate | null; readonly until: IsoDate | null; readonly asOf: IsoDate },
): UseOverTime {
  const told = uses.map(({ month }) => ({ untilDate: endOfMonth(`${month}-01`) }));
  return localOfferUseIn(uses, periodsAsked({ by: 'month', ...question }, told));
}

function shown(month: Period) {
  return { ...month, label: periodLabel(month) };
}
