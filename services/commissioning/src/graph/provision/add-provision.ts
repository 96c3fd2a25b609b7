import {
  servicePathways,
  servicesByCommissioner,
  servicesMatching,
} from '@golden-thread/commissioning/provision';
import { parseGlobalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { addCommissionedServices } from './commissioned-services.ts';
import { addLocalOfferUse, usageAsked } from './local-offer-use.ts';
import { addProvisionFinding, findingsOf } from './provision-finding.ts';
import { addProvisionEnums } from './service-enums.ts';
import { nodesOf, organisationOn, serviceMapOn, type ServiceMap } from './service-map-on.ts';
import { addServicePathway } from './service-pathway.ts';
import { addService, USUAL_FRESH_FOR_MONTHS } from './service.ts';

/** Provision: the service map of an area, what it shows, and the use of the Local Offer. */
export function addProvision(house: CommissioningBuilder): void {
  const { builder, refs } = house;
  const enums = addProvisionEnums(house);
  const parts = addService(house, enums);
  addServicePathway(house, parts);
  const finding = addProvisionFinding(house, enums, parts);
  const commissioned = addCommissionedServices(house, parts);
  const usage = addLocalOfferUse(house, enums);
  const asOfWords = 'The day to read it as at. Today when left out.';

  builder.objectFields(refs.localArea, (t) => ({
    services: t.field({
      type: [refs.service],
      description:
        'Its service map, in the order published: what is provided, who commissions it, for whom. Arguments leave out every service that is not stated to be what they ask for.',
      args: {
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
        tier: t.arg({ type: enums.tier, required: false, description: 'Whom it is for.' }),
        pathway: t.arg.string({ required: false, description: 'Title of the pathway it belongs to.' }),
        commissioner: t.arg.id({
          required: false,
          description:
            'Id of an organisation that commissions it, alone or with others, or took over from one that did.',
        }),
        age: t.arg.int({
          required: false,
          description: 'An age in years that lies within its ages; services of no stated age are left out.',
        }),
      },
      resolve: async (area, { asOf, tier, pathway, commissioner, age }, context) => {
        const map = await serviceMapOn(area, context, asOf);
        return nodesOf(
          map,
          servicesMatching(map.services, {
            tier: tier ?? undefined,
            pathway: pathway ?? undefined,
            commissionerIds: commissioner == null ? undefined : standingFor(map, commissioner),
            age: age ?? undefined,
          }),
        );
      },
    }),
    servicesByCommissioner: t.field({
      type: [commissioned],
      description:
        'Its service map by who commissions: every service once, a joint one with those who do so together.',
      args: { asOf: t.arg({ type: 'Date', required: false, description: asOfWords }) },
      resolve: async (area, { asOf }, context) => {
        const map = await serviceMapOn(area, context, asOf);
        return servicesByCommissioner(map.services).map((group) => ({ ...group, map }));
      },
    }),
    pathways: t.field({
      type: [refs.servicePathway],
      description: 'The pathways of its service map, by title.',
      args: { asOf: t.arg({ type: 'Date', required: false, description: asOfWords }) },
      resolve: async (area, { asOf }, context) => {
        const map = await serviceMapOn(area, context, asOf);
        return servicePathways(map.services).map(({ title }) => ({ map, title }));
      },
    }),
    provisionFindings: t.field({
      type: [finding],
      description:
        'What its service map shows, each once: gaps, duplications and split pathways, then what is not stated of services and whose entry nobody checked for long.',
      args: {
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
        kinds: t.arg({
          type: [enums.findingKind],
          required: false,
          description: 'Only these kinds. All when left out.',
        }),
        freshForMonths: t.arg.int({
          required: false,
          description: 'Whole months after which a check of an entry is stale. 12 when left out.',
        }),
      },
      resolve: async (area, { asOf, kinds, freshForMonths }, context) =>
        findingsOf(await serviceMapOn(area, context, asOf), freshForMonths ?? USUAL_FRESH_FOR_MONTHS, kinds),
    }),
    localOfferUse: t.field({
      type: usage,
      description:
        'How much its Local Offer was used, month by month, with the months named of which nothing is known.',
      args: {
        from: t.arg({
          type: 'Date',
          required: false,
          description: 'First day of the time asked about; 12 months up to its last day when left out.',
        }),
        until: t.arg({
          type: 'Date',
          required: false,
          description: 'Last day of it; the last month told of when left out.',
        }),
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
      },
      resolve: async (area, { from, until, asOf }, context) => {
        const day = asOf ?? context.todayDate;
        const entries = await context.register(area.code, 'local-offer-use', day);
        return usageAsked(
          entries.map(({ content }) => content),
          { from: from ?? null, until: until ?? null, asOf: day },
        );
      },
    }),
  }));
}

/** The organisations of an area that one stands for on the day of a map, by their ids within it; none of another area. */
function standingFor(map: ServiceMap, globalOrganisationId: string): readonly string[] {
  const asked = parseGlobalId(globalOrganisationId);
  if (asked?.areaCode !== map.area.code) return [];
  const { localId } = asked;
  return [...map.area.organisations.keys()].filter(
    (id) => id === localId || organisationOn(map, id)?.organisation.id === localId,
  );
}
