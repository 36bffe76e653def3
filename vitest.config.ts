import { defineConfig } from 'vitest/config'

/** Zones in which the tests about time run: the reference, one far east without summer time, one west with it. */
const zones = { utc: 'UTC', vladivostok: 'Asia/Vladivostok', newYork: 'America/New_York' }

const timeProjects = Object.entries(zones).map(([name, zone]) => ({
  extends: true as const,
  test: { name: `time-${name}`, include: ['tests/unit/domain/time/**/*.test.ts'], env: { TZ: zone }, testTimeout: 10_000 },
}))

/** Tests that put a spy in the place of a module (`vi.mock`). */
const mocked = 'tests/unit/**/*.mocked.test.ts'

export default defineConfig({
  test: {
    // Forks, not threads: TZ counts per process, and a test that crashes takes nobody along.
    pool: 'forks',
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/domain/time/**', mocked],
          testTimeout: 10_000,
          // The files of a worker share its modules: to load them anew for each took as long as the tests themselves.
          isolate: false,
        },
      },
      // A module another file has loaded can no longer be mocked, so these get modules of their own.
      { extends: true, test: { name: 'unit-mocked', include: [mocked], testTimeout: 10_000 } },
      ...timeProjects,
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        // Real servers: one file at a time, so that ports, memory and timings do not disturb each other.
        extends: true,
        test: {
          name: 'peers',
          include: ['tests/peers/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
})
