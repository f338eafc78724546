import { Module } from '@nestjs/common';
import { EnquiriesModule } from '@cairn/assessment';
import { PathModule } from '@cairn/path';
import { ContactController } from './contact.controller';
import { EnquiryFormController } from './enquiry-form.controller';
import { EnquiryController } from './enquiry.controller';
import { PublicFormController } from './public-form.controller';
import { WaitingListController } from './waiting-list.controller';

@Module({
  imports: [EnquiriesModule, PathModule],
  controllers: [
    ContactController,
    EnquiryController,
    EnquiryFormController,
    PublicFormController,
    WaitingListController,
  ],
})
export class EnquiriesApiModule {}
