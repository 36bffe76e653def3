/** The styles every page of the workstation starts from; Mantine's lie in a layer, so ours always win. */
import '@mantine/core/styles.layer.css'
import './fonts.css'
import './tokens.css'
import './base.css'
