import type { Context } from 'hono';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { desk } from '../paths.ts';
import { WhomToAsk } from './words.tsx';

const REFERENCE = /[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

/** The one record that an address is about; undefined where it names two. */
const referenceIn = ({ req }: Context): string | undefined => {
  const found = [...new Set(req.path.match(REFERENCE) ?? [])];
  return found.length === 1 ? found[0] : undefined;
};

/** The page for somebody who is not named for a restricted record: whom to ask, and what if it cannot wait. */
export const showRestricted = (c: Context, settings: AuthoritySettings) => {
  const reference = referenceIn(c);
  c.status(403);
  return c.render(
    <>
      <h1 class="govuk-heading-l">
        {reference && <span class="govuk-caption-l">{reference}</span>}
        This record is restricted
      </h1>
      <p class="govuk-body">
        A manager has named who may open it. You are not one of them. That you tried is noted on the record.
      </p>
      <WhomToAsk settings={settings} />
      {reference && (
        <p class="govuk-body">
          If it cannot wait,{' '}
          <a class="govuk-link" href={desk.breakGlass(reference)}>
            open it with a reason
          </a>
          .
        </p>
      )}
    </>,
    { title: 'This record is restricted', backHref: desk.home },
  );
};

/** The page for somebody who knows the family. */
export const showConflict = (c: Context, settings: AuthoritySettings) => {
  c.status(403);
  return c.render(
    <>
      <h1 class="govuk-heading-l">You cannot work on this record</h1>
      <p class="govuk-body">
        It is recorded that you know this family. Nobody works on a family they know. Your colleagues go on
        with it, and that you tried is noted on the record.
      </p>
      <p class="govuk-body">If that is not right, a manager can take it back.</p>
      <WhomToAsk settings={settings} />
    </>,
    { title: 'You cannot work on this record', backHref: desk.home },
  );
};
