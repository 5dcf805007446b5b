import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { json, plain } from '../support/server.ts'

const choices = [{ index: 0, message: { role: 'assistant', content: 'Hi' } }]
const { right, answering, deaf } = variantsOf('8000', {
  'GET /health': plain(200),
  'GET /v1/models': json({ object: 'list', data: [{ id: 'org/tiny-1.5', object: 'model' }] }),
  'POST /v1/chat/completions': json({ choices }, '"org/tiny-1.5"', '"messages"'),
})

export const openai: PlatformCase = {
  word: 'openai?model=org/tiny-1.5',
  right,
  wrong: [
    {
      how: 'an engine that is dead',
      image: answering('GET /health', plain(503)),
      ...{ check: 'health', reason: 'status' },
    },
    {
      how: 'a server that is healthy before it has its model',
      image: answering('GET /v1/models', json({ object: 'list', data: [] })),
      ...{ check: 'models', reason: 'body' },
    },
    {
      how: 'a server of a model whose name a pattern would take',
      image: answering('GET /v1/models', json({ data: [{ id: 'org/tiny-125' }] })),
      ...{ check: 'models', reason: 'body' },
    },
    {
      how: 'a model that does not chat',
      image: answering('POST /v1/chat/completions', plain(400)),
      ...{ check: 'chat', reason: 'status' },
    },
    {
      how: 'an answer without choices',
      image: answering('POST /v1/chat/completions', json({ error: 'no' })),
      ...{ check: 'chat', reason: 'body' },
    },
    { how: 'a server that hears no SIGTERM', image: deaf, check: 'stop', reason: 'not-stopped' },
  ],
}
