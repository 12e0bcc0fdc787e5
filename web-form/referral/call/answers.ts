import { type Sections, typedIn } from '../answers/sections.ts';
import { filled, textOf } from '../answers/typed.ts';
import { answersIn } from '../fields/answers-in.ts';
import { ADVICE_FIELDS, CALL_FIELDS, CALLER_FIELDS, UNNAMED } from './fields.ts';

/** Is this draft what somebody else told us, written down by staff? */
export const isCall = (sections: Sections): boolean => 'call' in sections;

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** What is said of the call itself, as the API takes it. */
export const callOf = (sections: Sections): Record<string, unknown> => {
  const typed = typedIn(sections, 'call');
  const { about, caller, writtenForm, agency: _agency, ...taken } = answersIn(CALL_FIELDS, typed);
  return filled({
    ...taken,
    caller: caller === UNNAMED ? 'public' : caller,
    // The directory is the authority’s own: the API knows who is in it.
    agency: textOf(typed, 'agency'),
    adviceOnly: about === 'advice' ? true : undefined,
    writtenForm: typeof writtenForm === 'string' ? YES_NO[writtenForm] : undefined,
    ...answersIn(ADVICE_FIELDS, typedIn(sections, 'advice')),
  });
};

/** Who called, as the form’s answers about whoever sends it. */
export const callerAnswers = (sections: Sections): Record<string, unknown> => ({
  ...answersIn(CALLER_FIELDS, typedIn(sections, 'caller')),
  ...(typedIn(sections, 'call')['caller'] === UNNAMED && { anonymous: true, source: '9' }),
});

/** The page on which an answer about the call is given. */
export const pageOfCall = (field: string): string =>
  ADVICE_FIELDS.some(({ name }) => name === field) ? 'advice' : 'call';
