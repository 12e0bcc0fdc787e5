import { Hono } from 'hono';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { typedIn } from '../answers/sections.ts';
import { openDraft, orUnavailable } from '../draft/open-draft.ts';
import { draftPath } from '../draft/paths.ts';
import { readTyped } from '../draft/read-typed.ts';
import { Fields } from '../fields/fields.tsx';
import { PhoneNow } from '../phone-now.tsx';
import { pageAfter } from '../questions/order.ts';
import { visitOf } from '../visit.ts';
import { DANGER_FIELD } from './field.ts';

/**
 * Said before anything is asked, and the first thing asked. It needs no store: what cannot be kept here is
 * asked again among the concerns, and nobody in danger waits for a database.
 */
export const dangerRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/danger', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const title = 'Is a child in immediate danger?';
      const found = await openDraft(deps.drafts, id, visit.person.id);
      const typed = found.state === 'open' ? typedIn(found.draft.sections, 'danger') : {};
      return c.render(
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <WarningText>
            If a child is in danger now, call <Phone number="999" /> first. Do not wait for this form.
          </WarningText>
          <p class="govuk-body">
            If a social worker has to act today, phone before you write, then send this referral.
          </p>
          <PhoneNow visit={visit} />
          <Form action={draftPath(id, 'danger')}>
            <Fields fields={[DANGER_FIELD]} typed={typed} errors={[]} />
            <p class="govuk-body">
              You can leave any question empty, and stop and come back: what you save is kept for 30 days. To
              send the referral, add at least one person; nothing else has to be filled in.
            </p>
            <Button words="Continue" />
          </Form>
        </>,
        { title, backHref: draftPath(id) },
      );
    })
    .post('/danger', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const typed = readTyped(await c.req.parseBody(), [DANGER_FIELD.name]);
      await orUnavailable(deps.drafts.save(id, visit.person.id, 'danger', typed));
      const next = typed['dangerNow'] === 'yes' ? 'danger/now' : pageAfter('danger', {});
      return c.redirect(draftPath(id, next), 303);
    })
    .get('/danger/now', (c) => {
      const id = c.req.param('id') ?? '';
      const title = 'Call 999 now';
      return c.render(
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <WarningText>
            Call <Phone number="999" /> now. Say that a child is in danger, and where they are.
          </WarningText>
          <p class="govuk-body">Then, when the child is safe or help is on its way:</p>
          <ol class="govuk-list govuk-list--number">
            <li>Stay with the child if it is safe for you to.</li>
            <li>Phone us, so that a social worker knows at once.</li>
            <li>Come back to this referral and tell us in writing. It is read as urgent.</li>
          </ol>
          <PhoneNow visit={visitOf(c, deps)} />
          <ButtonLink href={draftPath(id, pageAfter('danger', {}))} words="Continue with the referral" />
        </>,
        { title, backHref: draftPath(id, 'danger') },
      );
    });
