import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rotherham = fileURLToPath(new URL('../../../packages/local-areas/data/rotherham', import.meta.url));

const quarters = [
  { startDate: '2021-10-01', endDate: '2021-12-31' },
  { startDate: '2022-01-01', endDate: '2022-03-31' },
  { startDate: '2022-04-01', endDate: '2022-06-30' },
];

/** Made-up figures of three quarters, one of them withheld.  */
const made: Readonly<Record<string, readonly (readonly [value: number | null, numerator: number | null])[]>> =
  {
    'plans-within-20-weeks': [
      [61, null],
      [null, null],
      [72.5, 413],
    ],
    'graduated-response-portal-hits': [
      [7001, null],
      [12000, null],
      [11345, null],
    ],
  };

/** A folder of areas with a Rotherham of which two measures have figures since the baseline, all made up. */
export async function areasWithMeasures(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'measured-areas-'));
  const copy = join(folder, 'rotherham');
  await cp(rotherham, copy, { recursive: true });
  const file = join(copy, 'observations.json');
  const kept = JSON.parse(await readFile(file, 'utf8')) as readonly { readonly source: unknown }[];
  const observations = Object.entries(made).flatMap(([indicatorId, figures]) =>
    figures.map(([value, numerator], at) => ({
      id: `${indicatorId}-${at}`,
      indicatorId,
      period: { kind: 'quarter', ...quarters[at] },
      value,
      numerator,
      denominator: numerator === null ? null : 570,
      absence: value === null ? { reason: 'suppressed', message: 'Withheld in this made-up table.' } : null,
      source: kept[0]?.source,
      recordedAt: '2022-08-01T00:00:00Z',
      knownDate: '2022-08-01',
      corrects: null,
    })),
  );
  await writeFile(file, JSON.stringify([...kept, ...observations]));
  return folder;
}
