import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { demandQuery } from '../operations/demand.ts';
import { readBy } from '../reports/read-by.ts';
import { readForecastChoices } from './forecast-choices.ts';
import { forecastDocument } from './forecast-document.ts';
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
    prices: choices.prices.map(priceInput),
    rise: choices.rise,
    asOf: asAt.day,
  });
  const area = allowedArea(question, answer, ({ lookedAfterReturns }) => lookedAfterReturns);
  if (area.refused) return { ...area, asAt, choices };
  const { demandForecast } = area;
  if (demandForecast === null) {
    const unknown = answer.missing.some(({ code: fault }) => fault === 'UNKNOWN_ID');
    throw new Response(null, { status: unknown ? 404 : 503 });
  }
  return {
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    scenarios: area.demandScenarios ?? [],
    forecast: demandForecast,
    report: forecastDocument(demandForecast, area.name, readBy(council.viewer, code)),
    mayRecord: scenarioRoles.includes(council.viewer?.role ?? ''),
    asAt,
    choices,
    errors: [...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]), ...choices.errors],
    fileName: `forecast-as-known-${demandForecast.asOf}`,
  };
}

function priceInput({ id, pence }: { readonly id: string; readonly pence: number }) {
  const sector = id.endsWith('-in-house')
    ? ('IN_HOUSE' as const)
    : id.endsWith('-independent')
      ? ('INDEPENDENT' as const)
      : null;
  return {
    placementTypeId: id.replace(/-(?:in-house|independent)$/, ''),
    sector,
    perWeekPence: pence,
  };
}
