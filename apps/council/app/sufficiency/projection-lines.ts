import type { ChartLine } from '../chart/chart-lines.ts';
import { formatMonth } from '../words/dates.ts';
import type { Projection } from './sufficiency-answer.ts';

/** The numbers known as one line, and what is expected as another that begins where the first ends, between its bounds. */
export function projectionLines({ known, points }: Projection): readonly ChartLine[] {
  const last = known.at(-1);
  const labels = [...known, ...points].map(({ date }) => formatMonth(date.slice(0, 7)));
  const line = (name: string, at: (index: number) => Omit<ChartLine['points'][number], 'label'>) => ({
    name,
    points: labels.map((label, index) => ({ label, ...at(index) })),
  });
  return [
    line('Counted', (index) => ({ value: known[index]?.value ?? null })),
    line('Expected, with the 80% interval', (index) => {
      if (index === known.length - 1 && last?.value != null) {
        return { value: last.value, lower: last.value, upper: last.value };
      }
      const point = points[index - known.length];
      return point === undefined
        ? { value: null }
        : { value: point.value, lower: point.lower, upper: point.upper };
    }),
  ];
}
