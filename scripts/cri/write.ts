/** Writes src/engine/cri/messages.ts: `npm run cri-messages`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { messagesFile } from './messages.ts'

const room = new URL('../../src/engine/cri/', import.meta.url)
const proto = readFileSync(new URL('runtime.proto', room), 'utf8')
writeFileSync(new URL('messages.ts', room), await messagesFile(proto))
