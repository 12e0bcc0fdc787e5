import { InsetText } from '../../components/inset-text.tsx';
import type { MessagePage } from '../after-sending/message-page.ts';
import { namesOf } from '../fields/field.ts';
import { Fields } from '../fields/fields.tsx';
import { WITHDRAW_FIELDS } from './fields.ts';

/** Withdraws a referral. The MASH is told and decides all the same. */
export const withdrawPage: MessagePage = {
  path: 'withdraw',
  title: 'Withdraw this referral',
  button: 'Withdraw',
  names: WITHDRAW_FIELDS.flatMap(namesOf),
  missing: { reason: 'Enter why you withdraw it' },
  mayBeSaid: () => true,
  toMessage: (typed) => ({ kind: 'withdrawal', reason: typed['reason'] ?? '' }),
  view: ({ typed, errors }) => (
    <>
      <InsetText>
        The referral is not deleted. The MASH reads your reason and still decides whether a child needs help.
      </InsetText>
      <Fields fields={WITHDRAW_FIELDS} typed={typed} errors={errors} />
    </>
  ),
};
