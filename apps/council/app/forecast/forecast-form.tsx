import type { AsAt } from '../as-at.ts';
import { AsAtInput } from '../components/as-at-input.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Checkboxes } from '../components/govuk/checkboxes.tsx';
import { Details } from '../components/govuk/details.tsx';
import { Input } from '../components/govuk/input.tsx';
import { errorOf } from '../steps/error-of.ts';
import type { Scenario } from './forecast-answer.ts';
import { pricedTypes } from './forecast-choices.ts';
import type { ForecastChoices } from './forecast-choices.ts';
import { financialYearWords } from './price-input.ts';
import { typeWords } from './type-words.ts';

/** Chooses years, prices and scenarios. A plain GET form, so that the question is in the address. */
export function ForecastForm({
  choices: { years, scenarios, prices, typed, errors },
  types,
  offered,
  asAt,
  clear,
}: {
  readonly choices: ForecastChoices;
  /** Ids of the types that the forecast tells apart: a price of any other would change nothing. */
  readonly types: readonly string[];
  readonly offered: readonly Scenario[];
  readonly asAt: AsAt;
  readonly clear: string;
}) {
  const asked = pricedTypes.filter((id) => types.includes(id) || (typed[`price-${id}`] ?? '') !== '');
  const pricesShown = prices.length > 0 || errors.some(({ field }) => field.startsWith('price-'));
  return (
    <form
      method="get"
      action="#results"
      className="app-filters app-panel"
      aria-label="Years, prices and scenarios"
    >
      <div className="app-filters__row">
        <Input
          id="years"
          name="years"
          label="Years ahead"
          hint="From 1 to 10"
          value={typed['years'] === '' ? String(years) : (typed['years'] ?? '')}
          inputMode="numeric"
          autoComplete="off"
          width="5"
          {...errorOf(errors, 'years')}
        />
        <AsAtInput asAt={asAt} label="As known on" />
      </div>
      {offered.length > 0 && (
        <Checkboxes
          name="scenario"
          label="Scenarios to lay beside it"
          size="small"
          items={offered.map(({ id, title, withdrawn }) => ({
            value: id,
            text: withdrawn === null ? title : `${title} (withdrawn)`,
          }))}
          values={scenarios}
        />
      )}
      <Details
        summary={
          pricesShown ? `What placements cost a week (${prices.length} given)` : 'What placements cost a week'
        }
        open={pricesShown}
      >
        <p className="govuk-body app-measure">
          In pounds for seven nights, at the prices of {financialYearWords(asAt.day)}. Prices you give take
          the place of all those that the area tells. A type without a price is left out of the cost, which
          then says “at least”.
        </p>
        <div className="app-filters__row">
          {asked.map((id) => (
            <Input
              key={id}
              id={`price-${id}`}
              name={`price-${id}`}
              label={`${typeWords(id)}, £ a week`}
              value={typed[`price-${id}`] ?? ''}
              autoComplete="off"
              width="10"
              {...errorOf(errors, `price-${id}`)}
            />
          ))}
          <Input
            id="rise"
            name="rise"
            label="Rise of prices each year, %"
            value={typed['rise'] ?? ''}
            autoComplete="off"
            width="5"
            {...errorOf(errors, 'rise')}
          />
        </div>
      </Details>
      <div className="app-buttons">
        <Button>Show what to expect</Button>
        <a className="govuk-link" href={clear}>
          Clear choices
        </a>
      </div>
    </form>
  );
}
