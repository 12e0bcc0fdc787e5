import { copyFilePath, copyPath } from './paths.ts';

/** Ways to a copy of a sent referral. */
export const CopyLinks = ({ reference }: { reference: string }) => (
  <ul class="govuk-list">
    <li>
      <a class="govuk-link" href={copyFilePath(reference)} download>
        Keep a copy (PDF)
      </a>
    </li>
    <li>
      <a class="govuk-link" href={copyPath(reference)}>
        See or print a copy
      </a>
    </li>
  </ul>
);
