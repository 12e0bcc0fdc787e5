import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { levelWord } from '../../components/rating-tag.tsx';

/** Words of the narrative that describe more than the answers given, as they were typed. */
export const Signals = ({ signals }: { signals: ContactAnswer['narrativeSignals'] }) =>
  signals.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">Words to look at</h3>
      <ul class="govuk-list govuk-list--bullet">
        {signals.map(({ words, level, quote }) => (
          <li>
            {words} ({levelWord(level)}): <q class="app-typed">{quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
