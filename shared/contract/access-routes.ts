import { conflictDeclared, conflictUndone, glassBroken, restricted, restrictionLifted } from './access.ts';
import { accessNow, recordAccess, restrictionMade } from './answers/access.ts';

const DESK = ['screener', 'social-worker', 'manager', 'emergency-duty'] as const;

/** Records that are kept from some staff: restricting, breaking the glass, knowing the family. */
export const ACCESS_ROUTES = {
  restrictReferral: {
    id: 'restrictReferral',
    method: 'POST',
    path: '/api/referrals/{reference}/restriction',
    summary: 'Restrict a record to named staff and managers, or change who is named',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: restricted,
    answers: { 200: { words: 'Restricted', schema: restrictionMade } },
  },
  liftRestriction: {
    id: 'liftRestriction',
    method: 'POST',
    path: '/api/referrals/{reference}/restriction/lift',
    summary: 'Lift a restriction',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: restrictionLifted,
    answers: { 200: { words: 'Lifted', schema: recordAccess } },
  },
  breakGlass: {
    id: 'breakGlass',
    method: 'POST',
    path: '/api/referrals/{reference}/break-glass',
    summary: 'Open a restricted record for a limited time, with a reason. Managers are told',
    handledBy: 'work-queue',
    roles: ['social-worker', 'manager', 'emergency-duty'],
    body: glassBroken,
    answers: { 200: { words: 'Open until then', schema: accessNow } },
  },
  reviewBreakGlass: {
    id: 'reviewBreakGlass',
    method: 'POST',
    path: '/api/referrals/{reference}/break-glass/{glass}/review',
    summary: 'Say that one has seen why somebody opened a restricted record. Never one’s own',
    handledBy: 'work-queue',
    roles: ['manager'],
    answers: { 200: { words: 'Reviewed', schema: recordAccess } },
  },
  declareConflict: {
    id: 'declareConflict',
    method: 'POST',
    path: '/api/referrals/{reference}/conflict',
    summary: 'Say that one knows the family, or for a manager that a colleague does',
    handledBy: 'work-queue',
    roles: DESK,
    body: conflictDeclared,
    answers: { 200: { words: 'How the record stands to the caller now', schema: accessNow } },
  },
  undoConflict: {
    id: 'undoConflict',
    method: 'POST',
    path: '/api/referrals/{reference}/conflict/undo',
    summary: 'Take a colleague’s conflict of interest back',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: conflictUndone,
    answers: { 200: { words: 'How the record stands to the caller now', schema: accessNow } },
  },
} as const;
