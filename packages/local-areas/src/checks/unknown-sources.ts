import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import type { ListFileName } from '../schema.ts';

/** `UNKNOWN_SOURCE`: a fact that cites a source `area.json` does not list. */
export function unknownSources({ head, framework, overlay, lists }: AreaParts): readonly AreaIssue[] {
  if (head === null) return [];
  const known = new Set(head.sources.map(({ id }) => id));
  const inList = (file: ListFileName) =>
    lists[file].entries.flatMap(({ index, value }) =>
      cited(value, `[${index}]`).map((place) => ({ file, ...place })),
    );
  return [
    ...cited(overlay ?? framework, '').map((place) => ({ file: 'framework.json', ...place })),
    ...(Object.keys(lists) as ListFileName[]).flatMap(inList),
  ]
    .filter(({ sourceId }) => !known.has(sourceId))
    .map(({ file, path, sourceId }) =>
      inFile(file, {
        code: 'UNKNOWN_SOURCE',
        path,
        found: JSON.stringify(sourceId),
        expected: `one of ${[...known].join(', ')}`,
        whatToDo: 'Correct the id, or list the source in area.json.',
      }),
    );
}

interface Cited {
  readonly path: string;
  readonly sourceId: string;
}

/** Every `sourceId` inside a value, however deep. */
function cited(value: unknown, path: string): readonly Cited[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => cited(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly Cited[] => {
    const at = path === '' ? name : `${path}.${name}`;
    return name === 'sourceId' && typeof inner === 'string'
      ? [{ path: at, sourceId: inner }]
      : cited(inner, at);
  });
}
