import { Hono } from 'hono';
import type { Sample } from '../../shared/contract/samples.ts';
import { ALLOCATIONS, STRATA } from '../../shared/contract/words.ts';
import { ButtonLink } from '../components/button.tsx';
import { csvAnswer } from '../components/csv.ts';
import { InsetText } from '../components/inset-text.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { calendarDay, dayAndTime } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { samplePaths } from './paths.ts';

const MAY = {
  yes: 'Yours to review',
  'own-decision': 'You had a part in it',
  'knows-family': 'You know the family',
  reviewed: 'Reviewed by you',
  complete: 'Reviewed twice',
  restricted: 'Restricted',
  'may-not': '–',
} as const;

const OUTSIDE = { none: '–', released: 'Released', reviewed: 'Reviewed' } as const;

/** What anybody needs to draw the same cases again, without this service. */
const HowDrawn = ({ sample }: { sample: Sample }) => (
  <>
    <h2 class="govuk-heading-m">How it was drawn</h2>
    <SummaryList
      rows={[
        { key: 'Drawn', value: `${dayAndTime(sample.drawnAt)}, by ${sample.by.name}` },
        { key: 'Contacts closed', value: `${calendarDay(sample.from)} to ${calendarDay(sample.to)}` },
        { key: 'Asked for', value: `${sample.size} cases of ${sample.eligible} contacts` },
        {
          key: 'Divided by',
          value: sample.strata.length === 0 ? 'Nothing' : sample.strata.map((id) => STRATA[id]).join(', '),
        },
        { key: 'From each part', value: ALLOCATIONS[sample.allocation] },
        { key: 'Seed', value: sample.seed },
        { key: 'SHA-256 of the list', value: sample.digest },
      ]}
    />
    <p class="govuk-body">
      Each contact has a key: the HMAC-SHA-256 of its id with the seed, in hexadecimal. From each part those
      with the smallest keys are taken, and the cases are numbered in the order of their keys. A part’s share
      that is no whole number is rounded by the largest remainder; of equal ones the smallest key of{' '}
      <code>stratum:</code> and the part comes first. A part that is smaller than its share is taken whole,
      and the others get the rest. Anybody can draw the same again from the seed and{' '}
      <a class="govuk-link" href={samplePaths.eligible(sample.number)}>
        the list of all contacts that could be drawn (CSV)
      </a>
      .
    </p>
    <WideTable
      caption="Parts"
      head={['Part', 'Could be drawn', 'Drawn']}
      numeric={[1, 2]}
      rows={sample.parts.map(({ words, eligible, drawn }) => [words, eligible, drawn])}
    />
  </>
);

const Cases = ({ sample }: { sample: Sample }) => (
  <WideTable
    caption="Cases"
    head={['Case', 'Reference', 'Part', 'Decided by', 'Reviews', 'From outside', 'For you']}
    numeric={[4]}
    rows={sample.list.map((of) => [
      <a class="govuk-link" href={samplePaths.case(sample.number, of.case)}>
        Case {of.case}
      </a>,
      <span class="app-reference">{of.reference}</span>,
      of.part,
      of.deciders.join(', '),
      of.reviews,
      OUTSIDE[of.external],
      MAY[of.may],
    ])}
  />
);

/** One sample with its cases. */
export const samplePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/:sample{[0-9]+}', async (c) => {
      const { accessToken, person } = c.get('session');
      const path = { sample: c.req.param('sample') };
      const result = await deps.api.call('readSample', { token: accessToken, path });
      if (!result.ok) return showProblem(c, deps, result.problem);
      const sample = result.answer;
      return c.render(
        <>
          <h1 class="govuk-heading-l">Sample {sample.number}</h1>
          {sample.next !== null ? (
            <ButtonLink href={samplePaths.case(sample.number, sample.next)} words="Next case for me" />
          ) : (
            person.roles.includes('manager') && (
              <InsetText>There is no case here that you could review now.</InsetText>
            )
          )}
          <Cases sample={sample} />
          <HowDrawn sample={sample} />
        </>,
        { title: `Sample ${sample.number}`, wide: true, backHref: samplePaths.home },
      );
    })
    .get('/:sample{[0-9]+}/eligible.csv', async (c) => {
      const path = { sample: c.req.param('sample') };
      const result = await deps.api.call('listEligible', { token: c.get('session').accessToken, path });
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { number, eligible } = result.answer;
      return csvAnswer(c, `sample-${number}-eligible`, [
        ['id', 'part', 'key', 'drawn'],
        ...eligible.map(({ id, part, key, drawn }) => [id, part, key, drawn ? 'yes' : 'no']),
      ]);
    });
