import { ReturnUnreadable } from './return-unreadable.ts';

/** Why nothing of an archive is read. */
export type ArchiveFault =
  'ARCHIVE_UNREADABLE' | 'ARCHIVE_ENCRYPTED' | 'ARCHIVE_NESTED' | 'ARCHIVE_UNSAFE_NAME' | 'ARCHIVE_TOO_LARGE';

const said: Readonly<Record<ArchiveFault, readonly [expected: string, whatToDo: string]>> = {
  ARCHIVE_UNREADABLE: ['a whole zip archive', 'Make the archive again, or unpack it and give its folder.'],
  ARCHIVE_ENCRYPTED: ['an archive without a password', 'Unpack it where it is safe, and give its folder.'],
  ARCHIVE_NESTED: ['files in folders', 'Unpack the inner archive, or give it by itself.'],
  ARCHIVE_UNSAFE_NAME: [
    'names within the archive',
    'Find out who made this archive. Nothing of it was read.',
  ],
  ARCHIVE_TOO_LARGE: ['an archive of returns', 'Find out who made this archive. Nothing of it was read.'],
};

/** An archive that is refused, in the words of its fault. */
export function archiveRefused(file: string, fault: ArchiveFault, found: string): ReturnUnreadable {
  return new ReturnUnreadable(file, fault, found, ...said[fault]);
}
