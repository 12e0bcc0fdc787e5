import { Hono } from 'hono';
import type { Learning } from '../../../shared/contract/samples.ts';
import { JUDGEMENTS } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { dayAndTime } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';

const Note = ({ note }: { note: Learning['notes'][number] }) => (
  <section>
    <h2 class="govuk-heading-m">
      <a class="govuk-link" href={desk.referral(note.reference)}>
        {note.reference}
      </a>
      : {JUDGEMENTS[note.judgement]}
    </h2>
    <p class="govuk-body">
      You {note.part} it. Reviewed by {note.by}, {dayAndTime(note.at)}.
    </p>
    <p class="govuk-body">{note.learning}</p>
    {note.readAt === null ? (
      <Form action={desk.learningRead(note.id)}>
        <Button words="I have read this" kind="secondary" hidden={`on ${note.reference}`} />
      </Form>
    ) : (
      <p class="govuk-body">You read it on {dayAndTime(note.readAt)}.</p>
    )}
  </section>
);

/** What reviewers said about decisions that the reader made or countersigned. Nobody else sees it here. */
export const learningPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/learning', async (c) => {
      const result = await deps.api.call('ownLearning', { token: c.get('session').accessToken });
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { notes } = result.answer;
      return c.render(
        <>
          <h1 class="govuk-heading-l">Learning from your decisions</h1>
          <p class="govuk-body">
            Decisions are reviewed in samples drawn at random. This is what reviewers wrote for you.
          </p>
          {notes.length === 0 ? (
            <p class="govuk-body">There is nothing yet.</p>
          ) : (
            notes.map((note) => <Note note={note} />)
          )}
        </>,
        { title: 'Learning from your decisions', backHref: desk.home },
      );
    })
    .post('/learning/:note/read', async (c) => {
      const path = { note: c.req.param('note') };
      const result = await deps.api.call('readLearning', { token: c.get('session').accessToken, path });
      return result.ok ? c.redirect(desk.learning, 303) : showProblem(c, deps, result.problem);
    });
