/** Every reader that needs nothing but its input. */
import type { Target } from '../support/target.ts'
import { archiveTarget } from './archive.ts'
import { deviceNamesTarget, devicesFileTarget, specificationTarget } from './cdi.ts'
import { nodesTarget, specTarget, templateTarget } from './compatibility.ts'
import {
  commandLineTarget,
  commentTarget,
  eventTarget,
  inputsTarget,
  logTarget,
  reportTarget,
  validateFlagsTarget,
} from './entry.ts'
import { hostTarget, kernelTextTarget } from './host.ts'
import { elfTarget, layerTarget } from './image-content.ts'
import {
  jsonTarget,
  manifestTarget,
  optionsTarget,
  simpleYamlTarget,
  yamlTarget,
} from './manifest.ts'
import { gossTarget, structureTestTarget } from './other-tools.ts'
import { expansionTarget, userGroupsTarget, variableFileTarget } from './pod-content.ts'
import { podTarget } from './pod.ts'
import {
  libraryCacheTarget,
  loaderConfigurationTarget,
  loaderTarget,
  requirementTarget,
  scriptLineTarget,
} from './programs.ts'
import {
  challengeTarget,
  credentialsTarget,
  imageConfigTarget,
  referenceTarget,
  registryErrorTarget,
  registryManifestTarget,
} from './registry.ts'

export const documentTargets: readonly Target[] = [
  manifestTarget,
  podTarget,
  yamlTarget,
  simpleYamlTarget,
  jsonTarget,
  optionsTarget,
  specificationTarget,
  devicesFileTarget,
  deviceNamesTarget,
  structureTestTarget,
  gossTarget,
]

export const compatibilityTargets: readonly Target[] = [specTarget, templateTarget, nodesTarget]

export const registryTargets: readonly Target[] = [
  referenceTarget,
  registryManifestTarget,
  imageConfigTarget,
  challengeTarget,
  registryErrorTarget,
  credentialsTarget,
  archiveTarget,
]

export const hostTargets: readonly Target[] = [hostTarget, kernelTextTarget]

export const entryTargets: readonly Target[] = [
  reportTarget,
  eventTarget,
  commentTarget,
  commandLineTarget,
  validateFlagsTarget,
  inputsTarget,
  logTarget,
]

export const podContentTargets: readonly Target[] = [
  expansionTarget,
  variableFileTarget,
  userGroupsTarget,
]

export const imageContentTargets: readonly Target[] = [
  elfTarget,
  layerTarget,
  scriptLineTarget,
  loaderConfigurationTarget,
  libraryCacheTarget,
  loaderTarget,
  requirementTarget,
]

export const pureTargets: readonly Target[] = [
  ...documentTargets,
  ...compatibilityTargets,
  ...registryTargets,
  ...hostTargets,
  ...entryTargets,
  ...podContentTargets,
  ...imageContentTargets,
]
