import type { AsAt } from '../as-at.ts';
import { AsAtInput } from '../components/as-at-input.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Checkboxes } from '../components/govuk/checkboxes.tsx';
import { Details } from '../components/govuk/details.tsx';
import { Input } from '../components/govuk/input.tsx';
import { Select } from '../components/govuk/select.tsx';
import { formatDay } from '../words/dates.ts';
import type { FigureChoices } from './choices.ts';

const lengths = [
  { value: 'month', text: 'Month by month' },
  { value: 'quarter', text: 'Quarter by quarter' },
  { value: 'year', text: 'Year by year' },
];

/** Chooses measures and periods. A plain GET form, so that what is shown is in the address. */
export function FigureChoiceForm({
  choices,
  definitions,
  asAt,
  errors,
  clear,
}: {
  readonly choices: FigureChoices;
  readonly definitions: readonly { readonly id: string; readonly title: string }[];
  readonly asAt: AsAt;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** The page's address without choices. */
  readonly clear: string;
}) {
  const day = (field: 'from' | 'until', label: string) => {
    const error = errors.find((each) => each.field === field)?.text;
    const read = choices[field];
    return (
      <Input
        id={field}
        name={field}
        label={label}
        value={error === undefined && read !== null ? formatDay(read) : choices.typed[field]}
        width="20"
        autoComplete="off"
        {...(error === undefined ? {} : { error })}
      />
    );
  };
  return (
    <form
      method="get"
      action="#results"
      className="app-filters app-panel"
      aria-label="Choose measures and periods"
    >
      <div className="app-filters__row">
        <Select id="by" name="by" label="Periods" items={lengths} value={choices.by.toLowerCase()} />
        {day('from', 'From (may be left empty)')}
        {day('until', 'Until (may be left empty)')}
        <AsAtInput asAt={asAt} label="As known on" />
      </div>
      <Details summary={`Measures (${choices.measures.length} chosen)`}>
        <div className="app-tick-columns">
          <Checkboxes
            name="measure"
            label="Show"
            size="small"
            items={definitions.map(({ id, title }) => ({ value: id, text: title }))}
            values={choices.measures}
          />
        </div>
      </Details>
      <div className="app-buttons">
        <Button>Show figures</Button>
        <a className="govuk-link" href={clear}>
          Clear choices
        </a>
      </div>
    </form>
  );
}
