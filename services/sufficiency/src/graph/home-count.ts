import { homesByKind, type HomesOfKind } from '@golden-thread/sufficiency/homes';
import type { HomeCountView } from '../area/market-views.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { HomeWords } from './home-words.ts';

/** `LocalArea.homeCounts` and `homesByKind`: how many homes there are, as told and as they stand one by one. */
export function addHomeCounts(
  { builder, values }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  words: HomeWords,
): void {
  const count = builder.objectRef<HomeCountView>('HomeCount').implement({
    description: 'A number of homes that a source tells, beside the homes known one by one.',
    fields: (t) => ({
      title: t.string({ description: 'What is counted.', resolve: (node) => node.count.title }),
      reported: t.exposeInt('reported', { description: 'How many homes, as printed.' }),
      named: t.exposeInt('named', {
        description: 'Homes known one by one that are said to be among them, those closed since too.',
      }),
      closed: t.exposeInt('closed', { description: 'Of these, homes closed by the day.' }),
      unnamed: t.exposeInt('unnamed', { description: 'Homes among them of which nothing else is known.' }),
      discrepancy: t.exposeInt('discrepancy', {
        description: 'How many more are known one by one than the source counts; 0 when it may be right.',
      }),
      providers: t.int({
        nullable: true,
        description: 'How many providers run them; null when nobody tells it.',
        resolve: (node) => node.count.providers,
      }),
      kind: t.field({ type: words.kind, description: 'What they are.', resolve: (node) => node.count.kind }),
      sector: t.field({
        type: words.sector,
        nullable: true,
        description: 'Which sector runs them; null when nobody tells it.',
        resolve: (node) => node.count.sector,
      }),
      asAtDate: t.field({
        type: 'Date',
        description: 'The day the number speaks of.',
        resolve: (node) => node.count.asAtDate,
      }),
      assumption: t.string({
        nullable: true,
        description: 'What of it no document states; null when it states all of it.',
        resolve: (node) => node.count.assumption,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  const ofKind = builder.objectRef<HomesOfKind>('HomesOfKind').implement({
    description: 'Homes of one kind run by one sector on a day.',
    fields: (t) => ({
      kind: t.expose('kind', { type: words.kind, description: 'What they are.' }),
      sector: t.expose('sector', {
        type: words.sector,
        nullable: true,
        description: 'Which sector runs them; null when nobody tells it.',
      }),
      homes: t.exposeInt('homes', { description: 'How many homes are told of.' }),
      places: t.exposeInt('places', {
        nullable: true,
        description: 'Approved places in all of them; null when those of one are unknown.',
      }),
      homesWithPlaces: t.exposeInt('homesWithPlaces', {
        description: 'Of the homes, how many have their places told.',
      }),
      children: t.exposeInt('children', {
        nullable: true,
        description:
          'Children of this council in placements of that kind and sector, inside the area or not; null when the caller may not see records, none reaches the day, or no code tells such homes apart.',
      }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    homeCounts: t.field({
      type: [count],
      nullable: true,
      description: 'Numbers of homes that sources tell for the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ market }, { asOf }, context) => market.countsOn(asOf ?? context.todayDate),
    }),
    homesByKind: t.field({
      type: [ofKind],
      nullable: true,
      description: 'The homes told of on the day by kind and sector, most first.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ code, market }, { asOf }, context) => {
        const day = asOf ?? context.todayDate;
        const homes = market.homesOn(day).map(({ home }) => home);
        return homesByKind(homes, (await context.careEpisodes(code)) ?? [], day);
      },
    }),
  }));
}
