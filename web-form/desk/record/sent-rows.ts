import { REASONS_NOT_TOLD, REFERRAL_SOURCES } from '../../../shared/contract/words.ts';
import type { Agreement } from '../../../shared/domain/consent/answers.ts';
import type { Professional, Referral } from '../../../shared/domain/referral.ts';
import { calendarDay } from '../../components/when.ts';
import { answerWords, filledRows, type TextRow } from './rows.ts';

const AGREEMENT = {
  agreed: 'Agreed',
  refused: 'Refused',
  'parents-disagree': 'The parents disagree',
  'not-sought': 'Not asked',
  'not-known': 'Not known',
} as const satisfies Record<Agreement, string>;

const ASKS_FOR = {
  protection: 'Protection',
  'early-help': 'Early help',
  'information-only': 'Nothing: for information only',
} as const;

/** Who sent it, as they describe themselves. */
export const referrerRows = ({ referrer, agencyReference }: Referral): TextRow[] =>
  filledRows({
    Name: referrer.name,
    'Job title': referrer.jobTitle,
    Agency: referrer.agency,
    Source: referrer.source && REFERRAL_SOURCES[referrer.source].words,
    'Relationship to the child': referrer.relationship,
    Phone: referrer.phone,
    Email: referrer.email,
    'How to reach them today': referrer.reachToday,
    'Safeguarding lead': referrer.safeguardingLead,
    'Wants to stay anonymous':
      referrer.anonymous === undefined ? undefined : referrer.anonymous ? 'Yes' : 'No',
    'Their own reference': agencyReference,
  });

/** What the referrer is worried about. */
export const worryRows = (form: Referral): TextRow[] =>
  filledRows({
    'What they are worried about': form.narrative,
    'What has happened': form.whatHappened,
    'Significant harm suspected': answerWords(form.significantHarm),
    'Child goes home today at': form.goesHomeAt,
    'Already phoned': form.alreadyPhoned,
    'Confirms the phone call': form.followsCall,
    'Child lives in the area': answerWords(form.livesInArea),
    'Council where the child lives': form.homeCouncil,
    'What is going well': form.goingWell,
    'Early help assessment done': answerWords(form.earlyHelpAssessment),
    'Help already tried': form.supportTried,
    'Results of risk tools': form.riskTools,
    'What they hope will happen': form.desiredOutcome,
    'Level of need': form.levelOfNeed === undefined ? undefined : String(form.levelOfNeed),
    'Asks for': form.asksFor && ASKS_FOR[form.asksFor],
    'What the child says': form.childViews,
    'What the parents say': form.parentViews,
    'Keep from the family': form.keepFromFamily,
    'Whoever told them wants not to be named': answerWords(form.sourceWishesAnonymity),
    'Safety of staff': form.staffSafety,
  });

/** What was said about telling the family and their agreement. */
export const agreementRows = ({ consent }: Referral): TextRow[] =>
  filledRows({
    'Family told': answerWords(consent.told),
    Agreement: consent.agreement && AGREEMENT[consent.agreement],
    'Who answered': consent.who,
    'Whose information': consent.whoseInformation,
    'Agreed on': consent.agreedOn && calendarDay(consent.agreedOn),
    How: consent.how && (consent.how === 'spoken' ? 'Spoken' : 'In writing'),
    Reason: consent.reason && REASONS_NOT_TOLD[consent.reason],
    'Reason in their words': consent.reasonWords,
  });

/** One professional who works with the family. */
export const professionalRows = ({ name, role, agency, phone, email }: Professional): TextRow[] =>
  filledRows({ Name: name, Role: role, Organisation: agency, Phone: phone, Email: email });
