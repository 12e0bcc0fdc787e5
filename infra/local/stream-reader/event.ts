import type { _Record as SdkRecord, AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord, StreamRecord } from 'aws-lambda';

type Image = Record<string, AttributeValue>;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The SDK gives bytes; a Lambda event is JSON and holds them in base64. */
const toJson = (value: SdkValue): AttributeValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toJson) };
  if (value.M !== undefined) return { M: toImage(value.M) };
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.NULL !== undefined) return { NULL: true };
  // DynamoDB Local's stream leaves the `M` of an empty map out; DynamoDB's own does not.
  return { M: {} };
};

const toImage = (image: Record<string, SdkValue>): Image =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toJson(value)]));

const changeOf = (record: NonNullable<SdkRecord['dynamodb']>): StreamRecord => ({
  ...(record.ApproximateCreationDateTime && {
    ApproximateCreationDateTime: Math.floor(record.ApproximateCreationDateTime.getTime() / 1000),
  }),
  ...(record.Keys && { Keys: toImage(record.Keys) }),
  ...(record.NewImage && { NewImage: toImage(record.NewImage) }),
  ...(record.OldImage && { OldImage: toImage(record.OldImage) }),
  SequenceNumber: record.SequenceNumber,
  SizeBytes: record.SizeBytes,
  StreamViewType: record.StreamViewType,
});

/** One change as Lambda's DynamoDB event source hands it to a function. */
export const toEventRecord = (record: SdkRecord, streamArn: string): DynamoDBRecord => ({
  eventID: record.eventID,
  eventName: record.eventName,
  eventVersion: record.eventVersion,
  eventSource: 'aws:dynamodb',
  awsRegion: record.awsRegion,
  eventSourceARN: streamArn,
  ...(record.dynamodb && { dynamodb: changeOf(record.dynamodb) }),
  // Present where DynamoDB itself removed an item whose time to live was over.
  ...(record.userIdentity && {
    userIdentity: { type: record.userIdentity.Type, principalId: record.userIdentity.PrincipalId },
  }),
});
