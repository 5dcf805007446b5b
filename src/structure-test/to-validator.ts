import { CanaryError, problemToNotice, refuseProblems } from '../errors.ts'
import type { Notice } from '../model.ts'
import { fieldOf } from '../decode.ts'
import { madeDocument } from '../yaml/made.ts'
import type { Made, MadeDocument } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { problemsOf } from '../yaml/schema.ts'
import { checksOfCommandTests } from './command-tests.ts'
import {
  checksOfContentTests,
  checksOfExistenceTests,
  isOfEngines,
  permissionProblems,
} from './file-tests.ts'
import { checksOfLicenseTests } from './license-tests.ts'
import { checksOfMetadataTest } from './metadata-test.ts'
import { mountProblems, runOptionsOf } from './run-options.ts'
import { schemaOf, schemaVersions } from './schema.ts'
import type { StructureTest } from './schema.ts'

/** Whether a document is a file of container-structure-test: it says which version of its schema it is. */
export function isStructureTest(value: unknown): boolean {
  return fieldOf(value, 'schemaVersion') !== undefined && fieldOf(value, 'kind') === undefined
}

/**
 * The Validator that judges an image as container-structure-test's docker driver does; docs/structure-tests.md
 * has what differs.
 *
 * @param document whose scalars are all text (`failsafe`)
 * @param name of the Validator
 * @throws CanaryError (input) with everything that is wrong, each at its line
 */
export function structureTestToValidator(document: ParsedDocument, name: string): MadeDocument {
  const file = checkedFile(document)
  const checks = [
    ...checksOfCommandTests(file),
    ...checksOfContentTests(file),
    ...checksOfExistenceTests(file),
    ...checksOfLicenseTests(file),
    ...checksOfMetadataTest(file),
  ]
  if (checks.length === 0) throw withoutTests(document)
  const options = file.commandTests.length === 0 ? [] : runOptionsOf(file)
  const validator: Made = {
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name,
    ...(options.length === 0 ? {} : { dockerRunOptions: options }),
    checks,
  }
  return { document: madeDocument(document, validator), notices: noticesOf(file, document) }
}

function checkedFile(document: ParsedDocument): StructureTest {
  const version = fieldOf(document.value, 'schemaVersion')
  if (typeof version !== 'string' || !schemaVersions.includes(version)) {
    throw new CanaryError('input', {
      code: 'structure-test-version',
      message: `schemaVersion is ${typeof version === 'string' ? JSON.stringify(version) : 'no text'}; files of container-structure-test have ${schemaVersions.join(' or ')}`,
      location: document.locate(['schemaVersion']),
    })
  }
  const schema = schemaOf(version)
  const result = schema.safeParse(document.value)
  if (!result.success) {
    refuseProblems(problemsOf(document, result.error.issues, { schema }))
    throw new Error('a failed schema check carries no issue')
  }
  refuseProblems([
    ...permissionProblems(result.data, document),
    ...mountProblems(result.data, document),
  ])
  return result.data
}

function withoutTests(document: ParsedDocument): CanaryError {
  return new CanaryError('input', {
    code: 'structure-test-empty',
    message: 'the file has no test: nothing would be checked',
    location: document.locate([]),
    hint: 'write commandTests, fileExistenceTests, fileContentTests, metadataTest or licenseTests',
  })
}

function noticesOf(file: StructureTest, document: ParsedDocument): readonly Notice[] {
  return [...noticesOfEngines(file, document), ...noticesOfTerminal(file, document)]
}

function noticesOfEngines(
  { fileExistenceTests }: StructureTest,
  document: ParsedDocument,
): readonly Notice[] {
  return fileExistenceTests.flatMap((test, index) => {
    if (!isOfEngines(test)) return []
    const problem = {
      code: 'structure-test-always',
      message: `the test "${test.name}" is left out: engines put ${test.path} into any container, so that it could not fail`,
      location: document.locate(['fileExistenceTests', index]),
    }
    return [problemToNotice(problem, 'notice')]
  })
}

function noticesOfTerminal(file: StructureTest, document: ParsedDocument): readonly Notice[] {
  if (file.containerRunOptions?.allocateTty !== true) return []
  const problem = {
    code: 'structure-test-terminal',
    message: 'allocateTty gives a terminal to the container, and none to the commands in it',
    location: document.locate(['containerRunOptions', 'allocateTty']),
  }
  return [problemToNotice(problem, 'warning')]
}
