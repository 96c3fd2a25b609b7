import type { AsAt } from '../as-at.ts';
import { AsAtInput } from '../components/as-at-input.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Checkboxes } from '../components/govuk/checkboxes.tsx';
import { Input } from '../components/govuk/input.tsx';
import { Select } from '../components/govuk/select.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import type { RatingState } from '../words/ratings.ts';
import { isFiltered } from './filters.ts';
import type { FilterErrors, Filters } from './filters.ts';

export interface BoardFiltersProps {
  readonly filters: Filters;
  /** What is wrong with those of the address. */
  readonly errors: FilterErrors;
  readonly priorities: readonly { readonly ref: string; readonly title: string }[];
  /** The scheme of the plan. */
  readonly states: readonly RatingState[];
  readonly asAt: AsAt;
  /** The board's address without filters. */
  readonly clear: string;
}

/** Narrows the board. A plain GET form, so that what is shown is in the address and can be sent to someone. */
export function BoardFilters({ filters, errors, priorities, states, asAt, clear }: BoardFiltersProps) {
  return (
    <form method="get" action="#results" className="app-filters app-panel" aria-label="Filter the actions">
      <Checkboxes
        name="rating"
        label="Recorded rating"
        size="small"
        {...(errors.rating === null ? {} : { error: errors.rating })}
        items={states.map(({ rating }) => ({
          value: rating.toLowerCase(),
          text: <RatingTag rating={rating} states={states} meaning={false} />,
        }))}
        values={filters.ratings.map((rating) => rating.toLowerCase())}
      />
      <div className="app-filters__row">
        <Select
          id="priority"
          name="priority"
          label="Priority"
          {...(errors.priority === null ? {} : { error: errors.priority })}
          items={[
            { value: '', text: 'All priorities' },
            ...priorities.map(({ ref, title }) => ({ value: ref, text: `${ref} ${title}` })),
          ]}
          value={filters.priority}
        />
        <Input
          id="search"
          name="search"
          type="search"
          label="Words in the number, title or leads"
          value={filters.search}
          width="20"
          autoComplete="off"
        />
        <AsAtInput asAt={asAt} label="As it stood on" />
      </div>
      <div className="app-buttons">
        <Button>Show actions</Button>
        {(isFiltered(filters) || asAt.inAddress !== null) && (
          <a className="govuk-link" href={clear}>
            Clear filters and date
          </a>
        )}
      </div>
    </form>
  );
}
