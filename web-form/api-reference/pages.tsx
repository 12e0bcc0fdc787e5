import { Hono } from 'hono';
import { ALL_ROUTES, type Route } from '../../shared/contract/routes.ts';
import type { Visitor } from '../env.ts';
import { RouteSection } from './route-section.tsx';

const FOR_SYSTEMS = ALL_ROUTES.filter(({ roles }) => roles === 'anyone' || roles.includes('partner-system'));
const FOR_PEOPLE = ALL_ROUTES.filter((route) => !FOR_SYSTEMS.includes(route));

const Contents = ({ title, routes }: { title: string; routes: readonly Route[] }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <ul class="govuk-list">
      {routes.map(({ id, summary }) => (
        <li>
          <a class="govuk-link" href={`#${id}`}>
            {summary}
          </a>
        </li>
      ))}
    </ul>
  </>
);

/** Every route of the API in words, made from the schemas that it parses with. Open to everybody. */
export const apiReferencePages = (): Hono<Visitor> => {
  const content = (
    <>
      <h1 class="govuk-heading-l">API reference</h1>
      <p class="govuk-body">
        A partner’s system sends referrals and follows them here. It shows a token that it gets by OAuth
        client credentials, asks for the scope <code>referrals</code> of this API, and sends for its own
        agency only.
      </p>
      <p class="govuk-body">
        The same as{' '}
        <a class="govuk-link" href="/api/openapi.json">
          an OpenAPI 3.1 document
        </a>
        .
      </p>
      <h2 class="govuk-heading-m">Calls</h2>
      <p class="govuk-body">
        The examples follow one referral from being sent to being decided. Nobody in them is real.
      </p>
      <Contents title="For systems" routes={FOR_SYSTEMS} />
      <Contents title="For signed-in people" routes={FOR_PEOPLE} />
      {[...FOR_SYSTEMS, ...FOR_PEOPLE].map((route) => (
        <RouteSection route={route} />
      ))}
      <h2 class="govuk-heading-m">Problems</h2>
      <p class="govuk-body">
        Whatever is not answered as asked is a problem detail (RFC 9457): a stable <code>code</code>, a{' '}
        <code>traceId</code> to quote, and for fields <code>errors</code> with a JSON pointer each. After a
        503 send the same again with the same key. If a child is in danger, do not try again: phone.
      </p>
    </>
  );
  return new Hono<Visitor>().get('/api-reference', (c) => c.render(content, { title: 'API reference' }));
};
