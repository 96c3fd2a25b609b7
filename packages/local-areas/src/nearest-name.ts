/**
 * The name most like a misspelt one: at most a third of its letters, and always one, may be wrong, missing, too many or
 * swapped with their neighbour. Among equals the first wins; null when none is near. A name is not near to itself, nor to what denies it.
 *
 * @example
 * nearestName('titel', ['id', 'title']); // => 'title'
 */
export function nearestName(misspelt: string, names: Iterable<string>): string | null {
  const denied = /^(?:not|non|no)[\s_-]+(.+)$/iu.exec(misspelt)?.[1] ?? null;
  const allowed = Math.max(1, Math.floor(misspelt.length / 3));
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const name of names) {
    // "not registered" is no slip of "registered", which says the opposite; it may be one of "unregistered".
    if (denied !== null && denied.toLowerCase() === name.toLowerCase()) continue;
    if (name === misspelt || Math.abs(name.length - misspelt.length) >= least) continue;
    const steps = Math.min(
      stepsBetween(misspelt.toLowerCase(), name.toLowerCase()),
      denied === null ? Infinity : stepsBetween(`un${denied.toLowerCase()}`, name.toLowerCase()),
    );
    if (steps >= least) continue;
    least = steps;
    nearest = name;
  }
  return nearest;
}

/** How many letters must be changed, added, taken away or swapped with their neighbour to get from one word to another. */
function stepsBetween(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) steps = Math.min(steps, before[j - 2]! + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
}
