/** The styles every page of the workstation starts from. */
import './mantine-styles.ts'
import './fonts.css'
import './tokens.css'
import './base.css'
