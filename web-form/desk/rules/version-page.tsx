import { Hono } from 'hono';
import { dayAndTime } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { Explained } from './explained.tsx';
import { ChangeInWords, TrialNumbers } from './trial-words.tsx';

/** One version of the rules, with why and by whom. */
export const rulesVersionPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/rules/versions/:version', async (c) => {
    const result = await deps.api.call('readRulesVersion', {
      token: c.get('session').accessToken,
      path: { version: c.req.param('version') },
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const version = result.answer;
    const title = `Version ${version.number} of the rules`;
    return c.render(
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          Written by {version.authors.map(({ name }) => name).join(' and ')}, saved on{' '}
          {dayAndTime(version.saved.at)}, countersigned by {version.countersigned.by.name} on{' '}
          {dayAndTime(version.countersigned.at)}. It holds from {dayAndTime(version.holdsFrom)}.
        </p>
        <p class="govuk-body">{version.why}</p>
        <h2 class="govuk-heading-m">What it changed</h2>
        <ChangeInWords lines={version.inWords} />
        {version.trial && (
          <>
            <h2 class="govuk-heading-m">What it would have changed before</h2>
            <TrialNumbers trial={version.trial} />
            <p class="govuk-body">
              <a class="govuk-link" href={desk.rulesTrial(version.trial.id)}>
                The contacts that would have changed
              </a>
            </p>
          </>
        )}
        <Explained explanations={version.explanations} />
      </>,
      { title, backHref: desk.rules },
    );
  });
