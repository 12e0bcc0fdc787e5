import { Hono } from 'hono';
import { ButtonLink } from '../../components/button.tsx';
import { TaskList } from '../../components/task-list.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { check } from '../answers/problems.ts';
import { alreadySent, notFound, storeDown } from '../draft/answers.tsx';
import { openDraft } from '../draft/open-draft.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { toReferral } from '../to-referral.ts';
import { todayOf, visitOf } from '../visit.ts';
import { sectionLines } from './sections-status.ts';

const COLOURS = { 'Not started': 'grey', Saved: 'green', 'Has a problem': 'red' } as const;

/** Every section of a draft and how far it is. */
export const overviewRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const id = c.req.param('id') ?? '';
    const visit = visitOf(c, deps);
    const found = await openDraft(deps.drafts, id, visit.person.id);
    if (found.state === 'gone') return notFound(c, visit);
    if (found.state === 'unavailable') return storeDown(c, visit);
    if (found.state === 'sent') return alreadySent(c, id);
    const { sections } = found.draft;
    const checked = check(
      toReferral(sections, visit.person, visit.settings.agencies),
      sections,
      todayOf(visit),
    );
    return c.render(
      <>
        <h1 class="govuk-heading-l">Your referral</h1>
        <p class="govuk-body">
          No section has to be filled in. To send the referral, add at least one person, a child or an adult.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={draftPath(id, 'danger')}>
            Is a child in immediate danger?
          </a>
        </p>
        <TaskList
          tasks={sectionLines(sections, checked.ok ? [] : checked.problems).map(({ page, name, status }) => ({
            title: name,
            href: draftPath(id, page),
            status,
            colour: COLOURS[status],
          }))}
        />
        <ButtonLink href={draftPath(id, 'check')} words="Check your answers and send" />
        <p class="govuk-body">
          <a class="govuk-link" href={draftPath(id, 'remove')}>
            Delete this draft
          </a>
        </p>
      </>,
      { title: 'Your referral', backHref: REFERRALS },
    );
  });
