export { PeopleList } from './people-list.tsx'
export { PersonPicker } from './person-picker.tsx'
