/*
 * What a page draws: its text as runs and its straight lines as rules, in the shapes of `page.ts`. PDF.js also gives text
 * out by itself, but puts spaces of its own where characters are set apart; here each character keeps its place.
 */

/** @typedef {[number, number, number, number, number, number]} Matrix */
/** @typedef {import('./page.ts').Run} Run */
/** @typedef {import('./page.ts').Rule} Rule */
/** @typedef {{ unicode: string, width: number, isSpace: boolean, vmetric?: [number, number, number] }} Glyph */
/** @typedef {Record<'beginMarkedContent' | 'beginMarkedContentProps' | 'beginText' | 'clip' | 'constructPath' | 'endMarkedContent' | 'endPath' | 'eoClip' | 'moveText' | 'nextLine' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'restore' | 'save' | 'setCharSpacing' | 'setFont' | 'setHScale' | 'setLeading' | 'setLeadingMoveText' | 'setTextMatrix' | 'setTextRise' | 'setWordSpacing' | 'showText' | 'transform', number>} Operations */
/** @typedef {{ fnArray: number[], argsArray: any[] }} Operators */

/** @type {Matrix} */
const identity = [1, 0, 0, 1, 0, 0]
/** More than this between two characters, in their size, parts them; so much less than none does so too. */
const widestGap = 0.18
const widestOverlap = 0.75
/** What is no thicker is a rule, in points. */
const thickestRule = 3.2
/** What is shorter is the corner of one. */
const shortestRule = 2
/** So many rules a page may have; a drawing of more is no table. */
const mostRules = 20_000
/** So many characters a page may have: ten times those of a newspaper's. */
const mostLetters = 100_000
/** Angles, as a share of the length, below which text is level. */
const levelTolerance = 0.08

/**
 * @param {{ getViewport(options: { scale: number }): { width: number, height: number, transform: number[] }, commonObjs: { has(id: string): boolean, get(id: string): any } }} page
 * @param {Operators} operators
 * @param {Operations} OPS
 */
export function drawnPage(page, operators, OPS) {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const letters = new Letters()
  /** @type {Rule[]} */
  const rules = []
  const state = new State(/** @type {Matrix} */ ([...transform]))
  /** @type {string[]} */
  const marks = []
  for (const [index, operation] of operators.fnArray.entries()) {
    const values = operators.argsArray[index] ?? []
    switch (operation) {
      case OPS.save:
        state.save()
        break
      case OPS.restore:
        state.restore()
        break
      case OPS.transform:
        state.matrix = multiply(state.matrix, values)
        break
      case OPS.paintFormXObjectBegin:
        state.save()
        if (values[0]) state.matrix = multiply(state.matrix, values[0])
        break
      case OPS.paintFormXObjectEnd:
        state.restore()
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        marks.push(String(values[0]))
        break
      case OPS.endMarkedContent:
        marks.pop()
        break
      case OPS.beginText:
        state.setTextMatrix(identity)
        break
      case OPS.setTextMatrix:
        state.setTextMatrix(Array.isArray(values[0]) || ArrayBuffer.isView(values[0]) ? values[0] : values)
        break
      case OPS.moveText:
        state.moveText(values[0], values[1])
        break
      case OPS.setLeadingMoveText:
        state.text.leading = values[1]
        state.moveText(values[0], values[1])
        break
      case OPS.setLeading:
        state.text.leading = -values[0]
        break
      case OPS.nextLine:
        state.moveText(0, state.text.leading)
        break
      case OPS.setCharSpacing:
        state.text.charSpacing = values[0]
        break
      case OPS.setWordSpacing:
        state.text.wordSpacing = values[0]
        break
      case OPS.setHScale:
        state.text.scale = values[0] / 100
        break
      case OPS.setTextRise:
        state.text.rise = values[0]
        break
      case OPS.setFont:
        state.text.font = page.commonObjs.has(values[0]) ? page.commonObjs.get(values[0]) : null
        state.text.size = values[1]
        break
      case OPS.showText:
        showText(values[0], state, letters, marks.includes('Artifact'))
        break
      case OPS.constructPath:
        if (values[0] !== OPS.endPath && values[0] !== OPS.clip && values[0] !== OPS.eoClip)
          addRules(values[1]?.[0], state.matrix, rules)
        break
    }
  }
  return turned({ width, height, rules, letters })
}

class State {
  /** @param {Matrix} matrix */
  constructor(matrix) {
    this.matrix = matrix
    this.text = {
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      size: 0,
      font: /** @type {any} */ (null),
    }
    /** @type {Matrix} */
    this.textMatrix = identity
    this.x = 0
    this.y = 0
    this.lineX = 0
    this.lineY = 0
    /** @type {{ matrix: Matrix, text: State['text'] }[]} */
    this.stack = []
  }

  save() {
    this.stack.push({ matrix: this.matrix, text: { ...this.text } })
  }

  restore() {
    const saved = this.stack.pop()
    if (saved) {
      this.matrix = saved.matrix
      this.text = saved.text
    }
  }

  /** @param {ArrayLike<number>} matrix */
  setTextMatrix(matrix) {
    this.textMatrix = /** @type {Matrix} */ (Array.from(matrix))
    this.x = this.lineX = this.y = this.lineY = 0
  }

  /** @param {number} x @param {number} y */
  moveText(x, y) {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }
}

/** @param {(Glyph | number)[]} glyphs @param {State} state @param {Letters} letters @param {boolean} artifact */
function showText(glyphs, state, letters, artifact) {
  const { charSpacing, wordSpacing, scale, rise, size, font } = state.text
  const vertical = font?.vertical === true
  const unit = font?.fontMatrix?.[0] ?? 0.001
  const matrix = multiply(state.matrix, state.textMatrix)
  const [a, b, c, d] = matrix
  const height = Math.abs(size) * Math.hypot(c, d)
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const step = ((vertical ? 1 : -1) * glyph * size) / 1000
      if (vertical) state.y += step
      else state.x += step * scale
      continue
    }
    if (glyph === null) continue
    const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing
    if (vertical) {
      const advance = (glyph.vmetric ? glyph.vmetric[0] : -1000) * size * unit - spacing
      const from = apply(matrix, state.x - size / 2, state.y + advance + rise)
      letters.add({
        text: glyph.unicode,
        from,
        to: apply(matrix, state.x + size / 2, state.y + advance + rise),
        along: [a, b],
        height,
        artifact,
      })
      state.y += advance
      continue
    }
    const advance = glyph.width * size * unit * scale
    const from = apply(matrix, state.x, state.y + rise)
    const to = apply(matrix, state.x + advance, state.y + rise)
    letters.add({ text: glyph.unicode, from, to, along: [a, b], height, artifact })
    state.x += advance + spacing * scale
  }
}

/** @typedef {{ text: string, from: [number, number], to: [number, number], along: [number, number], height: number, artifact: boolean }} Letter */

/** The letters of a page by the direction they run in: 0 level, 1 downwards, 2 upside down, 3 upwards. */
class Letters {
  constructor() {
    this.count = 0
    /** @type {[Letter[], Letter[], Letter[], Letter[]]} */
    this.byDirection = [[], [], [], []]
  }

  /** @param {Letter} letter */
  add(letter) {
    this.count += 1
    if (this.count > mostLetters) throw new Error('more text than a page holds')
    const [x, y] = letter.along
    const length = Math.hypot(x, y)
    if (!(length > 0) || !(letter.height > 0.5) || !Number.isFinite(letter.from[0] + letter.to[0] + letter.height))
      return
    // Text set aslant is a watermark or a stamp.
    if (Math.abs(y) <= length * levelTolerance) this.byDirection[x > 0 ? 0 : 2].push(letter)
    else if (Math.abs(x) <= length * levelTolerance) this.byDirection[y > 0 ? 1 : 3].push(letter)
  }
}

/** A page of which most text runs sideways is turned until it can be read; text across that is left out. */
/** @param {{ width: number, height: number, rules: Rule[], letters: Letters }} drawn */
function turned({ width, height, rules, letters }) {
  const { byDirection } = letters
  let direction = 0
  for (const [index, found] of byDirection.entries()) {
    if (found.length > (byDirection[direction]?.length ?? 0) * 1.5) direction = index
  }
  /** @type {(x: number, y: number) => [number, number]} */
  const turn = (x, y) =>
    direction === 0
      ? [x, y]
      : direction === 1
        ? [y, width - x]
        : direction === 2
          ? [width - x, height - y]
          : [height - y, x]
  const sideways = direction % 2 === 1
  const runs = runsOf(byDirection[direction] ?? [], turn)
  return {
    width: sideways ? height : width,
    height: sideways ? width : height,
    runs,
    rules: rules.map((rule) => {
      const [x0, y0] = turn(rule.left, rule.top)
      const [x1, y1] = turn(rule.right, rule.bottom)
      return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) }
    }),
  }
}

/** @param {Letter[]} letters @param {(x: number, y: number) => [number, number]} turn */
function runsOf(letters, turn) {
  /** @type {Run[]} */
  const runs = []
  /** @type {{ text: string, left: number, right: number, baseline: number, size: number, spaces: number, artifact: boolean } | null} */
  let run = null
  let spaces = 0
  let spacesEnd = 0
  const close = () => {
    if (run !== null) runs.push(run)
    run = null
  }
  for (const letter of letters) {
    const [left, baseline] = turn(...letter.from)
    const [right] = turn(...letter.to)
    const text = plainText(letter.text)
    if (text === '') continue
    if (text.trim() === '') {
      spaces += 1
      spacesEnd = right
      continue
    }
    const size = letter.height
    if (run !== null) {
      const gap = left - (spaces > 0 ? spacesEnd : run.right)
      const goesOn =
        Math.abs(baseline - run.baseline) < size * 0.1 &&
        Math.abs(size - run.size) < size * 0.05 &&
        letter.artifact === run.artifact &&
        gap < size * widestGap &&
        gap > -size * widestOverlap &&
        spaces < 2
      if (goesOn) {
        run.text += (spaces > 0 ? ' ' : '') + text
        run.right = Math.max(run.right, right)
        spaces = 0
        continue
      }
      close()
    }
    run = { text, left, right, baseline, size, spaces, artifact: letter.artifact }
    spaces = 0
  }
  close()
  return runs
}

/** Radicals that fonts give for characters, ligatures and the like become what they stand for; controls become spaces. */
/** @param {string} text */
function plainText(text) {
  return text
    .replaceAll(/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (character) => character.normalize('NFKC'))
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\ufffe\uffff]/gu, '')
}

/** @param {ArrayLike<number> | null | undefined} path @param {Matrix} matrix @param {Rule[]} rules */
function addRules(path, matrix, rules) {
  if (!path) return
  /** @type {[number, number][]} */
  let points = []
  let straight = true
  const close = (/** @type {boolean} */ closed) => {
    if (straight && points.length > 1) addFigure(points, closed, rules)
    points = []
    straight = true
  }
  for (let at = 0; at < path.length && rules.length < mostRules; ) {
    const kind = path[at]
    if (kind === 0 || kind === 1) {
      if (kind === 0) close(false)
      points.push(apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0))
      at += 3
    } else if (kind === 4) {
      close(true)
      at += 1
    } else {
      straight = false
      at += kind === 2 ? 7 : 5
    }
  }
  close(false)
}

/** A figure as thin as a line is one rule; of others each side that is upright or level is one. */
/** @param {[number, number][]} points @param {boolean} closed @param {Rule[]} rules */
function addFigure(points, closed, rules) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const whole = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  if (isRule(whole)) {
    rules.push(whole)
    return
  }
  if (points.length > 6) return
  const corners = closed ? [...points, /** @type {[number, number]} */ (points[0])] : points
  for (const [index, [x1, y1]] of corners.entries()) {
    const before = corners[index - 1]
    if (!before) continue
    const [x0, y0] = before
    const side = { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) }
    if (isRule(side)) rules.push(side)
  }
}

/** @param {Rule} rule */
function isRule({ left, top, right, bottom }) {
  const thin = Math.min(right - left, bottom - top)
  const long = Math.max(right - left, bottom - top)
  return Number.isFinite(thin + long) && thin <= thickestRule && long >= shortestRule && long > thin * 2
}

/** @param {Matrix} first @param {ArrayLike<number>} second @returns {Matrix} */
function multiply([a, b, c, d, e, f], second) {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(second)
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** @param {Matrix} matrix @param {number} x @param {number} y @returns {[number, number]} */
function apply([a, b, c, d, e, f], x, y) {
  return [a * x + c * y + e, b * x + d * y + f]
}
