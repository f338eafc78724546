import { Module } from '@nestjs/common';
import { ContactService } from './contact.service';
import { EnquiryEndService } from './enquiry-end.service';
import { EnquiryFormService } from './enquiry-form.service';
import { EnquiryService } from './enquiry.service';
import { WaitingListService } from './waiting.service';

const services = [ContactService, EnquiryEndService, EnquiryFormService, EnquiryService, WaitingListService];

@Module({ providers: services, exports: services })
export class EnquiriesModule {}
