import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { referenceOf } from '../../shared/contract/fields.ts';
import { ButtonLink } from '../components/button.tsx';
import { Phone } from '../components/phone-numbers.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn, Visitor } from '../env.ts';
import { whomToPhone } from '../referral/whom-to-phone.ts';
import { signInPath } from '../session/sign-in-again.tsx';
import { emailPath } from './paths.ts';

const TITLE = 'See where your referral stands';

type Needed = Pick<WebDependencies, 'settings' | 'now'>;

const showWaysIn = (c: Context, { settings, now }: Needed) => {
  const { name, number } = whomToPhone(settings, now());
  return c.render(
    <>
      <h1 class="govuk-heading-l">{TITLE}</h1>
      <p class="govuk-body">Come in the same way as when you sent it.</p>
      <h2 class="govuk-heading-m">You signed in with a work account</h2>
      <ButtonLink href={signInPath(c.req.path)} words="Sign in" />
      <h2 class="govuk-heading-m">You entered a code from an email</h2>
      <p class="govuk-body">We send a new code to the same email address.</p>
      <ButtonLink href={emailPath(c.req.path)} words="Get a code by email" kind="secondary" />
      <h2 class="govuk-heading-m">You did neither</h2>
      <p class="govuk-body">
        Phone {name} on <Phone number={number} /> and quote the reference. If a child is in immediate danger,
        call <Phone number="999" />.
      </p>
    </>,
    { title: TITLE },
  );
};

/**
 * Where the link of an e-mail leads whoever has no session: nobody is sent to a sign-in that they may have no
 * account for. The page is the same whatever reference is asked for, and whoever asks.
 */
export const waysIn = (deps: Needed) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const session: Visitor['Variables']['session'] = c.get('session');
    const isFirst = session === undefined && c.req.method === 'GET' && !hasEnded(c);
    return isFirst && referenceOf.safeParse(c.req.param('reference')).success ? showWaysIn(c, deps) : next();
  });

/** Whose session has ended is told so, and how to carry on. */
const hasEnded = (c: Context): boolean => c.get('endedSessionOf') !== undefined;
