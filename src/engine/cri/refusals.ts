import { CallRefused } from '../../grpc/status.ts'
import { refusedBy } from './client.ts'

/** Null in place of an answer about something that the runtime does not have (any more). */
export async function orGone<Answer>(
  asking: Promise<Answer>,
  doing: string,
): Promise<Answer | null> {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    if (error.status === 'NOT_FOUND') return null
    throw refusedBy(error, doing)
  }
}

/** For what has no refusal that means anything to who asked. */
export async function orTrouble<Answer>(asking: Promise<Answer>, doing: string): Promise<Answer> {
  try {
    return await asking
  } catch (error) {
    throw error instanceof CallRefused ? refusedBy(error, doing) : error
  }
}
