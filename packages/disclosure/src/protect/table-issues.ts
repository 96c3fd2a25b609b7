import type { Issue } from '@golden-thread/outcomes';
import type { LinkedTables } from '../linked-tables.ts';

/** Everything in tables that makes them no linear system of whole counts, all at once. */
export function tableIssues({ cells, relations, derived }: LinkedTables): readonly Issue[] {
  const issues: Issue[] = [];
  const known = new Set<string>();
  cells.forEach(({ id, count, standing }, index) => {
    if (known.has(id)) {
      issues.push({
        code: 'CELL_TWICE',
        path: `cells[${index}].id`,
        found: id,
        expected: 'an id no other cell has',
        whatToDo: 'Give each count one cell, wherever it is printed.',
      });
    }
    known.add(id);
    const isMissing = count === null && standing === 'shown';
    if (!isMissing && (count === null || (Number.isSafeInteger(count) && count >= 0))) return;
    issues.push({
      code: 'COUNT_NOT_WHOLE',
      path: `cells[${index}].count`,
      found: String(count),
      expected: 'a whole number of zero or more',
      whatToDo: 'Correct the count, or say that the cell is hidden or absent.',
    });
  });
  const unknownCell = (path: string, id: string): void => {
    if (known.has(id)) return;
    issues.push({
      code: 'UNKNOWN_CELL',
      path,
      found: id,
      expected: 'the id of one of the cells',
      whatToDo: 'Add the cell or correct the id.',
    });
  };
  relations.forEach(({ terms }, at) =>
    terms.forEach(({ cell }, term) => unknownCell(`relations[${at}].terms[${term}].cell`, cell)),
  );
  derived.forEach(({ of, within }, at) => {
    unknownCell(`derived[${at}].of`, of);
    if (within !== null) unknownCell(`derived[${at}].within`, within);
  });
  return issues;
}

/** A relation that the counts given cannot meet. */
export function disagreement({ cells, relations }: LinkedTables, relation: number): Issue {
  const labels = new Map(cells.map(({ id, label }) => [id, label]));
  const { terms } = relations[relation] as (typeof relations)[number];
  const side = (sign: number): string =>
    terms
      .filter(({ times }) => Math.sign(times) === sign)
      .map(({ cell }) => labels.get(cell))
      .join(' + ');
  return {
    code: 'TOTAL_DISAGREES',
    path: `relations[${relation}]`,
    found: 'counts that do not add up',
    expected: `${side(1)} = ${side(-1)}`,
    whatToDo:
      'Correct the figures. If the parts overlap or do not cover the whole, they are not a sum: leave the relation out.',
  };
}

/** No multiples were found that agree everywhere. */
export function noAgreement(): Issue {
  return {
    code: 'NO_AGREEING_ROUNDING',
    path: 'relations',
    found: 'tables linked so closely that no multiples near the counts agree everywhere',
    expected: 'multiples of the base that add up',
    whatToDo:
      'Round each count by itself (agreeing: false), choose a smaller base, or publish fewer linked tables.',
  };
}
