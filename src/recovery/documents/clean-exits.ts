// How the process that draws pictures anew says how it went: its exit code.
export const cleanExits = { clean: 0, notAnImage: 10, unreadable: 11 } as const;
