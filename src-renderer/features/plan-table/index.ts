export { PlanTable } from './plan-table.tsx'
