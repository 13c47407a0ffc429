/** The exit statuses of every command. */
export const exitCode = {
  /** Nothing at or above the failing severity. */
  clean: 0,
  /** Something found. */
  found: 1,
  /** An input could not be read, or the call was wrong. */
  unusable: 2,
} as const

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
