import type { Choice } from './sign-in.ts';

const pathOf = ({ id }: Choice, returnTo: string): string =>
  `/sign-in?${new URLSearchParams({ via: id, return: returnTo }).toString()}`;

/** Where to sign in, in plain words. Links and no form: a form may not lead to another host. */
export const ChooseSignIn = ({ choices, returnTo }: { choices: readonly Choice[]; returnTo: string }) => (
  <>
    <h1 class="govuk-heading-l">Choose how to sign in</h1>
    <p class="govuk-body">Use the account that you have for your work.</p>
    <ul class="govuk-list govuk-list--spaced">
      {choices.map((choice) => (
        <li>
          <a class="govuk-link" href={pathOf(choice, returnTo)}>
            {choice.words}
          </a>
        </li>
      ))}
    </ul>
  </>
);
