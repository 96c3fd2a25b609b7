import { addDays, Defect, type IsoDate } from '@golden-thread/outcomes';
import type { DemandEpisode } from '../demand-episode.ts';
import { compatibleForecast } from './compatible-forecast.ts';
import { SOCIAL_FINANCE, type Convention } from './convention.ts';
import { stateName } from './spell.ts';

/** The window, and how far ahead. `dataFromDate` is the first day of the first return. */
export interface CellsRequest {
  readonly windowDays: number;
  readonly daysAhead: readonly number[];
  readonly dataFromDate: IsoDate;
}

/**
 * Another model's children in care for each day ahead, by its bands and types in order, which are as many as ours; null where it stops
 * because someone leaves a state nobody was in. Of a month of birth the 15th is taken, since it takes ages in days.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function compatibleCells(
  episodes: readonly DemandEpisode[],
  convention: Convention,
  originDate: IsoDate,
  { windowDays, daysAhead, dataFromDate }: CellsRequest,
): readonly (readonly number[])[] | null {
  const types = [...convention.types.map(({ name }) => name), convention.otherType];
  const names = convention.bands.flatMap((_, band) => types.map((type) => stateName(convention, band, type)));
  try {
    const { points } = compatibleForecast(episodes.map(bornOnADay), {
      convention,
      referenceFromDate: addDays(originDate, 1 - windowDays),
      referenceToDate: originDate,
      predictFromDate: originDate,
      daysAhead,
      dataFromDate: returnsFrom(convention, dataFromDate),
    });
    return points.map(({ states }) => {
      const expected = new Map(states.map((state) => [state.state, state.expected]));
      return names.map((name) => expected.get(name)!);
    });
  } catch (fault) {
    if (fault instanceof Defect && fault.code === 'NOBODY_TO_LEAVE') return null;
    throw fault;
  }
}

/**
 * The day a model takes the returns to begin with, null where it does not ask. Social Finance's takes it a year before they do, since it reads
 * the year of a return as the one in which it ends.
 */
export function returnsFrom(convention: Convention, dataFromDate: IsoDate): IsoDate | null {
  return convention.id === SOCIAL_FINANCE.id ? `${Number(dataFromDate.slice(0, 4)) - 1}-04-01` : null;
}

function bornOnADay(episode: DemandEpisode): DemandEpisode {
  return episode.born?.length === 7 ? { ...episode, born: `${episode.born}-15` } : episode;
}
