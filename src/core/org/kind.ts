import { ORG_KINDS } from '#generated/values';

/** What a unit is: the kinds of the schema, in its order. */
export type OrgKind = (typeof ORG_KINDS)[number];

export { ORG_KINDS };
