import {
  agencyListed,
  directory,
  listedAgency,
  ownAccess,
  personChanged,
  personListed,
} from './directory.ts';
import { ROLES } from './roles.ts';

/** People and agencies: who may do what, and who has left. */
export const DIRECTORY_ROUTES = {
  readDirectory: {
    id: 'readDirectory',
    method: 'GET',
    path: '/api/directory',
    summary: 'People whom managers listed, and agencies',
    handledBy: 'work-queue',
    roles: ['manager'],
    answers: { 200: { words: 'By name', schema: directory } },
  },
  listPerson: {
    id: 'listPerson',
    method: 'POST',
    path: '/api/directory/people',
    summary: 'List somebody, change what they may do, or say that they have left. Never oneself',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: personListed,
    answers: { 200: { words: 'As it stands', schema: personChanged } },
  },
  listAgency: {
    id: 'listAgency',
    method: 'POST',
    path: '/api/directory/agencies',
    summary: 'List an agency, or change it',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: agencyListed,
    answers: { 200: { words: 'As it stands', schema: listedAgency } },
  },
  ownAccess: {
    id: 'ownAccess',
    method: 'GET',
    path: '/api/own-access',
    summary: 'What the caller may do, by their token and the directory',
    handledBy: 'referral-status',
    roles: ROLES,
    answers: { 200: { words: 'Roles and agency', schema: ownAccess } },
  },
} as const;
