import { approval } from './approval.ts'
import { board } from './board.ts'
import { briefs } from './briefs.ts'
import { calendar } from './calendar.ts'
import { channels } from './channels.ts'
import { common } from './common.ts'
import { demo } from './demo.ts'
import { editor } from './editor.ts'
import { firstRun } from './first-run.ts'
import { frame } from './frame.ts'
import { hand } from './hand.ts'
import { metrics } from './metrics.ts'
import { moves } from './moves.ts'
import { occasions } from './occasions.ts'
import { plan } from './plan.ts'
import { planBrands } from './plan-brands.ts'
import { planFiles } from './plan-files.ts'
import { problems } from './problems.ts'
import { publishing } from './publishing.ts'
import { quiet } from './quiet.ts'
import { report } from './report.ts'
import { rhythm } from './rhythm.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { status } from './status.ts'
import { table } from './table.ts'
import { today } from './today.ts'
import { undo } from './undo.ts'
import { warnings } from './warnings.ts'

/** Every string of the interface in this language, by namespace (i18next). */
export const en = {
  common,
  frame,
  firstRun,
  briefs,
  approval,
  board,
  today,
  calendar,
  table,
  moves,
  plan,
  rhythm,
  occasions,
  warnings,
  quiet,
  editor,
  channels,
  publishing,
  hand,
  metrics,
  planFiles,
  planBrands,
  report,
  settings,
  demo,
  problems,
  undo,
  status,
  shell,
} as const
