import type { Problem } from '../answers/problems.ts';
import { draftPath, THEN_CHECK } from '../draft/paths.ts';

/** All that stops a draft from being sent, each with a link to the page and field where it was typed. */
export const ProblemSummary = ({ problems, draftId }: { problems: readonly Problem[]; draftId: string }) =>
  problems.length === 0 ? null : (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {problems.map(({ page, field, words }) => (
              <li>
                <a href={`${draftPath(draftId, page)}${field === undefined ? '' : `${THEN_CHECK}#${field}`}`}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
