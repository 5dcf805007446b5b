/** When an image is pulled, as `docker run --pull` has it. */
export const pullPolicies = ['missing', 'always', 'never'] as const

export type PullPolicy = (typeof pullPolicies)[number]
