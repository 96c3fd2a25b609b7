import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careMeasures } from '../src/measures/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/ +/gu, ' ');

describe('the table of measures in the README', () => {
  it.each(careMeasures.map(({ id, counts, denominator }) => ({ id, counts, of: denominator ?? '' })))(
    'says what $id counts, and of what',
    ({ id, counts, of }) => {
      expect(readme).toContain(`| \`${id}\` | ${counts} | ${of}`.trimEnd());
    },
  );

  it('says what of each is not verified, and of no other', () => {
    const open = careMeasures.flatMap(({ id, notVerified }) =>
      notVerified === null ? [] : [`- \`${id}\`: ${notVerified}`],
    );
    const said = readme.slice(readme.indexOf('Not verified against')).split('\n## ')[0] ?? '';
    expect(said.split('\n').filter((line) => line.startsWith('- '))).toEqual(open);
  });
});
