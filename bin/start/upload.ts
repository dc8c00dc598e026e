import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Cloud } from '../../lib/local/cloud.ts';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';

/** Uploads objects to the articles bucket, as a newsroom's export would. */
export async function upload(objects: readonly SampleObject[], { clients, resources }: Cloud): Promise<void> {
  for (const { key, bytes, contentType, metadata } of objects)
    await clients.s3.send(
      new PutObjectCommand({
        Bucket: resources.values.articlesBucket,
        Key: key,
        Body: bytes,
        ...(contentType === null ? {} : { ContentType: contentType }),
        ...(metadata === undefined ? {} : { Metadata: metadata }),
      }),
    );
}
