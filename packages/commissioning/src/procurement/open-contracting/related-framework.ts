import type { Contract } from '../contract.ts';
import { readOcid } from './ocid.ts';
import type { Reading } from './reading.ts';
import type { OcdsRelatedProcess } from './release-package.ts';

/**
 * The framework a contract was called off from, as its related processes say: one that is in the package, or one of ours. Every other
 * process, and every lot beyond the first, is told and left out.
 *
 * @param frameworkIds - the frameworks of the package, by the id of their process.
 */
export function relatedFramework(
  related: readonly OcdsRelatedProcess[],
  at: string,
  frameworkIds: ReadonlyMap<string, string>,
  reading: Reading,
): Pick<Contract, 'frameworkId' | 'lotId'> {
  let found: Pick<Contract, 'frameworkId' | 'lotId'> = { frameworkId: null, lotId: null };
  related.forEach(({ relationship, scheme, identifier, relatedLots }, index) => {
    const path = `${at}.relatedProcesses[${index}]`;
    const ocid = scheme === 'ocid' && (relationship ?? []).includes('framework') ? (identifier ?? '') : '';
    const own = readOcid(ocid);
    const frameworkId = frameworkIds.get(ocid) ?? (own?.kind === 'framework' ? own.id : null);
    if (frameworkId === null || found.frameworkId !== null) {
      reading.leaveOut(path, 'a related process', 'one framework of the package or of the area');
      return;
    }
    const [lotId = null, ...others] = relatedLots ?? [];
    if (others.length > 0) reading.leaveOut(`${path}.relatedLots`, 'several lots', 'one lot');
    found = { frameworkId, lotId };
  });
  return found;
}
