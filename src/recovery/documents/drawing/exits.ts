// How the process that draws anew says how it went: its exit code.
export const exits = {
  drawn: 0,
  notTaken: 10,
  unreadable: 11,
  heic: 12,
  pdfUnreadable: 13,
  pdfLocked: 14,
  pdfPages: 15,
  pdfEmpty: 16,
} as const;
