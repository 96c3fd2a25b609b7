import type { ContractPart } from './read-contract.ts';
import type { PartiesRead } from './read-parties.ts';
import { issue, type Reading } from './reading.ts';
import type { OcdsAward, OcdsRelease } from './release-package.ts';

const stages: Readonly<Record<string, ContractPart['stage']>> = {
  planning: 'planned',
  planned: 'planned',
  active: 'advertised',
};

/**
 * The contracts of a release; where it has none, its awards; where it has neither, its tender, if that did not come to nothing. What a
 * tender says of a contract that is made is left out: the contract says it itself.
 */
export function contractParts(
  release: OcdsRelease,
  at: string,
  parties: PartiesRead,
  reading: Reading,
): readonly ContractPart[] {
  const { awards: given, contracts: made, tender = null } = release;
  const [awards, contracts] = [given ?? [], made ?? []];
  const suppliersOf = (award: OcdsAward | undefined, path: string) =>
    (award?.suppliers ?? []).flatMap(
      (supplier, index) => parties.named(`${path}.suppliers[${index}]`, supplier) ?? [],
    );
  const places = new Map(awards.map((award, index) => [award, index]));
  const byId = new Map(awards.map((award) => [award.id, award]));
  const awarded = new Set(contracts.map(({ awardID }) => awardID));
  const awardPath = (award: OcdsAward | undefined) =>
    `${at}.awards[${award === undefined ? 0 : places.get(award)}]`;
  if (contracts.length + awards.length > 0)
    for (const field of ['value', 'contractPeriod', 'milestones'] as const)
      if ((tender?.[field] ?? null) !== null)
        reading.leaveOut(`${at}.tender.${field}`, 'what was said before it was made');
  if (contracts.length > 0) {
    awards.forEach((award, index) => {
      if (!awarded.has(award.id))
        reading.leaveOut(`${at}.awards[${index}]`, 'an award', 'an award with its contract');
      for (const field of ['value', 'contractPeriod'] as const)
        if ((award[field] ?? null) !== null)
          reading.leaveOut(`${at}.awards[${index}].${field}`, 'what its contract says too');
    });
    return contracts.map((contract, index) => {
      const path = `${at}.contracts[${index}]`;
      const award = byId.get(contract.awardID);
      if (award === undefined)
        reading.issues.push(
          issue(
            'UNKNOWN_REFERENCE',
            `${path}.awardID`,
            JSON.stringify(contract.awardID),
            'the id of an award of the release',
          ),
        );
      return {
        at: path,
        stage: 'made',
        title: contract.title ?? null,
        awardDate: reading.day(`${awardPath(award)}.date`, award?.date),
        suppliers: suppliersOf(award, awardPath(award)),
        period: contract.period,
        periodAt: `${path}.period`,
        value: contract.value,
        milestones: contract.milestones,
      };
    });
  }
  if (awards.length > 0)
    return awards.map((award) => ({
      at: awardPath(award),
      stage: 'made',
      title: null,
      awardDate: reading.day(`${awardPath(award)}.date`, award.date),
      suppliers: suppliersOf(award, awardPath(award)),
      period: award.contractPeriod,
      periodAt: `${awardPath(award)}.contractPeriod`,
      value: award.value,
      milestones: null,
    }));
  const status = tender?.status ?? null;
  const stage = status !== null && Object.hasOwn(stages, status) ? stages[status] : undefined;
  if (stage === undefined) {
    cameToNothing(status, `${at}.tender.status`, reading);
    return [];
  }
  return [
    {
      at: `${at}.tender`,
      stage,
      title: null,
      awardDate: null,
      suppliers: [],
      period: tender?.contractPeriod,
      periodAt: `${at}.tender.contractPeriod`,
      value: tender?.value,
      milestones: tender?.milestones,
    },
  ];
}

function cameToNothing(status: string | null, path: string, reading: Reading): void {
  if (status !== null && ['cancelled', 'unsuccessful', 'withdrawn'].includes(status))
    reading.leaveOut(path, 'a procurement that came to nothing', 'one that is planned, open or made');
  else
    reading.issues.push(
      issue('UNKNOWN_STATUS', path, JSON.stringify(status), 'planned or active, or an award or a contract'),
    );
}
