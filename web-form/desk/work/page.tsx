import { type Context, Hono } from 'hono';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { RecordView } from '../record/record-view.tsx';
import { whom } from '../record/whom.ts';
import { Actions } from './actions.tsx';
import { loadWork } from './load-work.ts';

/** What was just recorded, from the address: a contact's number or a code, never more. */
const News = ({ c, record }: { c: Context; record: StaffRecord }) => {
  const named = (parameter: string): string | undefined => {
    const contact = record.contacts.find(({ number }) => String(number) === c.req.query(parameter));
    return contact && whom(contact);
  };
  if (c.req.query('asked') === 'yes') {
    return <NotificationBanner success>Question sent to the referrer</NotificationBanner>;
  }
  const rated = named('rated');
  const decided = named('decided');
  if (rated !== undefined)
    return <NotificationBanner success>Rating recorded for {rated}</NotificationBanner>;
  if (decided !== undefined) {
    return <NotificationBanner success>Decision recorded for {decided}</NotificationBanner>;
  }
  return null;
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
        <News c={c} record={record} />
        <RecordView record={record} work={work} now={deps.now()}>
          <Actions record={record} work={work} roles={session.person.roles} now={deps.now()} />
        </RecordView>
      </>,
      { title: `Work ${record.reference}`, backHref: desk.queue(work.queue), wide: true },
    );
  });
