import type { AsAt } from '../as-at.ts';
import { WarningText } from '../components/govuk/warning-text.tsx';
import { formatDay } from '../words/dates.ts';

export interface NotBegunNoticeProps {
  /** What has not begun, each as a sentence begins with it ("This plan") with its first day. */
  readonly things: readonly { readonly name: string; readonly startDate: string }[];
  /** The address of the same page on a day. */
  readonly addressOn: (day: string) => string;
  readonly asAt: Pick<AsAt, 'day' | 'when'>;
}

const said = {
  past: 'had not begun on',
  today: 'has not begun on',
  future: 'will not have begun on',
} as const;

/** Says first that what follows had not begun on the day read, so that nobody reads it as the position of that day. */
export function NotBegunNotice({ things, addressOn, asAt }: NotBegunNoticeProps) {
  if (things.length === 0) return null;
  const firstDays = [...new Set(things.map(({ startDate }) => startDate))].toSorted();
  return (
    <div className="app-ended">
      <WarningText>
        {things
          .map(
            ({ name, startDate }) =>
              `${name} ${said[asAt.when]} ${formatDay(asAt.day)}; it begins on ${formatDay(startDate)}.`,
          )
          .join(' ')}
      </WarningText>
      <ul className="govuk-list">
        {firstDays.map((day) => (
          <li key={day} className="app-no-print">
            <a className="govuk-link" href={addressOn(day)}>
              Show this page as at {formatDay(day)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
