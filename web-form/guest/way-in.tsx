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

/** What the page says before how to come in. */
interface Words {
  readonly title: string;
  readonly first: string;
  readonly account: string;
  readonly code: string;
}

const STATUS: Words = {
  title: 'See where your referral stands',
  first: 'Come in the same way as when you sent it.',
  account: 'You signed in with a work account',
  code: 'You entered a code from an email',
};

/** For somebody who phoned and is asked to confirm it: they may never have been here. */
export const CONFIRM_CALL: Words = {
  title: 'Confirm your phone call in writing',
  first: 'We act on what you said and do not wait for the form.',
  account: 'You have a work account here',
  code: 'You have none',
};

type Needed = Pick<WebDependencies, 'settings' | 'now'>;

const showWaysIn = (c: Context, { settings, now }: Needed, words: Words) => {
  const { name, number } = whomToPhone(settings, now());
  return c.render(
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.first}</p>
      <h2 class="govuk-heading-m">{words.account}</h2>
      <ButtonLink href={signInPath(c.req.path)} words="Sign in" />
      <h2 class="govuk-heading-m">{words.code}</h2>
      <p class="govuk-body">
        {words === STATUS
          ? 'We send a new code to the same email address.'
          : 'We send a code to your work email address: use the one that you gave us on the phone.'}
      </p>
      <ButtonLink href={emailPath(c.req.path)} words="Get a code by email" kind="secondary" />
      <h2 class="govuk-heading-m">{words === STATUS ? 'You did neither' : 'Neither works for you'}</h2>
      <p class="govuk-body">
        Phone {name} on <Phone number={number} /> and quote the reference. If a child is in immediate danger,
        call <Phone number="999" />.
      </p>
    </>,
    { title: words.title },
  );
};

/**
 * Where the link of an e-mail leads whoever has no session: nobody is sent to a sign-in that they may have no
 * account for. The page is the same whatever reference is asked for, and whoever asks.
 */
export const waysIn = (deps: Needed, words: Words = STATUS) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const session: Visitor['Variables']['session'] = c.get('session');
    const isFirst = session === undefined && c.req.method === 'GET' && !hasEnded(c);
    return isFirst && referenceOf.safeParse(c.req.param('reference')).success
      ? showWaysIn(c, deps, words)
      : next();
  });

/** Whose session has ended is told so, and how to carry on. */
const hasEnded = (c: Context): boolean => c.get('endedSessionOf') !== undefined;
