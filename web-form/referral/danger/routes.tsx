import { Hono } from 'hono';
import { ButtonLink } from '../../components/button.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { draftPath } from '../draft/paths.ts';
import { PhoneNow } from '../phone-now.tsx';
import { visitOf } from '../visit.ts';

/** Said before anything is asked. It keeps nothing, so it works whatever else does not. */
export const dangerRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/danger', (c) => {
    const id = c.req.param('id') ?? '';
    const title = 'Is a child in immediate danger?';
    return c.render(
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <WarningText>
          If a child is in danger now, call <Phone number="999" /> first. Do not wait for this form.
        </WarningText>
        <p class="govuk-body">
          If a social worker has to act today, phone before you write, then send this referral.
        </p>
        <PhoneNow visit={visitOf(c, deps)} />
        <p class="govuk-body">
          You can leave any question empty, and stop and come back: what you save is kept for 30 days. To send
          the referral, add at least one person; nothing else has to be filled in.
        </p>
        <ButtonLink href={draftPath(id, 'you')} words="Continue" />
      </>,
      { title, backHref: draftPath(id) },
    );
  });
