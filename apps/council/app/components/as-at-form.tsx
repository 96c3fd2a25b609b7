import type { AsAt } from '../as-at.ts';
import { AsAtInput } from './as-at-input.tsx';
import { formatDay } from '../words/dates.ts';
import { Button } from './govuk/button.tsx';

/**
 * Chooses the day a page is read as at, and says so when it is not today. A plain GET form: the day is in the address
 * and can be sent to someone.
 */
export function AsAtForm({ asAt }: { readonly asAt: AsAt }) {
  return (
    <>
      {asAt.when !== 'today' && (
        <p className="govuk-body app-past">
          {asAt.when === 'past' ? (
            <>
              You are reading this page as it stood on <strong>{formatDay(asAt.day)}</strong>. What was
              recorded for later days is left out.
            </>
          ) : (
            <>
              You are reading this page as it will stand on <strong>{formatDay(asAt.day)}</strong> if nothing
              more is recorded.
            </>
          )}{' '}
          <a className="govuk-link app-no-print" href="?">
            Show today
          </a>
        </p>
      )}
      <form method="get" className="app-as-at" aria-label="Date">
        <AsAtInput asAt={asAt} label="Show this page as it stood on" />
        <Button variant="secondary">Show</Button>
      </form>
    </>
  );
}
