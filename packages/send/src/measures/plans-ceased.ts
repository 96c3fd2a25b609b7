import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import type { CeaseReason } from './measure-record.ts';
import { keysOf, leaveOut, shareOf } from './measure-result.ts';

/** Why plans end, in the order of the SEN2 guide. */
export const ceaseReasons: readonly CeaseReason[] = [
  'maximum-age',
  'needs-met',
  'higher-education',
  'paid-employment',
  'transferred',
  'no-longer-engages',
  'outside-england',
  'deceased',
  'other',
  'unknown',
];

/**
 * Plans that ceased in a period, by reason; a reason not recorded is a part of its own.
 *
 * DfE's release counts alike, by calendar year (`total_ceased`). Its data guidance gives `not_rec` as other reasons and `other` as
 * reasons not recorded, as if the two were exchanged: hold neither against ours before that is cleared.
 *
 * @source Children and Families Act 2014, section 45(1)
 */
export const plansCeased = defineMeasure(
  {
    id: 'plans-ceased',
    title: 'Plans ceased, by reason',
    unit: 'percent',
    counts: 'plans that ceased in the period for the reason',
    denominator: 'plans that ceased in the period for any reason',
    parts: ceaseReasons,
    from: 'plans',
    over: 'period',
    source: 'Children and Families Act 2014, section 45(1)',
  },
  (plans, { period }) => {
    const ceased = plans.filter(({ ceasedDate }) => happenedIn(period, ceasedDate));
    const of = keysOf(ceased);
    const left = leaveOut(
      plans.filter(({ ceasedDate }) => ceasedDate === 'unknown'),
      'plan',
      'plans',
      'that ceased on a day not known',
    );
    return ceaseReasons.map((part) =>
      shareOf(
        part,
        ceased.filter(({ ceasedBecause }) => (ceasedBecause ?? 'unknown') === part),
        of,
        left,
        'No plan ceased in this time, so there is no share.',
      ),
    );
  },
);
