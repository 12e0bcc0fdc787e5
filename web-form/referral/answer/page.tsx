import { AGREEMENTS, ANSWERS, REASONS_NOT_TOLD } from '../../../shared/contract/words.ts';
import { InsetText } from '../../components/inset-text.tsx';
import type { MessagePage } from '../after-sending/message-page.ts';
import { choiceOf, dateOf, filled, textOf } from '../answers/typed.ts';
import { AGREEMENT_ANSWER_FIELDS } from '../consent/fields.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ANSWER_FIELDS } from './fields.ts';

/** Answers a question of the MASH. */
export const answerPage: MessagePage = {
  path: 'answer/:question',
  title: 'Answer the question',
  button: 'Send this answer',
  names: [...AGREEMENT_ANSWER_FIELDS, ...ANSWER_FIELDS].flatMap(namesOf),
  missing: { words: 'Enter your answer' },
  mayBeSaid: ({ questions }, question) => questions.some(({ id }) => id === question),
  toMessage: (typed, question) => {
    const consent = filled({
      told: choiceOf(typed, 'told', ANSWERS),
      agreement: choiceOf(typed, 'agreement', AGREEMENTS),
      who: textOf(typed, 'who'),
      agreedOn: dateOf(typed, 'agreedOn'),
      how: choiceOf(typed, 'how', ['spoken', 'written']),
      reason: choiceOf(typed, 'reason', Object.keys(REASONS_NOT_TOLD)),
      reasonWords: textOf(typed, 'reasonWords'),
    });
    return filled({
      kind: 'answer',
      question,
      words: typed['words'] ?? '',
      consent: Object.keys(consent).length === 0 ? undefined : consent,
    });
  },
  // The question that a referral asks by itself goes by what it is about.
  view: ({ typed, errors, status, question }) => {
    const asked = status?.questions.find(({ id }) => id === question);
    return (
      <>
        {asked && (
          <InsetText>
            <span class="app-typed">{asked.words}</span>
          </InsetText>
        )}
        {(asked?.about ?? question) === 'agreement' && (
          <Fields fields={AGREEMENT_ANSWER_FIELDS} typed={typed} errors={errors} />
        )}
        <Fields fields={ANSWER_FIELDS} typed={typed} errors={errors} />
      </>
    );
  },
};
