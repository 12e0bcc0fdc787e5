import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { counted } from '../figures/figure.ts';
import { Axes } from './axes.tsx';
import { type Frame, heights } from './frame.ts';
import { type ChartFigures, heightOf, LOOKS, type Look, type Series } from './series.ts';
import { SignMark } from './sign.tsx';
import { spread } from './spread.ts';

/** All dark enough on white; which is which is told by dashes and signs. */
const COLOURS = ['#12312f', '#1d5f5a', '#0b4f9e', '#6b1f3a'] as const;
const BEFORE_WORDS = 14;
const SAMPLE = 44;

const lookOf = ({ look }: Series, at: number): Look => look ?? LOOKS[at % LOOKS.length] ?? LOOKS[0];
const colourOf = (at: number): string => COLOURS[at % COLOURS.length] ?? COLOURS[0];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line’s name, with its latest value where it has one for the latest week. */
const named = ({ name, values }: Series, { unit, growing }: ChartFigures): string => {
  const latest = heightOf(values.at(-1));
  return latest === null
    ? name
    : `${name} ${counted(latest)}${unit === 'percent' ? '%' : ''}${growing ? ' so far' : ''}`;
};

/** Names in a column beside the ends of the lines. */
const Ends = ({ figures, frame, ends }: { figures: ChartFigures; frame: Frame; ends: readonly number[] }) => {
  const places = spread(ends, frame.line, frame.height - frame.bottom);
  const x = frame.width - frame.right + BEFORE_WORDS;
  return (
    <g class="app-chart__names" font-size={frame.letters} fill="#0b0c0c">
      {figures.series.map((series, at) => (
        <text x={x} y={places[at]} dy="0.35em">
          {named(series, figures)}
        </text>
      ))}
    </g>
  );
};

/** Names line by line above the chart, each with a piece of its line. */
const Key = ({ figures, frame }: { figures: ChartFigures; frame: Frame }) => (
  <g class="app-chart__names" font-size={frame.letters} fill="#0b0c0c">
    {figures.series.map((series, at) => {
      const { dash, sign } = lookOf(series, at);
      const y = 10 + at * frame.line;
      return (
        <>
          <line
            x1="2"
            x2={SAMPLE}
            y1={y}
            y2={y}
            stroke={colourOf(at)}
            stroke-width="2.5"
            stroke-dasharray={dash}
          />
          <SignMark sign={sign} x={SAMPLE / 2} y={y} colour={colourOf(at)} />
          <text x={SAMPLE + 8} y={y} dy="0.35em">
            {named(series, figures)}
          </text>
        </>
      );
    })}
  </g>
);

export interface DrawingProps {
  readonly figures: ChartFigures;
  readonly frame: Frame;
}

/** Values week by week as lines; a week without a value leaves a gap. */
export const Lines = ({ figures, frame }: DrawingProps) => {
  const { left, right, width } = frame;
  const across = scalePoint<number>(figures.weeks.keys(), [left + 8, width - right]);
  const up = heights(figures, frame);
  const middle = (week: number): number => across(week) ?? left;
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const drawn = figures.series.map(({ values }) =>
    figures.weeks.map((_, week): Point | null => {
      const height = heightOf(values[week]);
      return height === null ? null : { x: middle(week), y: up.scale(height) };
    }),
  );
  const ends = drawn.map((points) => points.findLast((point) => point !== null)?.y ?? up.scale(0));
  return (
    <>
      <Axes figures={figures} frame={frame} heights={up} middle={middle} />
      {figures.series.map((series, at) => {
        const { dash, sign } = lookOf(series, at);
        return (
          <g class="app-chart__series">
            {runsOf(drawn[at] ?? [], figures.growing).map((run) => (
              <path
                class="app-chart__line"
                d={path([...run]) ?? ''}
                fill="none"
                stroke={colourOf(at)}
                stroke-width="2.5"
                stroke-dasharray={dash}
              />
            ))}
            {(drawn[at] ?? []).map(
              (point) =>
                point && <SignMark sign={sign} x={round(point.x)} y={round(point.y)} colour={colourOf(at)} />,
            )}
          </g>
        );
      })}
      {frame.name === 'wide' ? (
        <Ends figures={figures} frame={frame} ends={ends} />
      ) : (
        <Key figures={figures} frame={frame} />
      )}
    </>
  );
};

const round = (place: number): number => Math.round(place * 10) / 10;

/** Points that follow each other without a gap. */
const runsOf = (points: readonly (Point | null)[], growing = false): Point[][] => {
  const runs: Point[][] = [[]];
  for (const point of growing ? points.slice(0, -1) : points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
};
