import type { Issue } from '@golden-thread/outcomes';
import type { RegisterRule } from '../../registers/register-rule.ts';
import { notToCome } from './not-to-come.ts';

/** A risk is judged by steps its scale has, and was raised and closed by today. */
export const riskRule: RegisterRule<'risk'> = (risk, { entries, today }) => {
  const scale = entries('risk-scale').find(({ id }) => id === risk.scaleId)?.content;
  const outside = (field: 'likelihood' | 'impact'): readonly Issue[] => {
    const [step, steps] = [risk[field], scale?.[field].length];
    if (step === null || steps === undefined || step <= steps) return [];
    return [
      {
        code: 'OUTSIDE_THE_SCALE',
        path: field,
        found: String(step),
        expected: `a step from 1 to ${steps}`,
        whatToDo: 'Name a step of the scale, or another scale.',
      },
    ];
  };
  return [
    ...notToCome(risk, ['raisedDate', 'closedDate'], today),
    ...outside('likelihood'),
    ...outside('impact'),
  ];
};
