/** What an office program sends along with the words and no text here keeps; whole stretches of HTML. */
const wholes = [
  /<!--[\s\S]*?-->/g,
  /<!\[[^\]]*\]>/g,
  /<(head|style|xml|script|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi,
  /<\/?(?:[a-z]+:[a-z0-9]+|meta|link|font|col|colgroup)\b[^>]*>/gi,
]

/** Attributes that only dress: of the rest the editor's schema keeps `href` alone. */
const dress =
  /\s(?:style|class|lang|align|width|height|valign|border|cellpadding|cellspacing|dir|id|name|xmlns(?::\w+)?|v:\w+|mso-[\w-]+)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/**
 * Pasted HTML without comments, style sheets, office tags and dressing attributes: five megabytes of Word come down to what the
 * editor has to read. Bold and italic that Word writes as tags stay; what is said by style sheets only is lost.
 */
export function withoutOfficeDress(html: string): string {
  const bare = wholes.reduce((text, pattern) => text.replace(pattern, ''), html)
  return bare.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(dress, '')).replace(/<\/?span\s*>/gi, '')
}
