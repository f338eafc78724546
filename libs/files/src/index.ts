export { FilesModule, localVaultOf, vaultOf } from './files.module';
export { FilesService, type OpenedFile, type Upload } from './files.service';
export { FileSweep } from './file-sweep';
export type { Square } from './photo';
export { PhotoService } from './photo.service';
export { StoredFile } from './stored-file.entity';
export type { FileView } from './stored-file.queries';
export { FileVault } from './vault';
