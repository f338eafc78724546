import { Inject, Injectable, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import type { PumpPort } from './pump-port';
import { SocketPump } from './socket-pump';

/** Where the pump of a window is found. A window without one measures by hand and has no pump. */
@Injectable()
export class Pumps {
  constructor(@Optional() @Inject(CONFIG) private readonly config: Pick<Config, 'pumpSimulator'> | null = null) {}

  /** A station without an address of its own talks to the simulator of this installation. Null: there is no pump. */
  of({ adapter, address }: { readonly adapter: string; readonly address: string | null }): PumpPort | null {
    if (adapter !== 'simulator') return null;
    const [host, port] = (address ?? this.config?.pumpSimulator ?? '').split(':');
    return host && port ? new SocketPump(host, Number(port)) : null;
  }
}
