import { type Context, Hono } from 'hono';
import type { AgencyListed, Directory } from '../../../shared/contract/directory.ts';
import { REFERRAL_SOURCES } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Select } from '../../components/select.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { directoryProblem, NO_PROBLEM } from './problem.ts';
import { type AgencyTyped, agencyOf, agencyToList, agencyTyped, NO_AGENCY } from './typed.ts';

const NEW = '/people-and-agencies/agencies/new';
const ONE = '/people-and-agencies/agencies/:id';
const LABELS = {
  '/id': { field: 'id', label: 'Short name' },
  '/name': { field: 'name', label: 'Name' },
  '/source': { field: 'source', label: 'Kind' },
  '/answers/kind': { field: 'kind', label: 'Checks' },
  '/answers/mailbox': { field: 'mailbox', label: 'Email for checks' },
};

const SOURCES = Object.entries(REFERRAL_SOURCES).map(([value, { words }]) => ({ value, words }));

const sourceOf = (typed: string): AgencyListed['source'] | undefined =>
  (Object.keys(REFERRAL_SOURCES) as AgencyListed['source'][]) // Object.keys forgets the key type
    .find((code) => code === typed);

interface AgencyFormProps {
  readonly action: string;
  readonly isNew: boolean;
  readonly typed: AgencyTyped;
  readonly directory: Directory;
  readonly problem: StepProblem;
}

const AgencyForm = ({ action, isNew, typed, directory, problem }: AgencyFormProps) => {
  const { errors, notice } = problem;
  const error = (name: string) => errorOf(errors, name);
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">{isNew ? 'Add an agency' : 'Change an agency'}</h1>
      <Form action={action}>
        <input type="hidden" name="version" value={typed.version} />
        {isNew ? (
          <Input
            name="id"
            label="Short name"
            hint="As accounts have it: small letters, digits and hyphens, like canal-road-primary"
            value={typed.id}
            error={error('id')}
            autocomplete="off"
            spellcheck={false}
          />
        ) : (
          <input type="hidden" name="id" value={typed.id} />
        )}
        <Input name="name" label="Name" value={typed.name} error={error('name')} autocomplete="off" />
        <Select
          name="source"
          label="What kind of agency is it?"
          choices={SOURCES}
          value={typed.source}
          error={error('source')}
        />
        <Select
          name="kind"
          label="Which checks does it answer?"
          empty="None"
          choices={directory.checkKinds.map(({ id, name }) => ({ value: id, words: name }))}
          value={typed.kind}
          error={error('kind')}
        />
        <Input
          name="mailbox"
          type="email"
          label="Email for checks"
          hint="A shared mailbox, never one person’s. It is told how many checks there are and nothing of a child"
          value={typed.mailbox}
          error={error('mailbox')}
          autocomplete="off"
          spellcheck={false}
        />
        <Checkboxes
          name="closed"
          label="Is it asked nothing any more?"
          choices={[{ value: 'yes', words: 'Ask it nothing from now on' }]}
          values={typed.closed ? ['yes'] : []}
          error={error('closed')}
        />
        <Button words="Save" />
      </Form>
    </>
  );
};

const show = (c: Context, props: AgencyFormProps) =>
  c.render(<AgencyForm {...props} />, {
    title: props.isNew ? 'Add an agency' : 'Change an agency',
    error: props.problem.errors.length > 0,
    backHref: desk.people,
  });

/** A manager adds an agency, or changes what is said of it. */
export const agencyPage = (deps: WebDependencies): Hono<SignedIn> => {
  const load = async (c: Context<SignedIn>): Promise<Directory | Response> => {
    const result = await deps.api.call('readDirectory', { token: c.get('session').accessToken });
    return result.ok ? result.answer : showProblem(c, deps, result.problem);
  };

  const save = async (c: Context<SignedIn>, isNew: boolean, action: string) => {
    const typed = agencyTyped(await posted(c));
    const again = async (problem: StepProblem) => {
      const directory = await load(c);
      if (directory instanceof Response) return directory;
      c.status(problem.status);
      return show(c, { action, isNew, typed, directory, problem });
    };
    const source = sourceOf(typed.source);
    if (source === undefined) {
      return again({ errors: [{ field: 'source', words: 'Choose what kind of agency it is' }], status: 422 });
    }
    const result = await deps.api.call('listAgency', {
      token: c.get('session').accessToken,
      body: agencyToList(typed, source),
    });
    if (result.ok) return c.redirect(`${desk.people}?saved=yes`, 303);
    const problem = directoryProblem(result.problem, LABELS, 'name');
    return problem === undefined ? showProblem(c, deps, result.problem) : again(problem);
  };

  return new Hono<SignedIn>()
    .get(NEW, async (c) => {
      const directory = await load(c);
      if (directory instanceof Response) return directory;
      return show(c, {
        action: desk.newAgency,
        isNew: true,
        typed: NO_AGENCY,
        directory,
        problem: NO_PROBLEM,
      });
    })
    .post(NEW, (c) => save(c, true, desk.newAgency))
    .get(ONE, async (c) => {
      const directory = await load(c);
      if (directory instanceof Response) return directory;
      const id = c.req.param('id');
      const agency = directory.agencies.find((each) => each.id === id);
      if (agency === undefined) return showNotFound(c);
      const typed = agencyOf(agency);
      return show(c, { action: desk.agency(id), isNew: false, typed, directory, problem: NO_PROBLEM });
    })
    .post(ONE, (c) => save(c, false, desk.agency(c.req.param('id'))));
};
