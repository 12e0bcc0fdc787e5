import { scaleLinear } from 'd3-scale';
import { type ChartFigures, topOf } from './series.ts';

/** The room that a chart has, in units of its drawing: on its narrowest window one unit is one pixel or more. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Between the edge of the drawing and where values are drawn. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of letters, and how far one line of words is below the other. */
  readonly letters: number;
  readonly line: number;
  /** Weeks from one label to the next. */
  readonly weeksApart: number;
}

/** Names stand beside the ends of the lines. */
export const WIDE: Frame = {
  name: 'wide',
  width: 640,
  height: 300,
  left: 52,
  right: 180,
  top: 16,
  bottom: 36,
  letters: 15,
  line: 20,
  weeksApart: 3,
};

/** For a window of 320 pixels: names stand in a key above, line by line. */
export const narrowFrame = (names: number): Frame => ({
  name: 'narrow',
  width: 290,
  height: 220 + names * 20,
  left: 42,
  right: 20,
  top: 18 + names * 20,
  bottom: 30,
  letters: 13,
  line: 20,
  weeksApart: 6,
});

const TICKS = 5;
/** Shares that never come to half are drawn twice as high. */
const ALL = 100;
const HALF = 50;

/** Heights on the drawing, and the values that get a line across: whole numbers, from 0. */
export const heights = (figures: ChartFigures, frame: Frame) => {
  const { height, top, bottom } = frame;
  const most = topOf(figures);
  const highest = figures.unit === 'count' ? Math.max(TICKS, most) : most > HALF ? ALL : HALF;
  const scale = scaleLinear()
    .domain([0, highest])
    .range([height - bottom, top]);
  if (figures.unit === 'count') scale.nice(TICKS);
  return { scale, ticks: scale.ticks(TICKS).filter(Number.isInteger) };
};
