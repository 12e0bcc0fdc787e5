import type { ApiFunction, Route } from '../shared/contract/routes.ts';

/** Every Lambda function of the service. */
export type FunctionName =
  | ApiFunction
  | 'count-contacts'
  | 'daily-report'
  | 'notify'
  | 'redrive-outbox'
  | 'remind-drafts'
  | 'watch-queues'
  | 'web-form';

/** What a function may be told through its environment. A secret is only ever named there. */
export type EnvironmentName =
  | 'RECORDS_TABLE'
  | 'DRAFTS_TABLE'
  | 'MATCHING_SECRET_NAME'
  | 'CODES_SECRET_NAME'
  | 'NOTIFY_SECRET_NAME'
  | 'ISSUER'
  | 'AUDIENCE'
  | 'API_RESOURCE'
  | 'SIGN_OUT_ORIGIN'
  | 'API_URL'
  | 'BASE_URL'
  | 'CLIENT_ID'
  | 'CLIENT_SECRET_NAME'
  | 'PAGES_SECRET_NAME';

export type TableName = 'records' | 'drafts';
export type SecretName = 'matching' | 'codes' | 'notify' | 'client' | 'pages';

export type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:DeleteItem'
  | 'dynamodb:ConditionCheckItem';

/** What one function may do with one table. Whatever is not named is refused. */
export interface TableRights {
  readonly table: TableName;
  readonly actions: readonly TableAction[];
  /** May query the table's `queue` index too. */
  readonly queryIndex: boolean;
}

/** What makes a function run. */
export type Trigger =
  | { readonly kind: 'routes'; readonly routes: readonly Route[] }
  /** Every path that no route has. */
  | { readonly kind: 'pages' }
  | {
      readonly kind: 'stream';
      readonly table: 'records';
      readonly batchSize: number;
      readonly retries: number;
    }
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  /** Every day on the hour, in UTC. */
  | { readonly kind: 'daily'; readonly hour: number };

export interface FunctionDeclaration {
  readonly name: FunctionName;
  readonly about: string;
  /** From the root of the repository. It exports `handler`. */
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: readonly EnvironmentName[];
  readonly tables: readonly TableRights[];
  readonly secrets: readonly SecretName[];
  readonly trigger: Trigger;
}
