import { CODE_COOKIE, FORM_COOKIE, SESSION_COOKIE, SIGN_IN_COOKIE } from '../session/cookie.ts';
import { Say, Title } from './notice.tsx';

const COOKIES = [
  {
    name: SESSION_COOKIE,
    purpose: 'Keeps you signed in',
    until: 'You close the browser or sign out. It opens nothing after two hours without use',
  },
  {
    name: SIGN_IN_COOKIE,
    purpose: 'Makes sure that the sign-in you come back from is the one you started',
    until: 'You are signed in. It opens nothing after 15 minutes',
  },
  {
    name: FORM_COOKIE,
    purpose: 'Makes sure that a form filled in without an account comes from this service’s own page',
    until: 'You close the browser',
  },
  {
    name: CODE_COOKIE,
    purpose: 'Remembers that a code was emailed to you, until you type it in',
    until: 'You enter the code, or close the browser. It opens nothing after 30 minutes',
  },
];

/** The cookies that the service sets, by the names that it sets them under. */
export const CookiesPage = ({ nameOf }: { nameOf: (name: string) => string }) => (
  <>
    <Title>Cookies</Title>
    <Say>
      A cookie is a small file that a website keeps in your browser. This service sets only cookies that it
      cannot work without. It has none that count visits, follow you or come from anybody else, so it does not
      ask for your agreement.
    </Say>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">Essential cookies</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Name', 'What it is for', 'When it ends'].map((words) => (
            <th scope="col" class="govuk-table__header">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {COOKIES.map(({ name, purpose, until }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header app-typed">
              {nameOf(name)}
            </th>
            <td class="govuk-table__cell">{purpose}</td>
            <td class="govuk-table__cell">{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <Say>Cookies hold no name, no answer and nothing about a child. No script can read them.</Say>
    <Say>The page on which you sign in may set cookies of its own. Its own notice says which.</Say>
  </>
);
