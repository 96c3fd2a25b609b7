import { Defect } from '@golden-thread/outcomes';
import type { ContractParty } from '../contract.ts';
import type { Publication } from './publication.ts';
import type { OcdsParty } from './release-package.ts';

/** Scheme of numbers at Companies House. @source org-id.guide, GB-COH */
export const COMPANIES_HOUSE = 'GB-COH';
/** Scheme of codes of NHS organisations. @source org-id.guide, GB-NHS */
export const NHS_ORGANISATIONS = 'GB-NHS';

/** What somebody is in a contracting process. */
export type PartyRole = 'buyer' | 'supplier' | 'procuringEntity';

/** A party with its id and name, to be named elsewhere in the release. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
}

/** The parties of one release while it is written. */
export interface PartyList {
  readonly add: (party: ContractParty, role: PartyRole) => NamedParty;
  readonly all: () => readonly OcdsParty[];
}

/** A fresh list. Who buys and provides stands in it once, with both roles. */
export function createPartyList({ organisations }: Pick<Publication, 'organisations'>): PartyList {
  const parties = new Map<string, OcdsParty & NamedParty & { readonly roles: readonly PartyRole[] }>();
  const counts = new Map<PartyRole, number>();
  return {
    add(party, role) {
      const known =
        party.organisationId === null ? null : organisationParty(party.organisationId, organisations);
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      const id = known?.id ?? `${role}:${count}`;
      const name = known?.name ?? (party.name as string);
      const identifier =
        party.companyNumber === null
          ? known?.identifier
          : { scheme: COMPANIES_HOUSE, id: party.companyNumber };
      const roles = parties.get(id)?.roles ?? [];
      parties.set(id, {
        id,
        name,
        ...(identifier === undefined ? {} : { identifier }),
        roles: roles.includes(role) ? roles : [...roles, role],
      });
      return { id, name };
    },
    all: () => [...parties.values()],
  };
}

function organisationParty(id: string, organisations: Publication['organisations']) {
  const found = organisations.find((each) => each.id === id);
  if (found === undefined)
    throw new Defect('UNKNOWN_ORGANISATION', `No organisation "${id}" was given to be published.`);
  const { name, odsCode } = found;
  return {
    id: `organisation:${id}`,
    name,
    identifier: odsCode === null ? undefined : { scheme: NHS_ORGANISATIONS, id: odsCode },
  };
}
