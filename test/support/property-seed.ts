import fc from 'fast-check';

// In CI every property starts from one seed, so that a change is judged by what it does and not by the draw of the
// day. Everywhere else the draws differ from run to run; PROPERTY_SEED repeats one.
const seed = process.env.PROPERTY_SEED ?? (process.env.CI === 'true' ? '20261127' : undefined);
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
