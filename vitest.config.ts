import { defineConfig } from 'vitest/config'

/** Zones in which the tests about time run: the reference, one far east without summer time, one west with it. */
const zones = { utc: 'UTC', vladivostok: 'Asia/Vladivostok', newYork: 'America/New_York' }

const timeProjects = Object.entries(zones).map(([name, zone]) => ({
  extends: true as const,
  test: { name: `time-${name}`, include: ['tests/unit/domain/time/**/*.test.ts'], env: { TZ: zone }, testTimeout: 10_000 },
}))

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
          exclude: ['tests/unit/domain/time/**'],
          testTimeout: 10_000,
        },
      },
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
