import type { PlanRefusalCase } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { exceptionsFromRequest } from '../exceptions/exceptions-from-request.ts';
import { weeksFace } from '../weeks-face.ts';

/**
 * Tell the family that there will be no plan within 16 weeks of the request. A case that goes on to a plan has `ended` for
 * this clock; one without a decision runs past the 16 weeks, because a refusal can then no longer be in time.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 10(1)
 */
export const planRefusal: ClockRule<PlanRefusalCase> = {
  id: 'plan-refusal',
  title: 'Refusal of a plan',
  limit: '16 weeks',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 10(1)',
  exceptions: exceptionsFromRequest,
  exceptionsSource: 'Special Educational Needs and Disability Regulations 2014, regulation 10(4)',
  means: 'at-most',
  from: 'requestReceivedDate',
  until: 'refusalToldDate',
  order: [['requestReceivedDate', 'refusalToldDate']],
  face(given, asAt) {
    return weeksFace(
      16,
      { name: 'Receipt of the request', date: given.requestReceivedDate },
      { name: 'Telling the family that there will be no plan', date: given.refusalToldDate },
      asAt,
    );
  },
};
