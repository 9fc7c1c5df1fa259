import { inflateSync } from 'node:zlib';
import type { Forest } from './forest.js';

/**
 * Reads the numbers of a weights file, in the order in which training/pack.py writes them: little endian, deflated, in
 * base64.
 */
export class Unpacker {
  private readonly view: DataView;
  private at = 0;

  /**
   * @param base64 - the file
   */
  constructor(base64: string) {
    const bytes = inflateSync(Buffer.from(base64, 'base64'));
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @returns the next number, of 32 bits without a sign */
  count(): number {
    const value = this.view.getUint32(this.at, true);
    this.at += 4;
    return value;
  }

  /** @returns the next text */
  text(): string {
    const length = this.count();
    const bytes = Buffer.from(this.view.buffer, this.view.byteOffset + this.at, length);
    this.at += length;
    return bytes.toString('utf8');
  }

  /**
   * @param length - how many
   * @returns the next numbers, of 32 bits with a point
   */
  floats(length: number): Float32Array {
    const values = new Float32Array(length);
    for (let i = 0; i < length; i++, this.at += 4) values[i] = this.view.getFloat32(this.at, true);
    return values;
  }

  /** @returns the next trees; see `Forest` */
  forest(): Forest {
    const [width, outputs, splits] = [this.count(), this.count(), this.count()];
    const splitFeatures = this.shorts(splits);
    const splitThresholds = this.doubles(splits);
    const trees = this.count();
    const sizes = this.shorts(trees);
    const nodes = sizes.reduce((sum, leaves) => sum + leaves - 1, 0);
    const asked = this.shorts(nodes);
    const ways = this.shorts(2 * nodes);
    const leaves = Float64Array.from(this.floats(nodes + trees));
    const values = this.count() === 0 ? undefined : Float64Array.from(this.floats(nodes));
    const every = this.count();
    const earlyStop = every === 0 ? undefined : { every, margin: this.floats(1)[0] ?? 0 };
    const left = new Int32Array(nodes);
    const right = new Int32Array(nodes);
    const roots = new Int32Array(trees);
    let firstNode = 0;
    for (let tree = 0; tree < trees; tree++) {
      const inner = (sizes[tree] ?? 1) - 1;
      const firstLeaf = firstNode + tree;
      // The ways of a tree: an index of its own nodes, or behind them one of its own leaves.
      const target = (way: number): number => (way < inner ? firstNode + way : -1 - (firstLeaf + way - inner));
      roots[tree] = target(0);
      for (let node = firstNode; node < firstNode + inner; node++) {
        left[node] = target(ways[2 * node] ?? 0);
        right[node] = target(ways[2 * node + 1] ?? 0);
      }
      firstNode += inner;
    }
    const forest = {
      width,
      outputs,
      roots,
      splitFeatures,
      splitThresholds,
      splits: asked.map((bits) => bits & SPLIT),
      left,
      right,
      missingLeft: Uint8Array.from(asked, (bits) => ((bits & MISSING_LEFT) === 0 ? 0 : 1)),
      mostlyLeft: Uint8Array.from(asked, (bits) => ((bits & MOSTLY_RIGHT) === 0 ? 1 : 0)),
      leaves,
    };
    return {
      ...forest,
      ...(values === undefined ? {} : { values }),
      ...(earlyStop === undefined ? {} : { earlyStop }),
    };
  }

  private shorts(length: number): Uint16Array {
    const values = new Uint16Array(length);
    for (let i = 0; i < length; i++, this.at += 2) values[i] = this.view.getUint16(this.at, true);
    return values;
  }

  private doubles(length: number): Float64Array {
    const values = new Float64Array(length);
    for (let i = 0; i < length; i++, this.at += 8) values[i] = this.view.getFloat64(this.at, true);
    return values;
  }
}

/** The bits of what a node asks that number its split; those above tell where most rows and missing values go. */
const SPLIT = 0x3fff;
const MOSTLY_RIGHT = 0x4000;
const MISSING_LEFT = 0x8000;
