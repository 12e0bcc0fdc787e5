import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { RecordView } from './record-view.tsx';

/** A look at a referral without pulling it. */
export const recordPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/referrals/:reference', async (c) => {
    const loaded = await loadRecord(deps.api, c.get('session'), c.req.param('reference'));
    if (!loaded.ok) return showProblem(c, deps, loaded.problem);
    const { record } = loaded;
    return c.render(<RecordView record={record} now={deps.now()} />, {
      title: `Referral ${record.reference}`,
      backHref: desk.home,
      wide: true,
    });
  });
