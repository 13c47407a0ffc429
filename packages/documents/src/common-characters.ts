/*
 * The characters that reports are mostly written with, simplified and traditional. Two thirds of the characters of any
 * report are among them, and hardly any of those that come out when its bytes are read in the wrong encoding.
 */
const simplified =
  '的一是在不了有和人这中大为上个国我以要他时来用们到作地于出就分对成会可主发年动同工也能下过民产' +
  '业展化建全进新实加力设政推生增高区强经持务保提制改体重等行资济平市合开社施基入家农理城好面现长深项企量创质治服坚度点定水革公各续完代万快支造育效升机技稳方目优性科心五投品系规三安文共策本步善事法场级学更金管部域程活多村费亿元融十关放教标领收总结防外态利促源决省通构落调期环统自积群护型四办二计季月日第次届组织党委书记单位情况问题督查信息会议文件培训完善落实截至'
const traditional =
  '這為個國時來們於對會發動過產業進實設強經務體資濟開農現長項創質廠堅點續萬造機術穩優領總結統環調構決際團' +
  '無萊單從標護義電題議員確組織黨委書記處與稅歲圖園邊廣應當數據類爲衛區縣鄉鎮鐵車輛費億元關風險監審計'

const common: ReadonlySet<string> = new Set(simplified + traditional)

/**
 * How much `text` reads like a report, between -1 and 1: the share of common characters among those beyond ASCII, less
 * the share of those that no report holds (replacement characters, private use, unassigned, C1 controls).
 * A text of ASCII alone reads like one as far as it is printable.
 */
export function plausibility(text: string): number {
  let beyondAscii = 0
  let printable = 0
  let good = 0
  let bad = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) {
      if (code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) printable += 1
      else bad += 1
      continue
    }
    beyondAscii += 1
    if (common.has(character) || isWidePunctuation(code)) good += 1
    else if (isOutOfPlace(code)) bad += 1
  }
  if (beyondAscii === 0) return printable === 0 ? -1 : (printable - bad) / (printable + bad)
  return (good - bad) / (beyondAscii + bad)
}

/** 、。《》（），％ and full-width digits. */
function isWidePunctuation(code: number): boolean {
  return (code >= 0x3000 && code <= 0x3017) || (code >= 0xff05 && code <= 0xff1f)
}

function isOutOfPlace(code: number): boolean {
  return code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xd800 && code <= 0xdfff)
}
