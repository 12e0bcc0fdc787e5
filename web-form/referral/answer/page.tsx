import { AGREEMENTS, ANSWERS } from '../../../shared/contract/words.ts';
import { InsetText } from '../../components/inset-text.tsx';
import type { MessagePage } from '../after-sending/message-page.ts';
import { choiceOf, filled } from '../answers/typed.ts';
import { AGREEMENT_FIELDS } from '../consent/fields.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ANSWER_FIELDS } from './fields.ts';

/** The id of the question that is about agreement, as the status names it. */
const AGREEMENT = 'agreement';

/** Answers a question of the MASH. */
export const answerPage: MessagePage = {
  path: 'answer/:question',
  title: 'Answer the question',
  button: 'Send this answer',
  names: [...AGREEMENT_FIELDS, ...ANSWER_FIELDS].flatMap(namesOf),
  missing: { words: 'Enter your answer' },
  mayBeSaid: ({ questions }, question) => questions.some(({ id }) => id === question),
  toMessage: (typed, question) => {
    const consent = filled({
      told: choiceOf(typed, 'told', ANSWERS),
      agreement: choiceOf(typed, 'agreement', AGREEMENTS),
    });
    return filled({
      kind: 'answer',
      question,
      words: typed['words'] ?? '',
      consent: Object.keys(consent).length === 0 ? undefined : consent,
    });
  },
  view: ({ typed, errors, status, question }) => {
    const asked = status?.questions.find(({ id }) => id === question);
    return (
      <>
        {asked && (
          <InsetText>
            <span class="app-typed">{asked.words}</span>
          </InsetText>
        )}
        {question === AGREEMENT && <Fields fields={AGREEMENT_FIELDS} typed={typed} errors={errors} />}
        <Fields fields={ANSWER_FIELDS} typed={typed} errors={errors} />
      </>
    );
  },
};
