import { Hono } from 'hono';
import { referenceOf } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { remindTo } from '../../session/remind-to.ts';
import { notFound, storeDown } from '../draft/answers.tsx';
import { orUnavailable } from '../draft/open-draft.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { PhoneNow } from '../phone-now.tsx';
import { visitOf } from '../visit.ts';

const PATH = '/:reference/written-form';
export const CONFIRM_TITLE = 'Confirm your phone call in writing';

/**
 * Where the e-mail to a caller leads: it begins a form that says which call it confirms. It reads nothing and is
 * the same whatever reference is asked for.
 */
export const writtenFormRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, (c) => {
      const visit = visitOf(c, deps);
      const reference = c.req.param('reference');
      if (!referenceOf.safeParse(reference).success) return notFound(c, visit);
      return c.render(
        <>
          <h1 class="govuk-heading-l">{CONFIRM_TITLE}</h1>
          <p class="govuk-body">
            You phoned us, and we gave you the reference {reference}. We act on what you said and do not wait
            for the form. Please send it so that we have your own words.
          </p>
          <Form action={`${REFERRALS}/${reference}/written-form`}>
            <Button words="Start the form" />
          </Form>
          <PhoneNow visit={visit} />
        </>,
        { title: CONFIRM_TITLE, backHref: REFERRALS },
      );
    })
    .post(PATH, async (c) => {
      const visit = visitOf(c, deps);
      const reference = c.req.param('reference');
      if (!referenceOf.safeParse(reference).success) return notFound(c, visit);
      const { id: owner } = visit.person;
      const draft = await orUnavailable(deps.drafts.create(owner, remindTo(visit.person)));
      if (draft === 'unavailable') return storeDown(c, visit);
      // Where it cannot be kept, the form is begun all the same, and can be told the reference.
      await orUnavailable(deps.drafts.save(draft.id, owner, 'already', { followsCall: reference }));
      return c.redirect(draftPath(draft.id, 'danger'), 303);
    });
