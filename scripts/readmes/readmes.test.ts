import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishablePackages } from '../packed/publishable-packages.ts';
import { codesInSource, SETTINGS } from './codes-in-source.ts';
import { readmeProblems } from './readme-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const members = publishablePackages(root);
const codes = new Map(members.map(({ name, folder }) => [name, codesInSource(root, basename(folder))]));

/** A package's own codes, those of every package it depends on, and the settings, which look alike. */
function knownCodes(folder: string): ReadonlySet<string> {
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  return new Set([
    ...SETTINGS,
    ...[name, ...Object.keys(dependencies)].flatMap((each) => codes.get(each) ?? []),
  ]);
}

describe('the README of each package', () => {
  it('is looked at for every package', () => expect(members.length).toBeGreaterThanOrEqual(12));

  it.each(members)('of $name has the parts every README has, and every code', ({ name, folder, entries }) => {
    const facts = {
      name,
      isLibrary: entries.length > 0,
      codes: codes.get(name) ?? [],
      knownCodes: knownCodes(folder),
    };
    expect(readmeProblems(folder, facts)).toEqual([]);
  });
});

describe('the check of READMEs', () => {
  it('finds the codes that sources give', () => {
    expect(codes.get('@golden-thread/outcomes')).toEqual(
      expect.arrayContaining(['INVALID_DATE', 'WRONG_FORMAT', 'NOT_A_CALENDAR_DAY']),
    );
    expect(codes.get('@golden-thread/rag')).toContain('own-action');
    expect(codes.get('@golden-thread/cli')).toContain('AREA_NOT_FOUND');
  });

  it('says everything that is missing or wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-readme-'));
    const facts = { name: 'x', isLibrary: true, codes: ['A_CODE'], knownCodes: new Set(['A_CODE']) };
    try {
      expect(readmeProblems(folder, facts)).toEqual(['x has no README.md.']);
      writeFileSync(
        join(folder, 'README.md'),
        '# y\n\nSee [z](../z/README.md) and [a page](https://example.org/#x).\n\n## What can go wrong\n\n`NO_CODE`\n\n## Where things are\n\n| `gone.ts` |\n',
      );
      expect(readmeProblems(folder, facts)).toEqual([
        'x: its first line is not "# x".',
        'x: it does not say what the package knows.',
        'x: it has no example under "## In ten lines".',
        'x: its table leaves out A_CODE.',
        'x: nothing gives the code NO_CODE it speaks of.',
        'x: its link to ../z/README.md leads nowhere once it is published; name the page in backticks instead.',
        'x: its map names gone.ts, which is not there.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
