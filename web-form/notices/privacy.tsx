import { Elsewhere, Email, type NoticeProps, Part, Points, Say, Title } from './notice.tsx';

const Law = () => (
  <Part title="The law that lets us">
    <Say>
      We keep and share this information because the law gives us the duty to safeguard children and promote
      their welfare (Children Act 1989, sections 17 and 47; Children Act 2004, sections 10 and 11). Under the
      UK GDPR our reasons are:
    </Say>
    <Points
      points={[
        'a public task and a legal obligation: Article 6(1)(e) and (c)',
        'for sensitive details like health or ethnicity, substantial public interest: Article 9(2)(g), with the safeguarding of children and individuals at risk (Data Protection Act 2018, Schedule 1, paragraph 18), and social care: Article 9(2)(h)',
        'for crimes that are alleged, Article 10 with the same Schedule',
      ]}
    />
    <Say>
      We do not rely on consent to keep or share information that protects a child. When the form asks whether
      a family agrees, it asks whether they agree to this referral and to a service: that is a different
      question.
    </Say>
  </Part>
);

const Kept = () => (
  <Part title="What we keep, and why">
    <Points
      points={[
        'About children, their family and other adults: what the referral says. We use it to decide how urgent it is, whether we have heard about the child before, and what should happen.',
        'About whoever sends a referral: name, job, agency, phone and email, to ask questions and to tell them the outcome.',
        'About everybody who opens a referral: who, when and what they did, so that misuse is found.',
        'Of referrals that are not sent yet: what was typed, for its author only.',
      ]}
    />
    <Say>
      The service suggests how urgent a referral is by rules that can be read. It decides nothing: a social
      worker does.
    </Say>
  </Part>
);

const Seen = () => (
  <Part title="Who sees it">
    <Points
      points={[
        'staff of the multi-agency safeguarding hub and the Emergency Duty Team whose work it is',
        'the agency that sent it: what it sent and what became of it',
        'other agencies, like health, schools and police, as far as they need it to protect the child',
        'companies that run computers and send messages for us, under contract. Records stay in the United Kingdom',
      ]}
    />
    <Say>It is never sold, and never used for advertising.</Say>
  </Part>
);

/** The privacy notice: for whoever sends a referral and for whoever is named in one. */
export const PrivacyPage = ({ settings: { notices } }: NoticeProps) => (
  <>
    <Title>Privacy notice</Title>
    <Say>
      {notices.controller} is responsible for the information in this service (the data controller). This
      notice is for people who send a referral and for people who are named in one.
    </Say>
    <Kept />
    <Law />
    <Seen />
    <Part title="Staying anonymous">
      <Say>
        If you send a referral as part of your work, you cannot be anonymous: the family may be told who
        referred them. If naming you would put somebody at risk, say so in the referral. Members of the public
        can ask us not to tell the family who they are, or phone without giving a name.
      </Say>
    </Part>
    <Part title="How long we keep it">
      <Say>We keep a referral {notices.retention}.</Say>
      <Say>
        A draft that is not sent is deleted 30 days after its last change. A week before, we email a reminder
        to whoever wrote it, if they signed in or proved their email address. It names nobody. Records can be
        kept longer where an inquiry or a court needs them.
      </Say>
    </Part>
    <Part title="Your rights">
      <Say>You can ask us:</Say>
      <Points
        points={[
          'for a copy of what we keep about you',
          'to put right what is wrong',
          'to delete it, to use it less, or to stop. We may have to refuse while the law requires us to keep it',
        ]}
      />
      <Say>
        We may hold back what could put a child or somebody else at serious risk, and what is about other
        people. People named in a referral are told about it unless telling them could put somebody at risk.
      </Say>
    </Part>
    <Part title="Questions and complaints">
      <Say>
        Write to our data protection officer: <Email to={notices.dataProtectionEmail} />. If you are not
        content with the answer, you can complain to the{' '}
        <Elsewhere href="https://ico.org.uk/make-a-complaint/" words="Information Commissioner’s Office" />{' '}
        (0303 123 1113).
      </Say>
    </Part>
  </>
);
