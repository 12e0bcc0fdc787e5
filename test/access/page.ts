import { ALL_ROUTES, ROUTES, type RouteId } from '../../shared/contract/routes.ts';
import { ROLES, type Role } from '../../shared/domain/roles.ts';
import { type About, RELATIONS, relationsOf } from './relations.ts';
import { ACCESS, type Access, verdictOf } from './table.ts';

const HEADINGS: Readonly<Record<About, string>> = {
  referral: 'About one referral',
  queue: 'About one queue',
  check: 'About one check with a partner',
  nothing: 'About no single record',
};

const aboutOf = (route: RouteId): About | 'open' => {
  const access: Access = ACCESS[route];
  return access === 'open' ? 'open' : access.about;
};

const cellOf = (route: RouteId, role: Role, about: About): string => {
  const relations = relationsOf(about);
  const yes = relations.filter((relation) => verdictOf(route, role, relation) === 'yes');
  if (yes.length === relations.length) return 'yes';
  return yes.length === 0 ? '–' : yes.join(', ');
};

const table = (about: About, ids: readonly RouteId[]): string => {
  const rows = ids.map((id) => [
    `\`${ROUTES[id].method} ${ROUTES[id].path}\``,
    ...ROLES.map((role) => cellOf(id, role, about)),
  ]);
  return [['Route', ...ROLES], ['---', ...ROLES.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

const legend = (about: About): string =>
  about === 'nothing'
    ? ''
    : `${Object.entries(RELATIONS[about])
        .map(([code, words]) => `\`${code}\` ${words}`)
        .join('; ')}.\n\n`;

const part = (about: About): string => {
  const ids = ALL_ROUTES.map(({ id }) => id as RouteId) // the routes' own ids
    .filter((id) => aboutOf(id) === about);
  return `## ${HEADINGS[about]}\n\n${legend(about)}${table(about, ids)}\n`;
};

const INTRODUCTION = `# Who may do what

Made from the table in [\`test/access/table.ts\`](../test/access/table.ts), which the tests try out: every route, with
every role, in every relation, without a token and with one that is not good. After a change there:
\`npx vitest run test/access --update\`.

**yes**: in every relation. **–**: refused (403; a record of others that a role may read in general is answered 404, as
if it were not there). Words: only in these relations. Staff see what waits, or waited, in a queue that the authority’s
settings let them work. Without a token, or with one that is not good, everything is refused (401)`;

/** The table as a page, one part for each family of relations. */
export const accessPage = (open: readonly RouteId[]): string => {
  const but = open.map((id) => `\`${ROUTES[id].method} ${ROUTES[id].path}\``).join(', ');
  const parts = (['referral', 'queue', 'check', 'nothing'] as const).map(part);
  return [`${INTRODUCTION} but ${but}.\n`, ...parts].join('\n');
};
