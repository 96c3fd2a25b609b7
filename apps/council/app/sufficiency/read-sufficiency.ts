import type { LoaderFunctionArgs } from 'react-router';
import { sufficiencyQuery } from '../operations/sufficiency.ts';
import { readAreaOfHomes } from './read-area-of-homes.ts';
import { statementDocument } from './statement-document.ts';

/** How many years ahead a statement looks. */
const YEARS = 3;

/** Reads the sufficiency statement of an area as at the day of the address. The page and its files all show this. */
export async function readSufficiency(args: LoaderFunctionArgs) {
  const { area, madeBy, ...read } = await readAreaOfHomes(args, (council, asked) =>
    council.ask(sufficiencyQuery, { ...asked, years: YEARS }),
  );
  const { name, asAt } = read;
  return {
    ...read,
    projection: area.projection,
    report: statementDocument(area, name, asAt.day, madeBy),
    fileName: `sufficiency-statement-as-at-${asAt.day}`,
  };
}
