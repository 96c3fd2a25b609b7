import type { Method } from '../method.ts';
import { holt } from './holt.ts';

/**
 * Carries on a smoothed trend that never wears off. It earns its place on growing series such as EHC plans,
 * where damping costs accuracy; `docs/back-tests.md` has the figures.
 *
 * @source C. C. Holt, Forecasting seasonals and trends by exponentially weighted moving averages (1957)
 */
export const holtLinear: Method = {
  name: 'holt-linear',
  description: 'carries on a smoothed trend',
  kind: 'trend',
  defaultWindow: null,
  needs: 2,
  forecast: (values, years) => holt(values, years, [1]),
};
