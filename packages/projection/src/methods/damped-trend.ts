import type { Method } from '../method.ts';
import { holt } from './holt.ts';

/** What Gardner and McKenzie found to serve; below 0.8 little trend is left, above 0.98 nothing is damped. */
const DAMPINGS = [0.8, 0.85, 0.9, 0.95, 0.98] as const;

/**
 * Carries on a smoothed trend that wears off year by year, as most trends do.
 *
 * @source Gardner and McKenzie, Forecasting trends in time series, Management Science 31 (1985)
 */
export const dampedTrend: Method = {
  name: 'damped-trend',
  description: 'carries on a smoothed trend that wears off',
  kind: 'trend',
  defaultWindow: null,
  needs: 2,
  forecast: (values, years) => holt(values, years, DAMPINGS),
};
