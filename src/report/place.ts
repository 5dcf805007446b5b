import type { ImageReport } from '../model.ts'

/** Of several rows of one image, what this one is: the nodes that it ran on, or the platform that it is for. */
export function placeOf({
  nodeGroup,
  platform,
}: Pick<ImageReport, 'platform' | 'nodeGroup'>): string | null {
  return nodeGroup?.name ?? platform
}
