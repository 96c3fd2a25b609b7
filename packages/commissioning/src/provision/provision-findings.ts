import { duplications } from './duplications.ts';
import { pathwayGaps, pathwaySplit } from './pathway-findings.ts';
import type { ProvisionFinding, ProvisionView } from './provision-finding.ts';
import { serviceFindings } from './service-findings.ts';
import { servicePathways } from './service-pathway.ts';
import type { MappedService } from './service-map.ts';

/**
 * Everything a service map shows about provision, each once: first of the pathways in the order of their titles (gaps by age
 * and by level, duplications, splits between commissioners), then of the services in the order of the map (what is not stated
 * of them, and whose entry nobody checked for long).
 *
 * What is not stated is never guessed: a service of no stated age fills any gap and proves no duplication.
 *
 * @source Derby, SEND joint commissioning arrangements, section 5: gaps and duplication are to be identified
 *
 * @example
 * provisionFindings([], { asOf: '2024-01-31', organisationName: (id) => id, freshForMonths: 12 }); // => []
 */
export function provisionFindings(
  services: readonly MappedService[],
  view: ProvisionView,
): readonly ProvisionFinding[] {
  return [
    ...servicePathways(services).flatMap((pathway) => [
      ...pathwayGaps(pathway),
      ...duplications(pathway, view),
      ...pathwaySplit(pathway, view),
    ]),
    ...services.flatMap((service) => serviceFindings(service, view)),
  ];
}
