import type { Level } from '../../shared/domain/rating/level.ts';

/**
 * Colour alone would leave out who cannot see it: each rating has its word and its shape, a diamond, a
 * triangle or a disc. Drawn, because not every computer's typeface has the signs.
 */
const LOOKS = {
  red: { word: 'Red', shape: 'M8 0l8 8-8 8-8-8z' },
  amber: { word: 'Amber', shape: 'M8 1l8 14H0z' },
  yellow: { word: 'Yellow', shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z' },
} as const satisfies Record<Level, object>;

export const levelWord = (level: Level): string => LOOKS[level].word;

/** A rating as word and shape. */
export const RatingTag = ({ level }: { level: Level }) => (
  <strong class={`app-rating app-rating--${level}`}>
    <svg
      class="app-rating__shape"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d={LOOKS[level].shape} />
    </svg>
    {LOOKS[level].word}
  </strong>
);
