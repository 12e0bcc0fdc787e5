import { Phone } from '../components/phone-numbers.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { openingHoursWords } from '../landing/hours.ts';
import { Email, type NoticeProps, Part, Points, Say, Title } from './notice.tsx';

/** Whom to phone, and what to do when the form does not work for somebody. */
export const HelpPage = ({ settings: { phones, calendar, notices } }: NoticeProps) => (
  <>
    <Title>Help</Title>
    <WarningText>
      If a child is in immediate danger, ring <Phone number="999" /> now.
    </WarningText>
    <Part title="Talk to somebody about a child">
      <Say>
        Ring {phones.mash.name} on <Phone number={phones.mash.number} />:
      </Say>
      <Points points={openingHoursWords(calendar)} />
      <Say>
        At all other times, and on bank holidays, ring the {phones.emergencyDutyTeam.name} on{' '}
        <Phone number={phones.emergencyDutyTeam.number} />.
      </Say>
      <Say>You can make a whole referral by phone. Nobody has to use this form.</Say>
    </Part>
    <Part title="If the form does not work for you">
      <Say>
        Write to <Email to={notices.helpEmail} />. Do not put a child’s name or anything about a family in an
        email. Say what you were doing and what happened. If a child cannot wait, phone instead.
      </Say>
    </Part>
    <Part title="Common questions">
      <Points
        points={[
          'What you type is saved each time you choose Save and continue. You can stop, sign out and come back.',
          'A draft is deleted 30 days after its last change.',
          'You are signed out after two hours without opening a page. What you were typing is kept for one hour: sign in again to carry on.',
          'You do not need every answer. Send what you know: a question left empty never stops a referral.',
          'Agreement from the family is not needed where a child may be at risk of harm.',
        ]}
      />
    </Part>
  </>
);
