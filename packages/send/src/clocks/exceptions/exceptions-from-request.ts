import type { ExceptionKind } from './clock-exception.ts';

/**
 * The exceptions to each time that runs from the request. Regulation 5(4) lists them for the decision whether to assess, 10(4) for a
 * refusal, and 13(3) takes those of 10(4) for the final plan. The last stands for a return that names no ground.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 5(4), 10(4) and 13(3)
 */
export const exceptionsFromRequest: readonly ExceptionKind[] = [
  'school-closed',
  'early-years-setting-closed',
  'personal-circumstances',
  'absence-from-area',
  'ground-not-stated',
];
