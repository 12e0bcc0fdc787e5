import type { Role } from '../../../shared/domain/roles.ts';

/** An invented person who can be picked at the local sign-in. */
export interface DemonstrationPerson {
  /** Opaque, as an issuer's subject identifier is. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly agency?: string | undefined;
  readonly email: string;
  readonly jobTitle: string;
}

/** At least one person for every role but `system`, which no person has. Nobody here is real. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  {
    id: 'k7vq2m9xw4tb',
    name: 'Priya Nair',
    role: 'partner',
    agency: 'exampleshire-high',
    email: 'priya.nair@high.exampleshire.example',
    jobTitle: 'Designated safeguarding lead',
  },
  {
    id: 'c3hz8r5nd1py',
    name: 'Gareth Pugh-Lacey',
    role: 'partner',
    agency: 'exampleshire-police',
    email: 'gareth.pugh-lacey@police.exampleshire.example',
    jobTitle: 'Sergeant, public protection unit',
  },
  {
    id: 'w6fj4s0kq9ga',
    name: 'Lorna Ashdown',
    role: 'agency-responder',
    agency: 'health-visiting',
    email: 'lorna.ashdown@health.exampleshire.example',
    jobTitle: 'Health adviser to the MASH',
  },
  {
    id: 't2xn7b8ve5lc',
    name: 'Dele Akinwande',
    role: 'screener',
    email: 'dele.akinwande@exampleshire.example',
    jobTitle: 'MASH screening officer',
  },
  {
    id: 'y9pd3g6hu0wr',
    name: 'Carys Whittle',
    role: 'screener',
    email: 'carys.whittle@exampleshire.example',
    jobTitle: 'MASH screening officer',
  },
  {
    id: 'm4kc1t7zj8xe',
    name: 'Halina Brzeska',
    role: 'social-worker',
    email: 'halina.brzeska@exampleshire.example',
    jobTitle: 'Social worker, MASH',
  },
  {
    id: 'q8rs5y2fv6nh',
    name: 'Imran Qadir',
    role: 'social-worker',
    email: 'imran.qadir@exampleshire.example',
    jobTitle: 'Senior social worker, MASH',
  },
  {
    id: 'b0lg9w3md7uk',
    name: 'Miriam Tolland',
    role: 'manager',
    email: 'miriam.tolland@exampleshire.example',
    jobTitle: 'MASH team manager',
  },
  {
    id: 'e5va6p1cs4qz',
    name: 'Fergus Odell',
    role: 'auditor',
    email: 'fergus.odell@exampleshire.example',
    jobTitle: 'Quality assurance officer',
  },
  {
    id: 'z1tj8h4xk2yf',
    name: 'Stella Marchbank',
    role: 'emergency-duty',
    email: 'stella.marchbank@exampleshire.example',
    jobTitle: 'Social worker, Emergency Duty Team',
  },
  {
    id: 'h5wk2c8nq6vd',
    name: 'Colette Harbin',
    role: 'partner',
    agency: 'midwifery',
    email: 'colette.harbin@midwifery.exampleshire.example',
    jobTitle: 'Safeguarding midwife',
  },
  {
    id: 'n6xe3q9hv1ds',
    name: 'Anselm Rooke',
    role: 'manager',
    email: 'anselm.rooke@exampleshire.example',
    jobTitle: 'MASH practice manager',
  },
  {
    id: 'r3bd8y5lf1qk',
    name: 'Beatrix Olumide',
    role: 'external-reviewer',
    email: 'beatrix.olumide@reviewers.example',
    jobTitle: 'Independent reviewer of decisions',
  },
];
