import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { desk } from '../paths.ts';

/** The hidden field that says which answer the reader saw. */
export const SEEN = 'seen';

/** Takes back the answer that stands; another can be given then. */
export const UndoForm = ({ compared, queue }: { compared: SameChild; queue: string | undefined }) =>
  compared.answer === null ? null : (
    <Form action={desk.undoSameChild(compared.contact.contactId, compared.other.contactId, queue)}>
      <input type="hidden" name={SEEN} value={compared.answer.at} />
      <h2 class="govuk-heading-m">Is this answer wrong?</h2>
      <p class="govuk-body">Undo it, and the service’s own grade holds again. Both steps stay on record.</p>
      <Button words="Undo this answer" kind="secondary" />
    </Form>
  );
