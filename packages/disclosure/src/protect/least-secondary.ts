import type { Secondary } from './choose-secondary.ts';
import { proofOfOpenRange } from './open-range.ts';
import { hide, showAgain, type System } from './system.ts';

/** Up to so many cells that could be hidden, every choice is tried. */
const FEW = 10;

/**
 * For small tables: the choice of further cells that loses least, by trying every cheaper one than what was found.
 * Null when there are too many cells to try. The system is left with the choice made.
 */
export function leastSecondary(
  system: System,
  mustStayOpen: readonly number[],
  width: number,
  found: Secondary,
): Secondary | null {
  const candidates: number[] = [];
  for (let cell = 0; cell < system.size; cell += 1) {
    const isHidable = (system.price[cell] as number) < Infinity;
    if (isHidable && (system.hidden[cell] === 0 || found.protects.has(cell))) candidates.push(cell);
  }
  if (candidates.length > FEW) return null;
  for (const cell of found.protects.keys()) showAgain(system, cell);
  for (const { cells, lost } of choicesUnder(system, candidates, found.lost)) {
    for (const cell of cells) hide(system, cell);
    if ([...mustStayOpen, ...cells].every((cell) => proofOfOpenRange(system, cell, width) !== null)) {
      return { protects: new Map(cells.map((cell) => [cell, mustStayOpen[0] as number])), lost };
    }
    for (const cell of cells) showAgain(system, cell);
  }
  for (const cell of found.protects.keys()) hide(system, cell);
  return found;
}

function choicesUnder(
  system: System,
  candidates: readonly number[],
  limit: number,
): readonly { readonly cells: readonly number[]; readonly lost: number }[] {
  let choices: { readonly cells: readonly number[]; readonly lost: number }[] = [{ cells: [], lost: 0 }];
  for (const cell of candidates) {
    const price = system.price[cell] as number;
    choices = choices.concat(
      choices
        .map(({ cells, lost }) => ({ cells: [...cells, cell], lost: lost + price }))
        .filter(({ lost }) => lost < limit - 1e-9),
    );
  }
  return choices.sort((left, right) => left.lost - right.lost);
}
