import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { orUnavailable } from '../referral/draft/open-draft.ts';
import { REFERRALS } from '../referral/draft/paths.ts';
import { PhoneNow } from '../referral/phone-now.tsx';
import { visitOf } from '../referral/visit.ts';
import { isGuest } from '../session/guest.ts';
import { GuestReferrals } from './referrals.tsx';

const byPhone = (c: Context<SignedIn>, deps: WebDependencies) => {
  const title = 'Follow your referral by phone';
  c.status(403);
  return c.render(
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        Without an account you cannot see here where a referral stands. Phone and quote your reference.
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

/**
 * Lets people without an account at their own drafts and nothing else: no agency's list, nobody's status. The
 * API would refuse them too.
 */
export const guestGate = (deps: WebDependencies) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const { person } = c.get('session');
    if (!isGuest(person) || c.req.path.startsWith(`${REFERRALS}/drafts`)) return next();
    if (c.req.path !== REFERRALS || c.req.method !== 'GET') return byPhone(c, deps);
    const drafts = await orUnavailable(deps.drafts.list(person.id));
    return c.render(<GuestReferrals person={person} drafts={drafts} />, { title: 'Your referrals' });
  });
