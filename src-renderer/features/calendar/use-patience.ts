import { useEffect, useState } from 'react'

/** How long the first grid waits for its cards, ms: longer than they take in any start but one that first mends the database. */
const patienceMs = 500

/** True until the first rows are late: then an empty grid is better than none. */
export function usePatience(): boolean {
  const [patient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return patient
}
