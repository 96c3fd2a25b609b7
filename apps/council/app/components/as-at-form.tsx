import type { AsAt } from '../as-at.ts';
import { formatDay } from '../words/dates.ts';
import { Button } from './govuk/button.tsx';
import { Input } from './govuk/input.tsx';

/** Chooses the day a page is read as at. A plain GET form: the day is in the address and can be sent to someone. */
export function AsAtForm({ asAt }: { readonly asAt: AsAt }) {
  return (
    <form method="get" className="app-as-at" aria-label="Date">
      <Input
        id="as-at"
        name="as-at"
        label="Show the position as at"
        hint="For example, 31 August 2022"
        value={asAt.error === null ? formatDay(asAt.day) : asAt.typed}
        width="20"
        autoComplete="off"
        {...(asAt.error === null ? {} : { error: asAt.error })}
      />
      <Button variant="secondary">Show</Button>
    </form>
  );
}
