import { RULE_NUMBERS, type RuleNumbers, type SettingsChange } from './adjustments.ts';
import { CONSENT_CHOICES } from './consent-choices.ts';
import { NUMBER_CHOICES } from './number-choices.ts';
import { RATING_CHOICES } from './rating-choices.ts';
import { QUEUES_TO_ADD, ROUTING_CHOICES } from './routing-choices.ts';

/** One change that is not allowed: where it stands, as a JSON pointer, and why not. */
export interface ChangeRefused {
  readonly pointer: string;
  readonly detail: string;
}

const UNKNOWN = 'There is no such rule';

const refusedOf = <Value>(
  kind: string,
  changed: Readonly<Record<string, Value>>,
  choices: readonly {
    readonly id: string;
    readonly may: readonly Value[];
    readonly why?: string | undefined;
  }[],
): ChangeRefused[] =>
  Object.entries(changed).flatMap(([id, value]) => {
    const choice = choices.find((each) => each.id === id);
    const pointer = `/${kind}/${id}`;
    if (choice === undefined) return [{ pointer, detail: UNKNOWN }];
    return choice.may.includes(value)
      ? []
      : [{ pointer, detail: choice.why ?? 'Choose one of those offered' }];
  });

const routesRefused = (routing: SettingsChange['routing']): ChangeRefused[] =>
  Object.entries(routing).flatMap(([id, { off, also }]) => {
    const choice = ROUTING_CHOICES.find((each) => each.id === id);
    const pointer = `/routing/${id}`;
    if (choice === undefined) return [{ pointer, detail: UNKNOWN }];
    return [
      ...(off && !choice.mayBeOff ? [{ pointer: `${pointer}/off`, detail: choice.why ?? UNKNOWN }] : []),
      ...(also.every((queue) => QUEUES_TO_ADD.includes(queue))
        ? []
        : [
            {
              pointer: `${pointer}/also`,
              detail: 'Nobody works this queue for contacts that are sent there by rule',
            },
          ]),
    ];
  });

const numbersRefused = (numbers: SettingsChange['numbers'], own: RuleNumbers): ChangeRefused[] =>
  NUMBER_CHOICES.flatMap(({ id, least, most, why }) => {
    const value = numbers[id];
    if (value === undefined || value === own[id]) return [];
    if (Number.isInteger(value) && value >= least && value <= most) return [];
    const range = least === most ? `Must be ${least}` : `Must be from ${least} to ${most}`;
    return [{ pointer: `/numbers/${id}`, detail: `${range}. ${why}` }];
  });

/**
 * What of a change is not allowed, with the reason for each; empty where all of it is. Some rules are never made
 * weaker, whoever signs it. Source: docs/reference.md#rules-under-review.
 *
 * @param own the numbers of the authority's own settings
 */
export const refusedOfChange = (change: SettingsChange, own: RuleNumbers): ChangeRefused[] => [
  ...refusedOf('rating', change.rating, RATING_CHOICES),
  ...refusedOf('consent', change.consent, CONSENT_CHOICES),
  ...routesRefused(change.routing),
  ...numbersRefused(change.numbers, own),
];

const differing = <Value>(
  changed: Readonly<Record<string, Value>>,
  choices: readonly { readonly id: string; readonly starts: Value }[],
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(changed).filter(([id, value]) => choices.find((each) => each.id === id)?.starts !== value),
  );

/** A change without what is as the code and the authority's own settings have it anyway. */
export const onlyChanged = (change: SettingsChange, own: RuleNumbers): SettingsChange => ({
  rating: differing(change.rating, RATING_CHOICES),
  consent: differing(change.consent, CONSENT_CHOICES),
  routing: Object.fromEntries(
    Object.entries(change.routing).filter(([, { off, also }]) => off || also.length > 0),
  ),
  numbers: Object.fromEntries(
    RULE_NUMBERS.flatMap((id) => {
      const value = change.numbers[id];
      return value === undefined || value === own[id] ? [] : [[id, value]];
    }),
  ),
});
