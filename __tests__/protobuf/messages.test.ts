import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { messagesFile } from '../../scripts/cri/messages.ts'
import { parseProto } from '../../scripts/cri/parse-proto.ts'
import { callSchemas } from '../../src/engine/cri/messages.ts'
import type {
  ContainerStatusResponse,
  CreateContainerRequest,
  ExecSyncResponse,
} from '../../src/engine/cri/messages.ts'
import { decodeMessage } from '../../src/protobuf/decode.ts'
import { encodeMessage } from '../../src/protobuf/encode.ts'
import type { MessageSchema, Sendable } from '../../src/protobuf/schema.ts'
import { MalformedMessage } from '../../src/protobuf/wire.ts'

/** Bytes that google.golang.org/protobuf makes of messages of k8s.io/cri-api v0.36.3, deterministic. */
const ofCriApi = {
  createContainer:
    '0a017312b7010a070a03776562100312120a097368613235363a30309a01046b6174611a0273681a001a022d6332090a01411204c3a43d3132070a05454d5054593a0c0a022f6412022f68180128024a060a01611201314a050a016212007a400a1f10ffffffffffffffffff01208180808080808010289af8ffffffffffffff01121d2a0042070005feffffff0f58017a0b080212072f702e6a736f6e8801018a01170a1576656e646f722e636f6d2f636c6173733d6e616d659001121a00',
  containerStatus:
    '0a570a0163180220959aebe6b2e2c5be1838ffffffffffffffffff0152094f4f4d4b696c6c65645a0e697420776173206bc3af6c6c65646a0e0a095f5f70726f746f5f5f12017882010f0a0942070a03324d42100712021004120a0a04696e666f12027b7d',
  listPodSandbox: '0a050a013118010a00',
  execSync: '0a0300ff0a188901',
  podSandboxStatus: '0a172a150a0831302e302e302e3112090a07666430303a3a31',
}

const bytesOf = (hex: string) => Buffer.from(hex, 'hex')

const asked: Sendable<CreateContainerRequest> = {
  podSandboxId: 's',
  config: {
    metadata: { name: 'web', attempt: 3 },
    image: { image: 'sha256:00', runtimeHandler: 'kata' },
    command: ['sh', '', '-c'],
    envs: [{ key: 'A', value: Buffer.from('ä=1') }, { key: 'EMPTY' }],
    mounts: [
      {
        containerPath: '/d',
        hostPath: '/h',
        readonly: true,
        propagation: 'PROPAGATION_BIDIRECTIONAL',
      },
    ],
    labels: new Map([
      ['a', '1'],
      ['b', ''],
    ]),
    linux: {
      resources: { cpuQuota: -1n, memoryLimitInBytes: 9_007_199_254_740_993n, oomScoreAdj: -998n },
      securityContext: {
        runAsUser: { value: 0n },
        supplementalGroups: [0n, 5n, 4_294_967_294n],
        supplementalGroupsPolicy: 'Strict',
        noNewPrivs: true,
        seccomp: { profileType: 'Localhost', localhostRef: '/p.json' },
      },
    },
    cdiDevices: [{ name: 'vendor.com/class=name' }],
    stopSignal: 'SIGQUIT',
  },
  sandboxConfig: {},
}

describe('messages', () => {
  test('are the bytes that the Go library makes of them, and the other way round', () => {
    const { request } = callSchemas.CreateContainer
    const bytes = encodeMessage(request, asked)
    expect(bytes.toString('hex')).toBe(ofCriApi.createContainer)
    expect(encodeMessage(request, decodeMessage(request, bytes))).toEqual(bytes)
  })

  test('are read with what was left out as its default, and what is not known here skipped', () => {
    const { response } = callSchemas.ContainerStatus
    const { status, info } = decodeMessage(
      response,
      bytesOf(ofCriApi.containerStatus),
    ) as unknown as ContainerStatusResponse
    expect(status).toMatchObject({
      ...{ id: 'c', state: 'CONTAINER_EXITED', createdAt: 1_764_592_000_123_456_789n },
      ...{ startedAt: 0n, exitCode: -1, reason: 'OOMKilled', message: 'it was kïlled' },
      ...{ image: null, mounts: [], stopSignal: 'RUNTIME_DEFAULT', labels: new Map() },
      annotations: new Map([['__proto__', 'x']]),
    })
    expect(info).toEqual(new Map([['info', '{}']]))
  })

  test('hold lists of messages, empty ones among them', () => {
    const { response } = callSchemas.ListPodSandbox
    expect(decodeMessage(response, bytesOf(ofCriApi.listPodSandbox))).toMatchObject({
      items: [
        { id: '1', state: 'SANDBOX_NOTREADY' },
        { id: '', state: 'SANDBOX_READY' },
      ],
    })
    expect(
      decodeMessage(callSchemas.PodSandboxStatus.response, bytesOf(ofCriApi.podSandboxStatus)),
    ).toMatchObject({ status: { network: { ip: '10.0.0.1', additionalIps: [{ ip: 'fd00::1' }] } } })
  })

  test('hold bytes as they are', () => {
    const { response } = callSchemas.ExecSync
    const answer = decodeMessage(
      response,
      bytesOf(ofCriApi.execSync),
    ) as unknown as ExecSyncResponse
    expect([...answer.stdout]).toEqual([0, 255, 10])
    expect(answer).toMatchObject({ exitCode: 137 })
  })
})

describe('bytes that are no message', () => {
  const schema: MessageSchema = [
    [1, 'text', 'string'],
    [2, 'inner', () => schema],
    [3, 'level', { values: ['low', 'high'] }],
    [4, 'counts', 'uint32', 'repeated'],
  ]

  test.each([
    ['a text that is cut off', '0a05616263', 'a field in it is cut off'],
    ['a number that does not end', '18ffffffffffffffffffffff', 'a number in it does not end'],
    ['a tag at the end', '0a', 'a number in it does not end'],
    ['a field without a number', '0000', 'a field in it has no valid number'],
    ['a group', '0b0c', 'a field in it is of no kind that is used'],
    ['a length beyond every file', '0affffffffffffffff7f', 'a field in it is cut off'],
    ['what is wrong further in', '12020a05', 'a field in it is cut off'],
  ])('%s', (_name, hex, words) => {
    expect(() => decodeMessage(schema, bytesOf(hex))).toThrow(new MalformedMessage(words))
  })

  test.each([
    ['a field of another kind than it should be', '0801', { text: '' }],
    ['fields of fixed length', '0d000000000900000000000000000a0161', { text: 'a' }],
    ['a value that is newer than its table', '1807', { level: 'UNRECOGNIZED' }],
    ['numbers of a list one by one, and packed', '2001220302ac02', { counts: [1, 2, 300] }],
    ['the last of several', '0a01610a0162', { text: 'b' }],
  ])('are not: %s', (_name, hex, message) => {
    expect(decodeMessage(schema, bytesOf(hex))).toMatchObject(message)
  })

  test.each([
    ['a text as a number', { text: 1 }],
    ['a value that there is not', { level: 'medium' }],
    ['a number that is too large', { counts: [2 ** 32] }],
    ['half a number', { counts: [0.5] }],
  ])('%s is not sent', (_name, message) => {
    expect(() => encodeMessage(schema, message)).toThrow(TypeError)
  })
})

describe('the generator', () => {
  const proto = readFileSync('src/engine/cri/runtime.proto', 'utf8')

  test('has written what stands in messages.ts (npm run cri-messages)', async () => {
    const written = readFileSync('src/engine/cri/messages.ts', 'utf8')
    expect(await messagesFile(proto)).toBe(written)
  })

  test.each([
    ['message A {\n  oneof x {\n', 'line 2 is nothing that is known here: oneof x {'],
    ['enum A {\n  X = 1;\n}\n', 'the values of A do not count from 0'],
    ['import "x";\n', 'line 1 is nothing that is known here: import "x";'],
    ['message A {\n', 'the file ends within a block'],
  ])('refuses what it does not know', (text, words) => {
    expect(() => parseProto(text)).toThrow(words)
  })
})
