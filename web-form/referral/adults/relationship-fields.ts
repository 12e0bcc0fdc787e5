import { labelOf, nameTyped } from '../answers/people-words.ts';
import { GENERAL, relationshipItems, relationshipName } from '../answers/relationships.ts';
import { itemsOf, personSection, type Sections, typedAbout, typedIn } from '../answers/sections.ts';
import { textOf } from '../answers/typed.ts';
import type { Field } from '../fields/field.ts';

const THIS_PERSON = 'this person';

const fieldsFor = (items: readonly string[], adult: string, wordsOf: (item: string) => string): Field[] =>
  items.map((item, at) => ({
    kind: 'line',
    name: relationshipName(item),
    label: `How is ${adult} related to ${wordsOf(item)}?`,
    // Once is enough.
    hint: at === 0 ? 'For example mother, stepfather, neighbour.' : undefined,
  }));

/** The questions that some names of a posted page answer, where nothing else is known of the draft. */
export const relationshipFieldsPosted = (names: readonly string[]): Field[] => {
  const items = relationshipItems(names);
  return fieldsFor(items, THIS_PERSON, (item) => `Child ${items.indexOf(item) + 1}`);
};

/** Names two children share say nothing about which of them is meant. */
const childWords = (sections: Sections, item: string): string => {
  const label = labelOf('child', sections, item);
  const name = nameTyped('child', sections, item);
  const shared = itemsOf(sections, 'child').filter((other) => nameTyped('child', sections, other) === name);
  return name === '' ? label : shared.length > 1 ? `${name} (${label})` : name;
};

/** What an adult is to each child named so far. */
export const relationshipFields = (sections: Sections, adult: string): Field[] => {
  const children = itemsOf(sections, 'child');
  // Of a draft that could not be read only the page sent off is known: what was typed on it stays on it.
  return children.length === 0 && !itemsOf(sections, 'adult').includes(adult)
    ? relationshipFieldsPosted(Object.keys(typedIn(sections, personSection('adult', adult, 'part'))))
    : fieldsFor(children, nameTyped('adult', sections, adult) || THIS_PERSON, (item) =>
        childWords(sections, item),
      );
};

/** Asked for all children at once only while none is named; what was answered then can still be changed. */
export const isGeneralAsked = (sections: Sections, adult: string): boolean =>
  itemsOf(sections, 'child').length === 0 ||
  textOf(typedAbout(sections, 'adult', adult), GENERAL) !== undefined;
