import type { Sign } from './series.ts';

const SIZE = 5;

/** Corners around the middle, at the size of a disc. */
const PATHS: Readonly<Record<Sign, string>> = {
  disc: `M${-SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${-2 * SIZE} 0z`,
  square: `M${-SIZE} ${-SIZE}h${2 * SIZE}v${2 * SIZE}h${-2 * SIZE}z`,
  triangle: `M0 ${-SIZE - 1}l${SIZE + 1} ${2 * SIZE}h${-2 * SIZE - 2}z`,
  diamond: `M0 ${-SIZE - 2}l${SIZE + 1} ${SIZE + 2}l${-SIZE - 1} ${SIZE + 2}l${-SIZE - 1} ${-SIZE - 2}z`,
};

export interface SignMarkProps {
  readonly sign: Sign;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** The sign of a line on one of its points. */
export const SignMark = ({ sign, x, y, colour }: SignMarkProps) => (
  <path
    class={`app-chart__sign app-chart__sign--${sign}`}
    d={PATHS[sign]}
    transform={`translate(${x} ${y})`}
    fill={colour}
    stroke="#ffffff"
    stroke-width="1"
  />
);
