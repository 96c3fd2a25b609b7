import { notToCome } from '../assurance/rules/not-to-come.ts';
import { monthOver } from '../registers/month-over.ts';
import type { RegisterRule } from '../registers/register-rule.ts';

/** An entry was last checked by today. */
export const serviceRule: RegisterRule<'service'> = (service, { today }) =>
  notToCome(service, ['lastChecked'], today);

/** A check was made by today. */
export const localOfferCheckRule: RegisterRule<'local-offer-check'> = (check, { today }) =>
  notToCome(check, ['checkedDate'], today);

/** The use is of a month that is over. */
export const localOfferUseRule: RegisterRule<'local-offer-use'> = ({ month }, { today }) =>
  monthOver(month, today, 'Record it when the month is over.');
