import type { Person } from '../../shared/store/sessions.ts';
import { isOnlyInThisBrowser } from '../session/guest.ts';
import { CsrfField } from './csrf-field.tsx';

const WhoIsThis = ({ user }: { user: Person }) =>
  isOnlyInThisBrowser(user) ? (
    <span>Without an account</span>
  ) : (
    <span>
      <span class="govuk-visually-hidden">Signed in as </span>
      {user.verifiedEmail ?? user.name}
    </span>
  );

/** The service's name and who is signed in. */
export const Header = ({ service, user }: { service: string; user: Person | undefined }) => (
  <header class="app-header">
    <div class="govuk-width-container app-header__inner">
      <a href="/" class="app-header__name govuk-link">
        {service}
      </a>
      {user && (
        <div class="app-header__user">
          <WhoIsThis user={user} />
          {isOnlyInThisBrowser(user) ? (
            <a href="/guest/leave" class="app-header__sign-out">
              Leave
            </a>
          ) : (
            <form method="post" action="/sign-out">
              <CsrfField />
              <button type="submit" class="app-header__sign-out">
                Sign out
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  </header>
);
