import {
  provisionFindings,
  type ProvisionFinding,
  type ProvisionFindingKind,
} from '@golden-thread/commissioning/provision';
import type { CommissioningBuilder } from '../builder.ts';
import type { addService } from './service.ts';
import type { ProvisionEnums } from './service-enums.ts';
import { nodesOf, organisationOn, type ServiceMap } from './service-map-on.ts';

/** A finding with the map it is about. */
export type FindingNode = ProvisionFinding & { readonly map: ServiceMap };

/** `ProvisionFinding`: what a service map shows. */
export function addProvisionFinding(
  { builder, refs }: CommissioningBuilder,
  enums: ProvisionEnums,
  { ages }: ReturnType<typeof addService>,
) {
  return builder.objectRef<FindingNode>('ProvisionFinding').implement({
    description: 'What a service map shows, told once. It is a fact about the map and no fault of it.',
    fields: (t) => ({
      kind: t.expose('kind', { type: enums.findingKind, description: 'What it shows.' }),
      message: t.exposeString('message', { description: 'The same in words.' }),
      services: t.field({
        type: [refs.service],
        description: 'The services it is about, in the order of the map; of a gap all of the pathway.',
        resolve: ({ map, serviceIds }) =>
          nodesOf(
            map,
            map.services.filter(({ id }) => serviceIds.includes(id)),
          ),
      }),
      pathway: t.field({
        type: refs.servicePathway,
        nullable: true,
        description: 'The pathway it is about; null when it is about one service.',
        resolve: ({ map, pathway }) => (pathway === null ? null : { map, title: pathway }),
      }),
      levels: t.intList({
        description: 'The levels of the pathway it is about.',
        resolve: ({ levels }) => [...levels],
      }),
      ageRange: t.field({
        type: ages,
        nullable: true,
        description: 'The ages it is about; null when it is about none or they are not stated.',
        resolve: (finding) => finding.ages,
      }),
      missing: t.exposeString('missing', {
        nullable: true,
        description: 'What would have to be there or be stated; null when nothing is missing.',
      }),
    }),
  });
}

/** What a map shows, of some kinds or of all. */
export function findingsOf(
  map: ServiceMap,
  freshForMonths: number,
  kinds: readonly ProvisionFindingKind[] | null | undefined,
): readonly FindingNode[] {
  const organisationName = (id: string) => organisationOn(map, id)?.organisation.name ?? id;
  return provisionFindings(map.services, { asOf: map.asOf, organisationName, freshForMonths })
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map((finding) => ({ ...finding, map }));
}
