import { yearsAhead, type Method } from '../method.ts';

/**
 * Next year is as this year: what every other method has to beat.
 *
 * @source R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 5.2: the naïve method
 */
export const noChange: Method = {
  name: 'no-change',
  description: 'stays at its newest value',
  kind: 'level',
  defaultWindow: 1,
  needs: 1,
  forecast: (values, years) => yearsAhead(years, () => values.at(-1) as number),
};
