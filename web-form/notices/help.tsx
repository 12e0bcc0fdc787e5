import { Phone } from '../components/phone-numbers.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { GUEST } from '../guest/paths.ts';
import { openingHoursWords } from '../landing/hours.ts';
import { EVERYWHERE_PATH } from '../sign-in/everywhere-path.ts';
import { Email, Here, type NoticeProps, Part, Points, Say, Title } from './notice.tsx';

const WhomToPhone = ({ settings: { phones, calendar } }: NoticeProps) => (
  <Part title="Talk to somebody about a child">
    <Say>
      Ring {phones.mash.name} on <Phone number={phones.mash.number} />:
    </Say>
    <Points points={openingHoursWords(calendar)} />
    <Say>
      At all other times, and on bank holidays, ring the {phones.emergencyDutyTeam.name} on{' '}
      <Phone number={phones.emergencyDutyTeam.number} />.
    </Say>
    <Say>
      Phone first if something has to happen today. You can make a whole referral by phone: nobody has to use
      this form.
    </Say>
  </Part>
);

const Account = ({ settings: { notices } }: NoticeProps) => (
  <Part title="Get an account">
    <Say>
      If you work with children, you sign in with the work account that your organisation has agreed with us.
      There is no other password to remember. If you cannot sign in:
    </Say>
    <Points
      points={[
        'ask your safeguarding lead whether your organisation has accounts',
        <>
          if it has none, write to <Email to={notices.helpEmail} /> with the name of your organisation
        </>,
      ]}
    />
    <Say>
      Do not wait for an account. You can <Here href={GUEST} words="send a referral without one" />, and so
      can members of the public and young people.
    </Say>
  </Part>
);

const WhatHappens = ({ settings: { clocks } }: NoticeProps) => (
  <Part title="What happens to what you send">
    <Points
      points={[
        'You get a reference at once. It shows that we have received your referral: keep it.',
        'The service sorts referrals by how urgent they look. A person reads every one, and a social worker decides what happens next.',
        `A social worker takes the next step within ${
          clocks.acknowledgeWorkingDays === 1
            ? 'one working day'
            : `${clocks.acknowledgeWorkingDays} working days`
        }. Urgent referrals come first.`,
        'With an account you can see where your referral stands, add to it, correct it and disagree with the decision. Without one, the page after sending says how you hear from us.',
        'What was sent is never changed or lost. What you add is kept beside it.',
      ]}
    />
    <Say>
      The <Here href="/privacy" words="privacy notice" /> says who sees it and how long we keep it.
    </Say>
  </Part>
);

const Problems = ({ settings: { notices } }: NoticeProps) => (
  <Part title="Problems with the form">
    <Points
      points={[
        'If a page says that it could not save or send, what you typed is still on it. Wait a minute and try again, or phone.',
        'If you were signed out, sign in again. You are signed out after two hours without opening a page, and what you were typing is kept for one more hour.',
        <>
          If you stayed signed in on another computer,{' '}
          <Here href={EVERYWHERE_PATH} words="sign out everywhere" />.
        </>,
        'If no email with a code comes, look among your junk mail and check the address, then ask for a new code.',
        'If you are not sure whether a referral was sent, look under “Your referrals”, or choose “Send referral” on the same one again: it is received once.',
      ]}
    />
    <Say>
      If it still does not work, write to <Email to={notices.helpEmail} />. Say which page you were on, what
      you did and what happened. Do not put a child’s name or anything about a family in an email. If a child
      cannot wait, phone instead.
    </Say>
  </Part>
);

/** Whom to phone, how to get in, what becomes of a referral, and what to do when the form does not work. */
export const HelpPage = ({ settings }: NoticeProps) => (
  <>
    <Title>Help</Title>
    <WarningText>
      If a child is in immediate danger, ring <Phone number="999" /> now.
    </WarningText>
    <WhomToPhone settings={settings} />
    <Account settings={settings} />
    <WhatHappens settings={settings} />
    <Part title="Filling in the form">
      <Points
        points={[
          'You do not need every answer. Send what you know: a question left empty never stops a referral.',
          'Agreement from the family is not needed where a child may be at risk of harm.',
          'What you type is saved each time you choose “Save and continue”. With an account, or with a code by email, you can stop, sign out and come back.',
          'A draft is deleted 30 days after its last change. A week before, we email a reminder to its author, if we have their work email address.',
        ]}
      />
    </Part>
    <Problems settings={settings} />
    <Part title="Send referrals from your own system">
      <Say>
        If your organisation keeps its concerns in a case system, that system can send referrals itself. The{' '}
        <Here href="/api-reference" words="API reference" /> tells its developers how.
      </Say>
    </Part>
  </>
);
