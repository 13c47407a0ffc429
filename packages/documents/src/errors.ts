/** A sentence in both languages of the user interface. */
export interface Worded {
  readonly zh: string
  readonly en: string
}

/** What can keep a document from being read. */
export type DocumentErrorCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unsupported-format'
  | 'unreadable'
  | 'damaged'
  | 'encrypted'
  | 'unsafe'
  | 'no-text'
  | 'no-converter'

/**
 * A document could not be read, through no fault of the program: the file is empty, not text, too large, of an unknown
 * format, or cannot be opened. `reason` says what is wrong, `hint` what to do about it; `message` is the Chinese reason.
 */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode
  /** The document as the user named it. */
  readonly path: string
  readonly reason: Worded
  readonly hint: Worded

  constructor(code: DocumentErrorCode, path: string, reason: Worded, hint: Worded, options?: ErrorOptions) {
    super(`${path}：${reason.zh}`, options)
    this.code = code
    this.path = path
    this.reason = reason
    this.hint = hint
  }
}

/** The file, or standard input where `path` is `-`, holds no text: no bytes at all, or nothing but white space. */
export class EmptyDocumentError extends DocumentError {
  override readonly name = 'EmptyDocumentError'

  constructor(path: string, blank = false) {
    const { reasons, hint } = path === '-' ? emptyInput : emptyFile
    super('empty', path, blank ? reasons.blank : reasons.empty, hint)
  }
}

const emptyFile = {
  reasons: {
    empty: { zh: '文件是空的', en: 'the file is empty' },
    blank: { zh: '文件里只有空白，没有文字', en: 'the file holds nothing but white space' },
  },
  hint: { zh: '请确认文件已保存、选对了文件', en: 'check that the file was saved and is the right one' },
}
const emptyInput = {
  reasons: {
    empty: { zh: '标准输入没有内容', en: 'nothing came on standard input' },
    blank: { zh: '标准输入只有空白，没有文字', en: 'standard input holds nothing but white space' },
  },
  hint: { zh: '请确认前一条命令输出了文稿', en: 'check that the command before the pipe prints the document' },
}

/** The bytes are those of no document: an archive, a picture, a presentation, a program. */
export class BinaryDocumentError extends DocumentError {
  override readonly name = 'BinaryDocumentError'

  /** @param looksLike what the first bytes say the file is, such as a Word document that was given a .txt name */
  constructor(path: string, looksLike?: Worded) {
    super(
      'binary',
      path,
      looksLike
        ? {
            zh: `内容看起来是${looksLike.zh}，不是文稿`,
            en: `the content looks like ${looksLike.en}, not a document`,
          }
        : { zh: '内容不是文本（含有控制字符）', en: 'the content is not text (it contains control characters)' },
      {
        zh: '请确认选对了文件；确是文稿的，请用原来的软件打开，另存为 .docx 或纯文本（.txt）后再试',
        en: 'check that it is the right file; if it is a document, save it as .docx or plain text (.txt) in the program that made it',
      },
    )
  }
}

/** The document is larger than the limit. */
export class DocumentTooLargeError extends DocumentError {
  override readonly name = 'DocumentTooLargeError'

  /**
   * @param bytes the document's size
   * @param maxBytes the limit it exceeds
   */
  constructor(path: string, bytes: number, maxBytes: number) {
    super(
      'too-large',
      path,
      {
        zh: `文件过大（${mebibytes(bytes)}，上限${mebibytes(maxBytes)}）`,
        en: `the file is too large (${mebibytes(bytes)}, the limit is ${mebibytes(maxBytes)})`,
      },
      {
        zh: '请确认选对了文件；确需核查时可拆分文件或提高上限',
        en: 'check that it is the right file; otherwise split it or raise the limit',
      },
    )
  }
}

function mebibytes(bytes: number): string {
  return bytes < 0x100000 ? `${bytes} B` : `${Math.round((bytes / 0x100000) * 10) / 10} MiB`
}

/** No reader is known for the file name's extension. */
export class UnsupportedFormatError extends DocumentError {
  override readonly name = 'UnsupportedFormatError'
  /** The extensions that can be read, with the dot. */
  readonly supported: readonly string[]

  constructor(path: string, extension: string, supported: readonly string[]) {
    super(
      'unsupported-format',
      path,
      { zh: `暂不支持${extension}格式`, en: `the format ${extension} is not supported` },
      {
        zh: `目前支持：${supported.join('、')}；请另存为其中一种后再试`,
        en: `supported are ${supported.join(', ')}; save it as one of these`,
      },
    )
    this.supported = supported
  }
}

/** The bytes are not what the format asks for: the file was cut off, changed, or never was one. */
export class DamagedDocumentError extends DocumentError {
  override readonly name = 'DamagedDocumentError'

  /** @param what what is wrong, such as `压缩包不完整` */
  constructor(path: string, what: Worded, options?: ErrorOptions) {
    super(
      'damaged',
      path,
      { zh: `文件已损坏：${what.zh}`, en: `the file is damaged: ${what.en}` },
      {
        zh: '请用 Word 或 WPS 打开，能打开的话另存一份再试；打不开请找到原件',
        en: 'open it in Word or WPS and save it again; if it does not open, look for the original',
      },
      options,
    )
  }
}

/** The document is locked by a password or by rights management. */
export class EncryptedDocumentError extends DocumentError {
  override readonly name = 'EncryptedDocumentError'

  constructor(path: string) {
    super(
      'encrypted',
      path,
      { zh: '文件设有打开密码或权限保护', en: 'the file is protected by a password or by rights management' },
      { zh: '请取消密码保护、另存后再试', en: 'remove the protection, save it and try again' },
    )
  }
}

/** Reading the document would take more than the limits allow, or reach outside it, as files made to do harm do. */
export class UnsafeDocumentError extends DocumentError {
  override readonly name = 'UnsafeDocumentError'

  /** @param what the limit it exceeds or the thing it tries, such as `解压后超过64 MiB` */
  constructor(path: string, what: Worded) {
    super(
      'unsafe',
      path,
      { zh: `文件内容异常，已停止读取：${what.zh}`, en: `the file is not as a document should be: ${what.en}` },
      {
        zh: '请确认文件来源；确属正常文稿时，请在 Word 或 WPS 中另存一份再试',
        en: 'check where the file comes from; if it is a real document, save it again in Word or WPS',
      },
    )
  }
}

/** A paged document holds pictures of its pages and no text: it was scanned. */
export class NoTextLayerError extends DocumentError {
  override readonly name = 'NoTextLayerError'

  /** @param pages how many pages it has */
  constructor(path: string, pages: number) {
    super(
      'no-text',
      path,
      {
        zh: `这是扫描件（共${pages}页），里面只有图片，没有可读的文字`,
        en: `this is a scan (${pages} pages): it holds pictures and no text`,
      },
      {
        zh: '请找到原来的 Word 文稿；没有的话，先用文字识别（OCR）软件处理',
        en: 'look for the Word file it was made from, or run it through text recognition (OCR)',
      },
    )
  }
}

/** The format is read by way of an office suite, and none was found. */
export class NoConverterError extends DocumentError {
  override readonly name = 'NoConverterError'

  constructor(path: string, extension: string) {
    super(
      'no-converter',
      path,
      {
        zh: `读取${extension}文件要借助 LibreOffice，本机没有找到`,
        en: `reading ${extension} takes LibreOffice, which was not found`,
      },
      {
        zh: '请用 Word 或 WPS 另存为 .docx；或安装 LibreOffice（https://zh-cn.libreoffice.org）后再试',
        en: 'save it as .docx in Word or WPS, or install LibreOffice (https://www.libreoffice.org)',
      },
    )
  }
}

/** The file cannot be opened: it does not exist, is a folder, or may not be read. `cause` is the system's error. */
export class UnreadableFileError extends DocumentError {
  override readonly name = 'UnreadableFileError'
  /** The system's code: ENOENT, EACCES … */
  readonly systemCode: string

  constructor(path: string, cause: NodeJS.ErrnoException) {
    const systemCode = cause.code ?? 'UNKNOWN'
    const { reason, hint } = systemReasons[systemCode] ?? {
      reason: { zh: `无法打开文件（${systemCode}）`, en: `the file cannot be opened (${systemCode})` },
      hint: { zh: '请检查磁盘或网络位置后再试', en: 'check the disk or network location and try again' },
    }
    super('unreadable', path, reason, hint, { cause })
    this.systemCode = systemCode
  }
}

/** Whether something thrown is an error of the operating system, with a `code` such as ENOENT. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

const pathHint: Worded = { zh: '请检查路径和文件名', en: 'check the path and the file name' }
const permissionHint: Worded = { zh: '请检查文件权限', en: 'check the permissions of the file' }
const systemReasons: Readonly<Record<string, { reason: Worded; hint: Worded }>> = {
  ENOENT: { reason: { zh: '没有这个文件', en: 'there is no such file' }, hint: pathHint },
  ENOTDIR: { reason: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' }, hint: pathHint },
  ENAMETOOLONG: { reason: { zh: '路径过长', en: 'the path is too long' }, hint: pathHint },
  ELOOP: { reason: { zh: '符号链接循环', en: 'the symbolic links form a loop' }, hint: pathHint },
  EACCES: { reason: { zh: '没有读取权限', en: 'reading it is not permitted' }, hint: permissionHint },
  EPERM: { reason: { zh: '没有读取权限', en: 'reading it is not permitted' }, hint: permissionHint },
  EISDIR: {
    reason: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
    hint: { zh: '请指明文件夹里的文件', en: 'name the files inside it' },
  },
  EMFILE: {
    reason: { zh: '同时打开的文件过多', en: 'too many files are open' },
    hint: { zh: '请减少一次处理的文件数', en: 'process fewer files at a time' },
  },
}
