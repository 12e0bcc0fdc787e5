import { Hono } from 'hono';
import type { Rules, RulesDraft } from '../../../shared/contract/rules.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { ChangeInWords, TrialNumbers } from './trial-words.tsx';

const DONE: Readonly<Record<string, string>> = {
  kept: 'The draft is kept',
  'not-tried': 'The draft is kept, but trying it took too long. Try it on a shorter time',
  saved: 'Saved. Another manager has to countersign it',
  countersigned: 'Countersigned',
  'sent-back': 'Sent back to whoever wrote it',
  dropped: 'The draft was given up. Nothing changes',
};

const STATES = { 'to-come': 'To come', 'in-force': 'In force', over: 'Over' } as const;

const names = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(' and ');

const Draft = ({ draft }: { readonly draft: RulesDraft }) => (
  <>
    <h2 class="govuk-heading-m">
      {draft.state === 'waiting' ? 'Waits for a second manager' : 'Draft'}: version {draft.number}
    </h2>
    <p class="govuk-body">
      By {names(draft.authors)}, to hold from {calendarDay(draft.holdsOn)}. {draft.why}
    </p>
    {draft.sentBack && (
      <InsetText>
        {draft.sentBack.by.name} sent it back on {dayAndTime(draft.sentBack.at)}: {draft.sentBack.reason}
      </InsetText>
    )}
    <ChangeInWords lines={draft.inWords} />
    {draft.trial && (
      <>
        {!draft.trial.current && (
          <p class="govuk-body">The draft was changed since it was tried. Try it again.</p>
        )}
        <TrialNumbers trial={draft.trial} />
        <p class="govuk-body">
          <a class="govuk-link" href={desk.rulesTrial(draft.trial.id)}>
            The contacts that would change
          </a>
        </p>
      </>
    )}
    <div class="govuk-button-group">
      {draft.state === 'waiting' ? (
        <ButtonLink href={desk.rulesCountersign} words="Read and countersign" />
      ) : (
        <ButtonLink href={desk.rulesSave} words="Explain and save" />
      )}
      <ButtonLink href={desk.rulesDraft} words="Change the draft" kind="secondary" />
      <ButtonLink href={desk.rulesDrop} words="Give it up" kind="secondary" />
    </div>
  </>
);

const Versions = ({ versions }: Pick<Rules, 'versions'>) =>
  versions.length === 0 ? (
    <p class="govuk-body">There is no version yet: the rules are as the service came with them.</p>
  ) : (
    <WideTable
      caption="Versions"
      head={['Version', 'State', 'Holds from', 'What it changes', 'Written by', 'Countersigned by']}
      rows={versions.map(({ number, state, holdsFrom, inWords, authors, countersigned }) => [
        <a class="govuk-link" href={desk.rulesVersion(number)}>
          Version {number}
        </a>,
        STATES[state],
        dayAndTime(holdsFrom),
        <ChangeInWords lines={inWords} />,
        names(authors),
        countersigned.by.name,
      ])}
    />
  );

/** The rules as they hold, the draft, and every version there was. */
export const rulesOverviewPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/rules', async (c) => {
    const result = await deps.api.call('readRules', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { ruleSet, inForce, draft, versions } = result.answer;
    const done = DONE[c.req.query('done') ?? ''];
    return c.render(
      <>
        {done && <NotificationBanner success>{done}</NotificationBanner>}
        <h1 class="govuk-heading-l">Rules under review</h1>
        <p class="govuk-body">
          {inForce === null
            ? 'The rules hold as the service came with them'
            : `Version ${inForce} of the settings holds`}
          : ratings are stored as “{ruleSet}”. A change is written by one manager, tried on last quarter’s
          contacts and countersigned by another. A version is never altered: another follows it.
        </p>
        {draft === null ? (
          <ButtonLink href={desk.rulesDraft} words="Draft a change" />
        ) : (
          <Draft draft={draft} />
        )}
        <Versions versions={versions} />
      </>,
      { title: 'Rules under review', wide: true, backHref: desk.home },
    );
  });
