import type { AnswerGiven, PriorContact } from '../../../shared/domain/prior-contact.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { linkBetweenContacts } from '../../../shared/store/people/links.ts';
import { isSaidOf } from '../../../shared/store/people/standing-answer.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { answerIn, stands } from '../../../shared/store/search/read-people.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';
import { besideThe } from './beside.ts';
import type { Side } from './side.ts';

/** Two contacts that a member of staff asks about, and what the search said of the one to the other. */
export interface Pair {
  readonly here: Side;
  readonly there: Side;
  readonly found: PriorContact | undefined;
  /** What a person said of the two, or of other contacts of the same persons. */
  readonly answer: AnswerGiven | undefined;
  /** Brothers, sisters and twins, to see who else it could be. */
  readonly beside: readonly Side[];
}

const sideOf = async (
  { records, settings }: DeskDependencies,
  { caller }: Pick<ApiRequest, 'caller'>,
  reference: string,
  number: number,
): Promise<Side> => {
  const referral = await readReferral(records, reference);
  if (referral === null || !isOpenTo(caller, referral, settings)) throw new ProblemError('not-found');
  const contact = referral.contacts.find((each) => each.number === number);
  if (contact === undefined) throw new ProblemError('not-found');
  return { referral, contact };
};

const foundIn = (contact: ContactItem, other: ContactItem): PriorContact | undefined =>
  [...contact.priorContacts, ...contact.household].find(({ contactId }) => contactId === other.contactId);

/** The answer between two persons, where the search had not put the one beside the other. */
const saidOf = async (
  { records }: DeskDependencies,
  here: Side,
  there: Side,
): Promise<AnswerGiven | undefined> => {
  const [one, other] = [here.contact, there.contact];
  const link = one.personId === other.personId ? null : await linkBetweenContacts(records, one, other);
  const isTheirs = link !== null && stands(link) && isSaidOf(link, here.contact, there.contact);
  return isTheirs ? answerIn(link) : undefined;
};

/**
 * The two contacts that a path names. Both referrals must be open to this person: for whom one of them is not,
 * there is no such pair.
 */
export const pairFor = async (
  deps: DeskDependencies,
  request: Pick<ApiRequest, 'caller' | 'path'>,
): Promise<Pair> => {
  const { reference = '', number = '', other = '' } = request.path;
  const [otherReference = '', otherNumber = ''] = other.split('.');
  if (other === `${reference}.${number}`) throw new ProblemError('not-found');
  const [here, there] = await Promise.all([
    sideOf(deps, request, reference, Number(number)),
    sideOf(deps, request, otherReference, Number(otherNumber)),
  ]);
  // The older of the two knows nothing of the younger, which the search found it for.
  const found = foundIn(here.contact, there.contact) ?? foundIn(there.contact, here.contact);
  const [answer, beside] = await Promise.all([
    found?.answer ?? saidOf(deps, here, there),
    besideThe(deps, request, here, there),
  ]);
  return { here, there, found, answer, beside };
};
