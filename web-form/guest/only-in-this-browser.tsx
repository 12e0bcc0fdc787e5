/** Said plainly before anything is typed: what is kept, where and for how long. */
export const OnlyInThisBrowser = () => (
  <ul class="govuk-list govuk-list--bullet">
    <li>You need no account and no email address.</li>
    <li>
      What you type can be opened in this browser only. If you close the browser, or do nothing for two hours,
      before you send it, it is gone.
    </li>
    <li>If others use this computer, choose “Leave” at the top when you have finished.</li>
  </ul>
);
