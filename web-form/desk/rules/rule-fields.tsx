import type { Rules } from '../../../shared/contract/rules.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { Details } from '../../components/details.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Input } from '../../components/input.tsx';
import { Select } from '../../components/select.tsx';
import { nameOf, type RulesTyped } from './typed.ts';

const LEVELS = { red: 'Red', amber: 'Amber', off: 'Not asked' } as const;

interface FieldsProps {
  readonly choices: Rules['choices'];
  readonly typed: RulesTyped;
  readonly errors: readonly FieldError[];
}

const startsWords = (holds: string, starts: string): string =>
  holds === starts ? `Now: ${holds}` : `Now: ${holds}. Without any version: ${starts}`;

const RatingFields = ({ choices, typed, errors }: FieldsProps) => (
  <>
    <h2 class="govuk-heading-m">Rating</h2>
    {choices.rating
      .filter(({ may }) => may.length > 1)
      .map(({ id, words, starts, holds, may, why }) => (
        <Select
          name={nameOf.rating(id)}
          label={words}
          hint={[startsWords(LEVELS[holds], LEVELS[starts]), ...(why === null ? [] : [why])].join('. ')}
          choices={may.map((level) => ({ value: level, words: LEVELS[level] }))}
          empty={null}
          value={typed[nameOf.rating(id)]}
          error={errorOf(errors, nameOf.rating(id))}
        />
      ))}
  </>
);

const ConsentFields = ({ choices, typed, errors }: FieldsProps) => {
  const outcome = (id: string) => choices.outcomes.find((each) => each.id === id)?.words ?? id;
  return (
    <>
      <h2 class="govuk-heading-m">Agreement</h2>
      {choices.consent
        .filter(({ may }) => may.length > 1)
        .map(({ id, words, starts, holds, may }) => (
          <Select
            name={nameOf.consent(id)}
            label={words.split(':')[0] ?? words}
            hint={startsWords(outcome(holds), outcome(starts))}
            choices={may.map((each) => ({ value: each, words: outcome(each) }))}
            empty={null}
            value={typed[nameOf.consent(id)]}
            error={errorOf(errors, nameOf.consent(id))}
          />
        ))}
    </>
  );
};

const RouteFields = ({ choices, typed, errors }: FieldsProps) => {
  const queue = (id: string) => choices.queues.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      <h2 class="govuk-heading-m">Queues</h2>
      {choices.routing.map(({ id, words, queues, mayBeOff }) => (
        <>
          <Select
            name={nameOf.also(id)}
            label={words}
            hint={`Goes to: ${queues.map(queue).join(', ')}. Another queue that it goes to as well:`}
            choices={choices.queues
              .filter(({ mayBeAdded }) => mayBeAdded)
              .map((each) => ({ value: each.id, words: each.name }))}
            empty="None"
            value={typed[nameOf.also(id)]}
            error={errorOf(errors, nameOf.also(id))}
          />
          {mayBeOff && (
            <Checkboxes
              name={nameOf.off(id)}
              label={`Is this way taken: ${words}?`}
              choices={[{ value: 'yes', words: 'Not taken any more: the next way that fits is' }]}
              values={typed[nameOf.off(id)] === 'yes' ? ['yes'] : []}
              error={errorOf(errors, nameOf.off(id))}
            />
          )}
        </>
      ))}
    </>
  );
};

const NumberFields = ({ choices, typed, errors }: FieldsProps) => (
  <>
    <h2 class="govuk-heading-m">Numbers</h2>
    {choices.numbers
      .filter(({ least, most }) => least < most)
      .map(({ id, words, unit, why, least, most, holds }) => (
        <Input
          name={nameOf.number(id)}
          label={`${words} (${unit})`}
          hint={`Now: ${holds}. From ${least} to ${most}. ${why}`}
          width={4}
          inputmode="numeric"
          autocomplete="off"
          value={typed[nameOf.number(id)]}
          error={errorOf(errors, nameOf.number(id))}
        />
      ))}
  </>
);

/** Rules that stay as they are, each with why. */
export const FixedRules = ({ choices }: Pick<FieldsProps, 'choices'>) => (
  <Details summary="What nobody can make weaker, and why">
    <ul class="govuk-list govuk-list--bullet">
      {[
        ...choices.rating.filter(({ why }) => why !== null),
        ...choices.consent.filter(({ may }) => may.length === 1),
        ...choices.routing.filter(({ mayBeOff }) => !mayBeOff),
        ...choices.numbers.filter(({ least, most }) => least === most),
      ].map(({ words, why }) => (
        <li>
          {words}. <span class="govuk-hint govuk-!-display-inline">{why}</span>
        </li>
      ))}
    </ul>
  </Details>
);

/** Every rule that can be changed, with what holds now. */
export const RuleFields = (props: FieldsProps) => (
  <>
    <RatingFields {...props} />
    <ConsentFields {...props} />
    <RouteFields {...props} />
    <NumberFields {...props} />
  </>
);
