import type { Issue } from '@golden-thread/outcomes';
import type { LayoutOptions } from './layout.ts';

/** Everything wrong with the first line: a name twice or missing, and columns asked for that are not there. */
export function headerIssues(
  names: readonly string[],
  { counts, dimensions }: LayoutOptions,
): readonly Issue[] {
  const issues: Issue[] = [];
  names.forEach((name, at) => {
    if (name === '') {
      issues.push({
        code: 'COLUMN_WITHOUT_NAME',
        path: `line 1, column ${at + 1}`,
        found: 'no name',
        expected: 'a name for each column',
        whatToDo: 'Name the column, or leave it out if it is empty or numbers the lines.',
      });
      return;
    }
    if (names.indexOf(name) === at) return;
    issues.push({
      code: 'COLUMN_TWICE',
      path: `line 1, column ${at + 1}`,
      found: JSON.stringify(name),
      expected: 'a name no other column has',
      whatToDo: 'Give each column a name of its own.',
    });
  });
  for (const name of [...(counts ?? []), ...(dimensions ?? [])]) {
    if (names.includes(name)) continue;
    issues.push({
      code: 'UNKNOWN_COLUMN',
      path: 'line 1',
      found: `no column ${JSON.stringify(name)}`,
      expected: `one of ${names.map((known) => JSON.stringify(known)).join(', ')}`,
      whatToDo: 'Name a column as the first line spells it.',
    });
  }
  return issues;
}

/** No column holds counts. */
export function noCounts(names: readonly string[]): Issue {
  return {
    code: 'NO_COUNT_COLUMN',
    path: 'line 1',
    found: names.join(', '),
    expected: 'a column of counts, such as count or number',
    whatToDo: 'Name the column of counts, count say, or say which it is.',
  };
}

/** The first line holds figures where names should stand: the names are missing. */
export function noNames(names: readonly string[]): Issue {
  return {
    code: 'NO_HEADER',
    path: 'line 1',
    found: 'figures',
    expected: `the names of the ${names.length} columns`,
    whatToDo: 'Put a first line above the figures that names each column, such as area,age,count.',
  };
}
