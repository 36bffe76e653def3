/** What was done, by command, as a toast says it beside "Undo". */
export const undo = {
  brand: {
    create: 'Бренд добавлен',
    update: 'Бренд изменён',
    archive: 'Бренд убран в архив',
    delete: 'Бренд удалён',
  },
  rubric: {
    create: 'Рубрика добавлена',
    update: 'Рубрика изменена',
    delete: 'Рубрика удалена',
  },
  channel: { remove: 'Площадка отключена' },
  post: {
    create: 'Пост создан',
    setText: 'Текст изменён',
    setChannels: 'Площадки выбраны',
    reschedule: 'Пост перенесён',
    setRubric: 'Рубрика назначена',
    setStage: 'Этап изменён',
    setLateRule: 'Правило опоздания изменено',
    schedule: 'Пост запланирован',
    unschedule: 'Пост снят с публикации',
    publishNow: 'Пост отправлен на публикацию',
    duplicate: 'Сделана копия поста',
    delete: 'Пост в корзине',
    restore: 'Пост возвращён из корзины',
  },
  variant: { setText: 'Текст для площадки изменён', clearText: 'Площадка снова с общим текстом' },
  posts: { move: 'Посты перенесены' },
  postMedia: {
    add: 'Картинка добавлена',
    remove: 'Картинка убрана',
    move: 'Картинка переставлена',
    setAlt: 'Описание картинки изменено',
  },
  settings: {
    setPaused: 'Пауза переключена',
    setLateMinutes: 'Правило опоздания изменено',
  },
  report: { save: 'Отчёт изменён' },
  publication: {
    retry: 'Отправляется снова',
    skip: 'Публикация пропущена',
    sendLate: 'Отправляется с опозданием',
  },
} as const
