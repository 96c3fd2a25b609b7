import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';
import type { HomeProgramme, ProgrammeReport } from './home-programme.ts';
import { homesAsAt } from './homes-as-at.ts';
import { placesOn } from './places-on.ts';

/** A number as reported and as the homes show, kept apart. */
export interface OpenedFigure {
  readonly planned: number;
  readonly reported: number | null;
  /** From the programme's homes; null where none is known, or, for places, where the places of one are not. */
  readonly recomputed: number | null;
  /** Recomputed less reported; null where either is unknown. */
  readonly discrepancy: number | null;
  /** Planned and not open by the reported number, or the recomputed where nothing is reported; null where both are unknown. */
  readonly outstanding: number | null;
}

/** How far a programme is on a day. */
export interface ProgrammeProgress {
  /** The newest report by that day; null before the first. */
  readonly report: ProgrammeReport | null;
  readonly settings: OpenedFigure;
  readonly places: OpenedFigure;
  /** Whether the day it was due has passed with something outstanding; null without a due day or where what is open is unknown. */
  readonly late: boolean | null;
}

/**
 * How much of an in-house programme is open on a day: planned against reported, and against the homes themselves.
 *
 * What a report tells is of its own day: progress since then is not known, and stays as it was told until the next report.
 */
export function programmeProgress(
  programme: HomeProgramme,
  homes: readonly Pick<Home, 'id' | 'places' | 'openedDate' | 'closedDate' | 'toldDate'>[],
  day: IsoDate,
): ProgrammeProgress {
  const report = programme.reports.findLast(({ asAtDate }) => asAtDate <= day) ?? null;
  const its = homes.filter(({ id }) => programme.homeIds.includes(id));
  const open = its.length === 0 ? null : homesAsAt(its, day);
  const settings = openedFigure(programme.settings, report?.opened ?? null, open?.length ?? null);
  const planned = programme.places.reduce((sum, { places }) => sum + places, 0);
  const places = openedFigure(
    planned,
    report?.places ?? null,
    open === null ? null : sumOrNull(open.map((home) => placesOn(home, day))),
  );
  const { dueDate } = programme;
  const { outstanding } = settings;
  const late = dueDate === null || outstanding === null ? null : dueDate < day && outstanding > 0;
  return { report, settings, places, late };
}

function openedFigure(planned: number, reported: number | null, recomputed: number | null): OpenedFigure {
  const open = reported ?? recomputed;
  return {
    planned,
    reported,
    recomputed,
    discrepancy: reported === null || recomputed === null ? null : recomputed - reported,
    outstanding: open === null ? null : Math.max(0, planned - open),
  };
}

function sumOrNull(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}
