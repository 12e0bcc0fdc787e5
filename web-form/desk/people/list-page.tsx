import { Hono } from 'hono';
import type { Directory, ListedPerson } from '../../../shared/contract/directory.ts';
import { REFERRAL_SOURCES } from '../../../shared/contract/words.ts';
import { audit } from '../../audit/paths.ts';
import { roleWords } from '../../audit/words.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { calendarDay, day } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';

const accessWords = ({ left, from, to }: ListedPerson): string => {
  if (left !== null) return `Left on ${day(left.at)}, said by ${left.by.name}`;
  const days = [
    ...(from === null ? [] : [`from ${calendarDay(from)}`]),
    ...(to === null ? [] : [`until ${calendarDay(to)}`]),
  ];
  return days.length === 0 ? 'Has access' : `Has access ${days.join(' ')}`;
};

const agencyName = ({ agencies }: Directory, id: string | null): string =>
  id === null ? '' : (agencies.find((agency) => agency.id === id)?.name ?? id);

const People = ({ directory }: { directory: Directory }) =>
  directory.people.length === 0 ? (
    <p class="govuk-body">Nobody is listed yet. Whoever is not listed has what their account says.</p>
  ) : (
    <WideTable
      caption="People"
      head={['Name', 'May act as', 'Agency', 'Access', 'What they did']}
      rows={directory.people.map((person) => [
        <a class="govuk-link" href={desk.person(person.key)}>
          {person.name}
        </a>,
        person.roles.map(roleWords).join(', '),
        agencyName(directory, person.agency) || '–',
        person.left === null ? accessWords(person) : <strong>{accessWords(person)}</strong>,
        <a class="govuk-link" href={audit.staff(person.key)}>
          Today<span class="govuk-visually-hidden">, by {person.name}</span>
        </a>,
      ])}
    />
  );

const Agencies = ({ directory: { agencies, checkKinds } }: { directory: Directory }) => (
  <WideTable
    caption="Agencies"
    head={['Name', 'Kind', 'Checks', 'Email for checks']}
    rows={agencies.map(({ id, name, source, answers, closed }) => [
      <a class="govuk-link" href={desk.agency(id)}>
        {name}
      </a>,
      REFERRAL_SOURCES[source].words,
      closed
        ? 'Is asked nothing any more'
        : answers === null
          ? 'None'
          : (checkKinds.find((kind) => kind.id === answers.kind)?.name ?? answers.kind),
      answers?.mailbox ?? '–',
    ])}
  />
);

/** People whom managers listed, and agencies. */
export const peoplePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/people-and-agencies', async (c) => {
    const result = await deps.api.call('readDirectory', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    return c.render(
      <>
        {c.req.query('saved') === 'yes' && <NotificationBanner success>Saved</NotificationBanner>}
        {c.req.query('saved') === 'left' && (
          <NotificationBanner success>
            Saved. They have no access any more, are signed out, and what they held is back in its queue
          </NotificationBanner>
        )}
        <h1 class="govuk-heading-l">People and agencies</h1>
        <p class="govuk-body">
          Accounts and roles come from the council’s sign-in service. Here you take access away: for some
          roles, outside some days, or altogether.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={desk.newPerson}>
            List a person
          </a>
        </p>
        <People directory={result.answer} />
        <p class="govuk-body">
          <a class="govuk-link" href={desk.newAgency}>
            Add an agency
          </a>
        </p>
        <Agencies directory={result.answer} />
      </>,
      { title: 'People and agencies', wide: true, backHref: desk.home },
    );
  });
