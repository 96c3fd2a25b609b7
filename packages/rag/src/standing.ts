import type { Risk } from './action-facts.ts';

/** How an action stands on its measures or its timeline, with the sentences that say why. */
export interface Standing {
  readonly risk: Risk;
  readonly reasons: readonly string[];
}

const severity: Record<Risk, number> = { unknown: -1, none: 0, risk: 1, 'significant-risk': 2 };

/** The graver of two risks. `unknown` gives way to anything known: it neither raises nor lowers. */
export function graver(one: Risk, other: Risk): Risk {
  return severity[one] >= severity[other] ? one : other;
}

/** True for a risk that was recorded or observed; `none` and `unknown` are not risks. */
export function isAtRisk(risk: Risk): boolean {
  return risk === 'risk' || risk === 'significant-risk';
}

/** A recorded risk as the tail of a sentence. */
export const riskInWords: Record<Risk, string> = {
  none: 'recorded as on track',
  risk: 'recorded as at risk',
  'significant-risk': 'recorded as at significant risk',
  unknown: 'not recorded',
};
