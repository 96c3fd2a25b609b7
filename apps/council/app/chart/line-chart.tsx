import { CHART, chartPlaces, type ChartLine } from './chart-lines.ts';

/**
 * Lines over time, drawn on the server. The table beside it says every figure, so the drawing is told to a screen reader by
 * one sentence; lines differ by stroke and by the shape of their points, not by colour alone.
 */
export function LineChart({
  title,
  lines,
  unit,
}: {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly unit: 'COUNT' | 'PERCENT';
}) {
  if (!lines.some(({ points }) => points.filter(({ value }) => value !== null).length > 1)) return null;
  const places = chartPlaces(lines, unit);
  const base = CHART.height - CHART.bottom;
  return (
    <figure className="app-chart">
      {lines.length > 1 && (
        <figcaption className="app-chart__key" aria-hidden="true">
          {lines.map(({ name }, at) => (
            <span key={name} className="app-chart__key-entry">
              <svg
                width="44"
                height="14"
                viewBox="0 0 44 14"
                focusable="false"
                className={`app-chart__line-${at}`}
              >
                <path d="M2 7H42" />
                <Dot at={at} x={22} y={7} />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <svg
        role="img"
        aria-label={`Line chart of ${title}. The table after it has every figure.`}
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        focusable="false"
      >
        {places.ticks.map(({ y, text }) => (
          <g key={text}>
            <path className="app-chart__grid" d={`M${CHART.left} ${y}H${CHART.width - CHART.right}`} />
            <text x={CHART.left - 8} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {places.labels.map(({ x, text }, at) => (
          <text
            key={text}
            x={x}
            y={base + 22}
            textAnchor={at === places.labels.length - 1 ? 'end' : 'middle'}
            className={(places.labels.length - 1 - at) % 3 === 0 ? undefined : 'app-chart__label--less'}
          >
            {text}
          </text>
        ))}
        {places.lines.map(({ name, path, band, dots }, at) => (
          <g key={name} className={`app-chart__line-${at}`}>
            <path d={path} />
            {dots.map(({ x, y }) => (
              <Dot key={x} at={at} x={x} y={y} />
            ))}
            {band !== '' && <path className="app-chart__band" d={band} />}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** The first line has round points, the second square ones, the third diamonds. */
function Dot({ at, x, y }: { readonly at: number; readonly x: number; readonly y: number }) {
  if (at === 0) return <circle cx={x} cy={y} r="4" />;
  if (at === 1) return <rect x={x - 4} y={y - 4} width="8" height="8" />;
  return <path className="app-chart__dot" d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />;
}
