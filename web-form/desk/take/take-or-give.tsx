import type { Work } from '../../../shared/contract/answers/work.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { desk } from '../paths.ts';

export interface TakeOrGiveProps {
  readonly work: Work;
  readonly roles: readonly Role[];
}

/** What can be done with open work that one does not hold. Only to show or hide: the API decides. */
export const TakeOrGive = ({ work, roles }: TakeOrGiveProps) => (
  <>
    {work.held === null && (
      <Form action={desk.take(work.id)}>
        <Button words="Take this work" kind="secondary" />
      </Form>
    )}
    {roles.includes('manager') && (
      <p class="govuk-body">
        <a class="govuk-link" href={desk.transfer(work.id)}>
          Give this work to {work.held === null ? 'a colleague' : 'somebody else'}
        </a>
      </p>
    )}
  </>
);
