import type { Context } from 'hono';
import type { SignedIn } from '../../env.ts';
import { PhoneNow } from '../phone-now.tsx';
import type { Visit } from '../visit.ts';
import { draftPath, REFERRALS } from './paths.ts';

/** A page that says that there is no such draft or referral, or that it is somebody else's. */
export const notFound = (c: Context<SignedIn>, visit: Visit) => {
  c.status(404);
  return c.render(
    <>
      <h1 class="govuk-heading-l">Page not found</h1>
      <p class="govuk-body">
        There is no referral here that you can open. Drafts are deleted 30 days after the last change.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={REFERRALS}>
          Go to your referrals
        </a>
      </p>
      <PhoneNow visit={visit} />
    </>,
    { title: 'Page not found' },
  );
};

/** A page that says that saved answers cannot be read just now. */
export const storeDown = (c: Context<SignedIn>, visit: Visit) => {
  c.status(503);
  return c.render(
    <>
      <h1 class="govuk-heading-l">Your saved answers cannot be opened just now</h1>
      <p class="govuk-body">What you saved is kept. Nothing has been sent. Try again in a few minutes.</p>
      <PhoneNow visit={visit} />
    </>,
    { title: 'Your saved answers cannot be opened just now' },
  );
};

/** Every page of a draft that was sent leads to its confirmation. */
export const alreadySent = (c: Context<SignedIn>, id: string) => c.redirect(draftPath(id, 'sent'), 303);
