import { Hono } from 'hono';
import { held } from '../../../shared/contract/answers/held.ts';
import { submitted } from '../../../shared/contract/answers/submitted.ts';
import { keyed } from '../../../shared/contract/calls.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { isOnlyInThisBrowser } from '../../session/guest.ts';
import { KEYED_TITLE, KeyedPage } from '../call/sent-page.tsx';
import { CopyToKeep } from '../copy/to-keep.tsx';
import { notFound, storeDown } from '../draft/answers.tsx';
import { openDraft } from '../draft/open-draft.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { HeldPage, heldTitle } from '../held/page.tsx';
import { visitOf } from '../visit.ts';
import { SENT_TITLE, SentPage } from './page.tsx';

/** The confirmation of a draft that was sent; it can be loaded again for 30 days. */
export const sentRoutes = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/sent', async (c) => {
    const id = c.req.param('id') ?? '';
    const visit = visitOf(c, deps);
    const found = await openDraft(deps.drafts, id, visit.person.id);
    if (found.state === 'gone') return notFound(c, visit);
    if (found.state === 'unavailable') return storeDown(c, visit);
    if (found.state === 'open') return c.redirect(draftPath(id, 'check'), 303);
    const written = keyed.safeParse(found.draft.sent.receipt);
    if (written.success) return c.render(<KeyedPage receipt={written.data} />, { title: KEYED_TITLE });
    const kept = held.safeParse(found.draft.sent.receipt);
    if (kept.success) {
      return c.render(<HeldPage receipt={kept.data} followed={!isOnlyInThisBrowser(visit.person)} />, {
        title: heldTitle(kept.data),
      });
    }
    const receipt = submitted.safeParse(found.draft.sent.receipt);
    // A receipt of an older release may look different: its reference still leads to the status.
    return receipt.success
      ? c.render(
          <SentPage
            receipt={receipt.data}
            copy={<CopyToKeep receipt={receipt.data} visit={visit} />}
            followed={!isOnlyInThisBrowser(visit.person)}
          />,
          { title: SENT_TITLE },
        )
      : c.redirect(`${REFERRALS}/${found.draft.sent.reference}`, 303);
  });
