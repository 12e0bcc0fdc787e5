import { Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { requireRole } from '../session/require-role.ts';
import { agreementPage } from './agreement/page.tsx';
import { callsPage } from './calls/page.tsx';
import { writtenFormPage } from './calls/written-form-page.tsx';
import { askChecksPage } from './checks/ask-page.tsx';
import { authoriseChecksPage } from './checks/authorise-page.tsx';
import { cancelCheckPage } from './checks/cancel-page.tsx';
import { waitingChecksPage } from './checks/waiting-page.tsx';
import { childPage } from './child/page.tsx';
import { countersignPage } from './countersign/page.tsx';
import { decisionPage } from './decision/page.tsx';
import { findPage } from './find/page.tsx';
import { handOverFiles } from './hand-over/page.ts';
import { learningPage } from './learning/page.tsx';
import { messagesPage } from './messages/page.tsx';
import { handBackPage } from './night/hand-back-page.tsx';
import { nightPage } from './night/page.tsx';
import { agencyPage } from './people/agency-page.tsx';
import { peoplePage } from './people/list-page.tsx';
import { onlyManagers } from './people/only-managers.ts';
import { personPage } from './people/person-page.tsx';
import { pullNext } from './pull/page.ts';
import { questionPage } from './question/page.tsx';
import { queuePage } from './queue/page.tsx';
import { queuesPage } from './queues/page.tsx';
import { ratingPage } from './rating/page.tsx';
import { recordPage } from './record/page.tsx';
import { releaseWork } from './release/page.tsx';
import { reopenPage } from './reopen/page.tsx';
import { conflictPage } from './restricted/conflict-page.tsx';
import { glassPage } from './restricted/glass-page.tsx';
import { restrictionPage } from './restricted/restriction-page.tsx';
import { undoConflictPage } from './restricted/undo-conflict-page.tsx';
import { holdPage } from './retention/hold-page.tsx';
import { retentionPage } from './retention/page.tsx';
import { rulesPages } from './rules/pages.ts';
import { sameChildPage } from './same-child/page.tsx';
import { packFiles } from './subject-access/files.ts';
import { packPage } from './subject-access/pack-page.tsx';
import { subjectAccessPage } from './subject-access/pages.tsx';
import { keepWork } from './take/keep.ts';
import { takePage } from './take/page.tsx';
import { testPages } from './test-referrals/pages.ts';
import { transferPage } from './transfer/page.tsx';
import { workPage } from './work/page.tsx';

/** The desk: queues, work, rating and deciding. */
export const deskPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.listQueues.roles));
  for (const page of [
    queuesPage,
    nightPage,
    handBackPage,
    queuePage,
    pullNext,
    takePage,
    keepWork,
    transferPage,
    findPage,
    callsPage,
    writtenFormPage,
    workPage,
    ratingPage,
    decisionPage,
    countersignPage,
    reopenPage,
    releaseWork,
    questionPage,
    askChecksPage,
    authoriseChecksPage,
    cancelCheckPage,
    waitingChecksPage,
    recordPage,
    agreementPage,
    childPage,
    sameChildPage,
    handOverFiles,
    restrictionPage,
    glassPage,
    conflictPage,
    undoConflictPage,
    learningPage,
    subjectAccessPage,
    packFiles,
    packPage,
    holdPage,
    retentionPage,
    messagesPage,
    onlyManagers,
    peoplePage,
    personPage,
    agencyPage,
    testPages,
    rulesPages,
  ]) {
    pages.route('/', page(deps));
  }
  return pages;
};
