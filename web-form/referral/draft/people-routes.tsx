import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { labelOf, nameOf } from '../answers/people-words.ts';
import { isItem, itemsOf, newItem, sectionsAbout } from '../answers/sections.ts';
import { pageAfter, pageBefore } from '../questions/order.ts';
import { visitOf } from '../visit.ts';
import { alreadySent, notFound, storeDown } from './answers.tsx';
import { forgetPerson } from './forget-person.ts';
import { openDraft, orUnavailable } from './open-draft.ts';
import { draftPath } from './paths.ts';
import type { PeopleList } from './people.ts';
import { PeopleAdded } from './people-added.tsx';

/** The list of people of one kind: add, change, remove, carry on. */
export const peopleRoutes = (deps: WebDependencies, list: PeopleList): Hono<SignedIn> => {
  const { kind, page } = list;

  return (
    new Hono<SignedIn>()
      .get(`/${page}`, async (c) => {
        const id = c.req.param('id') ?? '';
        const visit = visitOf(c, deps);
        const found = await openDraft(deps.drafts, id, visit.person.id);
        if (found.state === 'gone') return notFound(c, visit);
        if (found.state === 'unavailable') return storeDown(c, visit);
        if (found.state === 'sent') return alreadySent(c, id);
        const { sections } = found.draft;
        const tooMany =
          itemsOf(sections, kind).length > list.most
            ? [{ field: '', words: `A referral can name up to ${list.most} ${page}. Remove some of them` }]
            : [];
        return c.render(
          <>
            <ErrorSummary errors={tooMany} />
            <h1 class="govuk-heading-l">{list.heading}</h1>
            <PeopleAdded list={list} draftId={id} sections={sections} />
            <Form action={draftPath(id, page)}>
              <Button words="Continue" />
            </Form>
          </>,
          {
            title: list.heading,
            error: tooMany.length > 0,
            backHref: draftPath(id, pageBefore(page, sections)),
          },
        );
      })
      .post(`/${page}`, async (c) => {
        const id = c.req.param('id') ?? '';
        const visit = visitOf(c, deps);
        // Only says that the list was looked at, so a failure costs nothing.
        const saved = await orUnavailable(deps.drafts.save(id, visit.person.id, page, { seen: 'yes' }));
        if (saved === 'gone') return notFound(c, visit);
        return saved === 'sent' ? alreadySent(c, id) : c.redirect(draftPath(id, pageAfter(page, {})), 303);
      })
      // The new person's address is made here: sending the same page twice cannot add them twice.
      .get(`/${page}/add`, (c) =>
        c.redirect(
          draftPath(
            c.req.param('id') ?? '',
            `${page}/${newItem(deps.now(), randomBytes(3).toString('hex'))}`,
          ),
          303,
        ),
      )
      .get(`/${page}/:item/remove`, async (c) => {
        const { id = '', item = '' } = c.req.param() as { id?: string; item?: string };
        const visit = visitOf(c, deps);
        const found = await openDraft(deps.drafts, id, visit.person.id);
        if (found.state === 'unavailable') return storeDown(c, visit);
        if (found.state === 'sent') return alreadySent(c, id);
        if (found.state === 'gone' || !itemsOf(found.draft.sections, kind).includes(item)) {
          return notFound(c, visit);
        }
        const title = `Remove ${labelOf(kind, found.draft.sections, item)}?`;
        return c.render(
          <>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{nameOf(kind, found.draft.sections, item)}</p>
            <p class="govuk-body">What you typed about them in this draft is deleted.</p>
            <Form action={draftPath(id, `${page}/${item}/remove`)}>
              <div class="govuk-button-group">
                <Button words="Remove" kind="warning" />
                <a class="govuk-link" href={draftPath(id, page)}>
                  Keep
                </a>
              </div>
            </Form>
          </>,
          { title, backHref: draftPath(id, page) },
        );
      })
      .post(`/${page}/:item/remove`, async (c) => {
        const { id = '', item = '' } = c.req.param() as { id?: string; item?: string };
        const visit = visitOf(c, deps);
        const found = await openDraft(deps.drafts, id, visit.person.id);
        if (found.state === 'gone' || !isItem(item)) return notFound(c, visit);
        if (found.state === 'unavailable') return storeDown(c, visit);
        if (found.state === 'sent') return alreadySent(c, id);
        if (sectionsAbout(found.draft.sections, item).length === 0) {
          return c.redirect(draftPath(id, page), 303);
        }
        const dropped = await forgetPerson(deps.drafts, found.draft, visit.person.id, item);
        if (dropped === 'gone') return notFound(c, visit);
        if (dropped === 'unavailable') return storeDown(c, visit);
        return dropped === 'sent' ? alreadySent(c, id) : c.redirect(draftPath(id, page), 303);
      })
  );
};
