/** When an image is pulled, as `docker run --pull` has it. */
export const pullPolicies = ['missing', 'always', 'never'] as const

export type PullPolicy = (typeof pullPolicies)[number]

/** And as `docker build --pull` and docker/build-push-action have it. */
export const pullSettings = [...pullPolicies, 'true', 'false'] as const

/** What a setting means for images, and for those that a build stands on. */
export function readPull(written: (typeof pullSettings)[number]): {
  readonly policy: PullPolicy
  readonly ofBuild: boolean
} {
  if (written === 'true') return { policy: 'always', ofBuild: true }
  return { policy: written === 'false' ? 'missing' : written, ofBuild: false }
}
