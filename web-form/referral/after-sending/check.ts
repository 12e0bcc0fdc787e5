import { type Message, message } from '../../../shared/contract/messages.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import type { FieldError } from '../../components/field.ts';
import type { MessagePage } from './message-page.ts';

type Checked =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly errors: FieldError[] };

/** The field that a part of a message was typed in: `consent/agreedOn` is under its own name. */
const fieldOf = (path: readonly PropertyKey[], names: readonly string[]): string => {
  const last = String(path.at(-1) ?? '');
  return [last, `${last}-day`].find((name) => names.includes(name)) === undefined ? '' : last;
};

/** What is wrong with a message, in words, by the field it was typed in. */
export const errorsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly words: string }[],
  page: MessagePage,
  typed: Typed,
): FieldError[] =>
  issues.map(({ path, words }) => {
    const field = fieldOf(path, page.names);
    const isEmpty = (typed[field] ?? '').trim() === '';
    return { field, words: (isEmpty ? page.missing[field] : undefined) ?? words };
  });

/** The same for what the API found. */
export const errorsIn = ({ errors = [] }: Problem, page: MessagePage, typed: Typed): FieldError[] =>
  errorsOf(
    errors.map(({ pointer, detail }) => ({ path: pointer.split('/').slice(1), words: detail })),
    page,
    typed,
  );

/** Reads what was typed with the contract's own schema. */
export const check = (page: MessagePage, typed: Typed, question: string): Checked => {
  const parsed = message.safeParse(page.toMessage(typed, question));
  if (parsed.success) return { ok: true, message: parsed.data };
  const issues = parsed.error.issues.map(({ path, message: words }) => ({ path, words }));
  return { ok: false, errors: errorsOf(issues, page, typed) };
};
