import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MeaningShape } from '../kit/status-mark';
import styles from './files.module.css';

/** Why there is no picture from the camera, and what to do instead. */
export function cameraWords(fault: unknown): string {
  const name = fault instanceof Error || fault instanceof DOMException ? fault.name : '';
  if (name === 'NotAllowedError')
    return 'The browser does not let this page use the camera. Allow it beside the address, or choose a picture instead.';
  if (name === 'NotFoundError') return 'No camera was found on this machine. Connect one, or choose a picture instead.';
  if (name === 'NotReadableError') return 'Another program is using the camera. Close it, or choose a picture instead.';
  return 'The camera cannot be used here: browsers allow it only over https. Choose a picture instead.';
}

/** The camera's picture, live, until one is taken. The camera is let go as soon as this is closed. */
export function Camera(props: { onTaken: (picture: Blob) => void; onChoose: () => void; onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'opening' | 'live' | { words: string }>('opening');
  useEffect(() => {
    let stream: MediaStream | null = null;
    let closed = false;
    const open = async (): Promise<void> => {
      // Absent where the page did not come over https.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (devices === undefined) return setState({ words: cameraWords(null) });
      try {
        stream = await devices.getUserMedia({
          video: { width: { ideal: 1280 }, height: { ideal: 960 }, facingMode: 'user' },
        });
        if (closed) return stream.getTracks().forEach((track) => track.stop());
        if (video.current !== null) video.current.srcObject = stream;
        setState('live');
      } catch (fault) {
        if (!closed) setState({ words: cameraWords(fault) });
      }
    };
    void open();
    return () => {
      closed = true;
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  const take = (): void => {
    const from = video.current;
    if (from === null || from.videoWidth === 0) return;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [from.videoWidth, from.videoHeight];
    canvas.getContext('2d')?.drawImage(from, 0, 0);
    canvas.toBlob((picture) => picture !== null && props.onTaken(picture), 'image/jpeg', 0.92);
  };
  if (typeof state === 'object') {
    return (
      <div className={styles.stack}>
        <p className={styles.denied} role="alert">
          <MeaningShape meaning="soon" /> {state.words}
        </p>
        <div className={styles.row}>
          <Button onClick={props.onChoose}>Choose a picture</Button>
          <Button variant="default" onClick={props.onClose}>
            Not now
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <video ref={video} className={styles.video} autoPlay muted playsInline aria-label="Picture of the camera" />
      <div className={styles.row}>
        <Button autoFocus disabled={state !== 'live'} onClick={take}>
          Take the picture
        </Button>
        <Button variant="default" onClick={props.onClose}>
          Not now
        </Button>
        <span className="dim small" role="status">
          {state === 'opening' ? 'Waiting for the camera…' : ''}
        </span>
      </div>
    </div>
  );
}
