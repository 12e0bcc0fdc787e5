import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { explain } from '../../../shared/matching/explain.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import { readState } from '../../../shared/store/index/state.ts';
import { labelOf } from '../contact-answer.ts';
import type { DeskDependencies } from '../desk.ts';
import { childrenAnswer } from './beside.ts';
import { type Pair, pairFor } from './pair.ts';
import { guardAnswer, standing } from './prior-answer.ts';
import type { Side } from './side.ts';
import { valueIn } from './values.ts';
import { weighed } from './weigh.ts';

const sideAnswer = ({ referral, contact }: Side): SameChild['contact'] => ({
  contactId: contact.contactId,
  reference: contact.reference,
  number: contact.number,
  label: labelOf(contact),
  receivedAt: contact.receivedAt,
  agency: referral.form.agencyName,
});

const identityAt = ({ referral, contact }: Side): Identity =>
  identityOf(contact.subject, referral.form.form.adults, contact.number);

/** Two contacts side by side, as they stand, weighed as the search weighs them now. */
export const comparison = async (
  { records }: DeskDependencies,
  { here, there, found, answer, beside }: Pair,
): Promise<SameChild> => {
  const one = identityAt(here);
  const other = identityAt(there);
  const { children, weights } = await readState(records);
  const alone = match(prepare(one), prepare(other), { children, weights });
  return {
    contact: sideAnswer(here),
    other: sideAnswer(there),
    grade: found?.grade ?? alone.grade,
    alone: {
      grade: alone.grade,
      bits: Math.round(alone.bits * 10) / 10,
      guard: guardAnswer(alone.guard),
    },
    fields: weighed(explain(alone)).map(({ field, level, words, weight, bits }) => ({
      field,
      level,
      words,
      weight,
      bits,
      here: valueIn(field, one),
      there: valueIn(field, other),
    })),
    children: childrenAnswer(here, there, beside),
    answer: standing(answer),
    late: found?.late ?? false,
    incomplete: here.contact.assessment.flags.includes('search-incomplete'),
  };
};

/**
 * Notes in the audit of both referrals that they were read, each with the other's contact, and in that of every
 * referral that a brother or sister is shown from.
 */
export const noteLooks = async (
  { records, now }: DeskDependencies,
  { caller, role }: Pick<ApiRequest, 'caller' | 'role'>,
  { here, there, beside }: Pair,
): Promise<void> => {
  const at = now().toISOString();
  const by = { id: caller.id, name: caller.name, role };
  const besideIn = (reference: string) =>
    beside.map(({ contact }) => contact).filter((contact) => contact.reference === reference);
  const note = (side: Side, with_: Side): Promise<void> =>
    recordLook(
      records,
      side.contact.reference,
      {
        at,
        action: 'staff-read',
        by,
        detail: { contact: side.contact.number, comparedWith: with_.contact.contactId },
      },
      concernedBy([side.contact, ...besideIn(side.contact.reference)]),
    );
  await note(here, there);
  // One after the other: two children of one referral share its chain.
  await note(there, here);
  const noted = [here.contact.reference, there.contact.reference];
  const others = new Map(beside.map((side) => [side.contact.reference, side]));
  for (const [reference, side] of others) if (!noted.includes(reference)) await note(side, here);
};

/** Shows two contacts side by side. The looks are in the audit before the answer leaves. */
export const compare =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const pair = await pairFor(deps, request);
    await noteLooks(deps, request, pair);
    return { status: 200, body: await comparison(deps, pair) };
  };
