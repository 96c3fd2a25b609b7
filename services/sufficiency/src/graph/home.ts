import type { IsoDate } from '@golden-thread/outcomes';
import { occupiedOn, vacantOn, type Occupancy, type Vacancy } from '@golden-thread/sufficiency/homes';
import type { HomeView } from '../area/market-views.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { SufficiencyContext } from './context.ts';
import { addHomeParts } from './home-parts.ts';
import type { HomeWords } from './home-words.ts';

/** A home as at a day, with who lives there, asked of the records only when somebody wants to know. */
interface HomeNode extends HomeView {
  readonly occupancy: () => Promise<Occupancy>;
  readonly vacancy: () => Promise<Vacancy>;
}

/** `LocalArea.homes`: every home told of on a day, known one by one or only as one of a number. */
export function addHomes(house: SufficiencyBuilder, localArea: LocalAreaRef, words: HomeWords): void {
  const { builder, values } = house;
  const { occupancy, registration } = addHomeParts(house, words);
  const home = builder.objectRef<HomeNode>('Home').implement({
    description: 'A home for looked-after children as at a day. What no source tells is null.',
    fields: (t) => ({
      id: t.id({
        description: 'Its name within the area; of a home that nobody names, its place in a number of homes.',
        resolve: (node) => node.home.id,
      }),
      name: t.string({
        nullable: true,
        description: 'Its name; null when nobody tells it.',
        resolve: (node) => node.home.name,
      }),
      provider: t.string({
        nullable: true,
        description: 'Who runs it, by name; null when nobody tells it.',
        resolve: (node) => node.home.provider,
      }),
      sector: t.field({
        type: words.sector,
        nullable: true,
        description: 'Which sector runs it; null when nobody tells it.',
        resolve: (node) => node.home.sector,
      }),
      kind: t.field({ type: words.kind, description: 'What it is.', resolve: (node) => node.home.kind }),
      urn: t.string({
        nullable: true,
        description: 'The number Ofsted gives it; null when nobody tells it.',
        resolve: (node) => node.home.urn,
      }),
      registration: t.expose('registration', {
        type: registration,
        description: 'Where it stands with the regulator on the day.',
      }),
      places: t.exposeInt('places', {
        nullable: true,
        description: 'How many children it is approved for on the day; null when nobody tells it.',
      }),
      occupied: t.int({
        nullable: true,
        description:
          'How many children live there on the day: by the records where the caller may see them, else as a source tells it for that day; null when neither is known.',
        resolve: async (node) => (await node.vacancy()).occupied,
      }),
      occupancy: t.field({
        type: occupancy,
        description: 'The same, as a source tells it and as the records show it, kept apart.',
        resolve: (node) => node.occupancy(),
      }),
      vacant: t.int({
        nullable: true,
        description: 'Approved places that nobody lives in; null when places or children are unknown.',
        resolve: async (node) => (await node.vacancy()).vacant,
      }),
      heldPlaces: t.exposeInt('heldPlaces', {
        nullable: true,
        description:
          'Free places that cannot be used, because they are held for a child or closed by matching; null when nobody tells it.',
      }),
      usable: t.int({
        nullable: true,
        description: 'Vacant places that a child could have; null when what is held or vacant is unknown.',
        resolve: async (node) => (await node.vacancy()).usable,
      }),
      withinArea: t.boolean({
        nullable: true,
        description: 'Whether it stands inside the authority; null when nobody tells it.',
        resolve: (node) => node.home.withinArea,
      }),
      openedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day it took children; null when nobody tells it.',
        resolve: (node) => node.home.openedDate,
      }),
      closedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day it took nobody any more; null when there is none.',
        resolve: (node) => node.home.closedDate,
      }),
      toldDate: t.field({
        type: 'Date',
        description: 'The first day for which a source tells of it; nothing newer may be known.',
        resolve: (node) => node.home.toldDate,
      }),
      toldAs: t.string({
        nullable: true,
        description:
          'How a source tells of it where only as one of a number of homes; null when it is told of by itself.',
        resolve: (node) => node.home.toldAs,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    homes: t.field({
      type: [home],
      nullable: true,
      description:
        'Every home for looked-after children told of on the day; one that is told of only as one of a number stands for itself, with what is known of all of them.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ code, market }, { asOf }, context) =>
        homeNodes(market.homesOn(asOf ?? context.todayDate), code, asOf ?? context.todayDate, context),
    }),
  }));
}

function homeNodes(
  views: readonly HomeView[],
  code: string,
  day: IsoDate,
  context: SufficiencyContext,
): readonly HomeNode[] {
  let read: Promise<ReadonlyMap<string, Occupancy>> | null = null;
  const all = () => {
    read ??= context.careEpisodes(code).then((episodes) => {
      const homes = views.map(({ home }) => home);
      return new Map(occupiedOn(homes, episodes ?? [], day).map((found) => [found.homeId, found]));
    });
    return read;
  };
  return views.map((view) => {
    const occupancy = async () => (await all()).get(view.home.id)!;
    const vacancy = async () => {
      const { reported, recomputed } = await occupancy();
      return vacantOn(view.home, recomputed ?? reported, day);
    };
    return { ...view, occupancy, vacancy };
  });
}
