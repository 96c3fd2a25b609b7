import { codesOf } from './code-set.ts';
import type { FactTable } from './fact-table.ts';
import type { ParentFacts } from './family.ts';
import { dayNumber } from './return-day.ts';
import { newestYear } from './sen2-module.ts';
import type { Sen2Module } from './sen2-module.ts';

/** The fields of a record, whatever its module. */
type Values = Readonly<Record<string, string | boolean | null>>;

/** How many numbers are remembered of a record that others hang on. Of another only its key is. */
export const factsOfAParent = 4;

const none = -0x80000000;
/** What was seen under a record, a bit each: ranks first, then types. A later year only ever adds to the codes. */
const seen = [
  ...codesOf('rank', newestYear).map(({ code }) => `rank ${code}`),
  ...codesOf('sen-type', newestYear).map(({ code }) => `type ${code}`),
];

/** What is remembered of a record: its row, the day of the request, what was decided, and what was seen under it. */
export function factsFor(
  module: Sen2Module,
  row: number,
  values: Values,
  parent: ParentFacts | null,
): readonly number[] {
  const received = values['ReceivedDate'];
  const outcome = values[module === 'requests' ? 'RequestOutcome' : 'AssessmentOutcome'];
  return [
    row,
    typeof received === 'string' ? dayNumber(received) : (parent?.received ?? none),
    typeof outcome === 'string' ? outcome.charCodeAt(0) : 0,
    0,
  ];
}

/** What is remembered of the record at a place. */
export function parentFacts(facts: FactTable, place: number): ParentFacts {
  const received = facts.fact(place, 1);
  const outcome = facts.fact(place, 2);
  return {
    row: facts.fact(place, 0),
    received: received === none ? null : received,
    outcome: outcome === 0 ? null : String.fromCharCode(outcome),
    ...seenUnder(facts.fact(place, 3)),
  };
}

type SeenUnder = Pick<ParentFacts, 'ranks' | 'types'>;

/** What so many bits say; the same few are asked again and again. */
const told = new Map<number, SeenUnder>();

function seenUnder(bits: number): SeenUnder {
  const known = told.get(bits);
  if (known !== undefined) return known;
  const under = seen.filter((_each, bit) => (bits & (1 << bit)) !== 0);
  const those = (kind: string): readonly string[] =>
    under.flatMap((each) => (each.startsWith(kind) ? [each.slice(kind.length)] : []));
  const found = { ranks: those('rank '), types: those('type ') };
  told.set(bits, found);
  return found;
}

/** Remembers a need under its active plan. */
export function sawNeed(facts: FactTable, place: number, { SENtype, SENtypeRank }: Values): void {
  const rank = seen.indexOf(`rank ${String(SENtypeRank)}`);
  const type = seen.indexOf(`type ${String(SENtype)}`);
  const bits = [rank, type].reduce((sum, bit) => (bit < 0 ? sum : sum | (1 << bit)), facts.fact(place, 3));
  facts.set(place, 3, bits);
}
