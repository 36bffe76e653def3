/** A pipe between two processes that carries structured-clone values, in order, at most once. */
export type Transport = {
  post(message: unknown): void
  /** One listener at a time is enough for us; returns how to stop. */
  listen(receive: (message: unknown) => void): () => void
  /** Called once when the other side is gone. */
  onClose(closed: (why: string) => void): () => void
  close(): void
}

/** Two ends of a pipe inside one process, for tests and for code that runs on both sides. Delivery is asynchronous. */
export function memoryTransports(): readonly [Transport, Transport] {
  const ends = [makeEnd(), makeEnd()] as const
  const [left, right] = ends
  left.peer = right
  right.peer = left
  return [left.transport, right.transport]
}

type End = {
  peer: End | null
  readonly receivers: Set<(message: unknown) => void>
  readonly closers: Set<(why: string) => void>
  readonly transport: Transport
}

function makeEnd(): End {
  const end: End = {
    peer: null,
    receivers: new Set(),
    closers: new Set(),
    transport: {
      post(message) {
        const peer = end.peer
        void Promise.resolve().then(() => {
          for (const receive of peer?.receivers ?? []) receive(message)
        })
      },
      listen(receive) {
        end.receivers.add(receive)
        return () => end.receivers.delete(receive)
      },
      onClose(closed) {
        end.closers.add(closed)
        return () => end.closers.delete(closed)
      },
      close() {
        for (const side of [end, end.peer]) for (const closed of side?.closers ?? []) closed('closed')
        end.peer = null
      },
    },
  }
  return end
}
