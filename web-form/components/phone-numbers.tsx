import type { AuthoritySettings } from '../../shared/settings/schema.ts';

const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** A number to ring, as a link that telephones can use. */
export const Phone = ({ number }: { number: string }) => (
  <a class="govuk-link" href={telephone(number)}>
    {number}
  </a>
);

/** Whom to ring, on every page and in the same place. */
export const PhoneNumbers = ({ phones }: { phones: AuthoritySettings['phones'] }) => (
  <section class="app-help" aria-labelledby="help-heading">
    <div class="govuk-width-container">
      <h2 class="govuk-heading-s" id="help-heading">
        Help by phone
      </h2>
      <ul class="govuk-list">
        <li>
          A child in immediate danger: <Phone number="999" />
        </li>
        <li>
          {phones.mash.name}, in working hours: <Phone number={phones.mash.number} />
        </li>
        <li>
          {phones.emergencyDutyTeam.name}, at all other times:{' '}
          <Phone number={phones.emergencyDutyTeam.number} />
        </li>
      </ul>
    </div>
  </section>
);
