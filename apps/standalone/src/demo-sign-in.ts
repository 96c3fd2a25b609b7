import type { LocalArea } from '@golden-thread/local-areas';
import { demoPerson, type LocalIssuer, type Role } from '@golden-thread/subgraph/identity';

/** The demo people of the areas, as the council app lets visitors sign in with. */
export interface DemoSignIn {
  readonly people: (areaCode: string) => LocalArea['demoPeople'];
  readonly token: (personKey: string, areaCode: string) => Promise<string>;
}

/** Lets visitors sign in as the demo people of an area. Never for production: anyone may be anyone. */
export function createDemoSignIn(areas: readonly LocalArea[], issuer: LocalIssuer): DemoSignIn {
  const people = (areaCode: string) => areas.find(({ code }) => code === areaCode)?.demoPeople ?? [];
  return {
    people: (areaCode) => people(areaCode).filter(({ role }) => role !== 'public'),
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
