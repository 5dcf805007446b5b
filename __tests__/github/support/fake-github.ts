import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { matchOperation } from './openapi.ts'
import type { Matched } from './openapi.ts'

/** What GitHub answers in place of doing it, or (`after`) although it has done it. */
export interface Fault {
  readonly operation: string
  readonly times: number
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the answer. */
  readonly delay?: number
  readonly after?: boolean
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string; readonly type: string }
}

export interface StoredCheckRun {
  readonly id: number
  readonly created: Body
  readonly updates: Body[]
}

export type Body = Readonly<Record<string, unknown>>

export interface FakeGitHub {
  readonly url: string
  /** Operations, in the order they were asked for. */
  readonly requests: string[]
  /** Whatever GitHub's description does not allow. */
  readonly violations: string[]
  readonly comments: StoredComment[]
  readonly checkRuns: StoredCheckRun[]
  /** As the API lists them: `number`, `state`, `head`, `base`. */
  readonly pullRequests: Body[]
  readonly fail: (fault: Fault) => void
  readonly addComment: (issue: number, login: string, body: string, type?: string) => StoredComment
  readonly close: () => Promise<void>
}

export interface FakeOptions {
  /** Whose token it is. */
  readonly login?: string
  /** Milliseconds: before a request is carried out, and before its answer. */
  readonly latency?: () => number
}

/** GitHub's API as far as it is used, on loopback. It takes nothing that GitHub does not describe. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const login = options.login ?? 'github-actions[bot]'
  const latency = options.latency ?? (() => 0)
  const faults: { fault: Fault; left: number }[] = []
  const store = {
    requests: [] as string[],
    violations: [] as string[],
    comments: [] as StoredComment[],
    checkRuns: [] as StoredCheckRun[],
    pullRequests: [] as Body[],
  }
  let lastId = 1000

  const addComment = (issue: number, author: string, body: string, type = 'User') => {
    lastId += 1
    const comment = { id: lastId, issue, body, user: { login: author, type } }
    store.comments.push(comment)
    return comment
  }

  const operations: Readonly<Record<string, (request: Request) => Answer>> = {
    'checks/create': ({ body }) => {
      lastId += 1
      store.checkRuns.push({ id: lastId, created: body, updates: [] })
      return { status: 201, data: { id: lastId } }
    },
    'checks/update': ({ path, body }) => {
      const run = store.checkRuns.find(({ id }) => String(id) === path.get('check_run_id'))
      run?.updates.push(body)
      return run === undefined ? notFound : { status: 200, data: { id: run.id } }
    },
    'checks/list-for-ref': ({ path, query }) => {
      const runs = store.checkRuns.filter(
        ({ created }) =>
          created['head_sha'] === path.get('ref') && created['name'] === query.get('check_name'),
      )
      const data = runs.map(({ id, created }) => ({ id, external_id: created['external_id'] }))
      return { status: 200, data: { total_count: data.length, check_runs: data } }
    },
    'issues/list-comments': ({ path, query }) => {
      const size = Number(query.get('per_page') ?? 30)
      const from = (Number(query.get('page') ?? 1) - 1) * size
      const all = store.comments.filter(({ issue }) => String(issue) === path.get('issue_number'))
      return { status: 200, data: all.slice(from, from + size) }
    },
    'issues/get-comment': ({ path }) => {
      const comment = store.comments.find(({ id }) => String(id) === path.get('comment_id'))
      return comment === undefined ? notFound : { status: 200, data: comment }
    },
    'issues/create-comment': ({ path, body }) => {
      if (isTooLong(body)) return tooLong
      const type = login.endsWith('[bot]') ? 'Bot' : 'User'
      const data = addComment(Number(path.get('issue_number')), login, String(body['body']), type)
      return { status: 201, data }
    },
    'issues/update-comment': ({ path, body }) => {
      if (isTooLong(body)) return tooLong
      const comment = store.comments.find(({ id }) => String(id) === path.get('comment_id'))
      if (comment === undefined) return notFound
      comment.body = String(body['body'])
      return { status: 200, data: comment }
    },
    'issues/delete-comment': ({ path }) => {
      const index = store.comments.findIndex(({ id }) => String(id) === path.get('comment_id'))
      if (index < 0) return notFound
      store.comments.splice(index, 1)
      return { status: 204, data: null }
    },
    'pulls/list': ({ query }) => {
      const data = store.pullRequests.filter((one) => one['label'] === query.get('head'))
      return { status: 200, data }
    },
    'repos/list-pull-requests-associated-with-commit': () => {
      return { status: 200, data: store.pullRequests }
    },
    'users/get-authenticated': () =>
      login.endsWith('[bot]')
        ? { status: 403, data: { message: 'Resource not accessible by integration' } }
        : { status: 200, data: { login } },
    graphql: () => ({ status: 200, data: { data: { viewer: { login } } } }),
  }

  const faultFor = (operation: string, after: boolean): Fault | null => {
    const entry = faults.find(
      ({ fault, left }) =>
        left > 0 && fault.operation === operation && (fault.after ?? false) === after,
    )
    if (entry === undefined) return null
    entry.left -= 1
    return entry.fault
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://fake')
    const matched = match(request, url, body)
    store.requests.push(matched?.operationId ?? `${request.method ?? ''} ${url.pathname}`)
    if (matched === null) {
      store.violations.push(`${request.method ?? ''} ${url.pathname} is no operation in use`)
      send(response, notFound)
      return
    }
    const isKnown = /^token \S+$/.test(request.headers.authorization ?? '')
    const problems = [...matched.problems, ...(isKnown ? [] : ['no authorization'])]
    store.violations.push(...problems.map((problem) => `${matched.operationId}: ${problem}`))
    if (problems.length > 0) send(response, { status: 422, data: { message: problems.join('; ') } })
    else
      await carryOut(
        matched,
        { path: matched.path, query: url.searchParams, body: body as Body },
        response,
      )
  }

  const carryOut = async (
    { operationId }: Matched,
    request: Request,
    response: ServerResponse,
  ): Promise<void> => {
    const before = faultFor(operationId, false)
    await wait(latency())
    const act = operations[operationId]
    const done = before === null && act !== undefined ? act(request) : null
    const fault = before ?? faultFor(operationId, true)
    await wait(fault?.delay ?? latency(), undefined, { ref: fault === null })
    if (fault !== null) {
      const { status, message = 'on demand', headers } = fault
      send(response, { status, data: { message } }, headers)
    } else {
      send(response, done ?? notFound)
    }
  }

  const server = createServer((request, response) => {
    void handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ...store,
    url: `http://127.0.0.1:${port}`,
    fail: (fault) => {
      faults.push({ fault, left: fault.times })
    },
    addComment,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Request {
  readonly path: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly body: Body
}

interface Answer {
  readonly status: number
  readonly data: unknown
}

const notFound: Answer = { status: 404, data: { message: 'Not Found' } }
const tooLong: Answer = {
  status: 422,
  data: { message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
}

function isTooLong(body: Body): boolean {
  return String(body['body']).length > 65_536
}

function match(request: IncomingMessage, url: URL, body: unknown): Matched | null {
  if (request.method === 'POST' && url.pathname === '/graphql') {
    return { operationId: 'graphql', path: new Map(), problems: [] }
  }
  return matchOperation(request.method ?? '', url, body)
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  return text === '' ? null : (JSON.parse(text) as unknown)
}

function send(
  response: ServerResponse,
  { status, data }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(data === null ? undefined : JSON.stringify(data))
}
