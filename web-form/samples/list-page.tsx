import { Hono } from 'hono';
import type { Samples } from '../../shared/contract/samples.ts';
import { ButtonLink } from '../components/button.tsx';
import { calendarDay, day } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { samplePaths } from './paths.ts';

const SamplesTable = ({ samples }: Pick<Samples, 'samples'>) =>
  samples.length === 0 ? (
    <p class="govuk-body">None was drawn yet.</p>
  ) : (
    <WideTable
      caption="Samples, the latest first"
      head={['Sample', 'Drawn', 'Contacts closed', 'Drawn of', 'Reviewed', 'Reviewed twice']}
      numeric={[4, 5]}
      rows={samples.map(({ number, drawnAt, by, from, to, cases, eligible, reviewed, reviewedTwice }) => [
        <a class="govuk-link" href={samplePaths.sample(number)}>
          Sample {number}
        </a>,
        `${day(drawnAt)}, by ${by.name}`,
        `${calendarDay(from)} to ${calendarDay(to)}`,
        `${cases} of ${eligible}`,
        reviewed,
        reviewedTwice,
      ])}
    />
  );

/** Every sample that was drawn. */
export const samplesPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const { accessToken, person } = c.get('session');
    const result = await deps.api.call('listSamples', { token: accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    return c.render(
      <>
        <h1 class="govuk-heading-l">Samples of decisions</h1>
        <p class="govuk-body">
          Decisions drawn at random and reviewed by somebody who had no part in them. Every draw is numbered
          and kept, whether or not it is used.
        </p>
        {person.roles.includes('manager') && <ButtonLink href={samplePaths.draw} words="Draw a sample" />}
        <p class="govuk-body">
          <a class="govuk-link" href={samplePaths.results}>
            What reviews said
          </a>
        </p>
        <SamplesTable samples={result.answer.samples} />
        {result.answer.more && <p class="govuk-body">Only the latest 100 are shown.</p>}
      </>,
      { title: 'Samples of decisions', wide: true, backHref: '/' },
    );
  });
