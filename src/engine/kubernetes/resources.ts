/** Kinds of objects that are asked for, as the API server names them. */
export interface Resource {
  /** Empty for the core group. */
  readonly group: string
  readonly version: string
  /** Plural, as in paths and Roles. */
  readonly name: string
  readonly isNamespaced: boolean
}

const core = (name: string, isNamespaced = true): Resource => ({
  group: '',
  version: 'v1',
  name,
  isNamespaced,
})

export const resources = {
  pods: core('pods'),
  events: core('events'),
  configMaps: core('configmaps'),
  secrets: core('secrets'),
  namespaces: core('namespaces', false),
  nodes: core('nodes', false),
  nodeFeatures: {
    group: 'nfd.k8s-sigs.io',
    version: 'v1alpha1',
    name: 'nodefeatures',
    isNamespaced: true,
  },
  accessReviews: {
    group: 'authorization.k8s.io',
    version: 'v1',
    name: 'selfsubjectaccessreviews',
    isNamespaced: false,
  },
} as const satisfies Readonly<Record<string, Resource>>

/** An object, or a part of one that has a path of its own, such as `log`. */
export interface ObjectAddress {
  readonly resource: Resource
  /** Null for objects that are in none. */
  readonly namespace: string | null
  readonly name: string
}

/** @param namespace null for all of them, or for what is in none */
export function collectionPath(
  { group, version, name }: Resource,
  namespace: string | null,
): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`
  const place = namespace === null ? '' : `/namespaces/${encodeURIComponent(namespace)}`
  return `${root}${place}/${name}`
}

export function objectPath({ resource, namespace, name }: ObjectAddress, part = ''): string {
  const path = `${collectionPath(resource, namespace)}/${encodeURIComponent(name)}`
  return part === '' ? path : `${path}/${part}`
}
