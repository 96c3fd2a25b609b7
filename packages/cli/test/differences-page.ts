import { DIFFERENCE_CAUSES, type DemandDifferences } from '@golden-thread/sufficiency/demand';

/** The differences of one model on one sample. */
export interface NamedDifferences {
  readonly name: string;
  readonly found: DemandDifferences;
}

const kinds = ['stock', 'transitions', 'entrants'] as const;

/** The page that tells every difference, as Markdown. */
export function differencesPage(all: readonly NamedDifferences[]): string {
  const causes = new Set(all.flatMap(({ found }) => found.differences.map(({ cause }) => cause)));
  return [
    '# Where forecasts of demand differ, and why',
    '',
    'What `golden-thread demand` counts, held against the two open-source demand models (Data to Insight’s and Social Finance’s) on both public samples of returns: children in care by age band and placement on the day before the first return and on every 31 March, and transitions and entrants of every year. What the models count was told by running them; `--compatible` gives the same to the last child, and their forecasts to six decimals. The counts are of made-up children.',
    '',
    'Every child that only one side counts has exactly one cause. Where several things are unlike about a child, it is the last of them, in the order of the list below, that made a difference. Print the same of your own returns with `golden-thread demand <files> --reference <from>..<to> --days 1 --differences`. A test holds this page against what is found.',
    '',
    '## Causes',
    '',
    table(
      ['Cause', 'The other model', 'Ours', 'Found in the samples'],
      DIFFERENCE_CAUSES.map(({ id, theirs, ours }) => [
        `\`${id}\``,
        theirs,
        ours,
        causes.has(id) ? 'yes' : 'no',
      ]),
    ),
    '',
    '## How many',
    '',
    table(
      ['Model and sample', 'Count', 'Same', 'Of', ...['Cause', 'Only theirs', 'Only ours']],
      all.flatMap(({ name, found }) => kinds.flatMap((kind) => sums(name, found, kind))),
    ),
    ...all.flatMap(({ name, found }) => [
      '',
      `## Every difference: ${name}`,
      '',
      'A stock is of a day; transitions and entrants are of the year that begins on it.',
      '',
      table(
        ['Count', 'Day', 'Of', 'Only theirs', 'Only ours', 'Cause'],
        found.differences.map(({ kind, period, what, onlyTheirs, onlyOurs, cause }) => [
          kind,
          period,
          what,
          String(onlyTheirs),
          String(onlyOurs),
          `\`${cause}\``,
        ]),
      ),
    ]),
    '',
  ].join('\n');
}

function sums(
  name: string,
  { counts, differences }: DemandDifferences,
  kind: string,
): readonly (readonly string[])[] {
  const ofKind = counts.filter((each) => each.kind === kind);
  const same = ofKind.filter(({ theirs, ours }) => theirs === ours).length;
  return DIFFERENCE_CAUSES.flatMap(({ id }) => {
    const of = differences.filter((each) => each.kind === kind && each.cause === id);
    if (of.length === 0) return [];
    const sum = (side: 'onlyTheirs' | 'onlyOurs'): string =>
      String(of.reduce((all, each) => all + each[side], 0));
    return [
      [name, kind, String(same), String(ofKind.length), `\`${id}\``, sum('onlyTheirs'), sum('onlyOurs')],
    ];
  });
}

/** A table set as the formatter sets one. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
