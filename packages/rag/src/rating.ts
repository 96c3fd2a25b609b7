/**
 * The states every scheme maps to. `unknown` means nothing is recorded; it is never shown as `grey`, which
 * means recorded as awaiting start.
 */
export type Rating = 'blue' | 'green' | 'amber' | 'red' | 'grey' | 'unknown';
