import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { AgreementNews } from '../agreement/news.tsx';
import { AuthoriseLinks } from '../checks/authorise-links.tsx';
import { ChecksNews } from '../checks/news.tsx';
import { HandOverLinks } from '../hand-over/links.tsx';
import { desk } from '../paths.ts';
import { ReopenLinks } from '../reopen/links.tsx';
import { AccessSection } from '../restricted/access-section.tsx';
import { HoldSection } from '../retention/hold-section.tsx';
import { loadRecord } from '../work/load-work.ts';
import { RecordView } from './record-view.tsx';

/** A look at a referral without pulling it. */
export const recordPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/referrals/:reference', async (c) => {
    const loaded = await loadRecord(deps.api, c.get('session'), c.req.param('reference'));
    if (!loaded.ok) return showProblem(c, deps, loaded.problem);
    const { record } = loaded;
    return c.render(
      <>
        <ChecksNews c={c} />
        <AgreementNews c={c} />
        <RecordView record={record} repeatContacts={deps.settings.repeatContacts} now={deps.now()} />
        <ReopenLinks record={record} roles={c.get('session').person.roles} />
        <AuthoriseLinks record={record} roles={c.get('session').person.roles} />
        <AccessSection record={record} roles={c.get('session').person.roles} />
        <HoldSection record={record} roles={c.get('session').person.roles} />
        <HandOverLinks record={record} roles={c.get('session').person.roles} />
      </>,
      {
        title: `Referral ${record.reference}`,
        backHref: desk.home,
        wide: true,
      },
    );
  });
