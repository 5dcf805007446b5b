import { objectKey } from '../pod-objects.ts'
import type { Pod } from '../pod.ts'
import type { DataObject } from '../pod-objects.ts'

/** What the controller `root-ca-cert-publisher` puts into every namespace. */
const rootCertificate = { name: 'kube-root-ca.crt', key: 'ca.crt' } as const

/**
 * ConfigMaps of the files, and those that every namespace of a cluster has without being in any file: a
 * Pod that was printed by `kubectl get` names one of them.
 */
export function withClusterObjects(
  configMaps: ReadonlyMap<string, DataObject>,
  pods: readonly Pod[],
): ReadonlyMap<string, DataObject> {
  const { name, key } = rootCertificate
  const standIns = pods.map(({ namespace, locate }): [string, DataObject] => {
    const data = new Map([[key, new TextEncoder().encode(certificate)]])
    const standIn = { name, namespace, data, location: locate([]), isStandIn: true } as const
    return [objectKey(namespace, name), standIn]
  })
  return new Map([...standIns, ...configMaps])
}

/**
 * Of an authority that has signed nothing and has no key any more, valid until 2126: `openssl req -x509
 * -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -days 36500`.
 */
const certificate = `\
-----BEGIN CERTIFICATE-----
MIIBnjCCAUWgAwIBAgIUdKANXl/p9FCr7srW6bhPt/xTdqwwCgYIKoZIzj0EAwIw
JDEiMCAGA1UEAwwZY29udGFpbmVyLWNhbmFyeS1zdGFuZC1pbjAgFw0yNjExMzAx
ODE0MDVaGA8yMTI2MTEwNjE4MTQwNVowJDEiMCAGA1UEAwwZY29udGFpbmVyLWNh
bmFyeS1zdGFuZC1pbjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOeKBTJol7Os
mWIjwpa133XuWSOfYzATdS9OnjfoqkEHpHUCU2tgq0U90K1MP8/ppvCaZXIejwZ5
K8Q7FecPG+OjUzBRMB0GA1UdDgQWBBSCSXcQtW9ltp2adRjo2wUwz7fGxDAfBgNV
HSMEGDAWgBSCSXcQtW9ltp2adRjo2wUwz7fGxDAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0cAMEQCIAFS/YSxVMlZY4KdgBJNoOQ1NNU+QU7oZcNYvgNHga6Z
AiA5GrqIHCl5RwbKvE/USUCyqNn1dDNDygi58yHGksVsgg==
-----END CERTIFICATE-----
`
