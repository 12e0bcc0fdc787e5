import type { MessagePage } from '../after-sending/message-page.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { CHALLENGE_FIELDS } from './fields.ts';

/** Challenges a decision. A manager looks at it; until they decide, it stands. */
export const challengePage: MessagePage = {
  path: 'challenge',
  title: 'Challenge the decision',
  button: 'Send to a manager',
  names: CHALLENGE_FIELDS.flatMap(namesOf),
  missing: { words: 'Enter why you disagree' },
  mayBeSaid: ({ people }) => people.some(({ outcome }) => outcome !== null),
  toMessage: (typed) => ({ kind: 'challenge', words: typed['words'] ?? '' }),
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">
        A manager of the MASH reads this and looks at the decision again. It stands until they decide
        otherwise. If you still disagree then, ask your safeguarding lead to use the partnership’s escalation
        procedure.
      </p>
      <Fields fields={CHALLENGE_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};
