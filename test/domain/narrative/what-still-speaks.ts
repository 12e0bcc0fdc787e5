type Said = readonly (readonly [sentence: string, group: string])[];

/** A denial that is itself denied owns up. */
export const UNDENIED: Said = [
  ['Dad did not deny hitting her', 'hitting'],
  ['He does not deny that he strangled mum', 'strangulation'],
  ['Mum did not deny dad punches him', 'hitting'],
  ['He never denied hitting her', 'hitting'],
  ['Dad has not denied that he hit the child with a belt', 'hitting'],
  ['Mum does not dispute that dad hit him', 'hitting'],
  ['He does not hide that he hits him', 'hitting'],
  ['He never disputed having a gun', 'weapon'],
  ['Nobody has denied that he hit her', 'hitting'],
  ['Neither mum nor dad denies hitting him', 'hitting'],
  ['He makes no secret of hitting her', 'hitting'],
  ['She did not deny that she wants to die', 'suicide'],
  ['He does not deny using cannabis or smoking crack', 'substance-misuse'],
];

/** To judge, or to be unsure, is not to deny. */
export const JUDGED: Said = [
  ['It is not okay that he punches her', 'hitting'],
  ['It is not normal that he punches her', 'hitting'],
  ['It is not right that he punches her', 'hitting'],
  ["It isn't acceptable that he punches her", 'hitting'],
  ['It was not an accident that dad hit him', 'hitting'],
  ['It is no accident that dad hit him', 'hitting'],
  ['It is not unusual for dad to hit him', 'hitting'],
  ['I cannot say for certain that dad did not hit him', 'hitting'],
  ['We are not sure that there is no gun', 'weapon'],
  ['We cannot rule out that dad hit him', 'hitting'],
  ['We are unable to rule out that dad hit him', 'hitting'],
  ['A medical is needed to rule out sexual abuse', 'sexual-abuse'],
  ['Sexual abuse has yet to be ruled out', 'sexual-abuse'],
];

/** What is denied for some of the time only. */
export const LIMITED: Said = [
  ['He would not hit him unless drunk', 'hitting'],
  ['Dad never hits him except when drunk', 'hitting'],
  ['Dad never hits him, except when drunk', 'hitting'],
  ['He never hits her in front of us', 'hitting'],
  ['He does not hit her every day', 'hitting'],
  ["He doesn't always hit her", 'hitting'],
  ['He does not usually hit her', 'hitting'],
  ['He does not punch him he only hits him when drunk', 'hitting'],
  ['Nobody hits him apart from dad', 'hitting'],
  ['He does not hit him hard', 'hitting'],
  ['He promised never to hit her again', 'hitting'],
  ['He does not hit her any more', 'hitting'],
  ['She is never left home alone except at weekends', 'alone'],
];

/** Nothing that excuses a knock or a slip excuses these. */
export const NOT_HARMLESS: Said = [
  ['Dad hit another child in school', 'hitting'],
  ['Dad has kicked another pupil', 'hitting'],
  ['Mum hit the wall with the baby', 'hitting'],
  ['He hit the wall with her head', 'hitting'],
  ['he hurt her arm', 'hitting'],
  ['Dad hurt her back', 'hitting'],
  ['She hurt his shoulder', 'hitting'],
  ['hurt her arm by punching', 'hitting'],
  ['hurt her shoulder by punching', 'hitting'],
  ['He broke her nose at football by punching it', 'serious-injury'],
];

/** Letters as they arrive from a PDF, a telephone or another program. */
export const PASTED: Said = [
  ['He su\uFB00ocated her', 'strangulation'],
  ['He stran\u00ADgled her', 'strangulation'],
  ['He stran\u00AD\ngled her', 'strangulation'],
  ['He stran\u200Bgled\u200C h\u200Der', 'strangulation'],
  ['\uFEFFDad h\uFEFFit him', 'hitting'],
  ['\uFF28\uFF25 \uFF33\uFF34\uFF32\uFF21\uFF2E\uFF27\uFF2C\uFF25\uFF24 her', 'strangulation'],
  ['DAD HI\u0301T HIM', 'hitting'],
  ['DAD H\u00CDT HIM', 'hitting'],
  ['He couldn\uFF07t breathe', 'strangulation'],
];

/** Neighbours of those above in which nothing may speak. */
export const STILL_QUIET: readonly string[] = [
  'No injury and denies thoughts of suicide',
  'She has no plans and denies suicide',
  'She does not deny that she is not suicidal',
  'There was no accident or head injury',
  'Police have ruled out any weapon',
  'We were able to rule out sexual abuse',
  'Dad does not hit her and always picks her up on time',
  'Dad has never hit him, he often takes him swimming',
  'There is no knife except in the kitchen',
  'He hit another child in school',
  'Mum hit the wall with the car',
  'She hit the ball with her bat',
  'Mum hurt her back',
  'Mum has hit a rough patch',
  'Dad has beaten cancer',
  'He hurt his arm in PE',
  'Dad has ne\u00ADver h\u200Bit him',
  '\uFF2E\uFF4F \uFF4B\uFF4E\uFF49\uFF46\uFF45\uFF0E',
];
