/** Ends the process without a word where whoever reads its output stops reading (`| head`); any other fault of output is thrown. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
