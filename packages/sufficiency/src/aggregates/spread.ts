/**
 * How far a number of children strays from itself a year later: a variance for each child who comes or goes, and a share of the whole that moves
 * whatever its size.
 */
export interface Spread {
  readonly each: number;
  readonly share: number;
}

/**
 * Of the total; `each` is for each child who started or ceased in a year.
 *
 * Set, to tenths and hundredths, so that 80 % intervals hold 80 % of the authorities with an even number, small, middling and large ones alike, in
 * the published figures of 2021 to 2025. Those with an odd number had no say: `docs/back-tests.md` shows what they hold there.
 */
export const SPREAD_OF_TOTAL: Spread = { each: 1, share: 0.06 };

/** Of parts, by id, set alike; `each` is for each child in the part. Those in supported accommodation jumped down and up again in these years. */
const SPREAD_OF_PARTS: Readonly<Record<string, Spread>> = {
  fostering: { each: 0.4, share: 0.06 },
  residential: { each: 1.6, share: 0.07 },
  supported: { each: 4.6, share: 0.125 },
  rest: { each: 3.4, share: 0.11 },
  'under-1': { each: 1.4, share: 0.04 },
  '1-to-4': { each: 1, share: 0.115 },
  '5-to-9': { each: 1, share: 0.075 },
  '10-to-15': { each: 1, share: 0.035 },
  '16-to-17': { each: 3, share: 0.045 },
};

/** Of any other part: all placement types pooled. */
const SPREAD_OF_ANY_PART: Spread = { each: 3, share: 0 };

/** How many standard deviations either side hold 80 %. */
const EIGHTY_PERCENT = 1.281_55;

/** The spread of a part by its id. */
export function spreadOfPart(id: string): Spread {
  return SPREAD_OF_PARTS[id] ?? SPREAD_OF_ANY_PART;
}

/**
 * Half the width of the 80 % interval so many years ahead. The variance adds up year by year; rounding adds its own, and no figure is known better
 * than half of what it is rounded to.
 *
 * @param events - what `each` counts: children who come and go in a year, or children there.
 */
export function halfWidth(
  spread: Spread,
  {
    children,
    events,
    years,
    roundedTo,
  }: { children: number; events: number; years: number; roundedTo: number },
): number {
  const fromRounding = roundedTo === 1 ? 0 : roundedTo ** 2 / 6;
  const variance = years * (spread.each * events + (spread.share * children) ** 2) + fromRounding;
  return Math.max(roundedTo / 2, EIGHTY_PERCENT * Math.sqrt(variance));
}
