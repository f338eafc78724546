import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '@cairn/platform';
import { FileKeeper } from './file-keeper';
import { FileKeys } from './file-keys';
import { FileSweep } from './file-sweep';
import { FilesService } from './files.service';
import { FolderStorage } from './folder-storage';
import { PhotoService } from './photo.service';
import { S3Storage } from './s3-storage';
import { FileVault } from './vault';

export function vaultOf({ files, dataDir }: Pick<Config, 'files' | 'dataDir'>): FileVault {
  const storage = files.s3 === null ? new FolderStorage(dataDir) : new S3Storage(files.s3);
  return new FileVault(storage, new FileKeys(files, dataDir));
}

/** Bytes of the program itself that stay on this machine whatever happens to a bucket, in a folder of their own. */
export function localVaultOf({ files, dataDir }: Pick<Config, 'files' | 'dataDir'>, folder: string): FileVault {
  return new FileVault(new FolderStorage(join(dataDir, folder)), new FileKeys(files, dataDir));
}

const services = [FilesService, PhotoService, FileSweep];

@Module({
  providers: [...services, FileKeeper, { provide: FileVault, inject: [CONFIG], useFactory: vaultOf }],
  exports: services,
})
export class FilesModule {}
