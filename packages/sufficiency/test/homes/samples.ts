import type {
  CountedHome,
  HomeCount,
  HomeEpisode,
  HomeKind,
  RegistrationStatus,
} from '../../src/homes/index.ts';

const source = { sourceId: 'sample', place: 'section 1' };

/** A home of which nothing is told but what is given. */
export function home(given: Partial<CountedHome> = {}): CountedHome {
  return {
    ...{
      id: 'a',
      name: null,
      providerId: null,
      provider: null,
      sector: null,
      kind: 'childrens-home',
      urn: null,
    },
    ...{ registrations: [], places: [], heldPlaces: [], occupancies: [], withinArea: null },
    ...{ openedDate: null, closedDate: null, toldDate: '2020-01-01', toldAs: null, countId: null, source },
    ...given,
  };
}

/** A home with a number and one status from a day. */
export function registered(
  urn: string,
  kind: HomeKind,
  status: RegistrationStatus,
  fromDate: string,
  untilDate: string | null = null,
): CountedHome {
  return home({ id: `home-${urn}`, urn, kind, registrations: [{ status, fromDate, untilDate }] });
}

/** An episode of which nothing is told but what is given: a child of 14 in a children's home, from April 2022 on. */
export function episode(given: Partial<HomeEpisode> = {}): HomeEpisode {
  return {
    ...{ pseudonym: 'one', birthMonth: '2008-01', startDate: '2022-04-01', endDate: null },
    ...{ toldUntil: '2025-03-31', startReason: 'S', placement: 'K2', provider: 'PR4', urn: null },
    ...given,
  };
}

/** A number of homes, of which nothing is told but what is given. */
export function homeCount(given: Partial<HomeCount> = {}): HomeCount {
  return {
    ...{
      id: 'some',
      title: 'homes of some providers',
      homes: 3,
      providers: 2,
      providerId: null,
      provider: null,
    },
    ...{ sector: 'private', kind: 'childrens-home', withinArea: null, registration: null },
    ...{ asAtDate: '2022-03-31', untilDate: null, assumption: null, source },
    ...given,
  };
}
