import type { RegisterRule } from '../../registers/register-rule.ts';
import { notToCome } from './not-to-come.ts';
import { oneOf } from './one-of.ts';

/** An opinion is one of its scale, and the report was made by today. */
export const auditItemRule: RegisterRule<'audit-item'> = (item, { entries, today }) => {
  const scale = entries('opinion-scale').find(({ id }) => id === item.scaleId)?.content;
  return [
    ...notToCome(item, ['commissionedDate', 'reportedDate'], today),
    ...(scale === undefined
      ? []
      : oneOf(
          'UNKNOWN_OPINION',
          'opinionId',
          item.opinionId,
          scale.opinions,
          'Name an opinion of the scale.',
        )),
  ];
};
