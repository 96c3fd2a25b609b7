import type { AsAt } from '../as-at.ts';
import { AsAtInput } from '../components/as-at-input.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Input } from '../components/govuk/input.tsx';
import { formatQuantity } from '../words/quantities.ts';
import type { LoadChoices } from './load-choices.ts';

/** Asks what if there were another number of requests. A plain GET form, so that the question is in the address. */
export function LoadForm({
  choices: { months, typed, errors },
  usual,
  asAt,
  clear,
}: {
  readonly choices: LoadChoices;
  /** Requests a month in the last year; null where none is known. */
  readonly usual: number | null;
  readonly asAt: AsAt;
  readonly clear: string;
}) {
  const errorOf = (field: 'months' | 'requests') => {
    const error = errors.find((each) => each.field === field)?.text;
    return error === undefined ? {} : { error };
  };
  return (
    <form method="get" action="#results" className="app-filters app-panel" aria-label="What if">
      <div className="app-filters__row">
        <Input
          id="requests"
          name="requests"
          label="What if there were so many requests a month"
          hint={
            usual === null
              ? 'Leave it empty for no change'
              : `Leave it empty for no change; in the last year there were ${formatQuantity(usual, 'COUNT', 0)}`
          }
          value={typed.requests}
          inputMode="numeric"
          autoComplete="off"
          width="5"
          {...errorOf('requests')}
        />
        <Input
          id="months"
          name="months"
          label="Months ahead"
          hint="From 1 to 24"
          value={typed.months === '' ? String(months) : typed.months}
          inputMode="numeric"
          autoComplete="off"
          width="5"
          {...errorOf('months')}
        />
        <AsAtInput asAt={asAt} label="As known on" />
      </div>
      <div className="app-buttons">
        <Button>Show what is coming</Button>
        <a className="govuk-link" href={clear}>
          Clear choices
        </a>
      </div>
    </form>
  );
}
