import {
  breachesTold,
  type BreachReason,
  type PlacementBreach,
  type BreachesTold,
} from '@golden-thread/sufficiency/homes';
import { describedValues } from '@golden-thread/subgraph';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';

/** `LocalArea.placementBreaches`: children who live where none should, for those who may see records of children. */
export function addPlacementBreaches({ builder }: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const reason = builder.enumType('PlacementBreachReason', {
    description: 'Why no child should live there.',
    values: describedValues<BreachReason>({
      'home-unregistered': 'The home is not registered as it has to be.',
      'placement-unregulated':
        'Nobody registers the accommodation: lawful until 27 October 2023, and against a strategy that wants none.',
      'under-16-in-supported-accommodation': 'The child is under 16 and in supported accommodation.',
    }),
  });
  const breach = builder.objectRef<PlacementBreach>('PlacementBreach').implement({
    description: 'A child who lives where no child should, on one day.',
    fields: (t) => ({
      pseudonym: t.exposeString('pseudonym', { description: 'The child, by pseudonym.' }),
      reason: t.expose('reason', { type: reason, description: 'Why no child should live there.' }),
      unlawful: t.exposeBoolean('unlawful', { description: 'Whether the law forbids it on that day.' }),
      homeId: t.exposeString('homeId', {
        nullable: true,
        description: 'The home by its name within the area; null when its number is that of none known.',
      }),
      urn: t.exposeString('urn', {
        nullable: true,
        description: 'The number of the home in the return; null when it has none.',
      }),
      placement: t.exposeString('placement', {
        nullable: true,
        description: 'The placement code of the return.',
      }),
      sinceDate: t.expose('sinceDate', { type: 'Date', description: 'The first day of it.' }),
      days: t.exposeInt('days', { description: 'Days up to the one asked, which counts: 1 on the first.' }),
    }),
  });
  const breaches = builder.objectRef<BreachesTold>('PlacementBreaches').implement({
    description: 'Children who live where none should on a day, and how many could be looked at.',
    fields: (t) => ({
      breaches: t.field({
        type: [breach],
        description: 'The unlawful first, then the longest; a child once for every reason.',
        resolve: (found) => [...found.breaches],
      }),
      onDate: t.expose('onDate', {
        type: 'Date',
        description:
          'The day it tells of: the one asked about, or the last one before it that a return reaches.',
      }),
      reachesDay: t.exposeBoolean('reachesDay', {
        description:
          'Whether a return reaches the day asked about. Where none does, what happened since is not known.',
      }),
      checked: t.exposeInt('checked', {
        description: 'Children in homes that have to be registered of which the standing is known.',
      }),
      unchecked: t.exposeInt('unchecked', {
        description: 'Those of which it is not known: no breach among them proves nothing.',
      }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    placementBreaches: t.field({
      type: breaches,
      nullable: true,
      description:
        'Children in unregistered or unregulated homes, or under 16 in supported accommodation, from the day the episode opens; where no return reaches the day, those of the last day that one does. Null for whoever may not see records of children, and where no return counts.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ code, market }, { asOf }, context) => {
        const episodes = await context.careEpisodes(code);
        return episodes === null
          ? null
          : breachesTold(market.knownHomes, episodes, asOf ?? context.todayDate);
      },
    }),
  }));
}
