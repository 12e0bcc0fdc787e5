import type { ReviewAnswer } from '../../shared/contract/samples.ts';
import { JUDGEMENTS, PROMPT_ANSWERS, PROMPT_IDS, PROMPTS } from '../../shared/contract/words.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { dayAndTime } from '../components/when.ts';

const SLOTS = { first: 'First review', second: 'Second review', external: 'Review from outside' } as const;

const ACTS = {
  none: undefined,
  'sent-back': 'It went back to its queue at once.',
  'reopened-red': 'It was opened again at once, as red.',
  'was-open': 'It had been opened or decided again before, so nothing more was done to it.',
} as const;

/** One review as it was given. */
export const ReviewShown = ({ review }: { review: ReviewAnswer }) => (
  <section>
    <h2 class="govuk-heading-m">{SLOTS[review.slot]}</h2>
    <SummaryList
      rows={[
        { key: 'By', value: `${review.by}, ${dayAndTime(review.at)}` },
        { key: 'Judgement', value: <strong>{JUDGEMENTS[review.judgement]}</strong> },
        ...(ACTS[review.act] === undefined ? [] : [{ key: 'What it did', value: ACTS[review.act] }]),
        ...(review.learning === null ? [] : [{ key: 'Learning', value: review.learning }]),
        ...(review.action === null ? [] : [{ key: 'Action', value: review.action }]),
        ...PROMPT_IDS.map((id) => {
          const { answer, words } = review.answers[id];
          return {
            key: PROMPTS[id],
            value: `${PROMPT_ANSWERS[answer]}${words === undefined ? '' : `: ${words}`}`,
          };
        }),
      ]}
    />
  </section>
);
