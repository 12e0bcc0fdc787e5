import { useContext } from 'hono/jsx';
import { IDLE_SECONDS } from '../../shared/store/sessions.ts';
import { CsrfContext } from '../components/csrf-field.tsx';
import type { SessionLeft } from './left.ts';

/** How long before the end the warning opens: time to read it, and to finish a sentence (WCAG 2.2.1). */
const WARNED_SECONDS = 5 * 60;

const Minutes = () => <span data-minutes>5 minutes</span>;

/**
 * The warning before a session ends. Only a script opens it; without one, what is posted too late is kept and
 * shown again. The three states are in the page already, so that nothing need be fetched to tell them.
 */
export const EndsSoon = ({ left }: { left: SessionLeft }) => (
  <dialog
    class="app-ends-soon"
    role="alertdialog"
    aria-labelledby="ends-soon-title"
    aria-describedby="ends-soon-words"
    data-session-end
    data-seconds={left.seconds}
    data-last-seconds={left.lastSeconds}
    data-idle-seconds={IDLE_SECONDS}
    data-warned-seconds={WARNED_SECONDS}
    data-token={useContext(CsrfContext)}
  >
    <h2 class="govuk-heading-m" id="ends-soon-title">
      <span data-state="idle">Do you need more time?</span>
      <span data-state="last">Save what you have typed</span>
      <span data-state="ended">Your time on this page has ended</span>
    </h2>
    <div id="ends-soon-words">
      <p class="govuk-body" data-state="idle">
        Nothing has happened on this page for a while. To keep it safe, it closes for you in <Minutes />. What
        you have typed is still here.
      </p>
      <p class="govuk-body" data-state="last">
        You have been here for as long as is allowed at once. In <Minutes /> you have to start again from the
        sign-in page. Go back to the page and save what you have typed.
      </p>
      <p class="govuk-body" data-state="ended">
        What you have typed is still on this page. Go back to it and choose its button: you will be told how
        to carry on, and nothing is lost.
      </p>
    </div>
    <p class="govuk-error-message" role="alert" data-unreachable hidden>
      The service could not be reached. Try again.
    </p>
    <button type="button" class="govuk-button" data-state="idle" data-stay>
      Stay signed in
    </button>
    <button type="button" class="govuk-button" data-state="last" data-close>
      Go back to the page
    </button>
    <button type="button" class="govuk-button" data-state="ended" data-close>
      Go back to the page
    </button>
  </dialog>
);
