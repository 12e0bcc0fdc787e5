/** What a screener should notice before reading on. A flag never lowers a rating and never closes anything. */
export const FLAG_WORDS = {
  'three-contacts-in-six-months': 'Third or later contact in six months',
  'potential-three-contacts-in-six-months':
    'Third contact in six months, if the possible matches are this child',
  'possible-duplicate-of-contact': 'May be the same incident as an earlier contact',
  'same-child-certain': 'Earlier contact about the same child',
  'same-child-possible': 'Earlier contact that may be about the same child',
  'narrative-suggests-higher-risk': 'The words describe more than the answers given',
  'identifier-invalid': 'An NHS number or UPN does not pass its check',
  'consent-reason-missing': 'No reason given for not telling the family, or for referring without agreement',
  'open-case-possible': 'May already be open to a social work team',
  'search-incomplete': 'The search for earlier contacts was not complete',
  'needs-manual-triage': 'A step failed when this arrived: read and rate it by hand',
  'new-information': 'The referrer has added or corrected something since',
  'withdrawn-by-referrer': 'The referrer has withdrawn it: it is decided all the same',
  'question-open': 'The referrer has been asked something',
  answered: 'The referrer has answered a question',
  'rating-raised': 'The rating rose after it was received',
  'agreement-refused': 'Agreement was refused after it was received',
  'agreement-withdrawn': 'Agreement was withdrawn',
  'check-answered': 'A partner has answered a check',
  challenged: 'The referrer disagrees with the decision',
  'countersign-needed': 'A decision waits for a manager to countersign it',
  'sent-back': 'A manager sent the decision back',
  reopened: 'A manager reopened it',
  restricted: 'Restricted: only named staff may open it',
  escalated: 'Nobody took it in time: the duty manager was told',
  'handed-to-duty-team': 'Handed to the Emergency Duty Team at closing',
  'handed-back': 'Handed back by the Emergency Duty Team at opening',
  'advice-only': 'Somebody asked for advice only',
  'follow-up': 'Follow up: the date that was set has come',
  'written-form-overdue': 'The written form that should follow the phone call has not come',
} as const;

export type Flag = keyof typeof FLAG_WORDS;

/** Every flag, in the order shown. */
export const FLAGS = Object.keys(FLAG_WORDS) as Flag[]; // Object.keys forgets the key type
