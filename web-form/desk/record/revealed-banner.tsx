import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime } from '../../components/when.ts';

/** That it was a test, once a manager has said so. */
export const RevealedBanner = ({ record }: { readonly record: StaffRecord }) =>
  record.testRevealedAt === undefined ? null : (
    <InsetText>
      <strong>This was a test referral.</strong> A manager revealed it on {dayAndTime(record.testRevealedAt)}.
      Nobody in it is real, no message about it left the service, and there is nothing more to do.
    </InsetText>
  );
