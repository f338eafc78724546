import { Module } from '@nestjs/common';
import { DoseHistoryService } from './dose-history.service';
import { DosingService } from './dosing.service';
import { CollectionService } from './drug-test/collection.service';
import { DrugTestService } from './drug-test/drug-test.service';
import { TestPanelService } from './drug-test/panel.service';
import { ResultService } from './drug-test/result.service';
import { ResultFileService } from './drug-test/result-file.service';
import { TestOrderService } from './drug-test/test-order.service';
import { CallInService } from './random-test/call-in.service';
import { RandomTestDay } from './random-test/random-test-day';
import { RandomTestService } from './random-test/random-test.service';
import { UniformityService } from './random-test/uniformity.service';
import { HoldFlagService } from './hold-flag.service';
import { InjectionsService } from './injections.service';
import { OfferService } from './offer/offer.service';
import { OrderService } from './order.service';
import { ExternalDoseService } from './outside/external-dose.service';
import { GuestStayService } from './outside/guest-stay.service';
import { IncidentService } from './outside/incident.service';
import { LetterService } from './outside/letter.service';
import { NaloxoneService } from './outside/naloxone.service';
import { OverdoseService } from './outside/overdose.service';
import { OpenContainerService } from './pump/open-container.service';
import { PreparationService } from './pump/preparation.service';
import { Pumps } from './pump/pumps';
import { StationService } from './pump/station.service';
import { ProtocolService } from './protocol.service';
import { RemsCertificateService } from './rems-certificate.service';
import { RoundService } from './round.service';
import { SpecimenService } from './specimen.service';
import { TakeHomeDecisionService } from './take-home/decision.service';
import { TakeHomeExceptionService } from './take-home/exception.service';
import { lossServices } from './stock/loss-index';
import { receivingServices } from './stock/receiving-index';
import { BottleBatchService } from './take-home/batch.service';
import { PourListService } from './take-home/batch-pour.service';
import { BottlePanelService } from './take-home/bottle-panel.service';
import { CallBackService } from './take-home/call-back.service';
import { LabelService } from './take-home/label.service';
import { PickUpDesigneeService } from './take-home/pick-up-designee.service';
import { PickUpService } from './take-home/pick-up.service';
import { ReturnService } from './take-home/return.service';
import { countServices } from './stock/count-index';
import { WindowService } from './window.service';

const services = [
  DoseHistoryService,
  DosingService,
  HoldFlagService,
  InjectionsService,
  OfferService,
  OrderService,
  ProtocolService,
  RemsCertificateService,
  RoundService,
  SpecimenService,
  CollectionService,
  DrugTestService,
  ResultFileService,
  ResultService,
  TestOrderService,
  TestPanelService,
  CallInService,
  RandomTestDay,
  RandomTestService,
  UniformityService,
  ...countServices,
  WindowService,
  PreparationService,
  StationService,
  OpenContainerService,
  Pumps,
  ExternalDoseService,
  GuestStayService,
  IncidentService,
  LetterService,
  NaloxoneService,
  OverdoseService,
  ...lossServices,
  TakeHomeDecisionService,
  TakeHomeExceptionService,
  BottleBatchService,
  PourListService,
  BottlePanelService,
  CallBackService,
  LabelService,
  PickUpDesigneeService,
  PickUpService,
  ReturnService,
  ...receivingServices,
];

@Module({ providers: services, exports: services })
export class MatModule {}
