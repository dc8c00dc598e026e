import { fileURLToPath } from 'node:url';
import { startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import type { TestSendOutcome } from '../../lib/publish/send-test-edition.ts';
import { buildFunctions } from '../build.ts';
import { invoke } from './invoke.ts';
import { upload } from './upload.ts';
import { writeMails, writePictures } from './write-out.ts';

/** Sends the sample newsroom's next edition to the addresses, on embedded emulators; the mails go to out/test-send/. */
export async function testSendLocally(to: readonly string[]): Promise<TestSendOutcome> {
  await buildFunctions();
  const cloud = await startCloud({
    distDir: fileURLToPath(new URL('../../dist/functions', import.meta.url)),
  });
  try {
    await upload(sampleNewsroom(new Date()), cloud);
    const outcome = await invoke<TestSendOutcome>(cloud, 'publish-edition', { testSend: { to } });
    await writePictures('out');
    for (const folder of await writeMails(cloud, 'out', 'test-send')) console.log(`${folder}/`);
    return outcome;
  } finally {
    await cloud.stop();
  }
}
