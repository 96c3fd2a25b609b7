import type { TransferToPost16Case } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { transferFace } from '../transfer-face.ts';

/**
 * Review and amend the plan by 31 March of the year of a transfer from secondary school to a post-16 institution. The
 * regulation says before that day, practice by it: the day itself is in time here, with a remark.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18(1)(a)
 */
export const transferToPost16: ClockRule<TransferToPost16Case> = {
  id: 'transfer-to-post-16',
  title: 'Transfer into post-16',
  limit: '31 March',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 18(1)(a)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: null,
  until: 'finalPlanSentDate',
  order: [],
  face(given, asAt) {
    return transferFace(given, asAt, '03-31', '31 March of the year of the transfer');
  },
};
