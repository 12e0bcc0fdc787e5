import type { PriorContactAnswer, StandingAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import type { PriorContact } from '../../../shared/domain/prior-contact.ts';
import { GUARD_WORDS } from '../../../shared/matching/explain.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { weighed } from './weigh.ts';

/** The guard that decided, in words; null where the weights alone did. */
export const guardAnswer = (guard: string | undefined): PriorContactAnswer['guard'] =>
  guard === undefined ? null : { id: guard, words: GUARD_WORDS.get(guard) ?? guard };

/** The answer that stands, as the desk names people. */
export const standing = (answer: PriorContact['answer']): StandingAnswer | null =>
  answer === undefined
    ? null
    : {
        answer: answer.answer,
        by: { id: answer.by.id, name: answer.by.name },
        at: answer.at,
        reason: answer.reason ?? null,
      };

/** A contact found by the search, as a screener sees it: grade, reasons, and what people said of it. */
export const priorAnswer = (prior: PriorContact, { agencies }: AuthoritySettings): PriorContactAnswer => ({
  contactId: prior.contactId,
  reference: prior.contactId.split('.')[0] ?? '',
  receivedAt: prior.receivedAt,
  agency: agencies.find(({ id }) => id === prior.agencyId)?.name ?? REFERRAL_SOURCES[prior.source].words,
  source: REFERRAL_SOURCES[prior.source].words,
  grade: prior.grade,
  bits: Math.round(prior.bits * 10) / 10,
  guard: guardAnswer(prior.guard),
  compared: weighed(prior.compared).map(({ field, level, words, weight, bits }) => ({
    field,
    level,
    words,
    weight,
    bits,
  })),
  answer: standing(prior.answer),
  late: prior.late ?? false,
});

/** The newest first. */
export const newestFirst = (one: PriorContact, other: PriorContact): number =>
  one.receivedAt < other.receivedAt ? 1 : -1;
