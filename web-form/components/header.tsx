import type { Person } from '../../shared/store/sessions.ts';
import { CsrfField } from './csrf-field.tsx';

/** The service's name and who is signed in. */
export const Header = ({ service, user }: { service: string; user: Person | undefined }) => (
  <header class="app-header">
    <div class="govuk-width-container app-header__inner">
      <a href="/" class="app-header__name govuk-link">
        {service}
      </a>
      {user && (
        <div class="app-header__user">
          <span>
            <span class="govuk-visually-hidden">Signed in as </span>
            {user.name}
          </span>
          <form method="post" action="/sign-out">
            <CsrfField />
            <button type="submit" class="app-header__sign-out">
              Sign out
            </button>
          </form>
        </div>
      )}
    </div>
  </header>
);
