import type { ScaleLinear } from 'd3-scale';
import { counted } from '../figures/figure.ts';
import { shortDay } from '../when.ts';
import type { Frame } from './frame.ts';
import type { ChartFigures } from './series.ts';

export interface AxesProps {
  readonly figures: ChartFigures;
  readonly frame: Frame;
  readonly heights: { readonly scale: ScaleLinear<number, number>; readonly ticks: readonly number[] };
  /** The middle of a week, from the left. */
  readonly middle: (week: number) => number;
}

/** Lines across with their values, and below them the days on which weeks begin. */
export const Axes = ({ figures, frame, heights: { scale, ticks }, middle }: AxesProps) => {
  const { width, height, left, right, bottom, letters, weeksApart } = frame;
  const last = figures.weeks.length - 1;
  return (
    <g class="app-chart__axes" font-size={letters} fill="#0b0c0c">
      {ticks.map((tick) => (
        <>
          <line
            x1={left}
            x2={width - right}
            y1={scale(tick)}
            y2={scale(tick)}
            stroke={tick === 0 ? '#0b0c0c' : '#b1b4b6'}
            stroke-width="1"
          />
          <text x={left - 8} y={scale(tick)} dy="0.35em" text-anchor="end">
            {counted(tick)}
            {figures.unit === 'percent' && '%'}
          </text>
        </>
      ))}
      {figures.weeks.map(
        (week, at) =>
          (last - at) % weeksApart === 0 && (
            <text x={middle(at)} y={height - bottom + letters + 8} text-anchor="middle">
              {shortDay(week)}
            </text>
          ),
      )}
    </g>
  );
};
