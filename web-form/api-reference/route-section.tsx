import { PROBLEMS } from '../../shared/contract/problem.ts';
import { problemsOf } from '../../shared/contract/problems-of.ts';
import type { Route } from '../../shared/contract/routes.ts';
import { Table } from '../components/table.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { exampleCall, exampleJson } from './example-call.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { MEANINGS } from './meanings.ts';
import { type FieldRow, schemaRows } from './schema-rows.ts';

const Values = ({ values }: Pick<FieldRow, 'values'>) =>
  values.length === 0 ? null : (
    <>
      {': '}
      {values.map((value, at) => (
        <>
          {at === 0 ? '' : ', '}
          <code>{value}</code>
        </>
      ))}
    </>
  );

const Body = ({ route }: { route: Route }) =>
  route.body === undefined ? null : (
    <WideTable
      caption={`Body: ${route.summary}`}
      captionSize="s"
      head={['Field', 'What it holds', 'Meaning']}
      rows={schemaRows(route.body).map(({ field, required, kind, values }) => [
        <code>{field}</code>,
        <>
          {kind}
          <Values values={values} />
          {required ? '. Required' : ''}
        </>,
        MEANINGS[field] ?? '',
      ])}
    />
  );

const Shown = ({ title, shown }: { title: string; shown: string }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <section class="app-example" tabindex={0} aria-label={title}>
      <pre>
        <code>{shown}</code>
      </pre>
    </section>
  </>
);

const who = ({ roles }: Route): string => (roles === 'anyone' ? 'Anyone, without a token' : roles.join(', '));

const MayStand = ({ route }: { route: Route }) => (
  <>
    {route.query && (
      <p class="govuk-body">
        After a question mark may stand <code>{Object.keys(route.query.shape).join(', ')}</code>.
      </p>
    )}
    {route.idempotencyKey && (
      <p class="govuk-body">
        The header <code>Idempotency-Key</code> is {route.idempotencyKey}: up to 200 characters.
      </p>
    )}
    {route.guestPass && (
      <p class="govuk-body">
        The header <code>Guest-Pass</code> is for the service’s own pages only.
      </p>
    )}
  </>
);

/** One route: who may call it, what goes in, what comes out, and how it can fail. */
export const RouteSection = ({ route }: { route: Route }) => {
  const { [route.id]: example = {} }: Readonly<Record<string, Example>> = EXAMPLES;
  return (
    <section aria-labelledby={route.id}>
      <h2 class="govuk-heading-m" id={route.id}>
        {route.summary}
      </h2>
      <p class="govuk-body app-typed">
        <code>
          {route.method} {route.path}
        </code>
      </p>
      <p class="govuk-body">Who may call it: {who(route)}.</p>
      <MayStand route={route} />
      <Body route={route} />
      <Shown title={`Example of the call: ${route.summary}`} shown={exampleCall(route, example)} />
      <Table
        caption="Answers"
        captionSize="s"
        rowHeaders
        head={['Status', 'What it says']}
        rows={[
          ...Object.entries(route.answers).map(([status, { words }]) => [status, words]),
          ...[...new Set(problemsOf(route))].map((code) => [
            String(PROBLEMS[code].status),
            <>
              <code>{code}</code>: {PROBLEMS[code].title}
            </>,
          ]),
        ]}
      />
      {example.answer !== undefined && (
        <Shown title={`Example of the answer: ${route.summary}`} shown={exampleJson(example.answer)} />
      )}
    </section>
  );
};
