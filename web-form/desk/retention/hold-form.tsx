import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';

export interface HoldTyped {
  /** A contact's number, or {@link ALONE}; empty where nothing is chosen yet. */
  readonly contact: string;
  readonly reason: string;
}

export interface HoldFormProps {
  readonly record: StaffRecord;
  /** As typed into the form that places, and the one that lifts. */
  readonly placed: HoldTyped;
  readonly lifted: HoldTyped;
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
}

/** Chosen for a referral and no other record about its children. */
export const ALONE = 'referral';

/** What a hold is placed on. */
const scopes = ({ contacts, reference }: StaffRecord) => [
  { value: ALONE, words: `Referral ${reference} alone` },
  ...contacts.map((contact) => ({
    value: String(contact.number),
    words: `Every record about ${whom(contact)}, earlier and later ones too`,
  })),
];

/** What there is a hold to lift from. */
const heldScopes = (record: StaffRecord) =>
  scopes(record).filter(({ value }) =>
    record.holds?.some(({ on }) => (on === 'referral') === (value === ALONE)),
  );

const Lift = ({ record, lifted, errors }: HoldFormProps) => (
  <>
    <h2 class="govuk-heading-m">Lift a hold</h2>
    {record.holds?.map(({ on, by, at, reason }) => (
      <InsetText>
        <p class="govuk-body">
          {on === 'child' ? 'On every record about a child' : 'On this referral'}, placed by {by.name} on{' '}
          {dayAndTime(at)}
        </p>
        <p class="govuk-body app-typed">{reason}</p>
      </InsetText>
    ))}
    <Form action={desk.liftHold(record.reference)}>
      <Radios
        name="liftedContact"
        label="Which hold is lifted?"
        choices={heldScopes(record)}
        value={lifted.contact}
        error={errorOf(errors, 'liftedContact')}
      />
      <CharacterCount
        name="liftedReason"
        label="Why is it lifted?"
        value={lifted.reason}
        error={errorOf(errors, 'liftedReason')}
        max={PROSE}
      />
      <Button words="Lift the hold" kind="secondary" />
    </Form>
  </>
);

/** A manager keeps records from being deleted, or lets them go. */
export const HoldForm = (props: HoldFormProps) => {
  const { record, placed, errors, notice } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice !== undefined && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{record.reference}</span>
        Legal hold
      </h1>
      <p class="govuk-body">
        What is on hold is not deleted, however old it is, until a manager lifts the hold: for a public
        inquiry, a claim, a review or a request that is being answered.
      </p>
      <Form action={desk.hold(record.reference)}>
        <Radios
          name="contact"
          label="What is kept?"
          choices={scopes(record)}
          value={placed.contact}
          error={errorOf(errors, 'contact')}
        />
        <CharacterCount
          name="reason"
          label="Why?"
          hint="Whoever may open the record reads this"
          value={placed.reason}
          error={errorOf(errors, 'reason')}
          max={PROSE}
        />
        <Button words="Place the hold" />
      </Form>
      {(record.holds ?? []).length > 0 && <Lift {...props} />}
    </>
  );
};
