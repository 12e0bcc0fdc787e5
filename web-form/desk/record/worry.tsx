import { InsetText } from '../../components/inset-text.tsx';

/** What the referrer is worried about, as typed: what everybody reads first. */
export const Worry = ({ narrative }: { narrative: string | undefined }) =>
  narrative === undefined || narrative === '' ? null : (
    <>
      <h2 class="govuk-heading-m">What the referrer is worried about</h2>
      <InsetText classes="app-typed app-worry">{narrative}</InsetText>
    </>
  );
