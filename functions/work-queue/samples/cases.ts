import type { CaseReviewed } from '../../../shared/contract/samples.ts';
import { clockFor } from '../../../shared/domain/working-time/clock-for.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import type { ReviewRefused, ToReview } from '../../../shared/store/samples/review-case.ts';
import { reviewCase, standsTo } from '../../../shared/store/samples/review-case.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { refusal } from '../restricted/refuse.ts';
import { caseAnswer } from './case-answer.ts';
import { caseIn } from './find.ts';
import { doer } from './note.ts';

const DETAIL: Readonly<Partial<Record<ReviewRefused, string>>> = {
  'own-review': 'Nobody reviews a decision that they made, countersigned or sent back.',
  'conflict-of-interest':
    'It is recorded that you know this family. Nobody works on a family they know: ask a manager.',
  restricted: 'Only named staff may open this record. Ask a manager.',
  'already-reviewed': 'You have reviewed it, or two others have.',
};

/** The problem for somebody whose review is not taken. */
export const notReviewed = (refused: ReviewRefused): ProblemError => {
  const detail = DETAIL[refused];
  return new ProblemError(refused, detail === undefined ? {} : { detail });
};

/** A review as the store takes it, with what depends on the moment. */
export const toReview = (
  { settings, now }: DeskDependencies,
  { answers, judgement, learning, action }: CaseReviewed,
  external: boolean,
): ToReview => {
  const at = now().toISOString();
  return {
    answers,
    judgement,
    ...(learning?.trim() && { learning: learning.trim() }),
    ...(action?.trim() && { action: action.trim() }),
    external,
    redQueue: isOpen(at, settings.calendar) ? 'mash' : 'emergency-duty-team',
    dueFor: ({ level }) => clockFor(level, at, settings).due,
  };
};

/**
 * One case, for managers who review and for auditors. A family whom the reader knows is kept from them, and so is a
 * restricted record that they are not named for.
 */
export const readCaseOf =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const { caller, role, path } = request;
    const { sample, of } = await caseIn(records, path);
    const referral = await readReferral(records, of.reference);
    // Deleted under the retention rules: what the sample says of it stands, and nobody reviews it any more.
    if (referral === null) return { status: 200, body: caseAnswer(sample, of, caller, 'complete') };
    const now = deps.now().toISOString();
    const standing = standingToward(caller, referral, now);
    if (standing !== 'open') {
      const problem = await refusal(deps, { caller, role, route: 'readSampleCase' }, of.reference, standing);
      // Auditors have no route to records, and know that there is this one: it is on the sample’s list.
      throw standing === 'masked' ? notReviewed('restricted') : problem;
    }
    await recordLook(
      records,
      of.reference,
      {
        at: now,
        action: 'sample-case-read',
        by: doer(request),
        detail: { sample: of.sample, case: of.number, contact: of.contact },
      },
      concernedBy(referral.contacts),
    );
    return { status: 200, body: caseAnswer(sample, of, caller, standsTo(caller.id, of, referral)) };
  };

/** A manager reviews a case. */
export const review =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<CaseReviewed>): Promise<ApiAnswer> => {
    const { sample, of } = await caseIn(deps.records, path);
    const worker = atWork(caller, role, deps);
    const result = await reviewCase(deps.records, sample, of.number, worker, toReview(deps, body, false));
    if (typeof result === 'string') throw notReviewed(result);
    return { status: 200, body: caseAnswer(sample, result, caller, 'reviewed') };
  };
