import type { UnsentMessagesAnswer } from '../../shared/contract/answers/unsent.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { Happening } from '../../shared/store/audit/event.ts';
import { undelivered } from '../../shared/store/outbox.ts';
import { sendAgain } from '../../shared/store/send-again.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { OUTBOX_WORDS } from './outbox-words.ts';

/** What waits for so long was tried at least twice by the sweeper. */
const LATE_MINUTES = 15;
const MOST_LISTED = 200;

const happening = (
  action: 'unsent-listed' | 'message-sent-again',
  { caller, role }: ApiRequest<undefined>,
  at: string,
): Happening => ({ at, action, by: { id: caller.id, name: caller.name, role } });

/** What waits in the outbox for more than a quarter of an hour, oldest first, with nothing of whom it is for. */
export const listUnsent =
  ({ records, now }: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const at = now();
    const before = new Date(at.getTime() - LATE_MINUTES * 60_000).toISOString();
    const [waiting] = await Promise.all([
      undelivered(records, before, MOST_LISTED + 1),
      recordEvent(
        records,
        staffSubject(request.caller.id),
        happening('unsent-listed', request, at.toISOString()),
      ),
    ]);
    const body: UnsentMessagesAnswer = {
      messages: waiting.slice(0, MOST_LISTED).map(({ id, kind, reference, at: since, tries }) => ({
        id,
        kind,
        words: OUTBOX_WORDS[kind],
        reference: reference === '' ? null : reference,
        since,
        tries,
      })),
      more: waiting.length > MOST_LISTED,
    };
    return { status: 200, body };
  };

/** Has one of them sent before those that were tried as often. */
export const sendUnsentAgain =
  ({ records, now }: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const id = request.path['message'] ?? '';
    const found = await sendAgain(records, id, staffSubject(request.caller.id), {
      ...happening('message-sent-again', request, now().toISOString()),
      detail: { message: id },
    });
    if (!found) throw new ProblemError('not-found');
    return { status: 204 };
  };
