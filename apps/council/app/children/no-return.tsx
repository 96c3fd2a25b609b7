import { InsetText } from '../components/govuk/inset-text.tsx';
import type { AsAt } from '../as-at.ts';
import { formatDay } from '../words/dates.ts';

/** Says in place of figures that there is no return to count, and what to do about it. */
export function NoReturn({ name, asAt }: { readonly name: string; readonly asAt: AsAt }) {
  return (
    <>
      <InsetText>
        {asAt.when === 'today'
          ? `No SEN2 return of ${name} counts, so there is nothing to count from.`
          : `No SEN2 return of ${name} counts on ${formatDay(asAt.day)}, so there is nothing to count from.`}
      </InsetText>
      <p className="govuk-body app-measure">
        Requests, plans and reviews are counted from the SEN2 return and from extracts in its layout. Whoever
        administers this installation imports one; names, numbers and addresses are not kept:
      </p>
      <p className="govuk-body">
        <code>golden-thread sen2 import &lt;area&gt; export/*.csv --year 2025 --key-file &lt;key&gt;</code>
      </p>
      <p className="govuk-body app-measure">
        With <code>--dry-run</code> it is checked and nothing is kept. To try these pages first,{' '}
        <code>golden-thread sen2 sample</code> makes up a return of nobody: import it into a made-up area,
        never into a real one.
      </p>
    </>
  );
}
