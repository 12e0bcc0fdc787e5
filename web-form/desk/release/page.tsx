import { Hono } from 'hono';
import { ButtonLink } from '../../components/button.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { stepProblem } from '../work/step-problem.ts';

const NotGivenBack = ({ id, note, words }: { id: string; note: string; words: string }) => (
  <>
    <h1 class="govuk-heading-l">It was not given back</h1>
    <p class="govuk-body">{words}</p>
    {note !== '' && (
      <>
        <h2 class="govuk-heading-m">Your note</h2>
        <p class="govuk-body app-typed">{note}</p>
      </>
    )}
    <ButtonLink href={desk.work(id)} words="Go to the work" kind="secondary" />
  </>
);

/** Gives work back to its place in the queue. */
export const releaseWork = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/work/:id/release', async (c) => {
    const id = c.req.param('id');
    const note = textOf(await posted(c), 'note');
    const result = await deps.api.call('releaseWork', {
      token: c.get('session').accessToken,
      path: { id },
      body: note.trim() === '' ? {} : { note },
    });
    if (result.ok) {
      const { queue, reference } = result.answer;
      return c.redirect(`${desk.queue(queue)}?released=${reference}`, 303);
    }
    const problem = stepProblem(result.problem, { '/note': { field: '', label: 'Note' } });
    if (problem === undefined) return showProblem(c, deps, result.problem);
    c.status(problem.status);
    const words = problem.notice ?? problem.errors.map((error) => error.words).join('. ');
    return c.render(<NotGivenBack id={id} note={note} words={words} />, { title: 'It was not given back' });
  });
