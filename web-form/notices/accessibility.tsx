import { Phone } from '../components/phone-numbers.tsx';
import { calendarDay } from '../components/when.ts';
import { Elsewhere, Email, type NoticeProps, Part, Points, Say, Title } from './notice.tsx';

/**
 * The accessibility statement in the order and words of the government's model statement (Public Sector Bodies
 * Accessibility Regulations 2018). It claims only what was tested.
 */
export const AccessibilityPage = ({ settings: { name, notices, phones } }: NoticeProps) => (
  <>
    <Title>Accessibility statement for {name} safeguarding referrals</Title>
    <Say>
      This service is run by {notices.controller}. We want as many people as possible to be able to use it.
      You should be able to:
    </Say>
    <Points
      points={[
        'use every page without a mouse and without JavaScript',
        'zoom in up to 400% without the text spilling off the screen',
        'use it on a phone 320 pixels wide without scrolling sideways',
        'listen to it with a screen reader',
        'change colours, contrast and spacing in your browser',
      ]}
    />
    <Say>
      <Elsewhere href="https://mcmw.abilitynet.org.uk/" words="AbilityNet" /> has advice on making your device
      easier to use if you have a disability.
    </Say>
    <Part title="Feedback and contact information">
      <Say>
        If you need this information or the form in another format, like large print, easy read, audio or
        braille, or if you find a problem that is not on this page, write to <Email to={notices.helpEmail} />.
        Do not put anything about a family in the email. We answer within five working days. You can always
        make a referral by phone instead: {phones.mash.name}, <Phone number={phones.mash.number} />.
      </Say>
    </Part>
    <Part title="Enforcement procedure">
      <Say>
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies
        (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with
        how we respond to your complaint, contact the{' '}
        <Elsewhere
          href="https://www.equalityadvisoryservice.com/"
          words="Equality Advisory and Support Service (EASS)"
        />
        .
      </Say>
    </Part>
    <Part title="Technical information about this service’s accessibility">
      <Say>
        {notices.controller} is committed to making this service accessible, in accordance with the Public
        Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
      </Say>
      <h3 class="govuk-heading-s">Compliance status</h3>
      <Say>
        This service is partially compliant with the{' '}
        <Elsewhere
          href="https://www.w3.org/TR/WCAG22/"
          words="Web Content Accessibility Guidelines version 2.2"
        />{' '}
        AA standard, because not everything below has been tested by people yet.
      </Say>
      <h3 class="govuk-heading-s">Content that may not be accessible</h3>
      <Points
        points={[
          'The copy of a referral as a PDF has headings, paragraphs and a language, but has not been checked against PDF/UA by an accredited tool. The same copy can be opened as a web page.',
          'The PDF cannot show letters of every script, for example Chinese. It says so where that happens, and the web page shows them.',
          'The page on which you sign in belongs to the sign-in service and is not part of this statement.',
        ]}
      />
    </Part>
    <Part title="How this service was tested">
      <Say>
        Each version is tested by program before it is released: pages in a real browser with axe (rules for
        WCAG 2.2 A and AA), with and without JavaScript, at 320 pixels wide, and one whole referral by
        keyboard alone. Such tests find only some barriers. It has not yet been tested by people with
        disabilities, with screen readers by their users, or by an independent auditor.
      </Say>
    </Part>
    <Part title="Preparation of this accessibility statement">
      <Say>This statement was last reviewed on {calendarDay(notices.accessibilityReviewedOn)}.</Say>
    </Part>
  </>
);
