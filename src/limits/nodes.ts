/** Nodes of a cluster, and where Pods go among them. */

export const placementLimits = {
  /** Entries of one setting, such as tolerations. */
  entries: 64,
} as const

export const nodeGroupLimits = {
  /** Nodes of a cluster that are looked at. */
  nodes: 5_000,
  /** Kinds of nodes that an image is run on. */
  groups: 64,
  /** Nodes of one kind that a Pod names, for the scheduler to choose among. */
  candidates: 64,
  /** Of what tells a kind of nodes from the others, so much is told. */
  differences: 5,
  /** Rows of image × kind of node in a page or a summary; a report has all of them. */
  rows: 200,
  /** NodeFeature objects of one page of a list: each tells some hundred features of a node. */
  featurePage: 50,
} as const
