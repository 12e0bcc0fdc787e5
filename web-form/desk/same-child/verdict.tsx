import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { WarningText } from '../../components/warning-text.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { GradeTag } from './grade-tag.tsx';
import { GRADES } from './words.ts';

/** What holds of the two, why, and what is not known. */
export const Verdict = ({ compared }: { compared: SameChild }) => {
  const { grade, alone, answer, late, incomplete } = compared;
  return (
    <>
      <p class="govuk-body-l">
        <GradeTag grade={grade} answer={answer} />
      </p>
      <AnsweredBy grade={grade} answer={answer} />
      {alone.grade !== grade && (
        <p class="govuk-body">
          By themselves these two records give: {GRADES[alone.grade].toLowerCase()}. The service’s grade also
          rests on other contacts that were found with them.
        </p>
      )}
      {alone.guard && <p class="govuk-body">{alone.guard.words}</p>}
      {late && <p class="govuk-body">Found later, after the referral was received.</p>}
      {incomplete && (
        <WarningText>
          The search for earlier contacts was not complete, so others may fit better than this one.
        </WarningText>
      )}
    </>
  );
};
