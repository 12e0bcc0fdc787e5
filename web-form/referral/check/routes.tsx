import { type Context, Hono } from 'hono';
import { callTaken, keyed } from '../../../shared/contract/calls.ts';
import { previewOf } from '../../../shared/contract/preview.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { isGuest, isOnlyInThisBrowser } from '../../session/guest.ts';
import { signInAgain } from '../../session/sign-in-again.tsx';
import { check } from '../answers/problems.ts';
import { callOf, isCall } from '../call/answers.ts';
import { KEYED_TITLE, KeyedPage } from '../call/sent-page.tsx';
import { CopyToKeep } from '../copy/to-keep.tsx';
import { alreadySent, notFound, storeDown } from '../draft/answers.tsx';
import { type Carried, readCarried } from '../draft/carried.ts';
import { type Found, openDraft, orUnavailable } from '../draft/open-draft.ts';
import { draftPath } from '../draft/paths.ts';
import { HeldPage, heldTitle } from '../held/page.tsx';
import { SENT_TITLE, SentPage } from '../sent/page.tsx';
import { toReferral } from '../to-referral.ts';
import { todayOf, visitOf } from '../visit.ts';
import {
  CHECK_TITLE,
  CheckPage,
  type CheckPageProps,
  NOT_SENT_TITLE,
  NotAllowedPage,
  NotSentPage,
} from './pages.tsx';
import { promptsFor } from './prompts.ts';
import { send } from './send.ts';

/** The draft as stored; as the page carried it where the store cannot be asked. */
const toSend = (found: Found, carried: Carried | undefined): Carried | undefined =>
  found.state === 'open' ? found.draft : found.state === 'unavailable' ? carried : undefined;

/** Check your answers, and send. */
export const checkRoutes = (deps: WebDependencies): Hono<SignedIn> => {
  const showCheck = (c: Context<SignedIn>, shown: Omit<CheckPageProps, 'visit'>) =>
    c.render(<CheckPage {...shown} visit={visitOf(c, deps)} />, {
      title: CHECK_TITLE,
      error: shown.problems.length > 0,
      backHref: draftPath(shown.draftId),
    });

  return new Hono<SignedIn>()
    .get('/check', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'gone') return notFound(c, visit);
      if (found.state === 'unavailable') return storeDown(c, visit);
      if (found.state === 'sent') return alreadySent(c, id);
      const { sections } = found.draft;
      const candidate = toReferral(sections, visit.person, visit.settings.agencies);
      const checked = check(candidate, sections, todayOf(visit));
      const problems = checked.ok ? [] : checked.problems;
      const prompts = checked.ok
        ? promptsFor(checked.referral, previewOf(checked.referral, visit.settings, visit.now.toISOString()))
        : [];
      return showCheck(c, { draftId: id, carried: found.draft, problems, prompts });
    })
    .post('/check', async (c) => {
      const id = c.req.param('id') ?? '';
      const visit = visitOf(c, deps);
      const posted = await c.req.parseBody();
      const found = await openDraft(deps.drafts, id, visit.person.id);
      if (found.state === 'gone') return notFound(c, visit);
      if (found.state === 'sent') return alreadySent(c, id);
      const carried = toSend(found, readCarried(posted));
      if (carried === undefined) return storeDown(c, visit);

      const candidate = toReferral(carried.sections, visit.person, visit.settings.agencies);
      const outcome = await send(carried, candidate, todayOf(visit), (body, idempotencyKey) =>
        isCall(carried.sections)
          ? deps.api.call('keyContact', {
              token: visit.token,
              idempotencyKey,
              // Checked with the form, and read again by the API.
              body: { call: callTaken.parse(callOf(carried.sections)), referral: body },
            })
          : deps.api.call('submitReferral', { token: visit.token, idempotencyKey, body }),
      );
      switch (outcome.state) {
        case 'problems':
        case 'too-large': {
          c.status(422);
          const { state, problems } = outcome;
          return showCheck(c, { draftId: id, carried, problems, tooLarge: state === 'too-large' });
        }
        case 'not-allowed':
          c.status(403);
          return c.render(<NotAllowedPage visit={visit} draftId={id} carried={carried} />, {
            title: NOT_SENT_TITLE,
            backHref: draftPath(id),
          });
        case 'not-signed-in':
          return signInAgain(c, deps);
        case 'not-sent':
          c.status(503);
          return c.render(<NotSentPage visit={visit} draftId={id} carried={carried} />, {
            title: NOT_SENT_TITLE,
            backHref: draftPath(id),
          });
        case 'held': {
          const { receipt } = outcome;
          const sent = { reference: receipt.reference, at: receipt.receivedAt, receipt };
          const kept = await orUnavailable(deps.drafts.markSent(id, visit.person.id, sent));
          if ((kept === 'saved' || kept === 'sent') && !isGuest(visit.person)) return alreadySent(c, id);
          const copy = isGuest(visit.person) && (
            <CopyToKeep receipt={receipt} visit={visit} typed={candidate} />
          );
          const followed = !isOnlyInThisBrowser(visit.person);
          return c.render(<HeldPage receipt={receipt} copy={copy} followed={followed} />, {
            title: heldTitle(receipt),
          });
        }
        case 'sent': {
          const { receipt } = outcome;
          const sent = { reference: receipt.reference, at: receipt.receivedAt, receipt };
          const kept = await orUnavailable(deps.drafts.markSent(id, visit.person.id, sent));
          // It arrived: whoever sent it sees so, even when the store cannot remember it.
          if ((kept === 'saved' || kept === 'sent') && !isGuest(visit.person)) return alreadySent(c, id);
          const written = keyed.safeParse(receipt);
          if (written.success) return c.render(<KeyedPage receipt={written.data} />, { title: KEYED_TITLE });
          // Nowhere later can somebody without an account read what they sent: their copy is on this page.
          const copy = <CopyToKeep receipt={receipt} visit={visit} typed={candidate} />;
          const followed = !isOnlyInThisBrowser(visit.person);
          return c.render(<SentPage receipt={receipt} copy={copy} followed={followed} />, {
            title: SENT_TITLE,
          });
        }
      }
    });
};
