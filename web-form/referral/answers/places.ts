import { isCall, pageOfCall } from '../call/answers.ts';
import type { Field } from '../fields/field.ts';
import { LIST_PAGES, PERSON_SETS, personPage } from '../questions/person-sets.ts';
import { QUESTION_SETS } from '../questions/top-sets.ts';
import { relationshipField } from './relationships.ts';
import { itemsOf, ownAgreementNames, type PeopleKind, type Sections } from './sections.ts';

/** Where on the form a problem can be put right. */
export interface Place {
  /** Under the draft's address, for example `children/0mf2k3a1z-ab12cd`. */
  readonly page: string;
  /** The field's name; undefined where the page as a whole is meant. */
  readonly field?: string | undefined;
}

const AGES = new Set(['born', 'expected', 'estimatedAge']);

const asks = (fields: readonly Field[], name: string): boolean =>
  fields.some((field) => (field.kind === 'age' ? AGES.has(name) : field.name === name));

/** What an adult is to the children: asked child by child, sent once where it is the same to all. */
const RELATIONSHIPS = new Set(['relationship', 'relationships']);

/** Parts of the contract whose answers stand one level down. */
const NESTED: Readonly<Record<string, string>> = {
  referrer: 'you',
  concerns: 'concerns',
  consent: 'consent',
};

const personPlace = (
  kind: PeopleKind,
  sections: Sections,
  [at, key = '', code]: readonly string[],
): Place => {
  const item = itemsOf(sections, kind)[Number(at)];
  if (item === undefined) return { page: LIST_PAGES[kind] };
  if (key === 'concerns') return { page: `concerns/${item}`, field: code };
  if (key === 'ownAgreement') {
    const { agreement, competent } = ownAgreementNames(item);
    return { page: 'consent', field: code === 'competent' ? competent : agreement };
  }
  if (kind === 'adult' && RELATIONSHIPS.has(key)) {
    const field = relationshipField(sections, item, code === undefined ? undefined : Number(code));
    if (field !== undefined) return { page: personPage('adult', item, 'part'), field };
  }
  const part = PERSON_SETS[kind].find(({ fields }) => asks(fields, key))?.part ?? '';
  return { page: personPage(kind, item, part), field: key };
};

/** Where the answer that a JSON pointer of the API names was typed. A pointer nobody knows leads to the overview. */
export const placeOf = (pointer: string, sections: Sections): Place => {
  const [key = '', ...rest] = pointer
    // What is said of a call stands beside the form.
    .replace(/^\/referral(?=\/)/, '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (key === 'children') return personPlace('child', sections, rest);
  if (key === 'adults') return personPlace('adult', sections, rest);
  if (key === 'professionals') return personPlace('professional', sections, rest);
  if (key === 'call') return { page: pageOfCall(rest[0] ?? ''), field: rest[0] };
  if (key === 'referrer' && isCall(sections)) return { page: 'caller', field: rest[0] };
  const nested = NESTED[key];
  if (nested !== undefined) return { page: nested, field: rest[0] };
  const set = QUESTION_SETS.find(({ fields }) => asks(fields, key));
  return set === undefined ? { page: '' } : { page: set.page, field: key };
};
