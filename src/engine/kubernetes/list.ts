import { infrastructureError } from '../../errors.ts'
import { clusterLimits } from '../../limits.ts'
import { listOf, recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import type { Connection } from './connection.ts'
import { readJson, unexpectedAnswer } from './requests.ts'
import { collectionPath } from './resources.ts'
import type { Resource } from './resources.ts'

/** An object as the API server tells it; who asks reads what it needs of it. */
export type KubernetesObject = JsonRecord

export interface ListRequest {
  readonly resource: Resource
  /** Null for all of them, or for what is in none. */
  readonly namespace: string | null
  /** A label selector, such as `app=web,tier!=db`. */
  readonly labels?: string | null
  /** A field selector, such as `metadata.name=web`. */
  readonly fields?: string | null
  /** Objects of one page; fewer where each is large. */
  readonly pageObjects?: number
}

export interface ObjectList {
  readonly objects: readonly KubernetesObject[]
  /** What a watch continues from. */
  readonly resourceVersion: string
}

/** All that there is, page by page. @throws ApiRefusal, CanaryError */
export async function listObjects(
  connection: Connection,
  {
    resource,
    namespace,
    labels = null,
    fields = null,
    pageObjects = clusterLimits.pageObjects,
  }: ListRequest,
  signal: AbortSignal,
): Promise<ObjectList> {
  const doing = `listing ${resource.name}`
  const objects: KubernetesObject[] = []
  let next = ''
  for (let page = 0; page < clusterLimits.pages; page += 1) {
    const answer = recordOf(
      await readJson(
        connection,
        {
          method: 'GET',
          path: collectionPath(resource, namespace),
          query: [
            ['limit', String(pageObjects)],
            ...(labels === null ? [] : [['labelSelector', labels] as const]),
            ...(fields === null ? [] : [['fieldSelector', fields] as const]),
            ...(next === '' ? [] : [['continue', next] as const]),
          ],
          doing,
        },
        signal,
      ),
    )
    const metadata = recordOf(answer['metadata'])
    const resourceVersion = textOf(metadata['resourceVersion'])
    // An empty list of Go is null.
    if (resourceVersion === '') throw unexpectedAnswer(doing)
    objects.push(...listOf(answer['items']).map(recordOf))
    next = textOf(metadata['continue'])
    if (next === '') return { objects, resourceVersion }
  }
  throw infrastructureError({
    code: 'engine-answer',
    message: `there are more than ${clusterLimits.pages * pageObjects} ${resource.name}`,
  })
}
