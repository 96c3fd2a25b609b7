import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { demandQuery } from '../operations/demand.ts';
import { readBy } from '../reports/read-by.ts';
import { readForecastChoices } from './forecast-choices.ts';
import { forecastDocument } from './forecast-document.ts';
import { knownNumbers } from './known-numbers.ts';
import { priceInput } from './price-input.ts';
import { scenarioRoles } from './read-scenarios.ts';

/** Reads the children to expect in an area at the prices and beside the scenarios of the address, or that the person may not know. */
export async function readForecast(args: LoaderFunctionArgs) {
  const question = childQuestion(args);
  const { council, code, asAt, url } = question;
  const choices = readForecastChoices(url.searchParams);
  const answer = await council.ask(demandQuery, {
    code,
    years: choices.years,
    scenarios: [...choices.scenarios],
    prices: choices.prices.map((price) => priceInput(price, asAt.day)),
    rise: choices.rise,
    asOf: asAt.day,
  });
  const area = allowedArea(question, answer);
  if (area.refused) return { ...area, asAt, choices };
  const { demandForecast } = area;
  if (demandForecast === null) {
    const unknown = answer.missing.some(({ code: fault }) => fault === 'UNKNOWN_ID');
    throw new Response(null, { status: unknown ? 404 : 503 });
  }
  const known = knownNumbers(area.lookedAfterMeasures, demandForecast.fromDate);
  return {
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    scenarios: area.demandScenarios ?? [],
    forecast: demandForecast,
    known,
    report: forecastDocument(demandForecast, known, area.name, readBy(council.viewer, code), area.returns),
    mayRecord: scenarioRoles.includes(council.viewer?.role ?? ''),
    asAt,
    choices,
    errors: [...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]), ...choices.errors],
    fileName: `forecast-as-known-${demandForecast.asOf}`,
  };
}
