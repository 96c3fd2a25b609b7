const prefix = 'urn:golden-thread:source:';
const sourceId = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;

/**
 * The id of a source as an address, for standards that want one where a source may have none.
 *
 * @example
 * sourceUrn('strategy'); // => 'urn:golden-thread:source:strategy'
 */
export function sourceUrn(id: string): string {
  return `${prefix}${id}`;
}

/**
 * The id of the source that such an address names; null for any other address.
 *
 * @example
 * sourceIdOfUrn('https://example.org/'); // => null
 */
export function sourceIdOfUrn(address: string): string | null {
  const id = address.slice(prefix.length);
  return address.startsWith(prefix) && sourceId.test(id) ? id : null;
}
