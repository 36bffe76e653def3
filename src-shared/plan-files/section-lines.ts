const rubricLine =
  /^(?:рубрика|категория|rubric|category|(?:content )?pillar)\s*(?:[:–—-]\s*|(?=[«"“]))[«"“]?(?<name>[^«»"“”]{2,60})[»"”]?$/iu

/** The rubric that a line across the table names for the rows below it: «Рубрика «Польза»», `Pillar: Education`. Null: it names none. */
export function rubricOfLine(line: string): string | null {
  return rubricLine.exec(line.trim())?.groups?.name?.trim() ?? null
}
