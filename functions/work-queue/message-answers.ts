import type { RecordMessage } from '../../shared/contract/answers/record.ts';
import { MESSAGE_WORDS } from '../../shared/domain/after-sending/message.ts';
import { ABOUT_AGREEMENT } from '../../shared/store/messages/open-questions.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';

const AGREEMENT_ASKED = 'Was the family told, and do they agree?';

/** What was said about a referral after it was sent, and asked, oldest first. */
export const messageAnswers = ({ messages }: StoredReferral): RecordMessage[] =>
  messages.map((message) => {
    const { id, kind, at, by, words, reason, concerns, significantHarm, consent, question, raised } = message;
    const asked = messages.find((each) => each.id === question)?.words;
    return {
      id,
      kind,
      title: kind === 'question' ? 'Question to the referrer' : MESSAGE_WORDS[kind],
      at,
      by: by.name,
      words,
      reason: reason ?? null,
      concerns: concerns ?? null,
      significantHarm: significantHarm ?? null,
      consent: consent ?? null,
      answers: question === ABOUT_AGREEMENT ? AGREEMENT_ASKED : (asked ?? null),
      raised,
    };
  });
