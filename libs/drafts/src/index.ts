export { Draft } from './draft.entity';
export { DraftSweep } from './draft-sweep';
export { DraftsModule } from './drafts.module';
export type { DraftPlace, DraftSave, DraftView, ListedDraft, SavedDraft } from './drafts.queries';
export { Drafts } from './drafts.service';
