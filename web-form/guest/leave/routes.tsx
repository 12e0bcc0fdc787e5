import { Hono } from 'hono';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import type { Visitor } from '../../env.ts';
import { REFERRALS } from '../../referral/draft/paths.ts';
import { isGuest } from '../../session/guest.ts';
import { guestPath } from '../paths.ts';

/** Leaving, for whoever could not come back: asked first, because what was typed goes. */
export const leaveRoutes = (): Hono<Visitor> =>
  new Hono<Visitor>()
    .get('/leave', (c) => {
      const person = c.get('session')?.person;
      if (person === undefined || !isGuest(person)) return c.redirect(guestPath('left'), 303);
      return c.render(
        <>
          <h1 class="govuk-heading-l">Leave and delete what you typed?</h1>
          <p class="govuk-body">
            What you have sent stays sent. What you have not sent is deleted. Keep your reference if you have
            one.
          </p>
          <Form action="/sign-out">
            <div class="govuk-button-group">
              <Button words="Leave and delete" kind="warning" />
              <a class="govuk-link" href={REFERRALS}>
                Stay
              </a>
            </div>
          </Form>
        </>,
        { title: 'Leave and delete what you typed?', backHref: REFERRALS },
      );
    })
    .get('/left', (c) =>
      c.render(
        <>
          <h1 class="govuk-heading-l">You have left</h1>
          <p class="govuk-body">Close the browser if others use this computer.</p>
          <ButtonLink href="/" words="Go to the start page" kind="secondary" />
        </>,
        { title: 'You have left' },
      ),
    );
