import type { LocalArea } from '@golden-thread/local-areas';
import { demoPerson, type LocalIssuer, type Role } from '@golden-thread/subgraph/identity';

/** The demo people of the areas, as the council app lets visitors sign in with. */
export interface DemoSignIn {
  readonly people: (areaCode: string) => LocalArea['demoPeople'];
  readonly token: (personKey: string, areaCode: string) => Promise<string>;
}

const deciders: Readonly<Record<string, 'accept-evidence' | 'close-action'>> = {
  'panel-member': 'accept-evidence',
  'board-member': 'close-action',
};

/**
 * The demo people of an area that there is something to do for: a member of a panel or a board is offered only where a body
 * they sit on is recorded as holding the right to decide, or nobody could do what the page says of them.
 */
export function peopleWithDuties({
  demoPeople,
  governance,
}: Pick<LocalArea, 'demoPeople' | 'governance'>): LocalArea['demoPeople'] {
  return demoPeople.filter(({ role, bodyIds }) => {
    const decision = deciders[role];
    if (decision === undefined) return role !== 'public';
    return governance.decisionRights.some(
      (right) => right.decision === decision && bodyIds.includes(right.bodyId),
    );
  });
}

/** Lets visitors sign in as the demo people of an area. Never for production: anyone may be anyone. */
export function createDemoSignIn(areas: readonly LocalArea[], issuer: LocalIssuer): DemoSignIn {
  const people = (areaCode: string) => areas.find(({ code }) => code === areaCode)?.demoPeople ?? [];
  return {
    people: (areaCode) => {
      const area = areas.find(({ code }) => code === areaCode);
      return area === undefined ? [] : peopleWithDuties(area);
    },
    token: (personKey, areaCode) => {
      const person = people(areaCode).find(({ key }) => key === personKey);
      if (person === undefined || person.role === 'public')
        return Promise.reject(new Error('There is no such demo person in this area.'));
      const globally = (ids: readonly string[]): readonly string[] => ids.map((id) => `${areaCode}:${id}`);
      const role: Exclude<Role, 'public'> = person.role;
      return issuer.issue(
        demoPerson(role, areaCode, {
          postIds: globally(person.postIds),
          bodyIds: globally(person.bodyIds),
        }),
      );
    },
  };
}
