import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { expect, onTestFinished, test } from 'vitest';
import { readCertificate } from '../../lib/adapters/aws/certificate.ts';
import { isMotoThere, startMoto } from '../support/moto-server.ts';

test.skipIf(!isMotoThere())(
  'a certificate that was just requested waits for one DNS record',
  { timeout: 90_000 },
  async () => {
    const { url: endpoint, stop } = await startMoto();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const acm = new ACMClient({ endpoint, region: 'eu-west-1', credentials });
    onTestFinished(() => {
      acm.destroy();
      stop();
    });
    const { CertificateArn = '' } = await acm.send(
      new RequestCertificateCommand({ DomainName: 'readers.quaychronicle.pt', ValidationMethod: 'DNS' }),
    );
    const { status, record } = await readCertificate(acm, CertificateArn);
    expect(status).toBe('PENDING_VALIDATION');
    expect(record).toMatchObject({
      type: 'CNAME',
      name: expect.stringContaining('readers.quaychronicle.pt'),
    });
    expect(record?.name.endsWith('.')).toBe(false);
  },
);

test('a certificate that was imported has no record to publish', async () => {
  const send = async () => ({ Certificate: { Status: 'ISSUED' } });
  const acm = { send } as unknown as ACMClient;
  expect(await readCertificate(acm, 'arn')).toEqual({ status: 'ISSUED', record: null });
});
