import manifest from '../../package.json' with { type: 'json' };

/** The version of the package, taken from its manifest when it was built. */
export const VERSION: string = manifest.version;
