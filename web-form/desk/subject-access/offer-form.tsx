import type { PackOffer } from '../../../shared/contract/answers/subject-access.ts';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { DateInput, type DateTyped } from '../../components/date-input.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';

export interface OfferTyped {
  readonly request: string;
  readonly askedBy: string;
  readonly received: DateTyped;
  readonly contacts: readonly string[];
}

export interface OfferFormProps {
  readonly offer: PackOffer;
  readonly typed: OfferTyped;
  readonly problem: StepProblem;
}

const placeOf = (offer: PackOffer): { reference: string; number: number } => {
  const [reference = '', number = ''] = offer.contactId.split('.');
  return { reference, number: Number(number) };
};

const choicesOf = ({ contacts }: PackOffer) =>
  contacts.map(({ contactId, receivedAt, agency, grade }) => ({
    value: contactId,
    words: `${contactId}: ${dayAndTime(receivedAt)}, ${agency}`,
    ...(grade === 'possible' && {
      hint: 'May be about another child: nobody has said. Compare the two on the record first',
    }),
  }));

const Packs = ({ offer }: { offer: PackOffer }) =>
  offer.packs.length === 0 ? null : (
    <WideTable
      caption="Packs made before"
      head={['Request', 'Made', 'By', 'Still to decide']}
      rows={offer.packs.map(({ id, request, madeAt, madeBy, marks, undecided }) => [
        <a class="govuk-link" href={desk.pack(placeOf(offer).reference, id)}>
          {request}
        </a>,
        dayAndTime(madeAt),
        madeBy.name,
        undecided === 0 ? 'Nothing' : `${undecided} of ${marks}`,
      ])}
    />
  );

/** What goes into a subject access pack about a child, and the packs there are. */
export const OfferForm = ({ offer, typed, problem: { errors } }: OfferFormProps) => {
  const { reference, number } = placeOf(offer);
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          {reference}, {offer.label}
        </span>
        Subject access
      </h1>
      <p class="govuk-body">
        Puts together everything held about this child, with what is about other people marked. Nothing is
        taken out before you decide it. That you made it is noted on each record, and on the child’s audit.
      </p>
      {offer.restricted > 0 && (
        <InsetText>
          {offer.restricted === 1 ? 'One more contact is' : `${offer.restricted} more contacts are`} kept from
          you and cannot go into it. Another manager has to answer for those.
        </InsetText>
      )}
      <Packs offer={offer} />
      <Form action={desk.subjectAccess(reference, number)}>
        <Input
          name="request"
          label="Reference of the request"
          hint="As the council’s information team calls it"
          value={typed.request}
          error={errorOf(errors, 'request')}
        />
        <Input
          name="askedBy"
          label="Who asks, and for whom?"
          hint="For example: his mother, for him"
          value={typed.askedBy}
          error={errorOf(errors, 'askedBy')}
        />
        <DateInput
          name="received"
          label="When did the council receive it?"
          hint="It has to be answered within one month"
          value={typed.received}
          error={errorOf(errors, 'received-day')}
        />
        <Checkboxes
          name="contacts"
          label="Which contacts go into it?"
          choices={choicesOf(offer)}
          values={typed.contacts}
          error={errorOf(errors, 'contacts')}
        />
        <Button words="Make the pack" />
      </Form>
    </>
  );
};
