import { env } from 'node:process';

/**
 * Takes the place of the SDK's chain of providers in the bundles. On Lambda credentials are in the environment, so files,
 * single sign-on and metadata services need not be there to be asked: they are 100 kB and a part of each cold start.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error(
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not in the environment of this function',
    );
  return {
    accessKeyId,
    secretAccessKey,
    ...(env.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: env.AWS_SESSION_TOKEN }),
  };
};
