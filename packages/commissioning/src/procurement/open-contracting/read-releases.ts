import { checkWith } from '@golden-thread/outcomes/schema';
import type { Checked } from '@golden-thread/outcomes';
import { contractSchema } from '../../schema/procurement/contract.ts';
import { procurementFrameworkSchema } from '../../schema/procurement/procurement-framework.ts';
import type { Contract } from '../contract.ts';
import type { ProcurementFramework } from '../procurement-framework.ts';
import { contractParts } from './contract-parts.ts';
import type { ReleaseRead } from './newest-releases.ts';
import type { Dated, PublishedOrganisation, PublishedProcurement } from './publication.ts';
import { readContract, readTender } from './read-contract.ts';
import { isFramework, readFramework } from './read-framework.ts';
import { readParties, type PartiesRead } from './read-parties.ts';
import type { Reading } from './reading.ts';
import { relatedFramework } from './related-framework.ts';
import { releaseIds } from './release-ids.ts';

/** What was read of releases, with the organisations of the area that take part. */
export interface ReleasesRead extends PublishedProcurement {
  readonly organisations: readonly PublishedOrganisation[];
}

/** Reads releases one by one: frameworks first, since contracts name them. What our own schemas refuse becomes an issue too. */
export function readReleases(releases: readonly ReleaseRead[], reading: Reading): ReleasesRead {
  const ids = releaseIds(releases);
  const organisations = new Map<string, PublishedOrganisation>();
  const partiesOf = ({ release, at }: ReleaseRead): PartiesRead => {
    const parties = readParties(release, at, reading);
    for (const each of parties.organisations)
      if (!organisations.has(each.id)) organisations.set(each.id, each);
    return parties;
  };
  const refuse = (checked: Checked<unknown>, at: string): void => {
    if (checked.ok) return;
    reading.issues.push(...checked.issues.map((each) => ({ ...each, path: `${at} (${each.path})` })));
  };
  const setsUp = (read: ReleaseRead) => isFramework(read.release.tender ?? { id: '' });
  const frameworkIds = new Map<string, string>();
  const frameworks = releases.filter(setsUp).map((read): Dated<ProcurementFramework> => {
    const { release, at } = read;
    const id = ids.idFor('framework', read, 0);
    frameworkIds.set(release.ocid, id);
    const parties = partiesOf(read);
    for (const field of ['awards', 'contracts', 'buyer', 'relatedProcesses'] as const)
      if ((release[field] ?? null) !== null)
        reading.leaveOut(`${at}.${field}`, 'who buys, or is on the framework', 'what the framework is');
    const entry = readFramework(id, release.tender!, parties, `${at}.tender`, reading);
    refuse(checkWith(procurementFrameworkSchema, entry), at);
    return { entry, date: release.date.slice(0, 10) };
  });
  const contracts = releases
    .filter((read) => !setsUp(read))
    .flatMap((read): readonly Dated<Contract>[] => {
      const { release, at } = read;
      const tender = release.tender ?? null;
      const parties = partiesOf(read);
      const tenderAt = `${at}.tender`;
      if ((tender?.procuringEntity ?? null) !== null)
        reading.leaveOut(`${tenderAt}.procuringEntity`, 'who runs the procurement', 'who buys');
      const facts = {
        ...relatedFramework(release.relatedProcesses ?? [], at, frameworkIds, reading),
        ...readTender(tender, tenderAt, reading),
        buyers: parties.buyers(),
      };
      return contractParts(release, at, parties, reading).map((part, place) => {
        const id = ids.idFor('contract', read, place);
        const entry = readContract(id, part, facts, reading);
        refuse(checkWith(contractSchema, entry), part.at);
        return { entry, date: release.date.slice(0, 10) };
      });
    });
  reading.remarks.push(...ids.changed());
  return { frameworks, contracts, organisations: [...organisations.values()] };
}
