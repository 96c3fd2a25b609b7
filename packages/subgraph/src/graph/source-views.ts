import type { Citation, Source } from '@golden-thread/outcomes';
import { globalId } from './global-id.ts';
import type { SourceView } from './views.ts';

/** Joins citations of an area to its sources. A citation of a source that is not there is a defect of the data. */
export function createSourceViews(
  areaCode: string,
  sources: readonly Source[],
): (citation: Citation) => SourceView {
  const byId = new Map(
    sources.map((source) => [source.id, { ...source, id: globalId(areaCode, source.id) }]),
  );
  return ({ sourceId, place }) => {
    const source = byId.get(sourceId);
    if (source === undefined) throw new Error(`The area ${areaCode} cites a source that it does not list.`);
    return { ...source, place };
  };
}
