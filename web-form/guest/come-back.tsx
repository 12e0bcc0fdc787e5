import type { Context } from 'hono';
import type { Person } from '../../shared/store/sessions.ts';
import { ButtonLink } from '../components/button.tsx';
import { isOnlyInThisBrowser } from '../session/guest.ts';
import { emailPath, GUEST } from './paths.ts';

/** How somebody without an account goes on after their session has ended. */
export const comeBack = (c: Context, person: Person, returnTo: string, kept: boolean) => {
  const gone = isOnlyInThisBrowser(person);
  const title = gone ? 'Your time has run out' : 'Get a new code to carry on';
  c.status(401);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {gone
          ? 'What you had typed can no longer be opened. You can start again, or phone.'
          : 'You were signed out because of the time that has passed. What you saved is kept.'}
      </p>
      {kept && (
        <p class="govuk-body">
          What you typed is kept for one hour. You will see it when you have entered the code.
        </p>
      )}
      {gone ? (
        <ButtonLink href={GUEST} words="Start again" />
      ) : (
        <ButtonLink href={emailPath(returnTo)} words="Get a new code" />
      )}
    </>,
    { title },
  );
};
