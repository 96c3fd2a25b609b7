import type { Home } from '../home.ts';
import type { HomeEpisode } from '../open-on.ts';

/**
 * Placement codes of supported accommodation and independent living: `H5` and `P2` until 2024/25, `K3` since.
 *
 * @source Department for Education, SSDA903 code sets 2017/18 to 2026/27
 */
export const SUPPORTED_PLACEMENTS: ReadonlySet<string | null> = new Set(['H5', 'P2', 'K3']);

/** Codes of placements in a home that the Act wants registered: children's homes, secure ones too, and supported accommodation. */
export const REGISTERED_PLACEMENTS: ReadonlySet<string | null> = new Set(['K1', 'K2', 'H5', 'P2', 'K3']);

/**
 * Whether a child lives in supported accommodation, by the home where it is known and by the placement code where it is not.
 *
 * @example
 * isSupportedPlacement({ placement: 'H5' }, null); // => true
 */
export function isSupportedPlacement(
  { placement }: Pick<HomeEpisode, 'placement'>,
  home: Pick<Home, 'kind'> | null,
): boolean {
  return home === null ? SUPPORTED_PLACEMENTS.has(placement) : home.kind === 'supported-accommodation';
}
