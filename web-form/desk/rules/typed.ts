import type { Rules, RulesChange, RulesDrafted } from '../../../shared/contract/rules.ts';
import type { FieldError } from '../../components/field.ts';
import { type Posted, textOf } from '../../posted.ts';
import type { FieldLabels } from '../work/step-problem.ts';

/** Names of the fields of the form, by id of the rule. */
export const nameOf = {
  rating: (id: string) => `rating-${id}`,
  consent: (id: string) => `consent-${id}`,
  off: (id: string) => `off-${id}`,
  also: (id: string) => `also-${id}`,
  number: (id: string) => `number-${id}`,
} as const;

/** What a manager typed, by name of the field. */
export type RulesTyped = Readonly<Record<string, string>>;

export const rulesTyped = (fields: Posted): RulesTyped =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, textOf(fields, name)]));

/** The form as a change fills it in. */
export const typedFrom = (
  { choices }: Pick<Rules, 'choices'>,
  { rating, consent, routing, numbers }: RulesChange,
  { why, holdsOn, version }: { readonly why: string; readonly holdsOn: string; readonly version: number },
): RulesTyped => ({
  why,
  holdsOn,
  version: String(version),
  ...Object.fromEntries([
    ...choices.rating.map(({ id, starts }) => [nameOf.rating(id), rating[id] ?? starts]),
    ...choices.consent.map(({ id, starts }) => [nameOf.consent(id), consent[id] ?? starts]),
    ...choices.routing.flatMap(({ id }) => [
      [nameOf.off(id), routing[id]?.off ? 'yes' : ''],
      [nameOf.also(id), routing[id]?.also[0] ?? ''],
    ]),
    ...choices.numbers.map(({ id, starts }) => [nameOf.number(id), String(numbers[id] ?? starts)]),
  ]),
});

const chosen = <Value extends string>(
  all: readonly { readonly id: string; readonly starts: Value; readonly may: readonly Value[] }[],
  name: (id: string) => string,
  typed: RulesTyped,
): Record<string, Value> =>
  Object.fromEntries(
    // A rule that is not on the form stays as it starts.
    all.map(({ id, starts, may }) => [id, may.find((value) => value === typed[name(id)]) ?? starts]),
  );

const numberIn = (text: string | undefined): number =>
  /^\d{1,4}$/.test((text ?? '').trim()) ? Number(text) : Number.NaN;

/** Numbers that are none. */
export const numberErrors = ({ choices }: Pick<Rules, 'choices'>, typed: RulesTyped): FieldError[] =>
  choices.numbers.flatMap(({ id, words }) =>
    Number.isNaN(numberIn(typed[nameOf.number(id)] ?? '0'))
      ? [{ field: nameOf.number(id), words: `${words}: must be a whole number` }]
      : [],
  );

/** What the API is sent. */
export const draftOf = ({ choices }: Pick<Rules, 'choices'>, typed: RulesTyped): RulesDrafted => ({
  change: {
    rating: chosen(choices.rating, nameOf.rating, typed),
    consent: chosen(choices.consent, nameOf.consent, typed),
    routing: Object.fromEntries(
      choices.routing.map(({ id }) => {
        const also = choices.queues.filter((queue) => queue.id === typed[nameOf.also(id)]);
        return [id, { off: typed[nameOf.off(id)] === 'yes', also: also.map((queue) => queue.id) }];
      }),
    ),
    numbers: Object.fromEntries(
      choices.numbers.map(({ id, starts }) => [id, numberIn(typed[nameOf.number(id)] ?? String(starts))]),
    ),
  },
  why: typed['why'] ?? '',
  holdsOn: (typed['holdsOn'] ?? '').trim(),
  version: versionIn(typed),
});

/** The version of the draft that the page was made from. */
export const versionIn = (typed: RulesTyped): number =>
  /^\d{1,9}$/.test(typed['version'] ?? '') ? Number(typed['version']) : 0;

/** Where the form has what the API names. */
export const labelsOf = ({ choices }: Pick<Rules, 'choices'>): FieldLabels => ({
  '/why': { field: 'why', label: 'The reason' },
  '/holdsOn': { field: 'holdsOn', label: 'The first day' },
  '/change': { field: 'why', label: 'The change' },
  ...Object.fromEntries([
    ...choices.rating.map(({ id, words }) => [
      `/change/rating/${id}`,
      { field: nameOf.rating(id), label: words },
    ]),
    ...choices.consent.map(({ id, words }) => [
      `/change/consent/${id}`,
      { field: nameOf.consent(id), label: words },
    ]),
    ...choices.routing.flatMap(({ id, words }) => [
      [`/change/routing/${id}/off`, { field: nameOf.off(id), label: words }],
      [`/change/routing/${id}/also`, { field: nameOf.also(id), label: words }],
    ]),
    ...choices.numbers.map(({ id, words }) => [
      `/change/numbers/${id}`,
      { field: nameOf.number(id), label: words },
    ]),
  ]),
});
