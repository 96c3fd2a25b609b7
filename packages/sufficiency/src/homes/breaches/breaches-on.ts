import { daysBetween, type IsoDate } from '@golden-thread/outcomes';
import type { Home } from '../home.ts';
import { isOpenOn, recordsReach, urnOf, type HomeEpisode } from '../open-on.ts';
import { registrationOn } from '../registration-on.ts';
import { homesByUrn } from '../homes-by-urn.ts';
import { homeUnregistered } from './home-unregistered.ts';
import type { BreachFinding, BreachRule, PlacementBreach } from './placement-breach.ts';
import { placementUnregulated } from './placement-unregulated.ts';
import { stayStart } from './stay-start.ts';
import { REGISTERED_PLACEMENTS } from './supported-placement.ts';
import { underSixteen } from './under-sixteen.ts';

const RULES: readonly BreachRule[] = [homeUnregistered, placementUnregulated, underSixteen];

/** Children who live where none should on a day, with how many could be looked at. */
export interface PlacementBreaches {
  /** The unlawful first, then the longest; a child stands in it once for every reason. */
  readonly breaches: readonly PlacementBreach[];
  /** Children in a home that has to be registered of which it is known whether it may take them. */
  readonly checked: number;
  /** Those of whom it is not known: no breach among them is no proof of none. */
  readonly unchecked: number;
}

/**
 * Every child who lives in an unregistered home, in an unregulated one or, under 16, in supported accommodation on a day.
 *
 * It appears on the day the episode opens, and goes the day it ends. Null where no return reaches that day: nobody found is then no news.
 * Short breaks are in no episode and so in no answer.
 * Homes are found by Ofsted's number. That of supported accommodation is the provider's, so several homes may have it: one of them that is
 * unlawful is enough.
 *
 * @example
 * breachesOn([], [], '2022-03-31'); // => null
 */
export function breachesOn(
  homes: readonly Home[],
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): PlacementBreaches | null {
  if (!recordsReach(episodes, day)) return null;
  const byUrn = homesByUrn(homes, day);
  const found = episodes
    .filter((episode) => isOpenOn(episode, day))
    .map((episode) => {
      const urn = urnOf(episode);
      const home = urn === null ? null : (byUrn.get(urn) ?? null);
      const findings = RULES.flatMap((rule) => rule(episode, home, day) ?? []);
      return { episode, home, findings };
    });
  const wanted = found.filter(
    ({ episode, home }) => home !== null || REGISTERED_PLACEMENTS.has(episode.placement),
  );
  const checked = wanted.filter(
    ({ home, findings }) =>
      findings.some(({ reason }) => reason !== 'under-16-in-supported-accommodation') ||
      (home !== null && registrationOn(home, day).lawful !== null),
  ).length;
  return { breaches: breachesOf(found, episodes, day), checked, unchecked: wanted.length - checked };
}

interface Looked {
  readonly episode: HomeEpisode;
  readonly home: Home | null;
  readonly findings: readonly BreachFinding[];
}

function breachesOf(
  found: readonly Looked[],
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): readonly PlacementBreach[] {
  const withBreach = found.filter(({ findings }) => findings.length > 0);
  const children = new Set(withBreach.map(({ episode }) => episode.pseudonym));
  const theirs = byChild(episodes, children);
  return withBreach
    .flatMap(({ episode, home, findings }) => {
      const { pseudonym, urn, placement } = episode;
      const start = stayStart(episode, theirs.get(pseudonym)!);
      return findings.map(({ reason, unlawful, notBefore }) => {
        const sinceDate = notBefore !== null && notBefore > start ? notBefore : start;
        const days = daysBetween(sinceDate, day) + 1;
        return {
          ...{ pseudonym, reason, unlawful, homeId: home?.id ?? null, urn, placement },
          sinceDate,
          days,
        };
      });
    })
    .toSorted(
      (a, b) =>
        Number(b.unlawful) - Number(a.unlawful) || b.days - a.days || (a.pseudonym < b.pseudonym ? -1 : 1),
    );
}

function byChild(
  episodes: readonly HomeEpisode[],
  children: ReadonlySet<string>,
): ReadonlyMap<string, readonly HomeEpisode[]> {
  const theirs = new Map([...children].map((child): [string, HomeEpisode[]] => [child, []]));
  for (const episode of episodes) theirs.get(episode.pseudonym)?.push(episode);
  return theirs;
}
