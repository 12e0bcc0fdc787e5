import { ErrorSummary } from '../../components/error-summary.tsx';
import type { Problem } from '../answers/problems.ts';
import { draftPath, THEN_CHECK } from '../draft/paths.ts';

/** All that stops a draft from being sent, each with a link to the page and field where it was typed. */
export const ProblemSummary = ({ problems, draftId }: { problems: readonly Problem[]; draftId: string }) => (
  <ErrorSummary
    errors={problems.map(({ page, field, words }) => ({
      href: `${draftPath(draftId, page)}${field === undefined ? '' : `${THEN_CHECK}#${field}`}`,
      words,
    }))}
  />
);
