/** Names that Pods of ours carry. */

/** The one container of a Pod that stands for a container. */
export const mainContainer = 'main'

/** A Pod that has it is not scheduled. */
export const startGate = 'container-canary/start'

/** Where a Pod's name stands that outlives its run: its own name cannot be changed. */
export const nameAnnotation = 'container-canary.name'

/** When nobody wants it any more, in RFC 3339. */
export const expiryAnnotation = 'container-canary.expires'
