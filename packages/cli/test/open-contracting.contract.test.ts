import { basename } from 'node:path';
import { fromReleasePackage, toReleasePackage } from '@golden-thread/commissioning/open-contracting';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { describe, expect, it } from 'vitest';
import {
  haveOpenContractingSchemas,
  openContractingValidator,
} from '../../commissioning/test/open-contracting-schemas.ts';
import { openContracting } from '../src/interchange/open-contracting.ts';
import { rotherhamAsOneObject } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const citation = { sourceId: 'document', place: 'the document' };
const shipped = (await shippedAreas()).map((folder) => [basename(folder), folder] as const);

describe.each(shipped)('Open Contracting of %s', (_name, folder) => {
  const written = async () => {
    const loaded = await loadArea(folder);
    if (!loaded.ok) throw new Error(`${folder} is not valid`);
    return openContracting.write(loaded.area, { date: '2024-04-01' });
  };

  it('is taken by the published schemas', async () => {
    if (!haveOpenContractingSchemas) throw new Error('The reference data beside the repository is absent.');
    expect(openContractingValidator()((await written()).document)).toEqual([]);
  });

  it('is the same to the letter when it is written, read and written again', async () => {
    const text = JSON.stringify((await written()).document);
    const reading = fromReleasePackage(JSON.parse(text), citation);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    expect(reading.value.remarks).toEqual([]);
    const { publication } = reading.value;
    if (publication === null) expect(JSON.parse(text).releases).toEqual([]);
    else expect(JSON.stringify(toReleasePackage(reading.value, publication).document)).toBe(text);
  });
});

describe('golden-thread open-contracting', () => {
  it('gives away the three frameworks and the two contracts that Rotherham’s documents tell of, and names its prefix', async () => {
    const { status, stdout } = await runCommand([
      ...['open-contracting', 'export', 'rotherham', '--ocid-prefix', 'ocds-a1b2c3'],
    ]);
    const { releases, extensions } = JSON.parse(stdout);
    expect(releases.map(({ ocid }: { ocid: string }) => ocid)).toEqual([
      'ocds-a1b2c3-E08000018-framework-white-rose-fostering',
      'ocds-a1b2c3-E08000018-framework-white-rose-residential',
      'ocds-a1b2c3-E08000018-framework-support-and-accommodation-16-plus',
      'ocds-a1b2c3-E08000018-contract-foster-carer-marketing',
      'ocds-a1b2c3-E08000018-contract-post-cse-support',
    ]);
    expect(releases[0].tender.lots).toHaveLength(5);
    expect(extensions).toHaveLength(2);
    expect(status).toBe(0);
  });

  it.each([['unregistered'], ['ocds-A1B2C3'], ['ocds-a1b2c3d']])('refuses the prefix %s', async (prefix) => {
    const { status, stderr } = await runCommand([
      ...['open-contracting', 'export', 'rotherham', '--json', '--ocid-prefix', prefix],
    ]);
    expect(JSON.parse(stderr)).toMatchObject({ fault: { code: 'INVALID_OCID_PREFIX' } });
    expect(status).toBe(2);
  });

  it('takes over what it gave away, entry by entry', async () => {
    const exported = await runCommand(['open-contracting', 'export', 'rotherham']);
    const { status, stdout } = await runCommand(
      ['open-contracting', 'import', '-', '--source', 'register', '--json'],
      { input: exported.stdout },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { 'procurement-frameworks.json': 3, 'contracts.json': 2 },
      remarks: [],
      folder: null,
    });
    expect(status).toBe(0);
  });

  it('tells of entries whose source has no day and leaves them out, unless the day is given', async () => {
    const area = rotherhamAsOneObject();
    const head = area['area.json'] as { readonly sources: readonly object[] };
    const undated = { ...head, sources: head.sources.map((each) => ({ ...each, publishedDate: null })) };
    const input = JSON.stringify({ ...area, 'area.json': undated });
    const ask = async (...args: readonly string[]) =>
      JSON.parse(
        (await runCommand(['open-contracting', 'export', '-', '--json', ...args], { input })).stdout,
      );
    const without = await ask();
    expect(without.document.releases).toEqual([]);
    expect(without.remarks).toHaveLength(5);
    expect(without.remarks[0]).toMatchObject({ code: 'RELEASE_WITHOUT_DATE', path: 'agreements[0]' });
    const given = await ask('--date', '2024-04-01');
    expect(given.document.releases).toHaveLength(5);
    expect(given.document.publishedDate).toBe('2024-04-01T00:00:00Z');
  });
});
