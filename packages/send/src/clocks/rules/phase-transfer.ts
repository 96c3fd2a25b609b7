import type { PhaseTransferCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { transferFace } from '../transfer-face.ts';

/**
 * Review and amend the plan by 15 February of the year of a transfer between phases of education other than into post-16.
 * The regulation says before that day, practice by it: the day itself is in time here, with a remark.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18(1)(b)
 */
export const phaseTransfer: ClockRule<PhaseTransferCase> = {
  id: 'phase-transfer',
  title: 'Phase transfer',
  limit: '15 February',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 18(1)(b)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: null,
  until: 'finalPlanSentDate',
  order: [],
  face(given, asAt) {
    return transferFace(given, asAt, '02-15', '15 February of the year of the transfer');
  },
};
