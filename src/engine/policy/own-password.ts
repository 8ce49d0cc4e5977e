const withoutOne: ReadonlySet<string> = new Set(['readMe', 'changePassword', 'signOut']);

/**
 * Whether an operation is only for somebody with a password of his own. Whoever set a temporary one knows
 * it too: until it is changed nothing else is done, and nothing is read, in the person's name.
 */
export const needsOwnPassword = (operation: string): boolean => !withoutOne.has(operation);
