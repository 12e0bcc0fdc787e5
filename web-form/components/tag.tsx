/** A short word about a state. */
export const Tag = ({ words, colour }: { words: string; colour?: 'grey' | 'green' | 'blue' | 'red' }) => (
  <strong class={`govuk-tag${colour ? ` govuk-tag--${colour}` : ''}`}>{words}</strong>
);
