/** Returns the path of a file in the folder another one is in. */
export const nextTo = (path: string, name: string): string => path.replace(/[^\\/]*$/, name);
