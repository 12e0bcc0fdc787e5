/** The part of GOV.UK Notify's client that is used; it ships no types of its own. */
declare module 'notifications-node-client' {
  export class NotifyClient {
    constructor(apiKey: string);
    /** Of another Notify than the real one: a double. */
    constructor(baseUrl: string, apiKey: string);
    getAllTemplates(templateType: 'email'): Promise<{ readonly data: unknown }>;
    sendEmail(
      templateId: string,
      emailAddress: string,
      options: { personalisation: Readonly<Record<string, string>>; reference: string },
    ): Promise<unknown>;
  }
}
