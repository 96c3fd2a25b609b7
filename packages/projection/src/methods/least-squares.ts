import { mean } from '../mean.ts';
import { yearsAhead, type Method } from '../method.ts';

/**
 * Carries on the straight line that lies nearest to the values inside its window, by squared distance.
 *
 * The line need not pass through the newest value, so the first year can jump. Its window is four values unless said.
 *
 * @source Rotherham looked-after children sufficiency strategy, section 8: the linear projection of homes for children
 */
export const leastSquares: Method = {
  name: 'least-squares',
  description: 'carries on the straight line nearest to its values',
  kind: 'trend',
  defaultWindow: 4,
  needs: 2,
  forecast(values, years) {
    const middle = (values.length - 1) / 2;
    const level = mean(values);
    let together = 0;
    let apart = 0;
    values.forEach((value, at) => {
      together += (at - middle) * (value - level);
      apart += (at - middle) ** 2;
    });
    const slope = together / apart;
    return yearsAhead(years, (ahead) => level + slope * (middle + ahead));
  },
};
