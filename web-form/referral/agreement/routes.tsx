import { Hono } from 'hono';
import { previewOf } from '../../../shared/contract/preview.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Details } from '../../components/details.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { check } from '../answers/problems.ts';
import { alreadySent, notFound, storeDown } from '../draft/answers.tsx';
import { openDraft } from '../draft/open-draft.ts';
import { draftPath } from '../draft/paths.ts';
import { openFirst, pageAfter, pageBefore } from '../questions/order.ts';
import { toReferral } from '../to-referral.ts';
import { todayOf, visitOf } from '../visit.ts';
import { whatWeDo } from './words.ts';

const TITLE = 'What we will do with your answer';
const PAGE = 'agreement';

const WhyTheDifference = () => (
  <Details summary="Why we ask for agreement if the law does not need it">
    <p class="govuk-body">
      Families who were told, and who agree to help, use that help better. So we ask you to be open with them
      wherever that is safe.
    </p>
    <p class="govuk-body">
      A child’s safety comes first. Nobody needs agreement to tell us that a child may be at risk, and we need
      none to find out whether they are.
    </p>
  </Details>
);

/** What the answers about agreement will do, shown before going on. */
export const agreementRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get(`/${PAGE}`, async (c) => {
    const id = c.req.param('id') ?? '';
    const visit = visitOf(c, deps);
    const found = await openDraft(deps.drafts, id, visit.person.id);
    if (found.state === 'gone') return notFound(c, visit);
    if (found.state === 'unavailable') return storeDown(c, visit);
    if (found.state === 'sent') return alreadySent(c, id);
    const { sections } = found.draft;
    const first = openFirst(PAGE, sections);
    if (first !== undefined) return c.redirect(draftPath(id, first), 303);
    const checked = check(
      toReferral(sections, visit.person, visit.settings.agencies),
      sections,
      todayOf(visit),
    );
    // What cannot be sent yet is said on check your answers, with where to put it right.
    if (!checked.ok) return c.redirect(draftPath(id, pageAfter(PAGE, sections)), 303);
    const preview = previewOf(checked.referral, visit.settings, visit.now.toISOString());
    return c.render(
      <>
        <h1 class="govuk-heading-l">{TITLE}</h1>
        <ol class="govuk-list govuk-list--number">
          {whatWeDo(preview).map((words) => (
            <li>{words}</li>
          ))}
        </ol>
        <WhyTheDifference />
        <ButtonLink href={draftPath(id, pageAfter(PAGE, sections))} words="Continue" />
        <p class="govuk-body">
          <a class="govuk-link" href={draftPath(id, pageBefore(PAGE, sections))}>
            Change what you answered about agreement
          </a>
        </p>
      </>,
      { title: TITLE, backHref: draftPath(id, pageBefore(PAGE, sections)) },
    );
  });
