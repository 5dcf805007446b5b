/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
export const conditionNames = [
  'arbitrary-user',
  'read-only-root',
  'no-network',
  'dropped-capabilities',
  'no-new-privileges',
  'user-namespace',
  'one-cpu',
  'slow-disk',
  'other-timezone-and-locale',
  'clean-stop',
] as const

export type ConditionName = (typeof conditionNames)[number]
