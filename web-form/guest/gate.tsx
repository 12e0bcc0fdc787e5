import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { sentFrom } from '../../shared/contract/answers/sent.ts';
import { referenceOf } from '../../shared/contract/fields.ts';
import type { Person } from '../../shared/store/sessions.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { orUnavailable } from '../referral/draft/open-draft.ts';
import { REFERRALS } from '../referral/draft/paths.ts';
import { PhoneNow } from '../referral/phone-now.tsx';
import { visitOf } from '../referral/visit.ts';
import { isGuest, isOnlyInThisBrowser } from '../session/guest.ts';
import { GuestReferrals } from './referrals.tsx';

const byPhone = (c: Context<SignedIn>, deps: WebDependencies) => {
  const title = 'Follow your referral by phone';
  c.status(403);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        You cannot open this page without an account, or without the code that we email to a work address.
        Phone and quote your reference.
      </p>
      <PhoneNow visit={visitOf(c, deps)} />
      <p class="govuk-body">
        <a class="govuk-link" href={REFERRALS}>
          Your referrals
        </a>
      </p>
    </>,
    { title, backHref: REFERRALS },
  );
};

/** What was sent can be opened here by whoever proved an address; the agency's own pages by nobody of these. */
const mayOpen = (person: Person, path: string): boolean => {
  const [first = '', second] = path.slice(REFERRALS.length + 1).split('/');
  if (first === 'drafts') return true;
  const isCopy = second?.startsWith('copy') ?? false;
  return !isOnlyInThisBrowser(person) && referenceOf.safeParse(first).success && !isCopy;
};

/**
 * Lets people without an account at their own drafts, and whoever proved an address at what they sent: no
 * agency's list, nobody else's status. The API would refuse them too.
 */
export const guestGate = (deps: WebDependencies) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const { person, accessToken } = c.get('session');
    if (!isGuest(person) || mayOpen(person, c.req.path)) return next();
    if (c.req.path !== REFERRALS || c.req.method !== 'GET') return byPhone(c, deps);
    const from = sentFrom.safeParse(c.req.query('from')).data;
    const [drafts, listed] = await Promise.all([
      orUnavailable(deps.drafts.list(person.id)),
      isOnlyInThisBrowser(person)
        ? undefined
        : deps.api.call('listSentReferrals', { token: accessToken, query: { from } }),
    ]);
    const sent = listed?.ok === true ? listed.answer : undefined;
    return c.render(<GuestReferrals person={person} drafts={drafts} sent={sent} />, {
      title: 'Your referrals',
    });
  });
