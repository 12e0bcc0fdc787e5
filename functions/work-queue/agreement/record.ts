import type { AgreementTold } from '../../../shared/contract/agreement.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { errorFields, type Log } from '../../../shared/http/log.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { recordAgreement } from '../../../shared/store/agreement/record-agreement.ts';
import { contactAnswer } from '../contact-answer.ts';
import { atWork, type DeskDependencies, isOpenTo } from '../desk.ts';
import { hiddenBeside } from '../restricted/hidden-contacts.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';

export interface AgreementDependencies extends DeskDependencies {
  readonly log: Log;
}

const trimmed = (text: string | undefined): string | undefined => text?.trim() || undefined;

/**
 * Writes down what a member of staff was told about agreement, whoever holds the work. The same again by the same
 * person changes nothing.
 */
export const recordWhatWasSaid =
  (deps: AgreementDependencies) =>
  async (request: ApiRequest<AgreementTold>): Promise<ApiAnswer> => {
    const { caller, role, path, body, traceId } = request;
    const { settings, records, log } = deps;
    const worker = atWork(caller, role, deps);
    const numbers = [...new Set(body.contacts)].toSorted((one, other) => one - other);
    if (body.on > localDate(worker.now, settings.calendar.timeZone)) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/on', detail: 'Must be today or in the past' }],
      });
    }
    const known = await readForStaff(deps, request);
    if (!numbers.every((number) => known.contacts.some((contact) => contact.number === number))) {
      throw new ProblemError('fields-invalid', {
        errors: [{ pointer: '/contacts', detail: 'Choose people whom the referral is about' }],
      });
    }
    const result = await recordAgreement(records, path['reference'] ?? '', worker, {
      contacts: numbers,
      said: body.said,
      whose: body.whose,
      who: trimmed(body.who),
      on: body.on,
      how: body.how,
      takenBy: trimmed(body.takenBy),
      reason: body.reason,
      words: trimmed(body.words),
      rules: settings,
      mayRecord: (referral) => isOpenTo(caller, referral, settings),
      onRulesFailed: (error) =>
        log('rules failed, message sent for manual triage', {
          level: 'error',
          traceId,
          ...errorFields(error),
        }),
    });
    if (result === 'not-found') throw new ProblemError(result);
    const referral = result === 'recorded-before' ? await readForStaff(deps, request) : result;
    const hidden = await hiddenBeside(deps, caller, referral.contacts);
    const contacts = referral.contacts
      .filter(({ number }) => numbers.includes(number))
      .map((contact) => contactAnswer(contact, referral, settings, hidden));
    return { status: 200, body: { contacts } };
  };
