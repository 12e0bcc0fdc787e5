import { type Context, Hono } from 'hono';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { AgreementNews } from '../agreement/news.tsx';
import { AuthoriseLinks } from '../checks/authorise-links.tsx';
import { ChecksNews } from '../checks/news.tsx';
import { HandOverLinks } from '../hand-over/links.tsx';
import { desk } from '../paths.ts';
import { RecordView } from '../record/record-view.tsx';
import { whom } from '../record/whom.ts';
import { ReopenLinks } from '../reopen/links.tsx';
import { AccessSection } from '../restricted/access-section.tsx';
import { holdWords } from '../take/holding.tsx';
import { Actions } from './actions.tsx';
import { loadWork } from './load-work.ts';

/** What was just recorded, from the address: a contact's number or a code, never more. */
const News = ({ c, record, work, now }: { c: Context; record: StaffRecord; work: Work; now: Date }) => {
  const named = (parameter: string): string | undefined => {
    const contact = record.contacts.find(({ number }) => String(number) === c.req.query(parameter));
    return contact && whom(contact);
  };
  if (c.req.query('kept') === 'yes' && work.held?.mine) {
    return <NotificationBanner success>{holdWords(work, now)}</NotificationBanner>;
  }
  if (c.req.query('asked') === 'yes') {
    return <NotificationBanner success>Question sent to the referrer</NotificationBanner>;
  }
  if (c.req.query('asked') === 'agreement') {
    return (
      <NotificationBanner success>
        The referrer is asked about agreement. Whoever is not red waits for the answer in “Consent to clarify”
        and comes back here, to the same place, with it
      </NotificationBanner>
    );
  }
  const rated = named('rated');
  const decided = named('decided');
  if (rated !== undefined)
    return <NotificationBanner success>Rating recorded for {rated}</NotificationBanner>;
  if (decided !== undefined) {
    return <NotificationBanner success>Decision recorded for {decided}</NotificationBanner>;
  }
  const proposed = named('proposed');
  if (proposed !== undefined) {
    return (
      <NotificationBanner success>
        Decision proposed for {proposed}: a manager has to countersign it
      </NotificationBanner>
    );
  }
  const answered = named('agreed') ?? named('sent-back');
  if (answered === undefined) return null;
  return (
    <NotificationBanner success>
      {named('agreed') === undefined ? 'Decision sent back for' : 'You countersigned the decision for'}{' '}
      {answered}
    </NotificationBanner>
  );
};

/** One piece of work: all there is to know, and what to do in one place. */
export const workPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/work/:id', async (c) => {
    const session = c.get('session');
    const loaded = await loadWork(deps.api, session, c.req.param('id'));
    if (!loaded.ok) return showProblem(c, deps, loaded.problem);
    const { record, work } = loaded;
    return c.render(
      <>
        <News c={c} record={record} work={work} now={deps.now()} />
        <ChecksNews c={c} />
        <AgreementNews c={c} />
        <RecordView
          record={record}
          work={work}
          repeatContacts={deps.settings.repeatContacts}
          now={deps.now()}
        >
          <Actions record={record} work={work} roles={session.person.roles} now={deps.now()} />
        </RecordView>
        <ReopenLinks record={record} roles={session.person.roles} />
        <AuthoriseLinks record={record} roles={session.person.roles} />
        <AccessSection record={record} roles={session.person.roles} />
        <HandOverLinks record={record} roles={session.person.roles} />
      </>,
      { title: `Work ${record.reference}`, backHref: desk.queue(work.queue), wide: true },
    );
  });
