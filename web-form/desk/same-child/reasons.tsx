import type { FieldWeighed } from '../../../shared/contract/answers/prior-contact.ts';
import { WEIGHTS } from './words.ts';

/** What speaks for and against one child, the strongest first, without a value. */
export const Reasons = ({ compared }: { compared: readonly FieldWeighed[] }) => {
  const speaking = compared.filter(({ weight }) => weight !== 'none');
  return speaking.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {speaking.map(({ words, weight }) => (
        <li>
          {words} ({WEIGHTS[weight]})
        </li>
      ))}
    </ul>
  );
};
