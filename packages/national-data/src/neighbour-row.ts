import { isName } from './long-table-cells.ts';
import type { Neighbour, NeighbourList } from './neighbour-list.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue } from './table-issue.ts';

/** How many neighbours the model gives each authority. @source Department for Education, Local Authority Interactive Tool, statistical neighbours. */
export const neighboursEach = 10;

/**
 * One authority with its neighbours from one row; null where the row has no authority (an empty line, a heading), or where
 * something is wrong, which is told.
 */
export function neighbourRow(
  cells: readonly string[],
  at: { readonly file: string; readonly row: number; readonly firstNeighbour: number },
  onIssue: OnIssue,
): NeighbourList | null {
  const { file, row, firstNeighbour } = at;
  const areaNumber = (cells[0] ?? '').trim();
  if (areaNumber === '') return null;
  let sound = true;
  const fault = (column: string, code: string, found: string, expected: string): void => {
    sound = false;
    onIssue(
      tableIssue(
        { file, row, column },
        code,
        found,
        expected,
        'Correct the cell, or download the table again.',
      ),
    );
  };
  if (!/^\d{3}$/u.test(areaNumber))
    fault('column 1', 'NOT_AN_AREA_NUMBER', quoted(areaNumber), 'a number of three digits such as 372');
  const areaName = (cells[1] ?? '').trim();
  if (!isName(areaName)) fault('column 2', 'NOT_A_NAME', quoted(areaName), 'the name of the authority');
  const neighbours: Neighbour[] = [];
  for (let nth = 0; nth < neighboursEach; nth += 1) {
    const number = (cells[firstNeighbour + 2 * nth] ?? '').trim();
    const column = `neighbour ${nth + 1}`;
    if (!/^\d{3}$/u.test(number))
      fault(column, 'NOT_AN_AREA_NUMBER', quoted(number), 'a number of three digits such as 372');
    else if (number === areaNumber) fault(column, 'NEIGHBOUR_OF_ITSELF', quoted(number), 'another authority');
    else if (neighbours.some((other) => other.areaNumber === number))
      fault(column, 'NEIGHBOUR_TWICE', quoted(number), 'each neighbour once');
    neighbours.push({
      areaNumber: number,
      closeness: (cells[firstNeighbour + 2 * nth + 1] ?? '').trim().slice(0, 40),
    });
  }
  return sound ? { areaNumber, areaName, neighbours } : null;
}
