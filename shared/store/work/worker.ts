/** A member of staff at work: who they are, and the instant at which they act. */
export interface AtWork {
  readonly id: string;
  readonly name: string;
  /** The role in which they act. */
  readonly role: string;
  /** All of their roles: a manager may open what is restricted, in whichever role they act. */
  readonly roles?: readonly string[] | undefined;
  readonly now: string;
  /** When what they hold returns to its place, unless they take a step before. */
  readonly leaseUntil: string;
}

export const actorOf = ({ id, name, role }: AtWork): { id: string; name: string; role: string } => ({
  id,
  name,
  role,
});
