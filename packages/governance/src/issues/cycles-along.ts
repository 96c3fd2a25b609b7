import type { IsoDate, Issue } from '@golden-thread/outcomes';
import { holdsOn } from '../as-at.ts';
import type { Governance } from '../governance.ts';
import type { Line, LineKind } from '../line.ts';

/**
 * The circles that lines of one kind close on some day, each told by an issue at its first line in the data.
 *
 * A circle can only close on a day when one of its lines begins, so each such day is looked at (and the earliest
 * there is, for lines with no first day). The same circle is reported once.
 */
export function cyclesAlong(
  governance: Governance,
  kind: LineKind,
  words: Pick<Issue, 'code' | 'expected' | 'whatToDo'>,
): readonly Issue[] {
  const lines = governance.lines.filter((line) => line.kind === kind);
  const days = new Set<IsoDate>(['0001-01-01', ...lines.flatMap((line) => line.startDate ?? [])]);
  const circles = new Map<string, Issue>();
  for (const day of [...days].toSorted()) {
    const holding = lines.filter((line) => holdsOn(line, day));
    for (const line of holding) {
      const way = wayBack(holding, line);
      if (way === null) continue;
      const key = [...way].toSorted().join(' ');
      if (circles.has(key)) continue;
      circles.set(key, {
        code: words.code,
        path: `lines[${governance.lines.indexOf(line)}]`,
        found: `${[...way, way[0]].join(' → ')}${day === '0001-01-01' ? '' : `, from ${day}`}`,
        expected: words.expected,
        whatToDo: words.whatToDo,
      });
    }
  }
  return [...circles.values()];
}

/** The bodies on the shortest way from the end of a line back to its start, starting with the line's own start. */
function wayBack(lines: readonly Line[], line: Line): readonly string[] | null {
  const cameFrom = new Map<string, string>([[line.toBodyId, line.fromBodyId]]);
  const open = [line.toBodyId];
  for (const at of open) {
    if (at === line.fromBodyId) break;
    for (const next of lines) {
      if (next.fromBodyId !== at || cameFrom.has(next.toBodyId)) continue;
      cameFrom.set(next.toBodyId, at);
      open.push(next.toBodyId);
    }
  }
  if (!cameFrom.has(line.fromBodyId)) return null;
  const way: string[] = [];
  for (let at = cameFrom.get(line.fromBodyId) as string; ; at = cameFrom.get(at) as string) {
    way.unshift(at);
    if (at === line.fromBodyId) return way;
  }
}
