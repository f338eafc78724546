// Generated from apps/api/openapi.json by `npm run openapi`. Do not edit.
export interface paths {
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_whoAmI'];
    put?: never;
    post: operations['SessionController_signIn'];
    delete: operations['SessionController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SessionController_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventsController_listen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OpenApiController_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PatientController_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/near-duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PatientController_nearDuplicates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PatientController_read'];
    put: operations['PatientController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/consents/{consentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PatientController_consent'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/consents/{consentId}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PatientController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PatientController_assign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BoardController_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/chart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PathController_chart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PathController_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/episode/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PathController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/episode/moves/{moveId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PathController_voidMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/episodes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PathController_readmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/medication-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MatController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/medication-orders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['MatController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/medication-orders/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MatController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MatController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/patients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MatController_card'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/doses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['MatController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/doses/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MatController_voidDose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AppointmentController_read'];
    put: operations['AppointmentController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointments/{id}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AppointmentController_attend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AppointmentController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ScheduleController_day'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RemindersController_reminders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/outbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RemindersController_outbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/caseload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Caseload per counselor
     * @description With `Accept: text/csv` as a table.
     */
    get: operations['ReportController_caseload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/census': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Census by level of care
     * @description With `Accept: text/csv` as a table.
     */
    get: operations['ReportController_census'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SignInBody: {
      email: string;
      password: string;
    };
    SessionAnswer_Output: {
      staff: {
        /** Format: uuid */
        id: string;
        displayName: string;
        email: string;
      };
      readonly programmes: {
        /** Format: uuid */
        id: string;
        name: string;
        zone: string;
      }[];
      programmeId: string | null;
      readonly roles: string[];
      readonly permissions: (
        | 'patient.search'
        | 'patient.near-duplicates'
        | 'patient.register'
        | 'patient.read'
        | 'patient.edit'
        | 'consent.write'
        | 'consent.revoke'
        | 'chart.read'
        | 'episode.open'
        | 'episode.move'
        | 'episode.void-move'
        | 'assignment.write'
        | 'order.read'
        | 'order.write'
        | 'order.stop'
        | 'dosing.read'
        | 'dose.record'
        | 'dose.void'
        | 'specimen.record'
        | 'appointment.read'
        | 'appointment.book'
        | 'appointment.attend'
        | 'appointment.cancel'
        | 'schedule.read'
        | 'board.read'
        | 'report.caseload'
        | 'report.census'
        | 'reminder.read'
        | 'outbox.read'
        | 'staff.read'
        | 'events.read'
        | 'session.read'
      )[];
      csrfToken: string;
      idleMinutes: number;
      demo: boolean;
    };
    ChooseProgrammeBody: {
      /** Format: uuid */
      programmeId: string;
    };
    StaffAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        displayName: string;
        readonly roles: string[];
      }[];
    };
    HealthAnswer_Output: {
      /** @enum {string} */
      status: 'good' | 'bad';
      checks: {
        /** @enum {string} */
        migrations: 'good' | 'bad';
        /** @enum {string} */
        database: 'good' | 'bad';
        /** @enum {string} */
        queue: 'good' | 'bad';
        /** @enum {string} */
        worker: 'good' | 'bad';
      };
    };
    PatientsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string;
        stage: string | null;
      }[];
      next: string | null;
    };
    NearDuplicatesBody: {
      legalName: {
        given: string;
        family: string;
      };
      /** Format: date */
      dateOfBirth: string;
    };
    NearDuplicatesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string;
        stage: string | null;
        readonly why: string[];
      }[];
    };
    PatientBody: {
      legalName: {
        given: string;
        family: string;
      };
      preferredName?: string | null;
      /** Format: date */
      dateOfBirth: string;
      /** @enum {string} */
      sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
      language?: string;
      phone?: string | null;
      email?: string | null;
      nextOfKin?: {
        name: string;
        relation: string;
        phone: string;
      } | null;
      consents?: {
        /** @enum {string} */
        channel: 'sms' | 'email' | 'voice';
        address: string;
        level: number;
        /** Format: uuid */
        id: string;
      }[];
    };
    PatientAnswer_Output: {
      /** Format: uuid */
      id: string;
      number: string;
      legalName: {
        given: string;
        family: string;
      };
      preferredName: string | null;
      displayName: string;
      dateOfBirth: string;
      age: number;
      /** @enum {string} */
      sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
      language: string;
      phone: string | null;
      email: string | null;
      nextOfKin: {
        name: string;
        relation: string;
        phone: string;
      } | null;
      invented: boolean;
      doNotContact: boolean;
      version: number;
      episode: {
        /** Format: uuid */
        id: string;
        openedOn: string;
        main: string;
        placement: string | null;
        moud: string | null;
        therapy: string | null;
        aftercare: string | null;
      } | null;
      readonly consents: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        channel: 'sms' | 'email' | 'voice';
        address: string;
        level: number;
        givenAt: string;
        revokedAt: string | null;
      }[];
    };
    ConsentBody: {
      /** @enum {string} */
      channel: 'sms' | 'email' | 'voice';
      address: string;
      level: number;
    };
    ConsentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      channel: 'sms' | 'email' | 'voice';
      address: string;
      level: number;
      givenAt: string;
      revokedAt: string | null;
    };
    RevokeBody: {
      reason: string;
    };
    AssignmentBody: {
      /** Format: uuid */
      staffId: string;
      /** @enum {string} */
      kind: 'primary' | 'cover';
      /** Format: date */
      fromDay: string;
      /** Format: date */
      toDay?: string;
      counts?: boolean;
    };
    AssignmentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      staffId: string;
      /** @enum {string} */
      kind: 'primary' | 'cover';
      fromDay: string;
      toDay?: string;
      counts?: boolean;
    };
    BoardAnswer_Output: {
      asOf: string;
      readonly rows: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        main: string | null;
        placement: string | null;
        moud: string | null;
        therapy: string | null;
        product: string | null;
        doseMcg: number | null;
        /** @description 12 weeks to today: + positive, - negative, * both, o missing, _ none due. */
        useStrip: string;
        /** @description 14 days to today: a attended, m missed, b booked, c cancelled, . none. */
        attendanceStrip: string;
        due: {
          label: string;
          dueAt: string;
          overdue: boolean;
          rule: string;
          why: string;
        } | null;
        lastContact: string | null;
        missedDoses: number;
        score: number;
        why: string;
      }[];
    };
    ChartAnswer_Output: {
      banner: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        legalName: {
          given: string;
          family: string;
        };
        dateOfBirth: string;
        age: number;
        invented: boolean;
        doNotContact: boolean;
        order: {
          /** Format: uuid */
          id: string;
          product: string;
          productClass: string;
          doseMcg: number;
          portions: number;
          frequency: string;
          startsOn: string;
          expiresOn: string;
          state: string;
        } | null;
        lastDoseDay: string | null;
        daysSinceLastDose: number | null;
        counselor: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        consent: {
          readonly channels: ('sms' | 'email' | 'voice')[];
        };
      };
      path: {
        /** Format: uuid */
        episodeId: string;
        openedOn: string;
        closedOn: string | null;
        readonly tracks: {
          /** @enum {string} */
          track: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';
          trackLabel: string;
          state: string | null;
          label: string;
          since: string | null;
          readonly next: {
            to: string;
            label: string;
            allowed: boolean;
            readonly guards: {
              ruleId: string;
              ruleVersion: number;
              /** @enum {string} */
              severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
              /** @enum {string} */
              result: 'passed' | 'failed' | 'not in force';
              message: string;
              citation: string;
              inputs: {
                [key: string]: unknown;
              };
              readonly overridableBy: (
                | 'counselor'
                | 'counselor_supervisor'
                | 'nurse'
                | 'pharmacist'
                | 'prescriber'
                | 'medical_director'
                | 'front_desk'
                | 'administrator'
                | 'privacy_officer'
                | 'auditor'
              )[];
            }[];
            needsReason: boolean;
            readonly attestable: {
              guard: string;
              label: string;
              readonly roles: string[];
              readonly choices: {
                code: string;
                label: string;
              }[];
              when: {
                guard: string;
                readonly codes: string[];
              } | null;
            }[];
          }[];
        }[];
        readonly clocks: {
          code: string;
          /** @enum {string} */
          track: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';
          label: string;
          dueAt: string;
          overdue: boolean;
          rule: string;
          why: string;
        }[];
      };
      readonly timeline: {
        id: string;
        at: string;
        /** @enum {string} */
        kind: 'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'doses';
        track: string | null;
        title: string;
        detail: string | null;
        by: string | null;
        voided: boolean;
        from: string | null;
        to: string | null;
        count: number | null;
        doseMcg: number | null;
      }[];
      timelineNext: string | null;
      readonly spans: {
        track: string;
        state: string;
        label: string;
        startedAt: string;
        endedAt: string | null;
      }[];
      readonly appointments: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        modality: string;
        staffName: string | null;
      }[];
      readonly due: {
        code: string;
        /** @enum {string} */
        track: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';
        label: string;
        dueAt: string;
        overdue: boolean;
        rule: string;
        why: string;
      }[];
      readonly doseStrip: {
        serviceDay: string;
        doseMcg: number | null;
      }[];
      readonly attestations: {
        guard: string;
        label: string;
        text: string;
        by: string | null;
        at: string;
      }[];
    };
    TimelineAnswer_Output: {
      readonly items: {
        id: string;
        at: string;
        /** @enum {string} */
        kind: 'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'doses';
        track: string | null;
        title: string;
        detail: string | null;
        by: string | null;
        voided: boolean;
        from: string | null;
        to: string | null;
        count: number | null;
        doseMcg: number | null;
      }[];
      next: string | null;
    };
    MoveBody: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      track: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';
      to: string;
      /** @default  */
      reason: string | '';
      /** Format: date-time */
      at?: string;
      attestations?: {
        guard: string;
        reasonCode: string;
        text: string;
      }[];
    };
    MoveAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      track: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';
      from: string | null;
      to: string;
      at: string;
      readonly guards: {
        ruleId: string;
        ruleVersion: number;
        /** @enum {string} */
        severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
        /** @enum {string} */
        result: 'passed' | 'failed' | 'not in force';
        message: string;
        citation: string;
        inputs: {
          [key: string]: unknown;
        };
        readonly overridableBy: (
          | 'counselor'
          | 'counselor_supervisor'
          | 'nurse'
          | 'pharmacist'
          | 'prescriber'
          | 'medical_director'
          | 'front_desk'
          | 'administrator'
          | 'privacy_officer'
          | 'auditor'
        )[];
      }[];
    };
    VoidBody: {
      reason: string;
    };
    VoidedMoveAnswer_Output: {
      /** Format: uuid */
      id: string;
      voidedAt: string;
    };
    EpisodeBody: {
      /** Format: uuid */
      id: string;
      reason: string;
    };
    EpisodeAnswer_Output: {
      /** Format: uuid */
      id: string;
      enters: string;
      readonly reconfirm: string[];
    };
    OrdersAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        product: string;
        productClass: string;
        route: string;
        doseMcg: number;
        frequency: string;
        portions: number;
        startsOn: string;
        expiresOn: string;
        endsOn: string | null;
        endReason: string | null;
        /** @enum {string} */
        state: 'upcoming' | 'active' | 'expired' | 'stopped';
        signedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        signedAt: string;
        origin: string;
      }[];
    };
    OrderBody: {
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      product:
        | 'methadone-oral-concentrate'
        | 'methadone-tablet'
        | 'buprenorphine-sl'
        | 'buprenorphine-naloxone-sl'
        | 'naltrexone-oral'
        | 'naltrexone-xr';
      doseMcg: number;
      /** @enum {string} */
      frequency: 'daily' | 'split' | 'weekly' | 'monthly';
      /** @default 1 */
      portions: number;
      /** Format: date */
      startsOn: string;
      /** Format: date */
      expiresOn: string;
      reason?: string;
    };
    SignedOrderAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      product: string;
      productClass: string;
      route: string;
      doseMcg: number;
      frequency: string;
      portions: number;
      startsOn: string;
      expiresOn: string;
      endsOn: string | null;
      endReason: string | null;
      /** @enum {string} */
      state: 'upcoming' | 'active' | 'expired' | 'stopped';
      signedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      signedAt: string;
      origin: string;
      readonly evaluations: {
        ruleId: string;
        ruleVersion: number;
        /** @enum {string} */
        severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
        /** @enum {string} */
        result: 'passed' | 'failed' | 'not in force';
        message: string;
        citation: string;
        inputs: {
          [key: string]: unknown;
        };
        readonly overridableBy: (
          | 'counselor'
          | 'counselor_supervisor'
          | 'nurse'
          | 'pharmacist'
          | 'prescriber'
          | 'medical_director'
          | 'front_desk'
          | 'administrator'
          | 'privacy_officer'
          | 'auditor'
        )[];
      }[];
    };
    ReasonBody: {
      reason: string;
    };
    OrderAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      product: string;
      productClass: string;
      route: string;
      doseMcg: number;
      frequency: string;
      portions: number;
      startsOn: string;
      expiresOn: string;
      endsOn: string | null;
      endReason: string | null;
      /** @enum {string} */
      state: 'upcoming' | 'active' | 'expired' | 'stopped';
      signedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      signedAt: string;
      origin: string;
    };
    DosingQueueAnswer_Output: {
      day: string;
      readonly toCome: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        dateOfBirth: string;
        order: {
          /** Format: uuid */
          id: string;
          product: string;
          doseMcg: number;
          portions: number;
        };
        portion: number;
        lastDoseDay: string | null;
        daysSinceLastDose: number | null;
        appointmentAt: string | null;
        readonly flags: string[];
      }[];
      readonly seen: {
        /** Format: uuid */
        doseId: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        doseMcg: number;
        product: string;
        portion: number;
        at: string;
        by: string | null;
      }[];
      readonly dosing: {
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        staffId: string;
        displayName: string;
        since: string;
      }[];
    };
    DosingCardAnswer_Output: {
      patient: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        legalName: {
          given: string;
          family: string;
        };
        dateOfBirth: string;
        age: number;
        invented: boolean;
      };
      day: string;
      order: {
        /** Format: uuid */
        id: string;
        product: string;
        doseMcg: number;
        portions: number;
        portionMcg: number;
        startsOn: string;
        expiresOn: string;
        endsOn: string | null;
        signedBy: string | null;
        origin: string;
      } | null;
      portion: number;
      readonly lastDoses: {
        /** Format: uuid */
        id: string;
        serviceDay: string;
        portion: number;
        doseMcg: number;
        occurredAt: string;
        by: string | null;
      }[];
      doseToday: {
        /** Format: uuid */
        id: string;
        serviceDay: string;
        portion: number;
        doseMcg: number;
        occurredAt: string;
        by: string | null;
      } | null;
      daysSinceLastDose: number | null;
      readonly checks: {
        ruleId: string;
        ruleVersion: number;
        /** @enum {string} */
        severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
        /** @enum {string} */
        result: 'passed' | 'failed' | 'not in force';
        message: string;
        citation: string;
        inputs: {
          [key: string]: unknown;
        };
        readonly overridableBy: (
          | 'counselor'
          | 'counselor_supervisor'
          | 'nurse'
          | 'pharmacist'
          | 'prescriber'
          | 'medical_director'
          | 'front_desk'
          | 'administrator'
          | 'privacy_officer'
          | 'auditor'
        )[];
      }[];
      openedBy: {
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        staffId: string;
        displayName: string;
        since: string;
      } | null;
    };
    DoseBody: {
      /** Format: uuid */
      orderId: string;
      /** Format: date */
      serviceDay: string;
      portion: number;
      doseMcg: number;
      /** @enum {string} */
      observation: 'observed_complete' | 'partial' | 'declined' | 'vomited';
      checks: {
        identifiers: [string, string];
        /** @enum {string} */
        impairment: 'none_seen' | 'seen';
      };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      /** Format: date-time */
      occurredAt?: string;
    };
    DoseAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      orderId: string;
      serviceDay: string;
      portion: number;
      doseMcg: number;
      occurredAt: string;
      givenBy: string | null;
      readonly evaluations: {
        ruleId: string;
        ruleVersion: number;
        /** @enum {string} */
        severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN' | 'REPORT';
        /** @enum {string} */
        result: 'passed' | 'failed' | 'not in force';
        message: string;
        citation: string;
        inputs: {
          [key: string]: unknown;
        };
        readonly overridableBy: (
          | 'counselor'
          | 'counselor_supervisor'
          | 'nurse'
          | 'pharmacist'
          | 'prescriber'
          | 'medical_director'
          | 'front_desk'
          | 'administrator'
          | 'privacy_officer'
          | 'auditor'
        )[];
      }[];
    };
    VoidedDoseAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      voidedAt: string;
    };
    AppointmentBody: {
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      staffId: string;
      /** @description Local date and time without offset: what the clock on the wall shows, to the minute. */
      startsAt: string;
      /** @description IANA zone; without it the one of the programme. */
      zone?: string;
      minutes: number;
      /** @enum {string} */
      modality: 'individual' | 'family' | 'case_management' | 'peer_support' | 'education';
    };
    AppointmentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      patientName: string;
      patientNumber: string;
      staffId: string | null;
      staffName: string | null;
      startsAt: string;
      zone: string;
      startsAtInstant: string;
      minutes: number;
      modality: string;
      /** @enum {string} */
      state: 'booked' | 'attended' | 'missed' | 'cancelled';
      reason: string | null;
      version: number;
    };
    AttendanceBody: {
      /** @enum {string} */
      state: 'attended' | 'missed';
      reason?: string;
    };
    CancelBody: {
      reason: string;
    };
    ScheduleAnswer_Output: {
      day: string;
      zone: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        patientName: string;
        patientNumber: string;
        staffId: string | null;
        staffName: string | null;
        startsAt: string;
        zone: string;
        startsAtInstant: string;
        minutes: number;
        modality: string;
        /** @enum {string} */
        state: 'booked' | 'attended' | 'missed' | 'cancelled';
        reason: string | null;
        version: number;
      }[];
    };
    RemindersAnswer_Output: {
      items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        patientName: string;
        kind: string;
        /** Format: uuid */
        causeId: string;
        dueAt: string;
        /** @enum {string} */
        state: 'planned' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
        reason: string | null;
        channel: string | null;
        attempts: {
          at: string;
          transport: string;
          outcome: string;
          detail: string | null;
        }[];
      }[];
      next: string | null;
    };
    OutboxAnswer_Output: {
      items: {
        /** Format: uuid */
        id: string;
        at: string;
        channel: string;
        address: string;
        text: string;
        template: string;
        patientName: string;
      }[];
      next: string | null;
    };
    CaseloadAnswer_Output: {
      asOf: string;
      ranAt: string;
      definition: {
        id: string;
        title: string;
        text: string;
        citation: string;
        readonly parameters: {
          [key: string]: unknown;
        };
      };
      readonly rows: {
        active: number;
        openInactive: number;
        staffId: string | null;
        counselor: string;
        weighted: number;
        readonly byState: {
          [key: string]: number;
        };
      }[];
      total: {
        active: number;
        openInactive: number;
        weighted: number;
      };
      readonly unassigned: string[];
    };
    CensusAnswer_Output: {
      asOf: string;
      ranAt: string;
      definition: {
        id: string;
        title: string;
        text: string;
        citation: string;
        readonly parameters: {
          [key: string]: unknown;
        };
      };
      readonly rows: {
        active: number;
        openInactive: number;
        level: string;
        label: string;
      }[];
      total: {
        active: number;
        openInactive: number;
      };
      flow: {
        start: number;
        in: number;
        out: number;
        end: number;
        from: string;
        to: string;
        reconciles: boolean;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  SessionController_whoAmI: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer_Output'];
        };
      };
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer_Output'];
        };
      };
    };
  };
  SessionController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SessionController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseProgrammeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer_Output'];
        };
      };
    };
  };
  StaffController_list: {
    parameters: {
      query?: {
        role?:
          | 'counselor'
          | 'counselor_supervisor'
          | 'nurse'
          | 'pharmacist'
          | 'prescriber'
          | 'medical_director'
          | 'front_desk'
          | 'administrator'
          | 'privacy_officer'
          | 'auditor';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffAnswer_Output'];
        };
      };
    };
  };
  EventsController_listen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HealthController_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthAnswer_Output'];
        };
      };
    };
  };
  OpenApiController_document: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PatientController_search: {
    parameters: {
      query?: {
        search?: string;
        cursor?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatientsAnswer_Output'];
        };
      };
    };
  };
  PatientController_nearDuplicates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NearDuplicatesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NearDuplicatesAnswer_Output'];
        };
      };
    };
  };
  PatientController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatientAnswer_Output'];
        };
      };
    };
  };
  PatientController_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PatientBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatientAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatientAnswer_Output'];
        };
      };
    };
  };
  PatientController_consent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentAnswer_Output'];
        };
      };
    };
  };
  PatientController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        consentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentAnswer_Output'];
        };
      };
    };
  };
  PatientController_assign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignmentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentAnswer_Output'];
        };
      };
    };
  };
  BoardController_board: {
    parameters: {
      query?: {
        /** @description For supervisors: the counselor whose board it is. */
        staffId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardAnswer_Output'];
        };
      };
    };
  };
  PathController_chart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChartAnswer_Output'];
        };
      };
    };
  };
  PathController_timeline: {
    parameters: {
      query: {
        cursor: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineAnswer_Output'];
        };
      };
    };
  };
  PathController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MoveAnswer_Output'];
        };
      };
    };
  };
  PathController_voidMove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        moveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoidedMoveAnswer_Output'];
        };
      };
    };
  };
  PathController_readmit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EpisodeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EpisodeAnswer_Output'];
        };
      };
    };
  };
  MatController_list: {
    parameters: {
      query: {
        patientId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrdersAnswer_Output'];
        };
      };
    };
  };
  MatController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedOrderAnswer_Output'];
        };
      };
    };
  };
  MatController_stop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderAnswer_Output'];
        };
      };
    };
  };
  MatController_queue: {
    parameters: {
      query?: {
        day?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DosingQueueAnswer_Output'];
        };
      };
    };
  };
  MatController_card: {
    parameters: {
      query?: {
        day?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DosingCardAnswer_Output'];
        };
      };
    };
  };
  MatController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DoseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DoseAnswer_Output'];
        };
      };
    };
  };
  MatController_voidDose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoidedDoseAnswer_Output'];
        };
      };
    };
  };
  AppointmentController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentAnswer_Output'];
        };
      };
    };
  };
  AppointmentController_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentAnswer_Output'];
        };
      };
    };
  };
  AppointmentController_attend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttendanceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentAnswer_Output'];
        };
      };
    };
  };
  AppointmentController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppointmentAnswer_Output'];
        };
      };
    };
  };
  ScheduleController_day: {
    parameters: {
      query?: {
        day?: string;
        staffId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleAnswer_Output'];
        };
      };
    };
  };
  RemindersController_reminders: {
    parameters: {
      query?: {
        state?: 'planned' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindersAnswer_Output'];
        };
      };
    };
  };
  RemindersController_outbox: {
    parameters: {
      query?: {
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutboxAnswer_Output'];
        };
      };
    };
  };
  ReportController_caseload: {
    parameters: {
      query?: {
        /** @description Local day; without it today in the programme's zone. */
        asOf?: string;
      };
      header: {
        accept: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseloadAnswer_Output'];
        };
      };
    };
  };
  ReportController_census: {
    parameters: {
      query?: {
        /** @description Local day; without it today in the programme's zone. */
        asOf?: string;
      };
      header: {
        accept: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CensusAnswer_Output'];
        };
      };
    };
  };
}
