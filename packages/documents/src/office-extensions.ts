/**
 * The extensions of office documents, in which reports are kept and out of which they have to be saved as text: lower
 * case, with the dot. OFD is the page format of GB/T 33190—2016.
 */
export const officeExtensions: readonly string[] = ['.doc', '.docx', '.wps', '.rtf', '.odt', '.pdf', '.ofd']
