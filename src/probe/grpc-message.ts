/** The two messages of grpc.health.v1. */
import { encodeFrame, singleMessage } from '../grpc/frame.ts'
import { decodeMessage } from '../protobuf/decode.ts'
import { encodeMessage } from '../protobuf/encode.ts'
import type { MessageSchema } from '../protobuf/schema.ts'
import { MalformedMessage } from '../protobuf/wire.ts'

const requestSchema: MessageSchema = [[1, 'service', 'string']]
/** As a number: a status that is newer than its names is told by it. */
const responseSchema: MessageSchema = [[1, 'status', 'int32']]

const servingNames = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN']

/** A HealthCheckRequest in its gRPC frame. */
export function encodeHealthRequest(service: string): Buffer {
  return encodeFrame(encodeMessage(requestSchema, { service }))
}

/**
 * The serving status of a HealthCheckResponse in its gRPC frame, such as `NOT_SERVING`; its number
 * where it has no name.
 *
 * @throws MalformedMessage
 */
export function decodeHealthResponse(body: Buffer): string {
  const status = Number(statusOf(singleMessage(body)))
  return servingNames[status] ?? String(status)
}

function statusOf(message: Buffer): unknown {
  try {
    return decodeMessage(responseSchema, message)['status']
  } catch (error) {
    if (!(error instanceof MalformedMessage)) throw error
    throw new MalformedMessage('the answer is no health check response', { cause: error })
  }
}
