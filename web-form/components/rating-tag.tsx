import type { Level } from '../../shared/domain/rating/level.ts';

/** Colour alone would leave out who cannot see it: each rating has its word and its shape. */
const LOOKS = {
  red: { word: 'Red', shape: '◆' },
  amber: { word: 'Amber', shape: '▲' },
  yellow: { word: 'Yellow', shape: '●' },
} as const satisfies Record<Level, object>;

export const levelWord = (level: Level): string => LOOKS[level].word;

/** A rating as word and shape. */
export const RatingTag = ({ level }: { level: Level }) => (
  <strong class={`app-rating app-rating--${level}`}>
    <span aria-hidden="true">{LOOKS[level].shape} </span>
    {LOOKS[level].word}
  </strong>
);
