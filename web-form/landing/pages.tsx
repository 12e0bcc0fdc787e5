import { Hono } from 'hono';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Person } from '../../shared/store/sessions.ts';
import { ButtonLink } from '../components/button.tsx';
import { Phone } from '../components/phone-numbers.tsx';
import { WarningText } from '../components/warning-text.tsx';
import type { WebDependencies } from '../dependencies.ts';
import type { Visitor } from '../env.ts';
import { GUEST } from '../guest/paths.ts';
import { homeOfPerson } from '../sign-in/return-to.ts';
import { openingHoursWords } from './hours.ts';

const ByPhone = ({ phones, calendar }: AuthoritySettings) => (
  <>
    <h2 class="govuk-heading-m">By phone</h2>
    <p class="govuk-body">
      Ring {phones.mash.name} on <Phone number={phones.mash.number} />:
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {openingHoursWords(calendar).map((words) => (
        <li>{words}</li>
      ))}
    </ul>
    <p class="govuk-body">
      At all other times, and on bank holidays, ring the {phones.emergencyDutyTeam.name} on{' '}
      <Phone number={phones.emergencyDutyTeam.number} />.
    </p>
  </>
);

/** Where people go from here, by their home. */
const HOME_WORDS: Readonly<Record<string, string>> = {
  '/desk': 'Go to the desk',
  '/checks': 'Go to requests for information',
  '/audit': 'Go to the audit',
  '/external-cases': 'Go to your cases',
};

const Online = ({ person }: { person: Person | undefined }) =>
  person === undefined || homeOfPerson(person) === '/' ? (
    <>
      <h2 class="govuk-heading-m">Send a referral online</h2>
      <p class="govuk-body">
        For schools, health, police, housing and other partners who work with children.
      </p>
      <ButtonLink href="/sign-in?return=/referrals" words="Sign in with your work account" />
      <p class="govuk-body">
        <a class="govuk-link" href={GUEST}>
          Continue without an account
        </a>
        , if your organisation has none, if you are a member of the public, or if you are a young person who
        needs help.
      </p>
      <h2 class="govuk-heading-m">Staff</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in?return=/desk">
          Sign in to the desk
        </a>
      </p>
    </>
  ) : (
    <ButtonLink
      href={homeOfPerson(person)}
      words={HOME_WORDS[homeOfPerson(person)] ?? 'Go to your referrals'}
    />
  );

/** The page that everybody may see. */
export const landingPages = ({ settings }: Pick<WebDependencies, 'settings'>): Hono<Visitor> =>
  new Hono<Visitor>().get('/', (c) =>
    c.render(
      <>
        <h1 class="govuk-heading-xl">Tell us about a child you are worried about</h1>
        <WarningText>
          If a child is in immediate danger, ring <Phone number="999" /> now. Do not wait to fill in a form.
        </WarningText>
        <Online person={c.get('session')?.person} />
        <ByPhone {...settings} />
      </>,
      { title: 'Tell us about a child you are worried about' },
    ),
  );
