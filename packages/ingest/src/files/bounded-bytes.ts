type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Counts the bytes that this thread unpacks or makes room for from now on, and refuses those that are too many in all: V8 bounds its
 * heap, and bytes stand outside it, where a few hundred kilobytes of a file unpack to gigabytes. For a thread of its own, which ends
 * with its one file: nothing is taken off the count again.
 *
 * @param limits - `most` bytes in all; arrays from `large` bytes on are counted.
 * @returns whether something has been refused, as whoever asked for it may have gone on without.
 */
export function boundBytes({ most, large }: { readonly most: number; readonly large: number }): () => boolean {
  let made = 0;
  let refused = false;
  const count = (bytes: number): void => {
    made += bytes;
    if (made <= most) return;
    refused = true;
    throw new RangeError(`More than ${most} bytes.`);
  };

  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: readonly unknown[], asked): object {
      const [length] = given;
      if (typeof length === 'number' && length >= large) count(length);
      const bytes: object = Reflect.construct(target, given, asked);
      return bytes;
    },
  });

  const Unpacking = globalThis.DecompressionStream;
  globalThis.DecompressionStream = class extends Unpacking {
    readonly #counted = super.readable.pipeThrough(
      new TransformStream<Bytes, Bytes>({
        transform(chunk, controller) {
          count(chunk.byteLength);
          controller.enqueue(chunk);
        },
      }),
    );

    override get readable(): ReadableStream<Bytes> {
      return this.#counted;
    }
  };
  return () => refused;
}
