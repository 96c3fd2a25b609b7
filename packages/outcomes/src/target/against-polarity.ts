import type { Indicator } from '../indicator.ts';

/** Whether a target asks for what the indicator's polarity calls worse. A polarity that does not judge calls nothing worse. */
export function targetAgainstPolarity({ target, polarity }: Pick<Indicator, 'target' | 'polarity'>): boolean {
  if (target?.kind === 'zero-tolerance') return polarity === 'higher-is-better';
  if (target?.kind !== 'direction') return false;
  return polarity === (target.direction === 'increase' ? 'lower-is-better' : 'higher-is-better');
}
