import { Module } from '@nestjs/common';
import { OfficeModule } from '@cairn/office';
import { ClosuresController } from './closures.controller';
import { PolicyController } from './policy.controller';
import { SettingsController } from './settings.controller';

@Module({ imports: [OfficeModule], controllers: [SettingsController, ClosuresController, PolicyController] })
export class SettingsApiModule {}
