import { reconcileFigure, type Citation, type ReportedFigure } from '@golden-thread/outcomes';
import type { FigureView, SourceView } from './views.ts';

/** A published figure beside what its components give. The difference is left out where printed rounding explains it. */
export function figureView(
  figure: ReportedFigure,
  sourceView: (citation: Citation) => SourceView,
): FigureView {
  const { reported, recomputed, discrepancy, agrees, explanation } = reconcileFigure(figure);
  return {
    title: figure.title,
    reported,
    recomputed,
    discrepancy: agrees === false ? discrepancy : null,
    agrees,
    explanation,
    unit: figure.unit,
    remarks: figure.remarks,
    source: sourceView(figure.source),
  };
}
