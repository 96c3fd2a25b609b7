import { planAddress } from '../addresses.ts';
import { WarningText } from '../components/govuk/warning-text.tsx';
import { counted } from '../words/phrases.ts';
import { formatDay } from '../words/dates.ts';

export interface EndedNoticeProps {
  /** What ended, each as a sentence begins with it ("This plan") with its last day. */
  readonly things: readonly { readonly name: string; readonly endDate: string }[];
  /** How many records of it speak of a day after its last. */
  readonly laterRecords?: number;
  /** The plans recorded as having taken over. */
  readonly successors?: readonly { readonly id: string; readonly title: string }[];
  /** The address of the same page on a day. */
  readonly addressOn: (day: string) => string;
  readonly asAt: string | null;
}

/** Says first that what follows is over, so that nobody reads it as the position of the day, and what followed it. */
export function EndedNotice({
  things,
  laterRecords = 0,
  successors = [],
  addressOn,
  asAt,
}: EndedNoticeProps) {
  if (things.length === 0) return null;
  const lastDays = [...new Set(things.map(({ endDate }) => endDate))].toSorted();
  return (
    <div className="app-ended">
      <WarningText>
        {things.map(({ name, endDate }) => `${name} ended on ${formatDay(endDate)}.`).join(' ')} What follows
        is what is on record of {things.length === 1 ? 'it' : 'them'}
        {successors.length === 0 && '; nothing is recorded as having followed'}.
        {laterRecords > 0 &&
          ` Of what is recorded, ${counted(laterRecords, 'entry', 'entries')} ${laterRecords === 1 ? 'speaks' : 'speak'} of a day after that.`}
      </WarningText>
      <ul className="govuk-list">
        {successors.map(({ id, title }) => (
          <li key={id}>
            It was followed by{' '}
            <a className="govuk-link" href={planAddress(id, asAt)}>
              {title}
            </a>
          </li>
        ))}
        {lastDays.map((day) => (
          <li key={day} className="app-no-print">
            <a className="govuk-link" href={addressOn(day)}>
              Show this page as it stood on {formatDay(day)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
