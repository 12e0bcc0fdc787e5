import { Hono } from 'hono';
import type { SampleResults } from '../../shared/contract/samples.ts';
import { JUDGEMENT_IDS, JUDGEMENTS, PROMPT_ANSWERS, PROMPTS, STRATA } from '../../shared/contract/words.ts';
import { calendarDay } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { samplePaths } from './paths.ts';

const SLOTS: Readonly<Record<string, string>> = {
  first: 'First review',
  second: 'Second review',
  external: 'Review from outside',
};

/** "12 (40%)"; "0" where there is nothing to divide by. */
export const share = (count: number, of: number): string =>
  of === 0 ? String(count) : `${count} (${Math.round((100 * count) / of)}%)`;

interface JudgementTableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: SampleResults['periods'];
  readonly words: (name: string) => string;
}

const JudgementTable = ({ caption, first, rows, words }: JudgementTableProps) => (
  <WideTable
    caption={caption}
    head={[first, 'Reviews', ...JUDGEMENT_IDS.map((id) => JUDGEMENTS[id])]}
    numeric={[1, 2, 3, 4, 5]}
    rows={rows.map(({ name, reviews, judgements }) => [
      words(name),
      reviews,
      ...JUDGEMENT_IDS.map((id) => share(judgements[id], reviews)),
    ])}
  />
);

const ANSWERS = Object.keys(PROMPT_ANSWERS) as (keyof typeof PROMPT_ANSWERS)[]; // Object.keys forgets the key type

const PromptTable = ({ prompts }: Pick<SampleResults, 'prompts'>) => (
  <WideTable
    caption="By question"
    head={['Question', ...ANSWERS.map((id) => PROMPT_ANSWERS[id])]}
    numeric={[1, 2, 3, 4]}
    rows={prompts.map(({ prompt, answers }) => {
      const all = ANSWERS.reduce((sum, id) => sum + answers[id], 0);
      return [PROMPTS[prompt], ...ANSWERS.map((id) => share(answers[id], all))];
    })}
  />
);

const Agreement = ({ agreement }: Pick<SampleResults, 'agreement'>) => (
  <p class="govuk-body">
    {agreement.cases === 0
      ? 'No case has two reviews yet.'
      : `Two reviewers of one case, neither of whom had seen the other’s review, gave the same judgement in ${share(agreement.sameJudgement, agreement.cases)} of ${agreement.cases} cases, and the same answer to ${share(agreement.samePrompts, agreement.prompts)} of ${agreement.prompts} questions.`}
  </p>
);

const same = (name: string): string => name;

/** What reviews said over time, by question, by judgement and by part. */
export const resultsPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/results', async (c) => {
    const by = c.req.query('by') === 'month' ? 'month' : 'week';
    const result = await deps.api.call('sampleResults', {
      token: c.get('session').accessToken,
      query: { by },
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { periods, slots, prompts, parts, agreement } = result.answer;
    const other = by === 'week' ? 'month' : 'week';
    return c.render(
      <>
        <h1 class="govuk-heading-l">What reviews said</h1>
        <p class="govuk-body">
          {by === 'week'
            ? 'The last 13 weeks, by the week of the review.'
            : 'The last 12 months, by the month of the review.'}{' '}
          <a class="govuk-link" href={`${samplePaths.results}?by=${other}`}>
            {other === 'week' ? 'Show weeks' : 'Show months'}
          </a>
        </p>
        <JudgementTable
          caption={by === 'week' ? 'By week' : 'By month'}
          first={by === 'week' ? 'Week from' : 'Month from'}
          rows={periods}
          words={calendarDay}
        />
        <PromptTable prompts={prompts} />
        <JudgementTable
          caption="By reviewer"
          first="Review"
          rows={slots}
          words={(name) => SLOTS[name] ?? name}
        />
        <Agreement agreement={agreement} />
        {parts
          .filter(({ rows }) => rows.length > 0)
          .map((part) => (
            <JudgementTable
              caption={`By ${STRATA[part.by].toLowerCase()}`}
              first={STRATA[part.by]}
              rows={part.rows}
              words={same}
            />
          ))}
      </>,
      { title: 'What reviews said', wide: true, backHref: samplePaths.home },
    );
  });
