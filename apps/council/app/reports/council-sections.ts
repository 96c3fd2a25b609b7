import type { ReportBlock, ReportSection } from '@golden-thread/reports';
import { councilHeadings } from './council-headings.ts';
import type { CouncilHeadingId } from './council-headings.ts';

/**
 * Every heading of a council report in its order: with what is on record, or with a place for the author and what
 * belongs there. No heading is left out, and none is filled with words that nobody recorded.
 */
export function councilSections(
  filled: Partial<Readonly<Record<CouncilHeadingId, readonly ReportBlock[]>>>,
): readonly ReportSection[] {
  return councilHeadings.map(({ id, heading, belongs }) => {
    const blocks = filled[id] ?? [];
    return { id, heading, blocks: blocks.length > 0 ? blocks : [{ kind: 'author', text: belongs }] };
  });
}
