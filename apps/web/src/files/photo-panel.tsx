import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { keys } from '../api/keys';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { PatientPhoto } from '../kit/patient-photo';
import { Camera } from './camera';
import { CropBox } from './crop-box';
import { firstSquare } from './crop';
import type { Square } from './crop';
import styles from './files.module.css';
import { acceptPictures, faultOf } from './look-first';
import { sendFile } from './send';

interface Chosen {
  readonly id: string;
  readonly file: Blob;
  readonly picture: ImageBitmap;
  readonly from: 'camera' | 'file';
  readonly square: Square;
}

const refusal = (detail: string) => new ApiProblem({ status: 422, code: 'file.type', detail });

/** The photo, large, and taking a new one: by the camera or from a file, cut to a square, looked at, and only then kept. */
export function PhotoPanel({ person }: { person: { id: string; displayName: string } }) {
  const may = useMay();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [camera, setCamera] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  if (!may('photo.read')) return null;

  const choose = async (file: Blob, from: Chosen['from']): Promise<void> => {
    setFault(null);
    setCamera(false);
    const words = await faultOf(file, true);
    if (words !== null) return setFault(refusal(words));
    try {
      const picture = await createImageBitmap(file);
      setChosen({ id: uuidv7(), file, picture, from, square: firstSquare(picture) });
    } catch {
      setFault(refusal('This picture cannot be read. Take it again, or save it as JPEG.'));
    }
  };
  const leave = (): void => {
    chosen?.picture.close();
    setChosen(null);
    setCamera(false);
    setFault(null);
  };
  const keep = async ({ id, file, square }: Chosen): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await sendFile({ path: `/patients/${person.id}/photo/${id}`, query: { ...square }, file });
      await queries.invalidateQueries({ queryKey: keys.photo(person.id) });
      void queries.invalidateQueries({ queryKey: keys.files(person.id) });
      announce('Photo kept.');
      leave();
    } catch (problem) {
      setFault(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title="Photo">
      <input
        ref={input}
        type="file"
        accept={acceptPictures}
        hidden
        aria-label="Picture for the photo"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) void choose(file, 'file');
        }}
      />
      <div className={styles.stack}>
        {chosen !== null ? (
          <>
            <CropBox
              picture={chosen.picture}
              square={chosen.square}
              onChange={(square) => setChosen({ ...chosen, square })}
            />
            <ErrorNote error={fault} />
            <div className={styles.row}>
              <Button loading={busy} onClick={() => void keep(chosen)}>
                Keep this photo
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  leave();
                  if (chosen.from === 'camera') setCamera(true);
                  else input.current?.click();
                }}
              >
                {chosen.from === 'camera' ? 'Take it again' : 'Choose another'}
              </Button>
              <Button variant="subtle" onClick={leave}>
                Not now
              </Button>
            </div>
          </>
        ) : camera ? (
          <Camera
            onTaken={(picture) => void choose(picture, 'camera')}
            onChoose={() => input.current?.click()}
            onClose={leave}
          />
        ) : (
          <>
            <div className={styles.portraitRow}>
              <PatientPhoto id={person.id} name={person.displayName} size={144} />
              {may('photo.write') && (
                <div className={styles.stack}>
                  <Button variant="default" onClick={() => setCamera(true)}>
                    Use the camera
                  </Button>
                  <Button variant="default" onClick={() => input.current?.click()}>
                    Choose a picture
                  </Button>
                  <p className="dim small">
                    By the photo the nurse knows who stands at the window. Only the part in the square is kept.
                  </p>
                </div>
              )}
            </div>
            <ErrorNote error={fault} />
          </>
        )}
      </div>
    </Panel>
  );
}
