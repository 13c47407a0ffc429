import * as z from 'zod'
import { severitySchema } from './finding.ts'

/** The built-in sets of rules. */
export const presetSchema = z.enum(['recommended', 'strict', 'gbt9704', 'figures-only', 'none'])
export type Preset = z.infer<typeof presetSchema>

/** `off`, `on` (the rule's own severity), or a severity of the user's choice. */
export const ruleSettingSchema = z.union([z.literal('off'), z.literal('on'), severitySchema])
export type RuleSetting = z.infer<typeof ruleSettingSchema>

/** The file `hegao.config.json`. */
export const configurationSchema = z
  .strictObject({
    $schema: z.string().optional(),
    preset: presetSchema.default('recommended'),
    rules: z.record(z.string(), ruleSettingSchema).default({}).describe('rule id, or category/*, to its setting'),
    failOn: severitySchema.default('warning').describe('the lowest severity that makes the exit status 1'),
    baseline: z.string().optional().describe('path of a baseline file, relative to the configuration file'),
  })
  .meta({ id: 'Configuration' })
export type Configuration = z.infer<typeof configurationSchema>

/** The file of findings an office has accepted: fingerprints by document. */
export const baselineSchema = z
  .strictObject({
    version: z.literal(1),
    findings: z.record(z.string(), z.array(z.strictObject({ rule: z.string(), fingerprint: z.string() }))),
  })
  .meta({ id: 'Baseline' })
export type Baseline = z.infer<typeof baselineSchema>
