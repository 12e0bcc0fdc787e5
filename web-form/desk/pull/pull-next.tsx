import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { desk } from '../paths.ts';

/** The hidden field of the one-time key. */
export const ONCE = 'once';

export interface PullNextProps {
  readonly queue: string;
  readonly name: string;
  /** New for every page shown: a second click sends it again and gets the same work again. */
  readonly once: string;
}

/** Takes the most urgent work that nobody holds. */
export const PullNext = ({ queue, name, once }: PullNextProps) => (
  <Form action={desk.pullNext(queue)}>
    <input type="hidden" name={ONCE} value={once} />
    <Button words="Pull next" hidden={`from ${name}`} />
  </Form>
);
