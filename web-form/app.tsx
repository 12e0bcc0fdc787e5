import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiReferencePages } from './api-reference/pages.tsx';
import { assetPages } from './assets/pages.ts';
import { auditPages } from './audit/pages.tsx';
import { checkPages } from './checks/pages.tsx';
import { compressed } from './compressed.ts';
import type { WebDependencies } from './dependencies.ts';
import { deskPages } from './desk/pages.tsx';
import { reportPages } from './desk/reports/pages.ts';
import type { Visitor } from './env.ts';
import { showNotFound, showSomethingWrong, showTooLarge } from './errors/pages.tsx';
import { externalCasePages } from './external-cases/pages.tsx';
import { guestPages } from './guest/pages.tsx';
import { landingPages } from './landing/pages.tsx';
import { noticePages } from './notices/pages.tsx';
import { picturePages } from './partner/pages.tsx';
import { readableForm } from './readable-form.ts';
import { referralPages } from './referral/pages.tsx';
import { pageRenderer } from './renderer.tsx';
import { retryAfter } from './retry-after.ts';
import { returnPages } from './returns/pages.tsx';
import { samplePages } from './samples/pages.tsx';
import { securityHeaders } from './security.ts';
import { fromOurPages, withToken } from './session/anti-forgery.tsx';
import { findSession } from './session/find-session.ts';
import { stayPages } from './session/stay.ts';
import { signInPages } from './sign-in/pages.tsx';

/** Every answer of the longest form, several times over; far below what the gateway lets through. */
const MOST_BYTES = 1024 * 1024;

/** All that people see, as one app. */
export const createApp = (deps: WebDependencies): Hono<Visitor> => {
  const { baseUrl, signIn } = deps;
  const app = new Hono<Visitor>();

  app.route('/assets', assetPages(deps.assets));
  app.use(compressed);
  app.use(securityHeaders({ signInOrigins: signIn.origins, https: baseUrl.startsWith('https:') }));
  app.use(retryAfter);
  app.use(pageRenderer(deps));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: showTooLarge }));
  app.use(fromOurPages(baseUrl));
  app.use(readableForm);
  app.use(findSession(deps));
  // Before forms need the token of a session: these have one of their own.
  app.route('/guest', guestPages(deps));
  app.use(withToken);

  app.route('/', landingPages(deps));
  app.route('/', noticePages(deps));
  app.route('/', apiReferencePages());
  app.route('/', stayPages(deps));
  app.route('/', signInPages(deps));
  app.route('/referrals', referralPages(deps));
  app.route('/our-picture', picturePages(deps));
  // Before the desk, which is not open to auditors.
  app.route('/desk/reports', reportPages(deps));
  app.route('/desk/returns', returnPages(deps));
  app.route('/desk', deskPages(deps));
  app.route('/checks', checkPages(deps));
  app.route('/audit', auditPages(deps));
  app.route('/samples', samplePages(deps));
  app.route('/external-cases', externalCasePages(deps));

  app.notFound(showNotFound);
  app.onError((error, c) => {
    // The kind of error only: its message could hold what somebody typed.
    console.error(JSON.stringify({ level: 'error', message: 'page failed', error: error.name }));
    return showSomethingWrong(c);
  });
  return app;
};
