import { ANSWERS, CONCERN_CODES } from '../../../shared/contract/words.ts';
import { Details } from '../../components/details.tsx';
import type { MessagePage } from '../after-sending/message-page.ts';
import { choiceOf, filled } from '../answers/typed.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { ADD_FIELDS, NEW_CONCERNS } from './fields.ts';

const CONCERN_NAMES = NEW_CONCERNS.flatMap(({ fields }) => fields.flatMap(namesOf));

/** Adds information. It is read at once, and can make the referral more urgent, never less. */
export const addPage: MessagePage = {
  path: 'add',
  title: 'Add information',
  button: 'Send this information',
  names: [...ADD_FIELDS.flatMap(namesOf), ...CONCERN_NAMES],
  missing: { words: 'Enter what you want to add' },
  mayBeSaid: () => true,
  toMessage: (typed) => {
    const concerns = filled(
      Object.fromEntries(CONCERN_CODES.map((code) => [code, choiceOf(typed, code, ANSWERS)])),
    );
    return filled({
      kind: 'information',
      words: typed['words'] ?? '',
      significantHarm: choiceOf(typed, 'significantHarm', ANSWERS),
      concerns: Object.keys(concerns).length === 0 ? undefined : concerns,
    });
  },
  view: ({ typed, errors }) => (
    <>
      <p class="govuk-body">
        What you add is kept with the referral. It can make the referral more urgent, never less.
      </p>
      <Fields fields={ADD_FIELDS} typed={typed} errors={errors} />
      <Details
        summary="Say which concerns this is about"
        open={CONCERN_NAMES.some((name) => typed[name] !== undefined)}
      >
        <p class="govuk-body">Answer only what is new. What you leave open stays as it was.</p>
        {NEW_CONCERNS.map(({ name, fields }) => (
          <>
            <h2 class="govuk-heading-s">{name}</h2>
            <div class="app-lines">
              <Fields fields={fields} typed={typed} errors={errors} />
            </div>
          </>
        ))}
      </Details>
    </>
  ),
};
