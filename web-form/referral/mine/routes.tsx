import { type Context, Hono } from 'hono';
import { sentFrom } from '../../../shared/contract/answers/sent.ts';
import { referenceOf } from '../../../shared/contract/fields.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { remindTo } from '../../session/remind-to.ts';
import { storeDown } from '../draft/answers.tsx';
import { orUnavailable } from '../draft/open-draft.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { visitOf } from '../visit.ts';
import { MINE_TITLE, MinePage } from './page.tsx';
import { tidied } from './tidied.ts';

/** A person's referrals: sent, not yet sent, new, and any other of their agency by its reference. */
export const mineRoutes = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (c: Context<SignedIn>, typed: string, error?: string) => {
    const visit = visitOf(c, deps);
    const from = sentFrom.safeParse(c.req.query('from')).data;
    const [drafts, listed] = await Promise.all([
      orUnavailable(deps.drafts.list(visit.person.id)),
      deps.api.call('listSentReferrals', { token: visit.token, query: { from } }),
    ]);
    const sent = listed.ok ? listed.answer : undefined;
    return c.render(<MinePage drafts={drafts} sent={sent} typed={typed} error={error} />, {
      title: MINE_TITLE,
      error: error !== undefined,
    });
  };

  return new Hono<SignedIn>()
    .get('/', (c) => show(c, ''))
    .post('/drafts', async (c) => {
      const visit = visitOf(c, deps);
      const draft = await orUnavailable(deps.drafts.create(visit.person.id, remindTo(visit.person)));
      return draft === 'unavailable' ? storeDown(c, visit) : c.redirect(draftPath(draft.id, 'danger'), 303);
    })
    .post('/open', async (c) => {
      const { reference = '' } = await c.req.parseBody<{ reference?: string }>();
      const typed = typeof reference === 'string' ? reference : '';
      const tidy = tidied(typed);
      if (referenceOf.safeParse(tidy).success) return c.redirect(`${REFERRALS}/${tidy}`, 303);
      c.status(422);
      return show(c, typed, 'Reference must be like EX-7K3M-9QTD');
    });
};
