// Improves pages that work without it: focus on the error summary, character counts, no double clicks, answers
// that open further questions or rule out the others, and a quick way out.
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  Radios,
  SkipLink,
} from 'govuk-frontend';
import './keeping.js';
import './print.js';
import './saving.js';
import './session-end.js';

/** Opens what belongs to the answer chosen, without `aria-expanded`: ARIA does not allow it on a radio button. */
class RadiosByAria extends Radios {
  syncConditionalRevealWithInputState($input) {
    super.syncConditionalRevealWithInputState($input);
    $input.removeAttribute('aria-expanded');
  }
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  RadiosByAria,
  SkipLink,
]) {
  createAll(component);
}
