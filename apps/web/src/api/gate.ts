/**
 * The gate between a request and an ended session. The first request that meets a 401 closes the gate; the password
 * dialog opens over the page; every request that met the same fate waits here and is sent again when it opens.
 * Nothing on the page is unmounted, so no form is lost.
 */
/** `locked` is a station's: the session lives on and its PIN opens it; after the others only the password does. */
export type GateState = 'open' | 'expired' | 'idle' | 'locked';

type Listener = () => void;

let state: GateState = 'open';
let waiting: { promise: Promise<void>; open: () => void } | null = null;
const listeners = new Set<Listener>();

function set(next: GateState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

export const gate = {
  state: (): GateState => state,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  close(why: Exclude<GateState, 'open'>): Promise<void> {
    if (waiting === null) {
      let open = (): void => undefined;
      const promise = new Promise<void>((done) => {
        open = done;
      });
      waiting = { promise, open };
      set(why);
    }
    return waiting.promise;
  },
  open(): void {
    waiting?.open();
    waiting = null;
    set('open');
  },
};
