/** How deep maps and lists may stand within one another; plan files need some five levels. */
export const MAX_DEPTH = 64;
