import type { AsAt } from '../as-at.ts';
import { formatDay } from '../words/dates.ts';
import { Input } from './govuk/input.tsx';

/** The field for the day a page is read as at: what was typed stays, with what is wrong with it. */
export function AsAtInput({ asAt, label }: { readonly asAt: AsAt; readonly label: string }) {
  return (
    <Input
      id="as-at"
      name="as-at"
      label={label}
      hint="For example, 31 August 2022"
      value={asAt.error === null ? formatDay(asAt.day) : asAt.typed}
      width="20"
      autoComplete="off"
      {...(asAt.error === null ? {} : { error: asAt.error })}
    />
  );
}
