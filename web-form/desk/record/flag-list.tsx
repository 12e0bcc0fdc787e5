import { FLAG_WORDS } from '../../../shared/contract/words.ts';
import type { Flag } from '../../../shared/domain/flags.ts';

/** What a screener should notice, in words. */
export const FlagList = ({ flags }: { flags: readonly Flag[] }) =>
  flags.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {flags.map((flag) => (
        <li>{FLAG_WORDS[flag]}</li>
      ))}
    </ul>
  );
