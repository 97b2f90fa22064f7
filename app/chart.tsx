import type { ReactNode } from 'react';
import { numberIn } from '@/messages';

interface ChartProps {
  lang: string;
  /** What the picture shows, told to who does not see it too. */
  title: string;
  /** What the labels are, and what the numbers count. */
  heads: [string, string];
  bars: Bar[];
  /** What leads to the table behind the picture. */
  asTable: string;
}

export interface Bar {
  label: string;
  value: number;
}

const WIDTH = 480;
const FONT = 15;

/** Numbers that follow each other in time: upright bars from the first to the last, the highest with its number. */
export function TimeChart({ lang, bars, ...told }: ChartProps) {
  const [height, foot, head] = [150, 24, 22];
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / bars.length;
  const width = Math.min(step * 0.8, WIDEST_BAR);
  const centreOf = (place: number) => (place + 0.5) * step;
  const highest = bars.findIndex(({ value }) => value === most);
  return (
    <Figure {...{ lang, bars, ...told }} height={head + height + foot}>
      {bars.map(({ label, value }, place) => (
        <rect
          key={label}
          x={centreOf(place) - width / 2}
          width={width}
          y={head + height * (1 - value / most)}
          height={(height * value) / most}
        />
      ))}
      <rect x={0} y={head + height} width={WIDTH} height={1} />
      {highest >= 0 && (
        <text y={head - 6} {...insideAt(centreOf(highest))}>
          {numberIn(lang, most)}
        </text>
      )}
      <text x={0} y={head + height + foot - 6}>
        {bars[0]?.label}
      </text>
      {bars.length > 1 && (
        <text x={WIDTH} y={head + height + foot - 6} textAnchor="end">
          {bars.at(-1)?.label}
        </text>
      )}
    </Figure>
  );
}

const WIDEST_BAR = 40;
/** Half of the widest number above a bar. */
const MARGIN = 30;

/** Where a text above this place stands so that none of it is outside of the picture. */
function insideAt(x: number) {
  if (x < MARGIN) return { x: 0, textAnchor: 'start' } as const;
  return x > WIDTH - MARGIN ? ({ x: WIDTH, textAnchor: 'end' } as const) : ({ x, textAnchor: 'middle' } as const);
}

/** Numbers beside each other: a bar a row, with its label and its number; of more than twelve the first twelve. */
export function RowChart({ lang, bars, ...told }: ChartProps) {
  const [row, labels, numbers] = [28, 170, 60];
  const shown = bars.slice(0, MOST_ROWS);
  const most = Math.max(1, ...shown.map(({ value }) => value));
  return (
    <Figure {...{ lang, bars, ...told }} height={row * shown.length}>
      {shown.map(({ label, value }, place) => {
        const width = ((WIDTH - labels - numbers) * value) / most;
        return (
          <g key={label} transform={`translate(0 ${place * row})`}>
            <text x={0} y={row * 0.68}>
              {shorten(label)}
            </text>
            <rect x={labels} y={row * 0.18} width={width} height={row * 0.64} />
            <text x={labels + width + 8} y={row * 0.68}>
              {numberIn(lang, value)}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}

const MOST_ROWS = 12;
/** As many signs as fit beside the bars; the table has the whole name. */
const LONGEST_LABEL = 20;

function shorten(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

type FigureProps = ChartProps & { height: number; children: ReactNode };

function Figure({ lang, title, heads, bars, asTable, height, children }: FigureProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg className="chart" role="img" viewBox={`0 0 ${WIDTH} ${height}`} fill="currentColor" fontSize={FONT}>
        <title>{title}</title>
        {children}
      </svg>
      <details>
        <summary>{asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{numberIn(lang, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
