import { type Context, Hono } from 'hono';
import type { Typed } from '../../../shared/store/drafts.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { check } from '../answers/problems.ts';
import { isItem, type Sections, typedIn } from '../answers/sections.ts';
import { NOTHING } from '../answers/typed.ts';
import { openFirst, pageAfter, pageBefore } from '../questions/order.ts';
import { toReferral } from '../to-referral.ts';
import { todayOf, type Visit, visitOf } from '../visit.ts';
import { alreadySent, notFound, storeDown } from './answers.tsx';
import { NoticeWords } from './notices.tsx';
import { openDraft, orUnavailable } from './open-draft.ts';
import { draftPath, THEN_CHECK } from './paths.ts';
import { readTyped } from './read-typed.ts';
import type { Notice, SectionPage } from './section-page.tsx';

interface Shown {
  readonly status: 200 | 409 | 422 | 503;
  readonly sections: Sections;
  readonly typed: Typed;
  readonly errors?: readonly FieldError[];
  readonly notice?: Notice;
}

const errorsOn = (page: string, sections: Sections, visit: Visit): FieldError[] => {
  const candidate = toReferral(sections, visit.person, visit.settings.agencies);
  const checked = check(candidate, sections, todayOf(visit));
  if (checked.ok) return [];
  return checked.problems.flatMap(({ page: at, field, words }) =>
    at === page && field !== undefined ? [{ field, words }] : [],
  );
};

/** A date has no box of its own name: its error leads to the day. */
const linked = (errors: readonly FieldError[], names: readonly string[]): FieldError[] =>
  errors.map(({ field, words }) => ({
    field: names.includes(`${field}-day`) ? `${field}-day` : field,
    words,
  }));

/** More than every field of the longest page may hold: it has an error anyway, and a draft has its limits. */
const MOST_KEPT = 80_000;

const lengthOf = (typed: Typed): number => Object.values(typed).join('').length;

/** What a script that saves is told, by what became of it. */
const SAVING = { saved: 204, sent: 409, unavailable: 503 } as const;

/** GET and POST of one page of questions. A POST keeps what was typed before it complains about it. */
export const sectionRoutes = (deps: WebDependencies, page: SectionPage): Hono<SignedIn> => {
  const wanted = (c: Context<SignedIn>) => {
    const item = c.req.param('item') ?? '';
    return {
      visit: visitOf(c, deps),
      id: c.req.param('id') ?? '',
      item,
      path: page.path.replace(':item', item),
      exists: !page.path.includes(':item') || isItem(item),
      thenCheck: c.req.query('then') === 'check',
    };
  };

  const show = (c: Context<SignedIn>, shown: Shown) => {
    const { visit, id, item, path, thenCheck } = wanted(c);
    const { sections, typed, errors = [] } = shown;
    const title = page.title(sections, item);
    c.status(shown.status);
    return c.render(
      <>
        <ErrorSummary errors={linked(errors, page.names(Object.keys(typed), visit))} />
        <NoticeWords notice={shown.notice} visit={visit} />
        <h1 class="govuk-heading-l">{title}</h1>
        <Form action={`${draftPath(id, path)}${thenCheck ? THEN_CHECK : ''}`} saving>
          {page.view({ visit, draftId: id, sections, item, typed, errors })}
          <p class="govuk-hint" data-saving-words />
          <Button words="Save and continue" />
        </Form>
        <p class="govuk-body">
          <a class="govuk-link" href={draftPath(id)}>
            All sections of this referral
          </a>
        </p>
      </>,
      {
        title,
        error: errors.length > 0,
        backHref: draftPath(id, thenCheck ? 'check' : pageBefore(path, sections)),
      },
    );
  };

  return new Hono<SignedIn>()
    .get(`/${page.path}`, async (c) => {
      const { visit, id, item, path, exists } = wanted(c);
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'gone' || !exists) return notFound(c, visit);
      if (found.state === 'unavailable') return storeDown(c, visit);
      if (found.state === 'sent') return alreadySent(c, id);
      const { sections } = found.draft;
      const first = openFirst(path, sections);
      if (first !== undefined) return c.redirect(draftPath(id, first), 303);
      const typed = typedIn(sections, page.section(item));
      const errors = typed === NOTHING ? [] : errorsOn(path, sections, visit);
      return show(c, { status: 200, sections, typed, errors });
    })
    .post(`/${page.path}`, async (c) => {
      const { visit, id, item, path, exists, thenCheck } = wanted(c);
      const posted = await c.req.parseBody({ all: true });
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'gone' || !exists) return notFound(c, visit);
      const before = found.state === 'open' ? found.draft.sections : {};
      const typed = readTyped(posted, page.names(Object.keys(posted), visit));
      const sections = { ...before, [page.section(item)]: typed };
      if (found.state === 'open' && lengthOf(typed) > MOST_KEPT) {
        return show(c, { status: 422, sections, typed, errors: errorsOn(path, sections, visit) });
      }
      const saved =
        found.state === 'open'
          ? await orUnavailable(deps.drafts.save(id, visit.person.id, page.section(item), typed))
          : found.state;
      if (saved === 'gone') return notFound(c, visit);
      // A script saves while somebody types: it needs no page, and nothing is wrong with half an answer.
      if (c.req.header('x-saving') !== undefined) return c.body(null, SAVING[saved]);
      if (saved === 'unavailable') return show(c, { status: 503, sections, typed, notice: 'not-saved' });
      if (saved === 'sent') return show(c, { status: 409, sections, typed, notice: 'already-sent' });
      const errors = errorsOn(path, sections, visit);
      if (errors.length > 0) return show(c, { status: 422, sections, typed, errors });
      return c.redirect(draftPath(id, thenCheck ? 'check' : pageAfter(path, sections)), 303);
    });
};
