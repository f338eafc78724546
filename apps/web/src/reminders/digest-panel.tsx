import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { useDigest, useDigestChoice } from './digest-api';

/** In one's account: whether the morning's count comes by e-mail. In the program it stands in any case. */
export function DigestPanel() {
  const digest = useDigest();
  const choose = useDigestChoice();
  const announce = useAnnounce();
  if (digest.data === undefined) return null;
  const { byEmail, programmeSends } = digest.data;
  return (
    <Panel title="Work of the day">
      <Checkbox
        label="Tell me every morning by e-mail how many tasks are due"
        checked={byEmail && programmeSends}
        disabled={!programmeSends || choose.isPending}
        onChange={(event) =>
          choose.mutate(event.currentTarget.checked, {
            onSuccess: (now) => announce(now.byEmail ? 'You are told by e-mail.' : 'No e-mail any more.'),
          })
        }
      />
      <p className="dim">
        {programmeSends
          ? 'It says how many and where to sign in, and names nobody.'
          : 'This program sends no such e-mail. The number stands here after you sign in.'}
      </p>
      <ErrorNote error={choose.error} />
    </Panel>
  );
}
