import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KeyedFigure } from '@golden-thread/national-data';
import { openOpenData, shippedMappings } from '@golden-thread/national-data/node';
import { backTestAreas, type BackTestRow } from '@golden-thread/projection';
import { describe, expect, it } from 'vitest';

const release = fileURLToPath(new URL('../../../../shared/data/dfe-ehcp-2025/', import.meta.url));
const here = existsSync(release);
if (!here)
  console.warn('Left out: ../shared/data/dfe-ehcp-2025 is not here, so requests were not back-tested.');

interface Tested {
  readonly measureId: string;
  readonly dataset: string;
  readonly file: string;
}
const measures: readonly Tested[] = here
  ? [
      { measureId: 'ehcp-requests-count', dataset: 'ehcp-requests', file: 'requests.csv.gz' },
      { measureId: 'ehcp-issued-count', dataset: 'ehcp-timeliness', file: 'timeliness_20_week.csv.gz' },
    ]
  : [];

/** One measure of every local authority, 2019 to 2024; what is not printed is not known. An authority that was recoded is one. */
async function backTest({ measureId, dataset, file }: Tested) {
  const mapping = (await shippedMappings()).find((each) => each.dataset === dataset)!;
  const measure = mapping.measures.findIndex((each) => each.measureId === measureId);
  const table = await openOpenData(`${release}${file}`, mapping);
  const figures: KeyedFigure[] = [];
  for await (const batch of table.figures())
    figures.push(...batch.filter((each) => each.measure === measure));
  const years = table.periods().map(({ period }) => Number(period?.startDate.slice(0, 4)) - 2019);
  const areas = table.areas().flatMap(({ kind, code }, key) => {
    if (kind !== 'local-authority') return [];
    const series: (number | null)[] = [null, null, null, null, null, null];
    for (const { area, period, value } of figures) if (area === key) series[years[period]!] = value;
    return [{ areaCode: String(code), series }];
  });
  return backTestAreas(areas);
}

const printed = (measureId: string): readonly (readonly string[])[] => {
  const page = readFileSync(new URL('../../../docs/back-tests.md', import.meta.url), 'utf8');
  return page
    .slice(page.indexOf(`(\`${measureId}\`,`))
    .split('\n')
    .filter((line) => /^\| \S+ +\| \d/.test(line))
    .slice(0, 14)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};
const cells = (row: BackTestRow): readonly string[] => [
  row.method,
  String(row.horizonYears),
  String(row.areas),
  String(row.heldOut),
  row.meanAbsolutePercentageError?.toFixed(2) ?? '',
  row.medianAbsolutePercentageError?.toFixed(2) ?? '',
  row.meanAbsoluteScaledError?.toFixed(2) ?? '',
  `${row.coveragePercent?.toFixed(1)} %`,
];

describe('a back-test on the release of EHC plans', () => {
  it('is made where the release is', () => expect(measures).toHaveLength(here ? 2 : 0));

  it.each(measures)('is what docs/back-tests.md prints: $measureId', async (measure) => {
    expect(printed(measure.measureId)).toEqual((await backTest(measure)).map(cells));
  });
});
