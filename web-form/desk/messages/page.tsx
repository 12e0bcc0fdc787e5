import { Hono } from 'hono';
import type { UnsentMessagesAnswer } from '../../../shared/contract/answers/unsent.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime, span } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { requireRole } from '../../session/require-role.ts';
import { desk } from '../paths.ts';

type Unsent = UnsentMessagesAnswer['messages'][number];

const rowOf = (now: Date, { id, words, reference, since, tries }: Unsent) => [
  words,
  reference === null ? (
    'No referral'
  ) : (
    <a class="govuk-link app-reference" href={desk.referral(reference)}>
      {reference}
    </a>
  ),
  `${span(now.getTime() - Date.parse(since))}, since ${dayAndTime(since)}`,
  String(tries),
  <Form action={desk.sendAgain(id)}>
    <Button
      words="Send again"
      kind="secondary"
      hidden={`: ${words}${reference === null ? '' : `, ${reference}`}`}
    />
  </Form>,
];

/** What should have left and has not: by kind, reference and age. Whom it is for is not shown. */
export const messagesPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use('/messages/*', requireRole(deps, ...ROUTES.listUnsent.roles))
    .get('/messages', async (c) => {
      const result = await deps.api.call('listUnsent', { token: c.get('session').accessToken });
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { messages, more } = result.answer;
      const now = deps.now();
      return c.render(
        <>
          <h1 class="govuk-heading-l">Messages not sent</h1>
          {c.req.query('asked') !== undefined && (
            <InsetText>It will be tried again within five minutes.</InsetText>
          )}
          <p class="govuk-body">
            What has waited for more than a quarter of an hour. The service tries each of them again every
            five minutes by itself and loses none. Ask for one to be sent again once what kept it back is
            mended: it is then tried first.
          </p>
          {messages.length === 0 ? (
            <p class="govuk-body">Nothing waits.</p>
          ) : (
            <WideTable
              caption={more ? `The oldest ${messages.length}: there are more` : 'Waiting, oldest first'}
              head={['What', 'About', 'Waiting', 'Tried', 'Again']}
              rows={messages.map((message) => rowOf(now, message))}
            />
          )}
        </>,
        { title: 'Messages not sent', backHref: desk.home, wide: true },
      );
    })
    .post('/messages/:message/send-again', async (c) => {
      const path = { message: c.req.param('message') };
      const result = await deps.api.call('sendAgain', { token: c.get('session').accessToken, path });
      return result.ok ? c.redirect(`${desk.messages}?asked`, 303) : showProblem(c, deps, result.problem);
    });
