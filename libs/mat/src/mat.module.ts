import { Module } from '@nestjs/common';
import { DoseHistoryService } from './dose-history.service';
import { DosingService } from './dosing.service';
import { HoldFlagService } from './hold-flag.service';
import { InjectionsService } from './injections.service';
import { OrderService } from './order.service';
import { ExternalDoseService } from './outside/external-dose.service';
import { GuestStayService } from './outside/guest-stay.service';
import { IncidentService } from './outside/incident.service';
import { LetterService } from './outside/letter.service';
import { NaloxoneService } from './outside/naloxone.service';
import { OverdoseService } from './outside/overdose.service';
import { PreparationService } from './pump/preparation.service';
import { Pumps } from './pump/pumps';
import { StationService } from './pump/station.service';
import { ProtocolService } from './protocol.service';
import { RemsCertificateService } from './rems-certificate.service';
import { RoundService } from './round.service';
import { SpecimenService } from './specimen.service';
import { WindowService } from './window.service';

const services = [
  DoseHistoryService,
  DosingService,
  HoldFlagService,
  InjectionsService,
  OrderService,
  ProtocolService,
  RemsCertificateService,
  RoundService,
  SpecimenService,
  WindowService,
  PreparationService,
  StationService,
  Pumps,
  ExternalDoseService,
  GuestStayService,
  IncidentService,
  LetterService,
  NaloxoneService,
  OverdoseService,
];

@Module({ providers: services, exports: services })
export class MatModule {}
