import { type Context, Hono } from 'hono';
import { referenceOf } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { tidied } from '../../referral/mine/tidied.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';

const PATH = '/referrals/:reference/written-form';
const TITLE = 'Written form received';
const LABELS = {
  '/reference': { field: 'reference', label: 'Reference' },
  '/words': { field: 'words', label: 'How it came' },
};
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const COME_ALREADY: StepProblem = {
  errors: [],
  notice: 'The written form has come meanwhile, so nothing was changed. Look at the record.',
  status: 409,
};

interface Typed {
  readonly reference: string;
  readonly words: string;
}

const show = (c: Context, reference: string, typed: Typed, { errors, notice }: StepProblem) =>
  c.render(
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{reference}</span>
        {TITLE}
      </h1>
      <p class="govuk-body">The caller is not reminded of it any more, and the flag goes.</p>
      <Form action={desk.writtenForm(reference)}>
        <Input
          name="reference"
          label="Its reference, if it came as a referral"
          hint="For example EX-7K3M-9QTD"
          width={20}
          value={typed.reference}
          error={errorOf(errors, 'reference')}
        />
        <Input
          name="words"
          label="How it came, if it came in another way"
          hint="For example by secure email. Do not write about the child here."
          value={typed.words}
          error={errorOf(errors, 'words')}
        />
        <Button words="Save" />
      </Form>
    </>,
    { title: `${TITLE}, ${reference}`, error: errors.length > 0, backHref: desk.referral(reference) },
  );

const load = async (c: Context<SignedIn, typeof PATH>, deps: WebDependencies) => {
  const loaded = await loadRecord(deps.api, c.get('session'), c.req.param('reference'));
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  return loaded.record.call?.writtenForm ? loaded.record : showNotFound(c);
};

/** Staff say that the written form which follows a phone call has come. */
export const writtenFormPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const record = await load(c, deps);
      if (record instanceof Response) return record;
      return show(c, record.reference, { reference: '', words: '' }, NO_PROBLEM);
    })
    .post(PATH, async (c) => {
      const record = await load(c, deps);
      if (record instanceof Response) return record;
      const fields = await posted(c);
      const typed = { reference: textOf(fields, 'reference'), words: textOf(fields, 'words') };
      const form = tidied(typed.reference);
      if (typed.reference.trim() !== '' && !referenceOf.safeParse(form).success) {
        c.status(422);
        const errors = [{ field: 'reference', words: 'Reference must be like EX-7K3M-9QTD' }];
        return show(c, record.reference, typed, { errors, status: 422 });
      }
      const result = await deps.api.call('receiveWrittenForm', {
        token: c.get('session').accessToken,
        path: { reference: record.reference },
        body: {
          ...(form !== '' && { reference: form }),
          ...(typed.words.trim() !== '' && { words: typed.words }),
        },
      });
      if (result.ok) return c.redirect(desk.referral(record.reference), 303);
      const { problem: wrong } = result;
      const problem = wrong.code === 'written-form-received' ? COME_ALREADY : stepProblem(wrong, LABELS);
      if (problem === undefined) return showProblem(c, deps, wrong);
      c.status(problem.status);
      return show(c, record.reference, typed, problem);
    });
