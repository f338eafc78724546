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
      programmes: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
      programmeId: string | null;
      roles: (
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
      permissions: (
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
      items: {
        /** Format: uuid */
        id: string;
        displayName: string;
        roles: string[];
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
      items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string;
        stage: string | null;
      }[];
      next: string[];
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
      items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string;
        stage: string | null;
        why: string[];
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
      preferredName: string[];
      displayName: string;
      dateOfBirth: string;
      age: number;
      /** @enum {string} */
      sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
      language: string;
      phone: string[];
      email: string[];
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
      consents: {
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
      revokedAt: string[];
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
      default: {
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
      default: {
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
      default: {
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
      default: {
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
      default: {
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
      default: {
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
}
