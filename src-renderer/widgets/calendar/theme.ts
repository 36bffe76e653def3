import type { DayCellInfo, EventDisplayInfo, PluginInput } from '@fullcalendar/react'
import styles from './calendar.module.css'

const names = (...given: (string | false | undefined)[]) => given.filter(Boolean).join(' ')

function dayClass(info: DayCellInfo): string {
  return names(styles.day, isWeekend(info.dow) && styles.weekend, info.isOther && styles.other, info.isToday && styles.today)
}

function laneClass(info: { readonly dow: number; readonly isToday: boolean }): string {
  return names(styles.lane, isWeekend(info.dow) && styles.weekend, info.isToday && styles.today)
}

function eventClass(info: EventDisplayInfo): string {
  return names(styles.event, info.isMirror && styles.landing, info.isDragging && !info.isMirror && styles.origin)
}

function isWeekend(dow: number): boolean {
  return dow === 0 || dow === 6
}

/**
 * FullCalendar dressed in our tokens: a theme plugin like its own ones, but with class names of `calendar.module.css`
 * and nothing of the stock look. Structure comes from its `skeleton.css`.
 */
export const rubrikaTheme: PluginInput = {
  name: 'theme-rubrika',
  optionDefaults: {
    className: styles.calendar ?? '',
    viewClass: styles.view ?? '',
    eventClass,
    highlightClass: styles.highlight ?? '',
    dayHeaderRowClass: styles.headerRow ?? '',
    dayRowClass: styles.dayRow ?? '',
    dayHeaderClass: styles.dayHeader ?? '',
    dayHeaderInnerClass: styles.dayHeaderInner ?? '',
    dayHeaderDividerClass: styles.headerDivider ?? '',
    dayCellClass: dayClass,
    dayCellTopClass: styles.dayTop ?? '',
    dayCellTopInnerClass: styles.dayTopInner ?? '',
    dayCellInnerClass: styles.dayInner ?? '',
    dayLaneClass: laneClass,
    dayLaneInnerClass: styles.laneInner ?? '',
    slotLaneClass: styles.slot ?? '',
    slotHeaderClass: styles.slotHeader ?? '',
    slotHeaderInnerClass: styles.slotHeaderInner ?? '',
    fillerClass: styles.filler ?? '',
    nowIndicatorLineClass: styles.nowLine ?? '',
    nowIndicatorDotClass: styles.nowDot ?? '',
    rowMoreLinkClass: styles.moreLink ?? '',
    columnMoreLinkClass: styles.moreLink ?? '',
  },
}
