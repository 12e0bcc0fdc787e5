import {
  type ReferralStatus,
  STATUS_WORDS,
  type StatusAnswer,
} from '../../shared/contract/answers/status.ts';
import { MESSAGE_WORDS } from '../../shared/domain/after-sending/message.ts';
import { mayBeTold } from '../../shared/domain/decision/feedback.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { followerOf } from '../../shared/http/follower.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { outcomeWords } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { concernedBy } from '../../shared/store/audit/by-child.ts';
import { recordLook } from '../../shared/store/audit/chain.ts';
import { guestOf } from '../../shared/store/guests/pass.ts';
import { isHeld } from '../../shared/store/items/work.ts';
import { sentBy } from '../../shared/store/may-read.ts';
import { openQuestions } from '../../shared/store/messages/open-questions.ts';
import { readReferral, type StoredReferral } from '../../shared/store/read-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { standingToward } from '../../shared/store/restricted/need-to-know.ts';
import { noteRefusal } from '../../shared/store/restricted/note-refusal.ts';

const ABOUT_AGREEMENT_WORDS =
  'Speak to the family about this referral today, if that is safe, and tell us what they say: were they told, and do they agree? If speaking to them would put a child or somebody else at risk, do not, and tell us why.';

/** Roles that follow what they, or their agency, sent. */
const FOLLOWS: ReadonlySet<Role> = new Set(['partner', 'partner-system', 'system']);

export interface StatusDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
}

/** Where a referral stands, for its sender. */
export const statusOf = (referral: StoredReferral, now: string): ReferralStatus => {
  const { contacts, work } = referral;
  if (work.every(({ done }) => done)) return 'decision-made';
  if (openQuestions(referral).length > 0) return 'more-information-needed';
  const looked =
    // What went back from the night to the day unfinished is done in its queue, but nobody may have read it.
    work.some((item) => (item.done && item.handedBackAt === undefined) || isHeld(item, now)) ||
    contacts.some(({ acknowledgedAt }) => acknowledgedAt !== undefined);
  return looked ? 'being-looked-at' : 'received';
};

/** Where a referral stands, naming no child: they are told by their place in the form. */
export const statusAnswer = (
  referral: StoredReferral,
  now: string,
  settings: AuthoritySettings,
): StatusAnswer => {
  const { form, contacts } = referral;
  const status = statusOf(referral, now);
  const toTell = mayBeTold(form.form.referrer);
  const steps = contacts.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? []).sort();
  return {
    reference: form.reference,
    receivedAt: form.receivedAt,
    status,
    words: STATUS_WORDS[status],
    acknowledgeBy: form.summary.clock.acknowledgeBy,
    acknowledgedAt: steps[0] ?? null,
    people: contacts.map((contact) => {
      const [latest] = Object.values(contact.decisions).sort((one, other) => (one.at < other.at ? 1 : -1));
      return {
        label: contact.subject.kind === 'child' ? `Child ${contact.number}` : 'Adult',
        outcome:
          latest === undefined || toTell === 'received-only'
            ? null
            : {
                outcome: latest.outcome,
                words: outcomeWords(settings, latest.outcome),
                tellReferrer: latest.tellReferrer,
                decidedAt: latest.at,
              },
      };
    }),
    questions: openQuestions(referral).map(({ id, askedAt, about, words }) => ({
      id,
      askedAt,
      about,
      words: words ?? ABOUT_AGREEMENT_WORDS,
    })),
    messages: referral.messages.flatMap(({ id, kind, at, by }) =>
      kind === 'question'
        ? []
        : { id, kind, words: MESSAGE_WORDS[kind], at, by: by.role === 'system' ? '' : by.name },
    ),
  };
};

/** Answers whoever sent a referral, and staff who may work one of its queues. */
export const status =
  ({ records, settings, now }: StatusDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { caller, role, path } = request;
    const reference = path['reference'] ?? '';
    const at = now().toISOString();
    const [referral, follower] = await Promise.all([
      readReferral(records, reference),
      followerOf(request, (pass) => guestOf(records, pass, at)),
    ]);
    if (referral === null || follower === null) throw new ProblemError('not-found');
    const staff = referral.work.some(({ queue }) =>
      settings.queues[queue].workedBy.some((each) => caller.roles.includes(each)),
    );
    const standing = standingToward(caller, referral, at);
    // Staff from whom it is kept do not follow it as a colleague of whoever sent it.
    const isTheirs = !staff || standing === 'open' || referral.form.senderId === follower.id;
    const sender = isTheirs && FOLLOWS.has(role) && sentBy(referral, follower);
    if (!staff && !sender) throw new ProblemError('not-found');
    if (!sender && standing !== 'open') {
      const by = { id: caller.id, name: caller.name, role };
      await noteRefusal(records, reference, by, { standing, route: 'referralStatus', at });
      throw new ProblemError(standing === 'masked' ? 'restricted' : 'conflict-of-interest');
    }
    await recordLook(
      records,
      reference,
      { at, action: 'status-read', by: { id: follower.id, name: follower.name, role } },
      concernedBy(referral.contacts),
    );
    return { status: 200, body: statusAnswer(referral, at, settings) };
  };
