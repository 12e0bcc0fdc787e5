import { MOST_CHILDREN } from '../../../shared/contract/referral/referral.ts';
import { isItem, itemsOf, type Sections, typedAbout } from './sections.ts';
import { filled, textOf } from './typed.ts';

/** Asked of an adult where no child is named yet: what they are to whichever child it turns out to be. */
export const GENERAL = 'relationship';

const NAME = /^relationship-to-(.+)$/;

/**
 * The name under which an adult's page keeps what that adult is to one child. It holds the child's id, not
 * their place, so that removing a child never gives their answer to another.
 */
export const relationshipName = (child: string): string => `relationship-to-${child}`;

/** Is this the name of such an answer? */
export const isRelationshipName = (name: string): boolean => NAME.test(name);

/** Ids of the children whose relationship to an adult is among some names, in the order added. */
export const relationshipItems = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => name.match(NAME)?.[1] ?? []))].filter(isItem).sort();

interface Answered {
  /** The child's id in the draft. */
  readonly item: string;
  /** The child's place in the referral, from 1. */
  readonly child: number;
  readonly relationship: string;
}

const answered = (sections: Sections, adult: string): Answered[] => {
  const typed = typedAbout(sections, 'adult', adult);
  // A referral of more children is refused for that, on the page where they can be removed.
  return itemsOf(sections, 'child')
    .slice(0, MOST_CHILDREN)
    .flatMap((item, at) => {
      const relationship = textOf(typed, relationshipName(item));
      return relationship === undefined ? [] : [{ item, child: at + 1, relationship }];
    });
};

/** The one answer that was given for every child; undefined where they differ or one is open. */
const sameToAll = (sections: Sections, answers: readonly Answered[]): string | undefined => {
  const said = new Set(answers.map(({ relationship }) => relationship));
  const [first] = said;
  return said.size === 1 && answers.length === itemsOf(sections, 'child').length ? first : undefined;
};

/**
 * What an adult is to the children, as the contract takes it: once where it is the same to all of them, for
 * each child where it is not. Only children who are still named are in it.
 */
export const relationshipsTyped = (sections: Sections, adult: string): Record<string, unknown> => {
  const general = textOf(typedAbout(sections, 'adult', adult), GENERAL);
  const answers = answered(sections, adult);
  const same = sameToAll(sections, answers);
  if (same !== undefined && (general === undefined || general === same)) return { relationship: same };
  return filled({
    relationship: general,
    relationships:
      answers.length === 0 ? undefined : answers.map(({ child, relationship }) => ({ child, relationship })),
  });
};

/**
 * The field in which one relationship was typed.
 *
 * @param at its place among the `relationships` sent; undefined where it was sent once for all children
 * @returns undefined where it was typed in answer to the general question
 */
export const relationshipField = (sections: Sections, adult: string, at?: number): string | undefined => {
  if (at === undefined && textOf(typedAbout(sections, 'adult', adult), GENERAL) !== undefined)
    return undefined;
  const answer = answered(sections, adult)[at ?? 0];
  return answer && relationshipName(answer.item);
};
