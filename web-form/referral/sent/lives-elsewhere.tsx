import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import { Phone } from '../../components/phone-numbers.tsx';

type Elsewhere = NonNullable<Submitted['livesElsewhere']>[number];

const HowToPhone = ({ council, frontDoor, outOfHours }: Elsewhere) =>
  frontDoor === null || outOfHours === null ? null : (
    <p class="govuk-body">
      You can also phone {council} on <Phone number={frontDoor} />, or out of hours on{' '}
      <Phone number={outOfHours} />.
    </p>
  );

/** Which council a child who lives elsewhere belongs to, and that the referral was taken all the same. */
export const LivesElsewhere = ({ elsewhere = [] }: { elsewhere: Submitted['livesElsewhere'] }) =>
  elsewhere.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">A child who lives in another council’s area</h2>
      {elsewhere.map((one) => (
        <>
          <p class="govuk-body">{one.words}</p>
          <HowToPhone {...one} />
        </>
      ))}
    </>
  );
