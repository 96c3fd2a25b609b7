import type { AsAt } from '../as-at.ts';
import { AsAtInput } from '../components/as-at-input.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Input } from '../components/govuk/input.tsx';
import { Select } from '../components/govuk/select.tsx';
import type { Choices } from './choices.ts';

const sets = [
  { value: '2025', text: 'Set of 2025' },
  { value: '2021', text: 'Set of 2021' },
];
const methods = [
  { value: 'mean', text: 'Mean: every area counts as much as any other' },
  { value: 'median', text: 'Median: the middle one' },
];

/** Narrows the measures and chooses how they compare. A plain GET form, so that what is shown is in the address. */
export function ChoiceForm({
  choices,
  topics,
  asAt,
  clear,
}: {
  readonly choices: Choices;
  readonly topics: readonly string[];
  readonly asAt: AsAt;
  /** The page's address without choices. */
  readonly clear: string;
}) {
  return (
    <form
      method="get"
      action="#results"
      className="app-filters app-panel"
      aria-label="Choose measures and neighbours"
    >
      <div className="app-filters__row">
        <Select
          id="topic"
          name="topic"
          label="Topic"
          items={[
            { value: '', text: 'All topics' },
            ...topics.map((topic) => ({ value: topic, text: topic })),
          ]}
          value={choices.topic}
        />
        <Input
          id="search"
          name="search"
          type="search"
          label="Words in the title, topic or id"
          value={choices.search}
          width="20"
          autoComplete="off"
        />
      </div>
      <div className="app-filters__row">
        <Select
          id="neighbours"
          name="neighbours"
          label="Statistical neighbours"
          items={sets}
          value={choices.neighbours}
        />
        <Select
          id="method"
          name="method"
          label="One figure of the neighbours by"
          items={methods}
          value={choices.method}
        />
        <AsAtInput asAt={asAt} label="Periods that end by" />
      </div>
      <div className="app-buttons">
        <Button>Show measures</Button>
        <a className="govuk-link" href={clear}>
          Clear choices
        </a>
      </div>
    </form>
  );
}
