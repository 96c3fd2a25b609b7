import { meanPercentageChange } from '@golden-thread/outcomes';
import { yearsAhead, type Method } from '../method.ts';

/**
 * Changes every year by the mean of the yearly percentage changes inside its window, compounding.
 *
 * Its window is four values unless said, three changes: what the printed figure of −4.23 % turns out to be.
 *
 * @source Rotherham looked-after children sufficiency strategy, section 8 (scrutiny pack of 6 September 2022)
 */
export const averagePercentageChange: Method = {
  name: 'average-percentage-change',
  description: 'changes every year by the mean of its percentage changes',
  kind: 'trend',
  defaultWindow: 4,
  needs: 2,
  forecast(values, years) {
    const percent = meanPercentageChange(values, values.length - 1);
    if (percent === null) {
      return {
        able: false,
        code: 'CHANGE_FROM_ZERO',
        reason: 'A change that starts from zero has no percentage.',
      };
    }
    return yearsAhead(years, (ahead) => (values.at(-1) as number) * (1 + percent / 100) ** ahead);
  },
};
