/**
 * Every rule by which a verdict is made, from a check's attempts to an exit code. Pure: what is known
 * comes in as data, and whoever asks acts on the answer.
 */
export { failOnPolicies, undeterminedPolicies } from './model.ts'
export type { FailOn, OnUndetermined } from './model.ts'
export * from './verdict/check.ts'
export * from './verdict/compatibility.ts'
export * from './verdict/end.ts'
export * from './verdict/harden.ts'
export * from './verdict/pod.ts'
export * from './verdict/probe.ts'
export * from './verdict/prediction.ts'
export * from './verdict/push.ts'
export * from './verdict/run.ts'
export * from './verdict/static-check.ts'
export * from './verdict/static.ts'
export * from './verdict/step.ts'
export * from './verdict/stop.ts'
export * from './verdict/subjects.ts'
export * from './verdict/waivers.ts'
