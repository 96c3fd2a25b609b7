import type { LoaderFunctionArgs } from 'react-router';
import { homesQuery } from '../operations/homes.ts';
import { homesDocument } from './homes-document.ts';
import { readAreaOfHomes } from './read-area-of-homes.ts';

/** Reads the homes of an area as at the day of the address. The page and its files all show this. */
export async function readHomes(args: LoaderFunctionArgs) {
  const { area, madeBy, ...read } = await readAreaOfHomes(args, (council, asked) =>
    council.ask(homesQuery, { ...asked }),
  );
  const { name, asAt } = read;
  return {
    ...read,
    report: homesDocument(area, name, asAt.day, madeBy),
    fileName: `homes-as-at-${asAt.day}`,
  };
}
