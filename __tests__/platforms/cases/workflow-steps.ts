import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'

const right: ImageRecipe = { members: [], config: { User: '1000' } }

const silent = {
  how: 'an image that does not say what it runs',
  image: but(right, { config: { Cmd: [] } }),
  check: 'command',
  reason: 'image-property',
} as const

export const argoWorkflows: PlatformCase = {
  word: 'argo-workflows',
  right,
  wrong: [
    silent,
    {
      how: 'an image without sh',
      image: but(right, { commands: ['rm /bin/sh'] }),
      check: 'script',
      reason: 'program-broken',
    },
    {
      how: 'an image of root',
      image: but(right, { config: { User: '0' } }),
      check: 'non-root',
      reason: 'image-property',
    },
  ],
}

export const tekton: PlatformCase = {
  word: 'tekton',
  right,
  wrong: [
    silent,
    {
      how: 'an image without /bin/sh',
      image: but(right, { commands: ['rm /bin/sh'] }),
      check: 'script',
      reason: 'program-broken',
    },
  ],
}

export const airflowKpo: PlatformCase = {
  word: 'airflow-kpo',
  right,
  wrong: [
    silent,
    {
      how: 'an image without a shell for the command',
      image: but(right, { commands: ['rm /bin/sh'] }),
      check: 'task',
      reason: 'command-not-found',
    },
    {
      how: 'a task that leaves something else than JSON',
      word: 'airflow-kpo?command=echo+hello+%3E+/airflow/xcom/return.json',
      image: right,
      ...{ check: 'task', reason: 'output' },
    },
    {
      how: 'a task that fails',
      word: 'airflow-kpo?command=echo+1+%3E+/airflow/xcom/return.json;+exit+3',
      image: right,
      ...{ check: 'task', reason: 'exit-code' },
    },
  ],
}
