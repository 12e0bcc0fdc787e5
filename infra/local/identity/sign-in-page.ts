import { html } from 'hono/html';
import { page } from '../page.ts';
import type { Person } from './person.ts';

/** Words for an agency's id. */
export type AgencyName = (agencyId: string) => string;

const described = ({ name, jobTitle, agency }: Person, agencyName: AgencyName): string =>
  [name, jobTitle, ...(agency === undefined ? [] : [agencyName(agency)])].join(', ');

/** The page on which one of the demonstration people is chosen: one button each, no password, no script. */
export const signInPage = (
  people: readonly Person[],
  action: string,
  agencyName: AgencyName,
): Promise<string> =>
  page(
    'Choose who to sign in as',
    html`<p class="banner">This is a demonstration. These people are made up, and there are no passwords.</p>
<form method="post" action="${action}">
<ul>
${people.map(
  (person) =>
    html`<li><button type="submit" name="person" value="${person.id}">Sign in as ${described(person, agencyName)}</button></li>\n`,
)}</ul>
</form>`,
  );

/** What is shown where signing in cannot go on. */
export const cannotSignInPage = (): Promise<string> =>
  page(
    'Sign in again',
    html`<p>This sign-in has ended, or was started in another browser. <a href="/">Go back to the service</a> and sign in again.</p>`,
  );

/** Asks to confirm signing out; `form` is the provider's own, with its protection against forgery. */
export const signOutPage = (form: ReturnType<typeof html>): Promise<string> =>
  page(
    'Sign out',
    html`${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>`,
  );
