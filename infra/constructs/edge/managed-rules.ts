/** A group of rules that AWS keeps up to date. */
export interface ManagedGroup {
  readonly name: string;
  /** What its labels start with. */
  readonly namespace: string;
  /** Those of its rules that read what somebody wrote. */
  readonly readsBody: readonly string[];
  /** Labels on which a request is refused: none of them says anything about words. */
  readonly refused: readonly string[];
}

/**
 * The groups only put labels on a request, and a list of labels decides what is refused. So a rule that reads
 * bodies never refuses, nor does one that AWS adds tomorrow. Two labels are left out on purpose: a partner's
 * system may send no `User-Agent`, and some issuers' sign-in codes are longer than the query string may be.
 */
export const MANAGED_GROUPS: readonly ManagedGroup[] = [
  {
    name: 'AWSManagedRulesAmazonIpReputationList',
    namespace: 'amazon-ip-list',
    readsBody: [],
    refused: ['AWSManagedIPReputationList', 'AWSManagedReconnaissanceList'],
  },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    namespace: 'core-rule-set',
    readsBody: [
      'SizeRestrictions_BODY',
      'EC2MetaDataSSRF_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
      'CrossSiteScripting_BODY',
    ],
    refused: [
      'BadBots_Header',
      'SizeRestrictions_Cookie_Header',
      'SizeRestrictions_URIPath',
      'EC2MetaDataSSRF_Cookie',
      'EC2MetaDataSSRF_URIPath',
      'EC2MetaDataSSRF_QueryArguments',
      'GenericLFI_URIPath',
      'GenericLFI_QueryArguments',
      'GenericRFI_URIPath',
      'GenericRFI_QueryArguments',
      'RestrictedExtensions_URIPath',
      'RestrictedExtensions_QueryArguments',
      'CrossSiteScripting_Cookie',
      'CrossSiteScripting_URIPath',
      'CrossSiteScripting_QueryArguments',
    ],
  },
  {
    name: 'AWSManagedRulesKnownBadInputsRuleSet',
    namespace: 'known-bad-inputs',
    readsBody: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'],
    refused: [
      'Host_Localhost_Header',
      'Propfind_Method',
      'ExploitablePaths_URIPath',
      'JavaDeserializationRCE_Header',
      'JavaDeserializationRCE_URIPath',
      'JavaDeserializationRCE_QueryString',
      'Log4JRCE_Header',
      'Log4JRCE_URIPath',
      'Log4JRCE_QueryString',
    ],
  },
  {
    name: 'AWSManagedRulesSQLiRuleSet',
    namespace: 'sql-database',
    readsBody: ['SQLi_BODY', 'SQLiExtendedPatterns_BODY'],
    refused: [
      'SQLi_Cookie',
      'SQLi_URIPath',
      'SQLi_QueryArguments',
      'SQLiExtendedPatterns_Header',
      'SQLiExtendedPatterns_UriPath',
      'SQLiExtendedPatterns_QueryArguments',
    ],
  },
];
