import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { dayAndTime } from '../../components/when.ts';

type Rating = ContactAnswer['rating'];

const Confirmed = ({ confirmed, suggested }: Pick<Rating, 'confirmed' | 'suggested'>) =>
  confirmed === null ? (
    <p class="govuk-body">Suggested {levelWord(suggested.level)}. No social worker has confirmed it yet.</p>
  ) : (
    <p class="govuk-body">
      Suggested {levelWord(suggested.level)}.{' '}
      {confirmed.level === suggested.level ? 'Confirmed' : `Changed to ${levelWord(confirmed.level)}`} by{' '}
      {confirmed.by.name} on {dayAndTime(confirmed.at)}
      {confirmed.reason ? <span class="app-typed">: {confirmed.reason}</span> : '.'}
    </p>
  );

/** Each time that it rose by itself, and why. */
const Raised = ({ raised = [] }: Pick<Rating, 'raised'>) => (
  <>
    {raised.map(({ at, from, to, because }) => (
      <p class="govuk-body">
        Raised from {levelWord(from)} to {levelWord(to)} on {dayAndTime(at)} because {because}.
      </p>
    ))}
  </>
);

export interface RatingSectionProps {
  readonly rating: Rating;
  /** Under which heading it stands. */
  readonly heading?: 'h2' | 'h3' | undefined;
}

/** Why this rating: every rule in words, and who confirmed or changed it. */
export const RatingSection = ({ rating, heading: Heading = 'h3' }: RatingSectionProps) => (
  <>
    <Heading class="govuk-heading-m">Why this rating</Heading>
    <Confirmed confirmed={rating.confirmed} suggested={rating.suggested} />
    <Raised raised={rating.raised} />
    {rating.suggested.rules.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {rating.suggested.rules.map((rule) => (
          <li>
            {levelWord(rule.level)}: {rule.words}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-hint">Rules {rating.suggested.ruleSet}</p>
  </>
);
