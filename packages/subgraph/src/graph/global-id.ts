/** An id as the graph gives it: `<areaCode>:<localId>`. */
export interface GlobalId {
  readonly areaCode: string;
  readonly localId: string;
}

/**
 * Writes an id that is unique across local areas. The local id may hold colons, the area code may not.
 *
 * @example
 * globalId('E08000018', 'send-executive-board'); // => 'E08000018:send-executive-board'
 */
export function globalId(areaCode: string, localId: string): string {
  return `${areaCode}:${localId}`;
}

/**
 * Reads an id given by the graph; null when it is not one.
 *
 * @example
 * parseGlobalId('E08000018:plan:1.1.1'); // => { areaCode: 'E08000018', localId: 'plan:1.1.1' }
 */
export function parseGlobalId(id: string): GlobalId | null {
  const colon = id.indexOf(':');
  if (colon < 1 || colon === id.length - 1) return null;
  return { areaCode: id.slice(0, colon), localId: id.slice(colon + 1) };
}
