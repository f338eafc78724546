import { createHash, type Hash } from 'node:crypto';
import { Refused, refuse } from '@cairn/platform';
import { keptPictures, keptTypes, type MediaType, mostPixels, sniff, sniffBytes } from '@cairn/rules';

/** What is known of a file once all of it has come in. */
export interface Received {
  readonly type: MediaType;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** Counts, hashes and looks at a file while it comes in, so that no more of it is read than is needed to refuse it. */
export class Intake {
  private bytes = 0;
  private type: MediaType | null = null;
  private readonly hash: Hash = createHash('sha256');

  constructor(
    private readonly mostBytes: number,
    private readonly onlyPicture = false,
  ) {}

  /** Refuses with 'file.too-large', 'file.type' or 'file.image' as soon as it shows. */
  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let head: Uint8Array[] | null = [];
    for await (const piece of fromOutside(source)) {
      this.bytes += piece.byteLength;
      if (this.bytes > this.mostBytes) tooLarge(this.mostBytes);
      this.hash.update(piece);
      if (head === null) yield piece;
      else {
        head.push(piece);
        if (this.bytes < sniffBytes) continue;
        yield this.look(head);
        head = null;
      }
    }
    if (head !== null) yield this.look(head);
  }

  received(): Received {
    if (this.type === null) throw new Error('asked before the file was in');
    return { type: this.type, bytes: this.bytes, sha256: this.hash.copy().digest() };
  }

  private look(pieces: readonly Uint8Array[]): Buffer {
    const head = Buffer.concat(pieces);
    const found = sniff(head.subarray(0, sniffBytes));
    if (found.type === null)
      refuse(
        'file.type',
        `This looks like ${found.looksLike}. Only ${this.onlyPicture ? keptPictures : keptTypes} can be kept, whatever the name says.`,
        {
          looksLike: found.looksLike,
        },
      );
    if (this.onlyPicture && found.type === 'application/pdf')
      refuse('file.type', `This is a PDF. A photo must be ${keptPictures}.`, {
        looksLike: 'a PDF',
      });
    if ((found.pixels ?? 0) > mostPixels)
      refuse('file.image', 'This picture has too many points to be shown safely. Save it smaller and send it again.');
    this.type = found.type;
    return head;
  }
}

/** What a request says of its length is enough to refuse it, never to believe it. */
export function refuseLength(declared: number | null, mostBytes: number): void {
  if (declared !== null && declared > mostBytes) tooLarge(mostBytes);
}

function tooLarge(mostBytes: number): never {
  const most = Math.floor(mostBytes / 1_000_000);
  refuse('file.too-large', `The file is too large: at most ${most} MB. Scan it with fewer points, or in parts.`, {
    maxBytes: mostBytes,
  });
}

/** A line that breaks while a file comes in is the sender's trouble, not a fault of ours. */
async function* fromOutside(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    if (error instanceof Refused) throw error;
    refuse('input.invalid', 'The file did not arrive whole. Send it again.');
  }
}
