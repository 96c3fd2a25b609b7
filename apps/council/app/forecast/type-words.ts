/** Types of placement that prices, plans and forecasts are told by. */
const types: Readonly<Record<string, string>> = {
  fostering: 'Fostering',
  residential: 'Children’s homes',
  supported: 'Supported accommodation',
  other: 'Other placements',
  rest: 'All others',
};
const sectors: Readonly<Record<string, string>> = { 'in-house': 'in-house', independent: 'independent' };

/**
 * A type of placement in words.
 *
 * @example
 * typeWords('fostering-in-house'); // => 'Fostering, in-house'
 */
export function typeWords(id: string): string {
  const type = Object.keys(types).find((each) => id === each || id.startsWith(`${each}-`)) ?? id;
  const sector = sectors[id.slice(type.length + 1)];
  return `${types[type] ?? id}${sector === undefined ? '' : `, ${sector}`}`;
}

/**
 * An age band in words. What rounded parts leave of a rounded total is of no age.
 *
 * @example
 * bandWords('10-to-15'); // => 'Aged 10 to 15'
 */
export function bandWords(id: string): string {
  return id === 'rest' ? 'Of no age told apart' : `Aged ${id.replaceAll('-', ' ')}`;
}

/** Ids of the types that a plan may open places of or move children between. */
export const placeTypes = ['fostering', 'residential', 'supported'] as const;
export const movedTypes = placeTypes.flatMap((type) => [`${type}-in-house`, `${type}-independent`]);
