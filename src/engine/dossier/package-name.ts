import type { Profile } from './profiles.ts';

/** M20260105-8HZG9WD3.zip, and for whom it is where it is not whole. */
export const packageName = ({
  matterId,
  profile,
}: {
  matterId: string;
  profile: Profile;
}): string => (profile === 'full' ? `${matterId}.zip` : `${matterId}-${profile}.zip`);
