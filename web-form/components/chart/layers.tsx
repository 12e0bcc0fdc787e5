import { scaleBand } from 'd3-scale';
import { stack } from 'd3-shape';
import { Axes } from './axes.tsx';
import { type Frame, heights } from './frame.ts';
import { HatchPatterns, hatchOf, OUTLINE } from './hatch.tsx';
import type { DrawingProps } from './lines.tsx';
import { heightOf } from './series.ts';

const SWATCH = 16;
const round = (place: number): number => Math.round(place * 10) / 10;

/** Names with their fills, the uppermost layer first: in a column beside the bars, or above them. */
const Key = ({ names, frame, id }: { names: readonly string[]; frame: Frame; id: string }) => {
  const { name, width, right, top, line, letters } = frame;
  const [x, first] = name === 'wide' ? [width - right + 14, top + 12] : [2, 10];
  return (
    <g class="app-chart__names" font-size={letters} fill="#0b0c0c">
      {names.toReversed().map((words, at) => {
        const y = first + at * (name === 'wide' ? line + 8 : line);
        return (
          <>
            <rect
              x={x}
              y={y - SWATCH / 2}
              width={SWATCH}
              height={SWATCH}
              fill={`url(#${id}-${hatchOf(names.length - 1 - at)})`}
              stroke={OUTLINE}
            />
            <text x={x + SWATCH + 6} y={y} dy="0.35em">
              {words}
            </text>
          </>
        );
      })}
    </g>
  );
};

/** Values week by week as layers upon each other: what they come to, and what it is made of. */
export const Layers = ({ figures, frame, id }: DrawingProps & { id: string }) => {
  const { left, right, width } = frame;
  const { series, weeks } = figures;
  const across = scaleBand<number>(weeks.keys(), [left + 4, width - right]).padding(0.25);
  const up = heights(figures, frame);
  const layers = stack<number, number>()
    .keys(series.keys())
    .value((week, layer) => heightOf(series[layer]?.values[week]) ?? 0)(weeks.keys());
  return (
    <>
      <HatchPatterns id={id} />
      <Axes
        figures={figures}
        frame={frame}
        heights={up}
        middle={(week) => round((across(week) ?? left) + across.bandwidth() / 2)}
      />
      {layers.map((layer) => (
        <g class="app-chart__layer">
          {layer.map(
            ([from, to], week) =>
              to > from && (
                <rect
                  x={round(across(week) ?? left)}
                  y={round(up.scale(to))}
                  width={round(across.bandwidth())}
                  height={round(up.scale(from) - up.scale(to))}
                  fill={`url(#${id}-${hatchOf(layer.key)})`}
                  stroke={OUTLINE}
                />
              ),
          )}
        </g>
      ))}
      <Key names={series.map(({ name }) => name)} frame={frame} id={id} />
    </>
  );
};
