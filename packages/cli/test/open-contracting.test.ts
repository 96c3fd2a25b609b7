import { describe, expect, it } from 'vitest';
import { rotherhamAsOneObject } from './area-folder.ts';
import { runCommand } from './run-command.ts';

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
