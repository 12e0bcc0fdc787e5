import type { Field } from '../fields/field.ts';

/** Answers beside the neighbours' names; each is kept as it reads. */
const ANOTHER = 'Another council';
const NOT_KNOWN = 'Not known';

/** The neighbours depend on the authority, so a chosen one is kept by its name, like one that was typed. */
export const WHICH_COUNCIL: Field = {
  kind: 'line',
  name: 'whichCouncil',
  label: 'If not, which council’s area does the child live in?',
};

export const OTHER_COUNCIL: Field = {
  kind: 'line',
  name: 'homeCouncil',
  label: 'The name of the other council',
  hint: 'Only if it is another council. We take the referral wherever the child lives.',
};

/** The question with the neighbours to choose from. */
export const whichCouncilOf = (neighbours: readonly { readonly name: string }[]): Field => {
  const { name, label } = WHICH_COUNCIL;
  return {
    kind: 'choice',
    name,
    label,
    hint: 'We pass the referral on to them. You do not have to send it twice.',
    options: [...neighbours.map((one) => one.name), ANOTHER, NOT_KNOWN].map((words) => ({
      value: words,
      words,
    })),
  };
};

/** The council that was answered, if one was: chosen, or typed where none of those offered was chosen. */
export const homeCouncilOf = (whichCouncil: unknown, homeCouncil: unknown): unknown =>
  whichCouncil === undefined || whichCouncil === ANOTHER || whichCouncil === NOT_KNOWN
    ? homeCouncil
    : whichCouncil;
