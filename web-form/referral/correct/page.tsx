import type { MessagePage } from '../after-sending/message-page.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { CORRECT_FIELDS } from './fields.ts';

/** Corrects something. What was sent first is kept beside it. */
export const correctPage: MessagePage = {
  path: 'correct',
  title: 'Correct something',
  button: 'Send this correction',
  names: CORRECT_FIELDS.flatMap(namesOf),
  missing: {
    words: 'Enter what was wrong and what is right',
    reason: 'Enter how you know',
  },
  mayBeSaid: () => true,
  toMessage: (typed) => ({
    kind: 'correction',
    words: typed['words'] ?? '',
    reason: typed['reason'] ?? '',
  }),
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">
        What you sent first is kept too, so that everybody can see what was known when.
      </p>
      <Fields fields={CORRECT_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};
