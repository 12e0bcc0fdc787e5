import type { Pack, PackAsked } from '../../../shared/contract/samples.ts';
import { perhapsNames } from '../../../shared/domain/samples/take-out.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { readDirectory } from '../../../shared/store/directory/read-directory.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { barredFromCase } from '../../../shared/store/samples/part-in.ts';
import { releasePack } from '../../../shared/store/samples/release-pack.ts';
import { atWork, type DeskDependencies } from '../desk.ts';
import { refusal } from '../restricted/refuse.ts';
import { notReviewed } from './cases.ts';
import { caseIn } from './find.ts';
import { doer } from './note.ts';
import { packOf } from './pack.ts';

/**
 * Whoever managers listed as a reviewer from outside and who has not left, nor had a part in the case. For a record
 * on the need-to-know list, only who is on it.
 */
const reviewersFor = async (
  { records }: DeskDependencies,
  referral: StoredReferral,
  barred: readonly string[],
  now: string,
) =>
  (await readDirectory(records)).people
    .filter(
      ({ roles, left, id }) =>
        roles.includes('external-reviewer') &&
        left === undefined &&
        !barred.includes(id) &&
        standingToward({ id, roles }, referral, now) === 'open',
    )
    .map(({ id, name }) => ({ id, name }));

const wrong = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/** A manager looks a case over without names, and releases just what they saw. */
export const lookOverOrRelease =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<PackAsked>): Promise<ApiAnswer> => {
    const { records } = deps;
    const { caller, role, path, body } = request;
    const { sample, of } = await caseIn(records, path);
    const referral = await readReferral(records, of.reference);
    const contact = referral?.contacts.find(({ number }) => number === of.contact);
    if (referral === null || contact === undefined) throw new ProblemError('not-found');
    const now = deps.now().toISOString();
    const standing = standingToward(caller, referral, now);
    if (standing !== 'open') {
      throw await refusal(deps, { caller, role, route: 'packSampleCase' }, of.reference, standing);
    }
    const more = body.takeOut.map((words) => words.trim()).filter((words) => words !== '');
    const parts = packOf(referral, contact, more);
    const digest = hashOf(parts);
    const reviewers = await reviewersFor(deps, referral, barredFromCase(of, contact), now);
    if (body.release === undefined) {
      await recordLook(
        records,
        of.reference,
        {
          at: now,
          action: 'sample-pack-looked-over',
          by: doer(request),
          detail: { sample: of.sample, case: of.number, contact: of.contact },
        },
        concernedBy(referral.contacts),
      );
    } else {
      const { release } = body;
      const reviewer = reviewers.find(({ id }) => id === release.reviewer);
      if (reviewer === undefined) throw wrong('/release/reviewer', 'Choose who is to review it');
      // What they saw is not what would go out: something was added to the record, or more was to be taken out.
      if (release.digest !== digest) throw new ProblemError('changed-meanwhile');
      const worker = atWork(caller, role, deps);
      const result = await releasePack(records, sample, of.number, referral, worker, {
        reviewer,
        parts,
        digest,
      });
      if (result !== 'released') throw notReviewed(result);
    }
    const answer: Pack = {
      sample: sample.number,
      case: of.number,
      parts,
      digest,
      perhapsNames: perhapsNames(parts.map(({ words }) => words).join('\n')),
      takeOut: more,
      reviewers,
      released: body.release !== undefined || of.external !== undefined,
    };
    return { status: 200, body: answer };
  };
