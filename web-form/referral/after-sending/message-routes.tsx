import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { referenceOf } from '../../../shared/contract/fields.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { notFound } from '../draft/answers.tsx';
import { readTyped } from '../draft/read-typed.ts';
import { visitOf } from '../visit.ts';
import { check, errorsIn } from './check.ts';
import { KEY, MessageForm, type MessageFormProps } from './message-form.tsx';
import type { MessagePage } from './message-page.ts';
import { receivedPath, statusPath } from './paths.ts';
import { say } from './say.ts';

type Shown = Pick<MessageFormProps, 'typed' | 'status' | 'idempotencyKey'> &
  Partial<Pick<MessageFormProps, 'errors' | 'notice'>>;

/** GET and POST of one page after sending. What was typed is kept, whatever goes wrong. */
export const messageRoutes = (deps: WebDependencies, page: MessagePage): Hono<SignedIn> => {
  const wanted = (c: Context<SignedIn>) => ({
    visit: visitOf(c, deps),
    reference: c.req.param('reference') ?? '',
    question: c.req.param('question') ?? '',
  });

  const show = (c: Context<SignedIn>, code: 200 | 409 | 422 | 503, shown: Shown) => {
    const { visit, reference, question } = wanted(c);
    c.status(code);
    return c.render(
      <MessageForm
        errors={[]}
        {...shown}
        page={page}
        reference={reference}
        question={question}
        visit={visit}
      />,
      {
        title: `${page.title}, ${reference}`,
        error: (shown.errors ?? []).length > 0,
        backHref: statusPath(reference),
      },
    );
  };

  /** Where the referral stands; undefined where it cannot be asked; a page where this person may not ask. */
  const statusFor = async (c: Context<SignedIn>): Promise<StatusAnswer | undefined | Response> => {
    const { visit, reference } = wanted(c);
    if (!referenceOf.safeParse(reference).success) return notFound(c, visit);
    const result = await deps.api.call('referralStatus', { token: visit.token, path: { reference } });
    if (result.ok) return result.answer;
    const { code } = result.problem;
    if (code === 'not-found' || code === 'not-allowed') return notFound(c, visit);
    return code === 'not-signed-in' ? showProblem(c, deps, result.problem) : undefined;
  };

  return new Hono<SignedIn>()
    .get(`/:reference/${page.path}`, async (c) => {
      const { reference, question } = wanted(c);
      const status = await statusFor(c);
      if (status instanceof Response) return status;
      if (status !== undefined && !page.mayBeSaid(status, question))
        return c.redirect(statusPath(reference), 303);
      return show(c, 200, { typed: {}, status, idempotencyKey: randomUUID() });
    })
    .post(`/:reference/${page.path}`, async (c) => {
      const { visit, reference, question } = wanted(c);
      const fields = await posted(c);
      const typed = readTyped(fields, page.names);
      const idempotencyKey = textOf(fields, KEY).slice(0, 100) || randomUUID();
      const status = await statusFor(c);
      if (status instanceof Response) return status;
      const kept = { typed, status, idempotencyKey };
      const checked = check(page, typed, question);
      if (!checked.ok) return show(c, 422, { ...kept, errors: checked.errors });

      const result = await say(deps.api, visit.token, reference, checked.message, idempotencyKey);
      if (result.ok) {
        const { kind, phoneNow } = result.answer;
        return c.redirect(receivedPath(reference, kind, phoneNow !== null), 303);
      }
      switch (result.problem.code) {
        case 'fields-invalid':
          return show(c, 422, { ...kept, errors: errorsIn(result.problem, page, typed) });
        case 'changed-meanwhile':
        case 'not-decided-yet':
        case 'too-many-messages':
          return show(c, 409, { ...kept, notice: result.problem.code });
        case 'not-found':
        case 'not-allowed':
          return notFound(c, visit);
        case 'not-signed-in':
          return showProblem(c, deps, result.problem);
        default:
          return show(c, 503, { ...kept, notice: 'not-sent' });
      }
    });
};
