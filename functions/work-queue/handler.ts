import { AUTHORITY } from '#authority';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import { answering } from '../../shared/http/api-request.ts';
import type { HttpDependencies } from '../../shared/http/dependencies.ts';
import { environment, onFirstCall } from '../../shared/http/environment.ts';
import { httpFromEnvironment, realTime } from '../../shared/http/from-environment.ts';
import { rulesNotRead } from '../../shared/http/settings-not-read.ts';
import { createStoreClient } from '../../shared/store/client.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import { matchingSecretReader } from '../../shared/store/secrets.ts';
import { underRulesInForce } from '../../shared/store/settings/rules-in-force.ts';
import { rate, release } from './act.ts';
import { recordWhatWasSaid } from './agreement/record.ts';
import { ask } from './ask.ts';
import { auditOfChild } from './audit/child.ts';
import { auditOfReferral } from './audit/referral.ts';
import { auditOfStaff } from './audit/staff.ts';
import { askPartners } from './checks/ask.ts';
import { authorisePartnerChecks } from './checks/authorise.ts';
import { cancelPartnerCheck } from './checks/cancel.ts';
import { overdueChecks } from './checks/overdue.ts';
import { listResponders } from './checks/responders.ts';
import { childTimeline } from './child/timeline.ts';
import { countersign } from './countersign.ts';
import { decide } from './decide.ts';
import { agencyChange } from './directory/agency.ts';
import { personChange } from './directory/person.ts';
import { directoryRead } from './directory/read.ts';
import { type FindDependencies, find } from './find.ts';
import { handOver } from './hand-over/hand-over.ts';
import { keep } from './keep.ts';
import { listOneQueue, listQueues } from './list.ts';
import { look } from './look.ts';
import { handBackList, nightList } from './night.ts';
import { pull } from './pull.ts';
import { reopen } from './reopen.ts';
import { declareConflict, takeBackConflict } from './restricted/conflict.ts';
import { behindGate } from './restricted/gate.ts';
import { openRestricted, review } from './restricted/glass.ts';
import { lift, restrict } from './restricted/restrict.ts';
import { hold, unhold } from './retention/hold.ts';
import { orDeleted } from './retention/or-deleted.ts';
import { retentionRead } from './retention/read.ts';
import { answer, undo } from './same-child/answer.ts';
import { compare } from './same-child/compare.ts';
import { readCaseOf, review as reviewSample } from './samples/cases.ts';
import { listExternal, readExternal, reviewFromOutside } from './samples/external.ts';
import { learningRead, ownLearning } from './samples/learning.ts';
import { lookOverOrRelease } from './samples/release.ts';
import { results } from './samples/results.ts';
import { draw, listEligible, listSamples, read as readSample } from './samples/samples.ts';
import { staff } from './staff.ts';
import { makeSubjectAccess } from './subject-access/make.ts';
import { offerPack } from './subject-access/offer.ts';
import { decideSubjectAccess, readSubjectAccess, releaseSubjectAccess } from './subject-access/use-pack.ts';
import { take } from './take.ts';
import { listTests } from './test-referrals/list.ts';
import { planTest } from './test-referrals/plan.ts';
import { readTest } from './test-referrals/read.ts';
import { revealTest } from './test-referrals/reveal.ts';
import { transfer } from './transfer.ts';
import { receiveWrittenForm } from './written-form.ts';

const handlerUnder = (wiring: FindDependencies & HttpDependencies): ApiHandler =>
  apiHandler(
    [
      answering(ROUTES.listQueues, listQueues(wiring)),
      answering(ROUTES.listQueue, listOneQueue(wiring)),
      answering(ROUTES.pullNext, pull(wiring)),
      answering(ROUTES.nightList, nightList(wiring)),
      answering(ROUTES.handBack, handBackList(wiring)),
      answering(ROUTES.readReferral, look(wiring)),
      answering(ROUTES.takeWork, take(wiring)),
      answering(ROUTES.keepWork, keep(wiring)),
      answering(ROUTES.transferWork, transfer(wiring)),
      answering(ROUTES.listStaff, staff(wiring)),
      answering(ROUTES.search, find(wiring)),
      answering(ROUTES.releaseWork, release(wiring)),
      answering(ROUTES.confirmRating, rate(wiring)),
      answering(ROUTES.decide, decide(wiring)),
      answering(ROUTES.countersign, countersign(wiring)),
      answering(ROUTES.reopenContact, reopen(wiring)),
      answering(ROUTES.askQuestion, ask(wiring)),
      answering(ROUTES.listResponders, listResponders(wiring)),
      answering(ROUTES.askPartners, askPartners(wiring)),
      answering(ROUTES.authoriseChecks, authorisePartnerChecks(wiring)),
      answering(ROUTES.overdueChecks, overdueChecks(wiring)),
      answering(ROUTES.cancelCheck, cancelPartnerCheck(wiring)),
      answering(ROUTES.receiveWrittenForm, receiveWrittenForm(wiring)),
      answering(ROUTES.recordAgreement, recordWhatWasSaid(wiring)),
      answering(ROUTES.readChild, childTimeline(wiring)),
      answering(ROUTES.compareSameChild, compare(wiring)),
      answering(ROUTES.answerSameChild, answer(wiring)),
      answering(ROUTES.undoSameChild, undo(wiring)),
      answering(ROUTES.handOver, handOver(wiring)),
      answering(ROUTES.restrictReferral, restrict(wiring)),
      answering(ROUTES.liftRestriction, lift(wiring)),
      answering(ROUTES.breakGlass, openRestricted(wiring)),
      answering(ROUTES.reviewBreakGlass, review(wiring)),
      answering(ROUTES.declareConflict, declareConflict(wiring)),
      answering(ROUTES.undoConflict, takeBackConflict(wiring)),
      answering(ROUTES.referralAudit, auditOfReferral(wiring)),
      answering(ROUTES.childAudit, auditOfChild(wiring)),
      answering(ROUTES.staffAudit, auditOfStaff(wiring)),
      answering(ROUTES.readDirectory, directoryRead(wiring)),
      answering(ROUTES.listPerson, personChange(wiring)),
      answering(ROUTES.listAgency, agencyChange(wiring)),
      answering(ROUTES.listSamples, listSamples(wiring)),
      answering(ROUTES.drawSample, draw(wiring)),
      answering(ROUTES.readSample, readSample(wiring)),
      answering(ROUTES.listEligible, listEligible(wiring)),
      answering(ROUTES.readSampleCase, readCaseOf(wiring)),
      answering(ROUTES.reviewSampleCase, reviewSample(wiring)),
      answering(ROUTES.packSampleCase, lookOverOrRelease(wiring)),
      answering(ROUTES.listExternalCases, listExternal(wiring)),
      answering(ROUTES.readExternalCase, readExternal(wiring)),
      answering(ROUTES.reviewExternalCase, reviewFromOutside(wiring)),
      answering(ROUTES.sampleResults, results(wiring)),
      answering(ROUTES.ownLearning, ownLearning(wiring)),
      answering(ROUTES.readLearning, learningRead(wiring)),
      answering(ROUTES.listTests, listTests(wiring)),
      answering(ROUTES.planTest, planTest(wiring)),
      answering(ROUTES.readTest, readTest(wiring)),
      answering(ROUTES.revealTest, revealTest(wiring)),
      answering(ROUTES.offerSubjectAccess, offerPack(wiring)),
      answering(ROUTES.makeSubjectAccess, makeSubjectAccess(wiring)),
      answering(ROUTES.readSubjectAccess, readSubjectAccess(wiring)),
      answering(ROUTES.decideSubjectAccess, decideSubjectAccess(wiring)),
      answering(ROUTES.releaseSubjectAccess, releaseSubjectAccess(wiring)),
      answering(ROUTES.placeHold, hold(wiring)),
      answering(ROUTES.liftHold, unhold(wiring)),
      answering(ROUTES.readRetention, retentionRead(wiring)),
    ]
      .map(behindGate(wiring))
      .map(orDeleted(wiring)),
    wiring,
  );

/** Under the rules that hold when it is called. */
export const createHandler = (wiring: FindDependencies & HttpDependencies): ApiHandler =>
  underRulesInForce({ ...wiring, ...rulesNotRead(wiring.log) }, (settings) =>
    handlerUnder({ ...wiring, settings }),
  );

export const handler = onFirstCall(() => {
  const { RECORDS_TABLE, MATCHING_SECRET_NAME } = environment(['RECORDS_TABLE', 'MATCHING_SECRET_NAME']);
  const records = { client: createStoreClient({}), table: RECORDS_TABLE };
  return createHandler({
    ...httpFromEnvironment(isUnavailable, AUTHORITY),
    admit: admission(records, realTime, AUTHORITY.calendar.timeZone),
    settings: AUTHORITY,
    records,
    matchingSecret: matchingSecretReader(MATCHING_SECRET_NAME),
    now: realTime,
  });
});
