import manifest from '../package.json' with { type: 'json' }

/** The release this is, as package.json names it. */
export const version: string = manifest.version
