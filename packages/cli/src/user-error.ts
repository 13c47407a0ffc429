import type { Worded } from '@hegao/documents'

/** The call cannot be carried out as it was made. What is wrong and what to do is told to the user, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly reason: Worded
  /** What to do about it; null where the reason says it already. */
  readonly hint: Worded | null

  constructor(reason: Worded, hint: Worded | null = null, options?: ErrorOptions) {
    super(reason.zh, options)
    this.reason = reason
    this.hint = hint
  }
}
