/** The status of a Pod in the API's JSON, as a report has it. Pure. */
import type {
  ContainerStateReport,
  ContainerStatusReport,
  PodConditionReport,
  PodStatusReport,
  TerminatedReport,
} from '../../../model.ts'
import { podPhases } from '../../../model.ts'
import { listOf, numberOf, recordOf, textOf } from '../../json.ts'
import type { JsonRecord } from '../../json.ts'

export function statusReportOf(pod: JsonRecord): PodStatusReport {
  const status = recordOf(pod['status'])
  return {
    // A node that is lost makes a phase of its own of that; what was last known is told by conditions.
    phase: podPhases.find((one) => one === status['phase']) ?? 'Pending',
    ...texts(status, ['reason', 'message', 'startTime', 'podIP'] as const),
    conditions: listOf(status['conditions']).map((one) => conditionOf(recordOf(one))),
    initContainerStatuses: statusesIn(status['initContainerStatuses']),
    containerStatuses: statusesIn(status['containerStatuses']),
  }
}

function conditionOf(condition: JsonRecord): PodConditionReport {
  return {
    type: textOf(condition['type']),
    // What is unknown is no promise.
    status: condition['status'] === 'True' ? 'True' : 'False',
    ...texts(condition, ['reason', 'message', 'lastTransitionTime'] as const),
  }
}

function statusesIn(value: unknown): readonly ContainerStatusReport[] {
  return listOf(value).map(recordOf).map(containerStatusOf)
}

function containerStatusOf(status: JsonRecord): ContainerStatusReport {
  return {
    name: textOf(status['name']),
    image: textOf(status['image']),
    imageID: textOf(status['imageID']),
    ...texts(status, ['containerID'] as const),
    ready: status['ready'] === true,
    started: status['started'] === true,
    restartCount: numberOf(status['restartCount']),
    state: stateOf(recordOf(status['state'])),
    lastState: stateOf(recordOf(status['lastState'])),
  }
}

function stateOf(state: JsonRecord): ContainerStateReport {
  const { waiting, running, terminated } = state
  if (terminated !== undefined) return { terminated: endOf(recordOf(terminated)) }
  if (running !== undefined) {
    return { running: { startedAt: textOf(recordOf(running)['startedAt']) } }
  }
  if (waiting === undefined) return {}
  const why = recordOf(waiting)
  return { waiting: { reason: textOf(why['reason']), ...texts(why, ['message'] as const) } }
}

function endOf(end: JsonRecord): TerminatedReport {
  return {
    exitCode: numberOf(end['exitCode']),
    reason: textOf(end['reason']),
    ...texts(end, ['message', 'startedAt', 'finishedAt', 'containerID'] as const),
  }
}

/** Those that are there: a text of an API is there or not, and never empty. */
function texts<Name extends string>(
  of: JsonRecord,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const found = names.map((name) => [name, textOf(of[name])] as const)
  // The keys are those that were asked for.
  return Object.fromEntries(found.filter(([, text]) => text !== '')) as Partial<
    Record<Name, string>
  >
}
