import { Hono } from 'hono';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { alreadySent, notFound, storeDown } from '../draft/answers.tsx';
import { openDraft, orUnavailable } from '../draft/open-draft.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { visitOf } from '../visit.ts';

/** Deletes a draft that was not sent, after asking. */
export const removeRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/remove', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'gone') return notFound(c, visit);
      if (found.state === 'unavailable') return storeDown(c, visit);
      if (found.state === 'sent') return alreadySent(c, id);
      const title = 'Delete this draft?';
      return c.render(
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">It was not sent. Everything typed into it is deleted for good.</p>
          <Form action={draftPath(id, 'remove')}>
            <div class="govuk-button-group">
              <Button words="Delete" kind="warning" />
              <a class="govuk-link" href={draftPath(id)}>
                Keep it
              </a>
            </div>
          </Form>
        </>,
        { title, backHref: draftPath(id) },
      );
    })
    .post('/remove', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'sent') return alreadySent(c, id);
      const removed = await orUnavailable(deps.drafts.remove(id, visit.person.id));
      return removed === 'unavailable' ? storeDown(c, visit) : c.redirect(REFERRALS, 303);
    });
