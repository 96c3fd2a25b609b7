import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import type { Council } from '../council-context.ts';
import type { Answer } from '../graph/answer.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { readFigureChoices, TOO_LONG } from './choices.ts';
import type { FigureChoices, FirstChoices } from './choices.ts';
import type { MeasureDefinition, MeasureSeries } from './measure-series.ts';

/** What is asked of the measures of an area. */
export interface MeasuresAsked extends Pick<FigureChoices, 'by' | 'from' | 'until'> {
  readonly code: string;
  readonly ids: string[];
  readonly asOf: string;
}

/** Where measures come from: both services are asked under the same names. */
export interface MeasuresSource<Kept> {
  readonly first: FirstChoices;
  readonly definitions: (council: Council) => Promise<Answer<{ definitions: readonly MeasureDefinition[] }>>;
  readonly measures: (
    council: Council,
    asked: MeasuresAsked,
  ) => Promise<Answer<{ localArea: MeasuredArea<Kept> | null }>>;
}

interface MeasuredArea<Kept> {
  name: string;
  returns: readonly Kept[] | null;
  series: readonly MeasureSeries[] | null;
}

/** Reads the measures that the address chooses, period by period, or that the person may not know. */
export async function readMeasures<Kept>(args: LoaderFunctionArgs, source: MeasuresSource<Kept>) {
  const question = childQuestion(args);
  const { council, code, asAt, url } = question;
  const known = await source.definitions(council);
  const definitions = known.data?.definitions;
  if (definitions === undefined) throw new Response(null, { status: faultStatus(known.missing) });
  const ids = definitions.map(({ id }) => id);
  const choices = readFigureChoices(url.searchParams, ids, source.first);
  const { measures, by, from, until } = choices;
  const span = choices.errors.length === 0 ? { from, until } : { from: null, until: null };
  const answer = await source.measures(council, { code, ids: [...measures], by, ...span, asOf: asAt.day });
  const area = allowedArea(question, answer);
  const head = { asAt, choices, definitions };
  if (area.refused) return { ...area, ...head };
  const tooLong = answer.missing.some((each) => each.code === 'BAD_USER_INPUT');
  if (area.series === null && !tooLong) throw new Response(null, { status: 503 });
  return {
    ...head,
    refused: false as const,
    code,
    name: area.name,
    returns: area.returns,
    series: area.series ?? [],
    errors: [
      ...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]),
      ...choices.errors,
      ...(tooLong ? [{ field: 'from', text: TOO_LONG }] : []),
    ],
  };
}
