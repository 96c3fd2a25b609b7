import { projectSeries, type Projection, type ProjectionRequest } from '@golden-thread/projection';
import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import { readFigures } from '../projection/read-figures.ts';
import { readWhole } from '../projection/read-whole.ts';
import { refuseAll } from '../projection/refuse-all.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';

/** As given on the command line. */
export interface ProjectGiven {
  readonly series: string;
  readonly method: string;
  readonly years: string;
  readonly window?: string | undefined;
  readonly decimals?: string | undefined;
}

/**
 * Continues a series of yearly figures.
 *
 * @throws WrongUse with every issue, when the series or an option cannot be read or the method cannot work from the series.
 */
export async function project(surroundings: Surroundings, given: ProjectGiven): Promise<Report> {
  const figures = readFigures(given.series === '-' ? await surroundings.readStandardInput() : given.series);
  const years = readWhole(given.years, '--years', { from: 1, to: 30 });
  const window = readWhole(given.window, '--window');
  const decimals = readWhole(given.decimals, '--decimals');
  const unread = [figures, years, window, decimals].flatMap(({ issues }) => issues);
  const projected = projectSeries({
    series: figures.series,
    // What could not be read is told by its own issue; the rest is looked at all the same.
    years: years.value ?? 1,
    method: given.method as ProjectionRequest['method'],
    window: window.value,
    decimals: decimals.value,
  });
  if (unread.length > 0 || !projected.ok) {
    const others = projected.ok ? [] : projected.issues.filter((issue) => !isEcho(issue, figures.issues));
    refuseAll([...unread, ...others.map(named)], 'This series cannot be projected as asked.');
  }
  return { status: EXIT_STATUS.fine, text: inWords(projected.value), json: projected.value };
}

/** Figures that could not be read leave nothing known: that is said once. */
function isEcho({ code }: Issue, unread: readonly Issue[]): boolean {
  return unread.length > 0 && (code === 'NO_KNOWN_VALUE' || code === 'SERIES_TOO_SHORT');
}

/** An issue's place as the command line has it: `series[1]` is the second figure of `--series`. */
function named(issue: Issue): Issue {
  const at = /^series\[(\d+)\]$/.exec(issue.path)?.[1];
  return { ...issue, path: at === undefined ? `--${issue.path}` : `--series, figure ${Number(at) + 1}` };
}

function inWords({ method, window, points, backTest }: Projection): string {
  const { meanAbsolutePercentageError: error, heldOut, candidates, remarks } = backTest;
  const written = (value: number | null): string => (value === null ? 'too short to say' : String(value));
  return [
    `${method}, from the newest ${window === 1 ? 'figure' : `${window} figures`} known`,
    error === null
      ? 'its error on this series cannot be told'
      : `in a back-test on this series it was ${error} % off on average, over ${heldOut} held-out figures`,
    '',
    textTable(
      ['years ahead', 'value', '80 % from', '80 % to'],
      points.map(({ value, lower, upper }, at) => [
        String(at + 1),
        String(value),
        written(lower),
        written(upper),
      ]),
    ),
    '',
    textTable(
      ['method', 'mean error in the back-test'],
      candidates.map((each) => [
        each.method,
        each.meanAbsolutePercentageError === null
          ? 'cannot be told'
          : `${each.meanAbsolutePercentageError} %`,
      ]),
    ),
    ...remarks.flatMap((remark) => ['', remark]),
  ].join('\n');
}
