import * as z from 'zod';

/** A fully qualified host name. Capitals are accepted and written small, because DNS ignores case and IAM does not. */
export const hostName = z
  .string()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'is not a host name');
