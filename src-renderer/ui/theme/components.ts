import type { MantineThemeComponents } from '@mantine/core'
import styles from './components.module.css'

const field = { size: 'sm' }
const fieldLook = { classNames: { input: styles.input, label: styles.label, description: styles.description, error: styles.error } }
/** A menu that is longer than what is left of the window is as high as that, and is scrolled. */
const inWindow = { flip: true, shift: true, size: { padding: 5 } }
const dropdown = { shadow: 'md', radius: 'md', transitionProps: { duration: 90 } }

/** Sizes, radii and defaults of the components we use, so that a feature writes `<Button>` and it is right. */
export const components: MantineThemeComponents = {
  Button: { defaultProps: { size: 'sm', variant: 'default' }, classNames: { root: styles.button } },
  ActionIcon: { defaultProps: { size: 28, variant: 'subtle' }, classNames: { root: styles.press } },
  Input: { defaultProps: field, classNames: { input: styles.input } },
  InputWrapper: { defaultProps: field },
  TextInput: { defaultProps: field, ...fieldLook },
  PasswordInput: { defaultProps: field, ...fieldLook },
  NumberInput: { defaultProps: field, ...fieldLook },
  Textarea: { defaultProps: field, ...fieldLook },
  Select: { defaultProps: { ...field, allowDeselect: false, comboboxProps: dropdown, withCheckIcon: true }, ...fieldLook },
  MultiSelect: { defaultProps: { ...field, comboboxProps: dropdown }, ...fieldLook },
  Autocomplete: { defaultProps: { ...field, comboboxProps: dropdown }, ...fieldLook },
  TagsInput: { defaultProps: { ...field, comboboxProps: dropdown }, ...fieldLook },
  ColorInput: { defaultProps: { ...field, popoverProps: dropdown }, ...fieldLook },
  FileInput: { defaultProps: field, ...fieldLook },
  DateInput: { defaultProps: { ...field, popoverProps: dropdown }, ...fieldLook },
  DatePickerInput: { defaultProps: { ...field, popoverProps: dropdown }, ...fieldLook },
  TimeInput: { defaultProps: field, ...fieldLook },
  Checkbox: {
    defaultProps: { size: 'xs', radius: 'xs', color: 'ink' },
    classNames: { input: styles.check, icon: styles.checkIcon, label: styles.checkLabel, description: styles.description },
  },
  Radio: {
    defaultProps: { size: 'xs', color: 'ink' },
    classNames: { radio: styles.check, icon: styles.checkIcon, label: styles.checkLabel, description: styles.description },
  },
  RadioGroup: { classNames: { description: styles.description } },
  Switch: {
    defaultProps: { size: 'sm', color: 'ink', withThumbIndicator: false },
    classNames: { track: styles.track, thumb: styles.thumb, label: styles.checkLabel, description: styles.description },
  },
  SegmentedControl: {
    defaultProps: { size: 'sm', radius: 'sm', transitionDuration: 140, withItemsBorders: false },
    classNames: { root: styles.segments, label: styles.segment, indicator: styles.segmentOn },
  },
  Modal: {
    defaultProps: {
      centered: true,
      radius: 'lg',
      padding: 20,
      overlayProps: { backgroundOpacity: 0 },
      transitionProps: { duration: 90, transition: 'fade' },
    },
    classNames: {
      inner: styles.dialogPlace,
      content: styles.dialog,
      title: styles.dialogTitle,
      header: styles.dialogHeader,
      overlay: styles.veil,
    },
  },
  Menu: {
    // The placeholder would be a child of the menu that is none of its items; without it the first item has the focus.
    defaultProps: { ...dropdown, position: 'bottom-end', withInitialFocusPlaceholder: false, middlewares: inWindow },
    classNames: { dropdown: styles.menu, item: styles.menuItem, label: styles.menuLabel, divider: styles.menuDivider },
  },
  Popover: { defaultProps: dropdown, classNames: { dropdown: styles.popover } },
  Combobox: { classNames: { dropdown: styles.popover, option: styles.menuItem } },
  Tooltip: { defaultProps: { openDelay: 500, radius: 'sm', transitionProps: { duration: 90 } }, classNames: { tooltip: styles.tooltip } },
  Progress: { defaultProps: { size: 4, radius: 'xl', color: 'ink' }, classNames: { root: styles.progress } },
  Loader: { defaultProps: { size: 'sm', color: 'ink' }, classNames: { root: styles.loader } },
  Tabs: { classNames: { tab: styles.tab } },
}
