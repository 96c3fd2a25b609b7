/** A place on the national grid, in metres. */
export interface GridPlace {
  readonly easting: number;
  readonly northing: number;
}

/**
 * Miles between two places as the crow flies, as the Department works out the distance of a placement from home: metres over 1,000, over
 * 1.6093.
 *
 * @source DfE, SSDA903 guide: distance between home and placement
 * @example
 * milesBetween({ easting: 0, northing: 0 }, { easting: 32186, northing: 0 }); // => 20
 */
export function milesBetween(one: GridPlace, other: GridPlace): number {
  return Math.hypot(one.easting - other.easting, one.northing - other.northing) / 1000 / 1.6093;
}
