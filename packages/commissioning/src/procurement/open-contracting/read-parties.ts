import type { ContractParty } from '../contract.ts';
import { readOcid } from './ocid.ts';
import { COMPANIES_HOUSE, NHS_ORGANISATIONS } from './parties.ts';
import type { PublishedOrganisation } from './publication.ts';
import { issue, type Reading } from './reading.ts';
import type { OcdsParty, OcdsReference, OcdsRelease } from './release-package.ts';

/** The parties of one release while it is read. */
export interface PartiesRead {
  /** The party that something refers to; null, and an issue, where nothing tells its name. */
  readonly named: (path: string, reference: OcdsReference) => ContractParty | null;
  readonly buyers: () => readonly ContractParty[];
  /** Organisations of the area, which only a release of ours can name. */
  readonly organisations: readonly PublishedOrganisation[];
}

const ofArea = /^organisation:((?=.{1,100}$)[a-z0-9]+(?:[-._][a-z0-9]+)*)$/;
const companyNumber = /^(?:\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z])$/;

/** Every contract of a release has all its buyers: more than anybody buys with would multiply. */
const MOST_BUYERS = 100;

/** Reads who takes part in a contracting process. What else they are, such as reviewers, is told and left out. */
export function readParties(
  { ocid, parties, buyer }: OcdsRelease,
  at: string,
  reading: Reading,
): PartiesRead {
  const isOurs = readOcid(ocid) !== null;
  const byId = new Map<string, OcdsParty>();
  const organisations: PublishedOrganisation[] = [];
  const areaId = (id: string) => (isOurs ? (ofArea.exec(id)?.[1] ?? null) : null);
  (parties ?? []).forEach((party, index) => {
    const path = `${at}.parties[${index}]`;
    const id = party.id ?? '';
    if (byId.has(id)) {
      reading.issues.push(
        issue('DUPLICATE_ID', `${path}.id`, JSON.stringify(id), 'an id no other party has'),
      );
      return;
    }
    byId.set(id, party);
    const known = areaId(id);
    if (known !== null)
      organisations.push({ id: known, name: party.name ?? known, odsCode: codeOf(party, NHS_ORGANISATIONS) });
    const others = (party.roles ?? []).filter(
      (role) => !['buyer', 'supplier', 'procuringEntity'].includes(role),
    );
    if (others.length > 0)
      reading.leaveOut(`${path}.roles`, 'another role', 'buyer, supplier or procuringEntity');
  });
  const named: PartiesRead['named'] = (path, reference) => {
    const id = String(reference.id ?? '');
    const party = byId.get(id);
    const number = party === undefined ? null : companyNumberOf(party, path, reading);
    const known = areaId(id);
    if (known !== null && party !== undefined)
      return { organisationId: known, name: null, companyNumber: number };
    const name = party?.name ?? reference.name ?? null;
    if (name !== null) return { organisationId: null, name, companyNumber: number };
    reading.issues.push(
      issue('PARTY_WITHOUT_NAME', path, JSON.stringify(id), 'a party of the release that has a name'),
    );
    return null;
  };
  const buyers = (): readonly ContractParty[] => {
    const lead = buyer?.id === null || buyer?.id === undefined ? null : String(buyer.id);
    const others = [...byId].filter(([id, { roles }]) => (roles ?? []).includes('buyer') && id !== lead);
    const references: OcdsReference[] = others.map(([id]) => ({ id }));
    if (buyer !== null && buyer !== undefined) references.unshift(buyer);
    if (references.length > MOST_BUYERS) {
      const found = `${references.length} buyers`;
      reading.issues.push(issue('TOO_MANY_BUYERS', `${at}.parties`, found, `at most ${MOST_BUYERS} buyers`));
      return [];
    }
    return references.flatMap((reference) => named(`${at}.buyer`, reference) ?? []);
  };
  return { named, buyers, organisations };
}

function codeOf({ identifier }: OcdsParty, scheme: string): string | null {
  const id = identifier?.id ?? null;
  return identifier?.scheme === scheme && id !== null ? String(id) : null;
}

function companyNumberOf(party: OcdsParty, path: string, reading: Reading): string | null {
  const number = codeOf(party, COMPANIES_HOUSE);
  if (number !== null && companyNumber.test(number)) return number;
  const other = party.identifier?.id ?? null;
  if (other !== null && codeOf(party, NHS_ORGANISATIONS) === null)
    reading.leaveOut(
      `${path} (identifier)`,
      'an identifier of another register',
      'a number at Companies House',
    );
  return null;
}
