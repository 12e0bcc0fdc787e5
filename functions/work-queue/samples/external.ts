import type { RouteId } from '../../../shared/contract/routes.ts';
import type { CaseReviewed, ExternalCase, ExternalCases } from '../../../shared/contract/samples.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import type { PackItem, SampleCaseItem } from '../../../shared/store/items/sample.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { noteRefusal } from '../../../shared/store/restricted/note-refusal.ts';
import { readAccess } from '../../../shared/store/restricted/read-access.ts';
import { packsFor, readPack } from '../../../shared/store/samples/read-samples.ts';
import { reviewCase } from '../../../shared/store/samples/review-case.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { reviewAnswer } from './case-answer.ts';
import { notReviewed, toReview } from './cases.ts';
import { caseIn } from './find.ts';
import { doer, noteOwnLook } from './note.ts';

/**
 * The pack of a path, for whom it was released to; for anybody else there is none. Nor is there any more for them
 * where the record was put on the need-to-know list since, and they are not on it.
 */
const own = async (
  { records, now }: DeskDependencies,
  { path, caller, role }: Pick<ApiRequest, 'path' | 'caller' | 'role'>,
  route: RouteId,
) => {
  const { sample, of } = await caseIn(records, path);
  const pack = await readPack(records, sample, of.number);
  if (pack === null || pack.reviewer.id !== caller.id) throw new ProblemError('not-found');
  const at = now().toISOString();
  const standing = standingToward(caller, { access: await readAccess(records, of.reference) }, at);
  if (standing !== 'open') {
    const by = { id: caller.id, name: caller.name, role };
    await noteRefusal(records, of.reference, by, { standing, route, at });
    throw notReviewed('restricted');
  }
  return { sample, of, pack };
};

/** What was released, and what they said of it. Nothing of the case itself: it has the reference. */
const answer = ({ sample, number, releasedAt, parts }: PackItem, of: SampleCaseItem): ExternalCase => {
  const said = of.reviews.find(({ slot }) => slot === 'external');
  return {
    sample,
    case: number,
    releasedAt,
    parts,
    review: said === undefined ? null : reviewAnswer(said),
  };
};

/** The cases that were released to the caller. */
export const listExternal =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    await noteOwnLook(deps, request, 'samples-read');
    const found = await packsFor(deps.records, request.caller.id);
    const body: ExternalCases = {
      cases: found.map(({ sample, number, releasedAt, reviewedAt }) => ({
        sample,
        case: number,
        releasedAt,
        reviewedAt: reviewedAt ?? null,
      })),
    };
    return { status: 200, body };
  };

/** One case without names. That they read it is among the looks at the record. */
export const readExternal =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { of, pack } = await own(deps, request, 'readExternalCase');
    await recordLook(deps.records, of.reference, {
      at: deps.now().toISOString(),
      action: 'sample-pack-read',
      by: doer(request),
      detail: { sample: of.sample, case: of.number, contact: of.contact },
    });
    return { status: 200, body: answer(pack, of) };
  };

/** Somebody from outside reviews the case that was released to them. */
export const reviewFromOutside =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<CaseReviewed>): Promise<ApiAnswer> => {
    const { sample, of, pack } = await own(deps, request, 'reviewExternalCase');
    const worker = atWork(request.caller, request.role, deps);
    const result = await reviewCase(
      deps.records,
      sample,
      of.number,
      worker,
      toReview(deps, request.body, true),
    );
    if (typeof result === 'string') throw notReviewed(result);
    return { status: 200, body: answer(pack, result) };
  };
