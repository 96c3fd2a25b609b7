import { WarningText } from '../components/govuk/warning-text.tsx';
import { formatDay } from '../words/dates.ts';
import type { DueAnswer } from './due-sums.ts';

/** Says up to which day the records tell, where that is before the day read: what was done since cannot be in them. */
export function RecordsEnd({
  due: { asOf, knownUntilDate, plansUntilDate },
}: {
  readonly due: Pick<DueAnswer, 'asOf' | 'knownUntilDate' | 'plansUntilDate'>;
}) {
  if (knownUntilDate === null || (knownUntilDate >= asOf && (plansUntilDate ?? asOf) >= asOf)) return null;
  return (
    <WarningText>
      The records end on {formatDay(knownUntilDate)}
      {plansUntilDate !== null && plansUntilDate !== knownUntilDate && (
        <>, and of plans and reviews on {formatDay(plansUntilDate)}</>
      )}
      . What was done since is not in them, so some of what stands here as late may have been done.
    </WarningText>
  );
}
