// Generated from apps/api/openapi.json by `npm run openapi`. Do not edit.
export interface paths {
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
  '/api/v1/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccountController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AccountController_password'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AccountController_setPin'];
    post?: never;
    delete: operations['AccountController_removePin'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AccountController_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_whoAmI'];
    put?: never;
    post: operations['SessionController_open'];
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
  '/api/v1/session/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_useCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/station': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SessionController_station'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_lock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SetUpController_needed'];
    put?: never;
    post: operations['SetUpController_setUp'];
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
  '/api/v1/staff/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffController_members'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffController_member'];
    put: operations['StaffController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaffController_newCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/departure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffController_dependents'];
    put?: never;
    post: operations['StaffController_depart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/licences/{licenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaffController_licence'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{id}/licences/{licenceId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaffController_endLicence'];
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
  '/api/v1/patients/{id}/priorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriorityController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/priorities/{priorityId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PriorityController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/priorities/{priorityId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PriorityController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RestrictionController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/restriction/{restrictionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RestrictionController_restrict'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/restriction/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RestrictionController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RestrictionController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/chart-openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RestrictionController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/chart-openings/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RestrictionController_review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/identity-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CorrectionsController_identityHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/episodes/{episodeId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CorrectionsController_voidEpisode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/misfiled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CorrectionsController_list'];
    put?: never;
    post: operations['CorrectionsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/misfiled/{id}/re-entry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CorrectionsController_reenter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/compare/{otherId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MergeController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/merges/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MergeController_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MergeController_list'];
    put?: never;
    post: operations['MergeController_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/merges/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['MergeController_undo'];
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
  '/api/v1/patients/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keep an attachment or a scan
     * @description The body is the file itself.
     */
    put: operations['FilesController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FilesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/photo/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take the photo
     * @description The body is a picture; x, y and size name the square of it that is kept, upright. Without them the middle.
     */
    put: operations['FilesController_takePhoto'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/photo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FilesController_photo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open a file
     * @description With `Range: bytes=…` a part of it.
     */
    get: operations['FilesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/files/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FilesController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FindingController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/findings/{findingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['FindingController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/cows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CowsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/cows/{cowsId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CowsController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlagsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/flags/{flagId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['FlagsController_place'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/flags/{flagId}/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlagsController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/injections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InjectionsController_due'];
    put?: never;
    post?: never;
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
  '/api/v1/patients/{id}/dose-history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MatController_history'];
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
  '/api/v1/medication-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrderController_list'];
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
    put: operations['OrderController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/medication-orders/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrderController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/medication-orders/{id}/cosign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrderController_cosign'];
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
    post: operations['OrderController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/external-doses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideDosesController_externalDoses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/external-doses/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideDosesController_report'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/external-doses/{reportId}/decisions/{decisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideDosesController_decide'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/carry-over/{carryOverId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideDosesController_carryOver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideDosesController_guestStays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays/{stayId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideDosesController_request'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays/{stayId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OutsideDosesController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays/{stayId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OutsideDosesController_advance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays/{stayId}/calls/{callId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideDosesController_verify'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/guest-stays/{stayId}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideDosesController_guestLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/last-dose-letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideDosesController_lastDoseLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/naloxone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideSafetyController_naloxone'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/naloxone/{offerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_offer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/naloxone-uses/{useId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_use'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/naloxone/{offerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_community'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/overdoses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideSafetyController_overdoses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/overdoses/{eventId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/overdoses/{eventId}/contacts/{contactId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_contact'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/overdoses/{eventId}/reviews/{reviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_review'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/overdoses/{eventId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OutsideSafetyController_voidOverdose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideSafetyController_listIncidents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutsideSafetyController_incident'];
    put: operations['OutsideSafetyController_log'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/incidents/{id}/reports/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutsideSafetyController_reportIncident'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/protocols': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ProtocolsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/protocols/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ProtocolsController_approve'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/protocols/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ProtocolsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rems-certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ProtocolsController_certified'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rems-certificates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ProtocolsController_certify'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/rems-certificates/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ProtocolsController_endCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/stations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PumpController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/stations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PumpController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/containers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PumpController_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dose-preparations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PumpController_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dose-preparations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PumpController_prepare'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dose-preparations/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PumpController_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/round': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for a prescriber, who needs it first on top */
    get: operations['RoundController_round'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/specimens/{specimenId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SpecimensController_record'];
    post?: never;
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
  '/api/v1/desk/day': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeskController_day'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/arrivals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DeskController_checkIn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/arrivals/{id}/call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskController_call'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/arrivals/{id}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskController_seen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/arrivals/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/arrivals/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/desk/call-next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DeskController_callNext'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SettingsController_read'];
    put: operations['SettingsController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/zone/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SettingsController_previewZone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/zone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SettingsController_changeZone'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SettingsController_listPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/places/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SettingsController_putPlace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/places/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SettingsController_retirePlace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/rooms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SettingsController_putRoom'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/rooms/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SettingsController_retireRoom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/opening-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SettingsController_listHours'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/opening-hours/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SettingsController_addHours'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/programme/opening-hours/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SettingsController_withdrawHours'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/closures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ClosuresController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/closures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ClosuresController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/closures/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ClosuresController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies/{key}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies/{key}/rows/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PolicyController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies/{key}/rows/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/templates/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The template to fill in
     * @description A header, two example rows and explanations.
     */
    get: operations['ListImportController_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListImportController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListImportController_read'];
    /**
     * Upload a list of people or colleagues
     * @description The body is the CSV itself, in UTF-8, at most 30 MB; also with the type text/csv.
     */
    put: operations['ListImportController_upload'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/{id}/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The rows with faults
     * @description With `Accept: text/csv` all of them, with what is wrong, to mend and upload again.
     */
    get: operations['ListImportController_faults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin the dry run */
    post: operations['ListImportController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/{id}/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import the rows without a fault */
    post: operations['ListImportController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/list-imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop, and forget what was uploaded; what is done stays done */
    post: operations['ListImportController_cancel'];
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
  '/api/v1/audit/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what, newest first
     * @description With `Accept: text/csv` everything that the filter finds, as a file.
     */
    get: operations['AuditController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/unusual': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_unusual'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_answers'];
    put?: never;
    post: operations['AuditController_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/access-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_accessReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Overrides and holds (R-009, R-089, R-383)
     * @description With `Accept: text/csv` as a table.
     */
    get: operations['OverrideController_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/override-reviews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OverrideController_review'];
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
     * Caseload per counselor (R-370)
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
     * Census by level of care (R-372)
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
    AccountAnswer_Output: {
      staff: {
        /** Format: uuid */
        id: string;
        displayName: string;
        email: string;
      };
      readonly roles: string[];
      readonly licences: {
        /** Format: uuid */
        id: string;
        type: string;
        number: string;
        state: string;
        expiresOn: string;
        warning: ('expired' | 'expires-soon') | null;
        daysLeft: number | null;
      }[];
      hasPin: boolean;
      passwordChangedAt: string | null;
      readonly sessions: {
        /** Format: uuid */
        id: string;
        createdAt: string;
        lastSeenAt: string;
        address: string | null;
        device: string | null;
        station: boolean;
        current: boolean;
      }[];
    };
    PasswordBody: {
      current: string;
      next: string;
    };
    PinBody: {
      password: string;
      pin: string;
    };
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
        | 'photo.read'
        | 'photo.write'
        | 'file.read'
        | 'file.write'
        | 'file.remove'
        | 'patient.compare'
        | 'patient.merge'
        | 'patient.unmerge'
        | 'merge.read'
        | 'record.misfiled'
        | 'record.re-enter'
        | 'chart.read'
        | 'episode.open'
        | 'episode.move'
        | 'episode.void'
        | 'episode.void-move'
        | 'assignment.write'
        | 'order.read'
        | 'order.write'
        | 'order.verbal'
        | 'order.check'
        | 'order.cosign'
        | 'order.stop'
        | 'dosing.read'
        | 'dose.read'
        | 'dose.record'
        | 'dose.void'
        | 'dose.prepare'
        | 'dose.resolve'
        | 'station.read'
        | 'station.write'
        | 'station.open-container'
        | 'flag.read'
        | 'flag.place'
        | 'flag.clear'
        | 'protocol.read'
        | 'protocol.write'
        | 'certificate.read'
        | 'certificate.write'
        | 'round.read'
        | 'finding.read'
        | 'finding.write'
        | 'cows.read'
        | 'cows.write'
        | 'specimen.record'
        | 'external-dose.read'
        | 'external-dose.write'
        | 'external-dose.verify'
        | 'carry-over.write'
        | 'guest-stay.read'
        | 'guest-stay.write'
        | 'guest-stay.approve'
        | 'guest-stay.verify'
        | 'letter.read'
        | 'naloxone.read'
        | 'naloxone.write'
        | 'naloxone.community'
        | 'overdose.read'
        | 'overdose.write'
        | 'overdose.review'
        | 'overdose.void'
        | 'incident.read'
        | 'incident.write'
        | 'appointment.read'
        | 'appointment.book'
        | 'appointment.attend'
        | 'appointment.cancel'
        | 'schedule.read'
        | 'desk.read'
        | 'desk.check-in'
        | 'desk.call'
        | 'desk.seen'
        | 'desk.leave'
        | 'desk.undo'
        | 'priority.read'
        | 'priority.write'
        | 'priority.end'
        | 'board.read'
        | 'report.caseload'
        | 'report.census'
        | 'report.overrides'
        | 'override.review'
        | 'reminder.read'
        | 'outbox.read'
        | 'staff.members'
        | 'staff.write'
        | 'staff.depart'
        | 'account.read'
        | 'account.write'
        | 'staff.read'
        | 'settings.read'
        | 'settings.write'
        | 'closure.write'
        | 'policy.read'
        | 'policy.preview'
        | 'policy.write'
        | 'events.read'
        | 'chart.open'
        | 'restriction.read'
        | 'restriction.write'
        | 'restriction.lift'
        | 'opening.read'
        | 'opening.review'
        | 'audit.read'
        | 'audit.verify'
        | 'access-report.read'
        | 'list.read'
        | 'list.import'
        | 'list.run'
        | 'session.read'
      )[];
      csrfToken: string;
      idleMinutes: number;
      demo: boolean;
      station: boolean;
      locked: boolean;
      hasPin: boolean;
      readonly licenceWarnings: {
        type: string;
        expiresOn: string;
        daysLeft: number;
      }[];
    };
    ChooseProgrammeBody: {
      /** Format: uuid */
      programmeId: string;
    };
    CodeBody: {
      email: string;
      code: string;
      password: string;
    };
    StationBody: {
      station: boolean;
    };
    UnlockBody: {
      pin: string;
    };
    SetUpNeededAnswer_Output: {
      needed: boolean;
    };
    SetUpBody: {
      code: string;
      organisation: string;
      programme: {
        name: string;
        senderName: string;
        phone: string;
        zone: string;
        isOtp: boolean;
      };
      administrator: {
        displayName: string;
        /** Format: email */
        email: string;
        password: string;
      };
    };
    SetUpAnswer_Output: {
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
    MembersAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        displayName: string;
        email: string;
        /** @enum {string} */
        state: 'active' | 'invited' | 'left';
        readonly roles: (
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
        chargeNurse: boolean;
        readonly licences: {
          /** Format: uuid */
          id: string;
          type: string;
          number: string;
          state: string;
          expiresOn: string;
          warning: ('expired' | 'expires-soon') | null;
          daysLeft: number | null;
        }[];
        hasPassword: boolean;
        hasPin: boolean;
        lastSeenAt: string | null;
        version: number;
      }[];
    };
    MemberAnswer_Output: {
      /** Format: uuid */
      id: string;
      displayName: string;
      email: string;
      /** @enum {string} */
      state: 'active' | 'invited' | 'left';
      readonly roles: (
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
      chargeNurse: boolean;
      readonly licences: {
        /** Format: uuid */
        id: string;
        type: string;
        number: string;
        state: string;
        expiresOn: string;
        warning: ('expired' | 'expires-soon') | null;
        daysLeft: number | null;
      }[];
      hasPassword: boolean;
      hasPin: boolean;
      lastSeenAt: string | null;
      version: number;
    };
    StaffBody: {
      displayName: string;
      /** Format: email */
      email: string;
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
      chargeNurse?: boolean;
      licences?: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        type: 'MD' | 'DO' | 'NP' | 'PA' | 'RN' | 'LPN' | 'RPH' | 'LADC' | 'DEA';
        number: string;
        state: string;
        /** Format: date */
        expiresOn: string;
      }[];
    };
    InvitedAnswer_Output: {
      member: {
        /** Format: uuid */
        id: string;
        displayName: string;
        email: string;
        /** @enum {string} */
        state: 'active' | 'invited' | 'left';
        readonly roles: (
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
        chargeNurse: boolean;
        readonly licences: {
          /** Format: uuid */
          id: string;
          type: string;
          number: string;
          state: string;
          expiresOn: string;
          warning: ('expired' | 'expires-soon') | null;
          daysLeft: number | null;
        }[];
        hasPassword: boolean;
        hasPin: boolean;
        lastSeenAt: string | null;
        version: number;
      };
      code: {
        code: string;
        expiresAt: string;
      } | null;
    };
    CodeAnswer_Output: {
      code: string;
      expiresAt: string;
    };
    DepartureFactsAnswer_Output: {
      caseload: number;
      sessionsAhead: number;
      openSessions: number;
      lastAdministrator: boolean;
      readonly candidates: {
        /** Format: uuid */
        id: string;
        displayName: string;
        readonly roles: (
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
    DepartureBody: {
      /** Format: uuid */
      id: string;
      handOverTo: string | null;
      reason: string;
    };
    DepartureAnswer_Output: {
      /** Format: uuid */
      id: string;
      sessionsEnded: number;
      peopleHandedOver: number;
      sessionsHandedOver: number;
      readonly sessionsLeft: {
        /** Format: uuid */
        appointmentId: string;
        startsAt: string;
        zone: string;
        patientName: string;
      }[];
    };
    LicenceBody: {
      /** @enum {string} */
      type: 'MD' | 'DO' | 'NP' | 'PA' | 'RN' | 'LPN' | 'RPH' | 'LADC' | 'DEA';
      number: string;
      state: string;
      /** Format: date */
      expiresOn: string;
    };
    StaffReasonBody: {
      reason: string;
    };
    PatientsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
        stage: string | null;
        formerly: string | null;
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
        dateOfBirth: string | null;
        stage: string | null;
        formerly: string | null;
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
      correction?: {
        /** @enum {string} */
        kind: 'correction' | 'changed name';
        reason: string;
      };
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
      restricted: boolean;
      openUntil: string | null;
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
    PrioritiesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        kind: string;
        fromDay: string;
        toDay: string | null;
        recordedBy: string | null;
        endedAt: string | null;
      }[];
    };
    PriorityBody: {
      /** @enum {string} */
      kind: 'pregnancy' | 'recent_overdose' | 'medical';
      /** Format: date */
      fromDay: string;
      /** Format: date */
      toDay?: string;
    };
    PriorityAnswer_Output: {
      /** Format: uuid */
      id: string;
      kind: string;
      fromDay: string;
      toDay: string | null;
      recordedBy: string | null;
      endedAt: string | null;
    };
    RestrictionAnswer_Output: {
      patient: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      restriction: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'staff' | 'relative' | 'well-known' | 'asked';
        ownStaff: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        readonly readers: {
          /** Format: uuid */
          id: string;
          displayName: string;
        }[];
        reason: string;
        restrictedBy: string | null;
        restrictedAt: string;
      } | null;
      readonly suggested: {
        /** Format: uuid */
        id: string;
        displayName: string;
        why: string;
      }[];
    };
    RestrictionBody: {
      /** @enum {string} */
      kind: 'staff' | 'relative' | 'well-known' | 'asked';
      /** @description The colleague whose own chart this is: it never opens to them. */
      ownStaffId?: string | null;
      readerIds: string[];
      reason: string;
    };
    LiftBody: {
      reason: string;
    };
    OpeningBody: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      reasonCode: 'emergency' | 'treatment' | 'dosing' | 'front_desk' | 'privacy' | 'other';
      reason: string;
    };
    OpeningAnswer_Output: {
      /** Format: uuid */
      id: string;
      until: string;
    };
    OpeningsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        };
        staff: {
          /** Format: uuid */
          id: string;
          displayName: string;
          readonly roles: string[];
        };
        /** @enum {string} */
        reasonCode: 'emergency' | 'treatment' | 'dosing' | 'front_desk' | 'privacy' | 'other';
        reason: string;
        openedAt: string;
        until: string;
        looks: number;
        reviewedBy: string | null;
        reviewedAt: string | null;
        verdict: ('justified' | 'unjustified') | null;
        note: string | null;
      }[];
      next: string | null;
    };
    ReviewBody: {
      /** @enum {string} */
      verdict: 'justified' | 'unjustified';
      note?: string | null;
    };
    ReviewAnswer_Output: {
      /** Format: uuid */
      id: string;
      patient: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      staff: {
        /** Format: uuid */
        id: string;
        displayName: string;
        readonly roles: string[];
      };
      /** @enum {string} */
      reasonCode: 'emergency' | 'treatment' | 'dosing' | 'front_desk' | 'privacy' | 'other';
      reason: string;
      openedAt: string;
      until: string;
      looks: number;
      reviewedBy: string | null;
      reviewedAt: string | null;
      verdict: ('justified' | 'unjustified') | null;
      note: string | null;
    };
    IdentityHistoryAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'correction' | 'changed name';
        reason: string;
        before: {
          given: string;
          family: string;
          dateOfBirth: string;
          /** @enum {string} */
          sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
        };
        after: {
          given: string;
          family: string;
          dateOfBirth: string;
          /** @enum {string} */
          sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
        };
        by: string | null;
        at: string;
      }[];
    };
    CorrectionReasonBody: {
      reason: string;
    };
    VoidedEpisodeAnswer_Output: {
      /** Format: uuid */
      id: string;
      voidedAt: string;
      sessionsCancelled: number;
    };
    MisfiledListAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        recordType: 'appointment' | 'contact_consent' | 'specimen' | 'dose' | 'medication_order';
        /** Format: uuid */
        recordId: string;
        from: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        };
        to: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        };
        reason: string;
        by: string | null;
        at: string;
        reentry: {
          /** Format: uuid */
          recordId: string;
          by: string | null;
          at: string;
        } | null;
        readonly candidates: {
          /** Format: uuid */
          id: string;
          at: string;
          doseMcg: number;
        }[];
      }[];
    };
    MisfiledBody: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      recordType: 'appointment' | 'contact_consent' | 'specimen' | 'dose' | 'medication_order';
      /** Format: uuid */
      recordId: string;
      /** Format: uuid */
      toPatientId: string;
      reason: string;
    };
    MovedAnswer_Output: {
      /** Format: uuid */
      id: string;
      reenteredAs: string | null;
    };
    ReentryBody: {
      /** Format: uuid */
      recordId: string;
    };
    MisfiledAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      recordType: 'appointment' | 'contact_consent' | 'specimen' | 'dose' | 'medication_order';
      /** Format: uuid */
      recordId: string;
      from: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      to: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      reason: string;
      by: string | null;
      at: string;
      reentry: {
        /** Format: uuid */
        recordId: string;
        by: string | null;
        at: string;
      } | null;
      readonly candidates: {
        /** Format: uuid */
        id: string;
        at: string;
        doseMcg: number;
      }[];
    };
    ComparisonAnswer_Output: {
      readonly people: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        legalName: {
          given: string;
          family: string;
        };
        preferredName: string | null;
        dateOfBirth: string;
        /** @enum {string} */
        sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
        language: string;
        phone: string | null;
        email: string | null;
        nextOfKin: string | null;
        registeredOn: string;
        registeredBy: string | null;
        readonly episodes: {
          /** Format: uuid */
          id: string;
          openedOn: string;
          closedOn: string | null;
        }[];
        readonly records: {
          kind: string;
          label: string;
          count: number;
        }[];
      }[];
      readonly why: string[];
      readonly differs: string[];
      readonly stops: {
        code: string;
        says: string;
      }[];
      readonly warnings: string[];
      asksEpisode: boolean;
    };
    MergePeopleAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
      }[];
    };
    MergesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        survivor: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        };
        absorbed: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        };
        reason: string;
        by: string | null;
        at: string;
        closedEpisode: boolean;
        moved: number;
        undone: {
          by: string | null;
          at: string;
          reason: string;
        } | null;
      }[];
    };
    MergeBody: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      survivorId: string;
      /** Format: uuid */
      absorbedId: string;
      reason: string;
      /** Format: uuid */
      keepEpisodeId?: string;
    };
    MergeAnswer_Output: {
      /** Format: uuid */
      id: string;
      survivor: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      absorbed: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      reason: string;
      by: string | null;
      at: string;
      closedEpisode: boolean;
      moved: number;
      undone: {
        by: string | null;
        at: string;
        reason: string;
      } | null;
    };
    UnmergeBody: {
      reason: string;
    };
    UnmergeAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      survivorId: string;
      readonly stayed: {
        kind: string;
        label: string;
        count: number;
      }[];
      readonly wentAlong: {
        kind: string;
        label: string;
        count: number;
      }[];
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
        restricted: boolean;
        openUntil: string | null;
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
                | 'charge_nurse'
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
        kind: 'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'correction' | 'doses';
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
        kind: 'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'correction' | 'doses';
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
          | 'charge_nurse'
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
    FileAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'photo' | 'attachment' | 'scan';
      /** @enum {string} */
      mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
      bytes: number;
      name: string;
      uploadedAt: string;
      uploadedBy: string | null;
      removed: {
        at: string;
        by: string | null;
        reason: string;
      } | null;
    };
    FilesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'photo' | 'attachment' | 'scan';
        /** @enum {string} */
        mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
        bytes: number;
        name: string;
        uploadedAt: string;
        uploadedBy: string | null;
        removed: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
      }[];
    };
    RemoveFileBody: {
      reason: string;
    };
    FindingsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind:
          | 'opioid-use-disorder'
          | 'treatment-consent'
          | 'examination'
          | 'registry-check'
          | 'interim-treatment'
          | 'pregnancy'
          | 'risk-history'
          | 'allergy'
          | 'medication'
          | 'ecg'
          | 'laboratory'
          | 'pdmp-check'
          | 'mood-screen'
          | 'naloxone-challenge'
          | 'dose-assessment'
          | 'breath-alcohol'
          | 'vitals'
          | 'opioid-use'
          | 'review'
          | 'advice';
        on: string;
        at: string;
        recordedAt: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        details: {
          [key: string]: string | number | boolean | null;
        } | null;
        replaces: {
          /** Format: uuid */
          id: string;
          reason: string;
        } | null;
        replacedBy: {
          /** Format: uuid */
          id: string;
          at: string;
          by: {
            /** Format: uuid */
            id: string;
            displayName: string;
          } | null;
          reason: string;
        } | null;
      }[];
    };
    FindingBody: {
      /** @enum {string} */
      kind:
        | 'opioid-use-disorder'
        | 'treatment-consent'
        | 'examination'
        | 'registry-check'
        | 'interim-treatment'
        | 'pregnancy'
        | 'risk-history'
        | 'allergy'
        | 'medication'
        | 'ecg'
        | 'laboratory'
        | 'pdmp-check'
        | 'mood-screen'
        | 'naloxone-challenge'
        | 'dose-assessment'
        | 'breath-alcohol'
        | 'vitals'
        | 'opioid-use'
        | 'review'
        | 'advice';
      /** Format: date-time */
      at?: string;
      details: {
        [key: string]: string | '' | number | boolean | null;
      } | null;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    FindingAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'opioid-use-disorder'
        | 'treatment-consent'
        | 'examination'
        | 'registry-check'
        | 'interim-treatment'
        | 'pregnancy'
        | 'risk-history'
        | 'allergy'
        | 'medication'
        | 'ecg'
        | 'laboratory'
        | 'pdmp-check'
        | 'mood-screen'
        | 'naloxone-challenge'
        | 'dose-assessment'
        | 'breath-alcohol'
        | 'vitals'
        | 'opioid-use'
        | 'review'
        | 'advice';
      on: string;
      at: string;
      recordedAt: string;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      details: {
        [key: string]: string | number | boolean | null;
      } | null;
      replaces: {
        /** Format: uuid */
        id: string;
        reason: string;
      } | null;
      replacedBy: {
        /** Format: uuid */
        id: string;
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        reason: string;
      } | null;
    };
    CowsListAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        on: string;
        at: string;
        recordedAt: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        items: {
          sweating: number | null;
          restlessness: number | null;
          pupils: number | null;
          aches: number | null;
          noseTears: number | null;
          gi: number | null;
          tremor: number | null;
          yawning: number | null;
          anxiety: number | null;
          gooseflesh: number | null;
        };
        pulseBpm: number | null;
        total: number | null;
        band: ('none' | 'mild' | 'moderate' | 'moderately-severe' | 'severe') | null;
        objectiveSigns: number;
        /** @enum {string} */
        reason: 'admission' | 'scheduled' | 'pre-dose' | 'post-dose' | 'as-needed';
        note: string | null;
        precipitated: boolean;
        replaces: {
          /** Format: uuid */
          id: string;
          reason: string;
        } | null;
        replacedBy: {
          /** Format: uuid */
          id: string;
          at: string;
          by: {
            /** Format: uuid */
            id: string;
            displayName: string;
          } | null;
          reason: string;
        } | null;
      }[];
    };
    CowsBody: {
      /** Format: date-time */
      at?: string;
      pulseBpm: number | null;
      items: {
        sweating: number | null;
        restlessness: number | null;
        pupils: number | null;
        aches: number | null;
        noseTears: number | null;
        gi: number | null;
        tremor: number | null;
        yawning: number | null;
        anxiety: number | null;
        gooseflesh: number | null;
      };
      /** @enum {string} */
      reason: 'admission' | 'scheduled' | 'pre-dose' | 'post-dose' | 'as-needed';
      note?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    CowsAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      at: string;
      recordedAt: string;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      items: {
        sweating: number | null;
        restlessness: number | null;
        pupils: number | null;
        aches: number | null;
        noseTears: number | null;
        gi: number | null;
        tremor: number | null;
        yawning: number | null;
        anxiety: number | null;
        gooseflesh: number | null;
      };
      pulseBpm: number | null;
      total: number | null;
      band: ('none' | 'mild' | 'moderate' | 'moderately-severe' | 'severe') | null;
      objectiveSigns: number;
      /** @enum {string} */
      reason: 'admission' | 'scheduled' | 'pre-dose' | 'post-dose' | 'as-needed';
      note: string | null;
      precipitated: boolean;
      replaces: {
        /** Format: uuid */
        id: string;
        reason: string;
      } | null;
      replacedBy: {
        /** Format: uuid */
        id: string;
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        reason: string;
      } | null;
    };
    FlagsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** @enum {string} */
        kind:
          | 'see_prescriber'
          | 'clinical_safety'
          | 'see_nurse'
          | 'see_counselor_before'
          | 'see_counselor_after'
          | 'uds_due'
          | 'financial'
          | 'photo_update'
          | 'message';
        blocks: boolean;
        orderId: string | null;
        says: string;
        /** @enum {string} */
        reasonCode:
          | 'medical_review'
          | 'sedation'
          | 'vital_signs'
          | 'missed_days'
          | 'overdose'
          | 'pregnancy'
          | 'heart'
          | 'laboratory'
          | 'interaction'
          | 'drug_test'
          | 'counseling_offered'
          | 'counseling_not_attended'
          | 'payment'
          | 'identity'
          | 'other';
        placedOn: string;
        expiresOn: string | null;
        placedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        placedAt: string;
        cleared: {
          by: string | null;
          at: string;
          reason: string;
        } | null;
        standing: boolean;
        mayClear: boolean;
      }[];
    };
    FlagBody: {
      /** @enum {string} */
      kind:
        | 'see_prescriber'
        | 'clinical_safety'
        | 'see_nurse'
        | 'see_counselor_before'
        | 'see_counselor_after'
        | 'uds_due'
        | 'financial'
        | 'photo_update'
        | 'message';
      says: string;
      /** @enum {string} */
      reasonCode:
        | 'medical_review'
        | 'sedation'
        | 'vital_signs'
        | 'missed_days'
        | 'overdose'
        | 'pregnancy'
        | 'heart'
        | 'laboratory'
        | 'interaction'
        | 'drug_test'
        | 'counseling_offered'
        | 'counseling_not_attended'
        | 'payment'
        | 'identity'
        | 'other';
      /** Format: uuid */
      orderId?: string;
      /** Format: date */
      expiresOn?: string;
      blocks?: boolean;
    };
    FlagAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      kind:
        | 'see_prescriber'
        | 'clinical_safety'
        | 'see_nurse'
        | 'see_counselor_before'
        | 'see_counselor_after'
        | 'uds_due'
        | 'financial'
        | 'photo_update'
        | 'message';
      blocks: boolean;
      orderId: string | null;
      says: string;
      /** @enum {string} */
      reasonCode:
        | 'medical_review'
        | 'sedation'
        | 'vital_signs'
        | 'missed_days'
        | 'overdose'
        | 'pregnancy'
        | 'heart'
        | 'laboratory'
        | 'interaction'
        | 'drug_test'
        | 'counseling_offered'
        | 'counseling_not_attended'
        | 'payment'
        | 'identity'
        | 'other';
      placedOn: string;
      expiresOn: string | null;
      placedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      placedAt: string;
      cleared: {
        by: string | null;
        at: string;
        reason: string;
      } | null;
      standing: boolean;
      mayClear: boolean;
    };
    FlagClearBody: {
      reason: string;
    };
    InjectionsAnswer_Output: {
      day: string;
      from: string;
      to: string;
      readonly items: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
        product: string;
        place: number;
        orderId: string | null;
        doseMcg: number | null;
        last: {
          product: string;
          on: string;
          doseMcg: number;
          site: string | null;
        } | null;
        opensOn: string;
        dueOn: string;
        lateAfter: string | null;
        restartAfter: string | null;
        /** @enum {string} */
        timing: 'not-yet' | 'early' | 'due' | 'late' | 'restart';
      }[];
    };
    DosingQueueAnswer_Output: {
      day: string;
      readonly toCome: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
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
        missed: number;
        appointmentAt: string | null;
        readonly flags: ('order-expired' | 'on-hold' | 'missed-3' | 'injection-due')[];
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
        restricted: boolean;
        openUntil: string | null;
      };
      day: string;
      order: {
        /** Format: uuid */
        id: string;
        product: string;
        doseMcg: number;
        frequency: string;
        portions: number;
        readonly steps: {
          from: string;
          doseMcg: number;
        }[];
        portionPlan:
          | {
              doseMcg: number;
              at: string;
              observed: boolean;
            }[]
          | null;
        weekdays: number[] | null;
        startsOn: string;
        expiresOn: string;
        endsOn: string | null;
        signedBy: string | null;
        origin: string;
        taper: string | null;
        rationale: string | null;
        portionMcg: number;
        dayMcg: number;
      } | null;
      portion: number;
      readonly lastDoses: {
        /** Format: uuid */
        id: string;
        serviceDay: string;
        portion: number;
        product: string | null;
        productClass: string;
        doseMcg: number;
        observation: string | null;
        occurredAt: string;
        by: string | null;
      }[];
      doseToday: {
        /** Format: uuid */
        id: string;
        serviceDay: string;
        portion: number;
        product: string | null;
        productClass: string;
        doseMcg: number;
        observation: string | null;
        occurredAt: string;
        by: string | null;
      } | null;
      daysSinceLastDose: number | null;
      missed: number;
      treatmentDay: number;
      course: {
        treatmentDay: number;
        isFirstDay: boolean;
        lastDose: {
          on: string;
          doseMcg: number;
          productClass: string;
          place: string;
        } | null;
        daysSinceLastDose: number | null;
        missed: number;
        givenThisDayMcg: number;
      };
      readonly flags: {
        /** Format: uuid */
        id: string;
        kind: string;
        blocks: boolean;
        orderId: string | null;
        says: string;
        placedOn: string;
        expiresOn: string | null;
      }[];
      readonly similarNames: {
        number: string;
        name: string;
      }[];
      photo: string | null;
      photoOn: string | null;
      readonly needs: ('dose-assessment' | 'cows' | 'breath-alcohol' | 'vitals')[];
      proposal: string | null;
      readonly unresolved: {
        /** Format: uuid */
        id: string;
        at: string;
        by: string | null;
        /** Format: uuid */
        orderId: string;
        serviceDay: string;
        portion: number;
        deliveredMcg: number | null;
      }[];
      readonly otherOrders: {
        /** Format: uuid */
        id: string;
        product: string;
        doseMcg: number;
        frequency: string;
        portions: number;
        readonly steps: {
          from: string;
          doseMcg: number;
        }[];
        portionPlan:
          | {
              doseMcg: number;
              at: string;
              observed: boolean;
            }[]
          | null;
        weekdays: number[] | null;
        startsOn: string;
        expiresOn: string;
        endsOn: string | null;
        signedBy: string | null;
        origin: string;
        taper: string | null;
        rationale: string | null;
        /** @enum {string} */
        state: 'upcoming' | 'active' | 'expired' | 'stopped';
        lastOn: string | null;
        dueOn: string | null;
      }[];
      policy: {
        [key: string]: number;
      };
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
          | 'charge_nurse'
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
    DoseHistoryAnswer_Output: {
      from: string;
      to: string;
      readonly days: {
        day: string;
        doseMcg: number | null;
        product: string | null;
        /** @enum {string} */
        state: 'given' | 'partial' | 'declined' | 'missed' | 'covered' | 'external' | 'none' | 'closed';
        orderedMcg: number | null;
      }[];
      readonly cows: {
        day: string;
        at: string;
        total: number | null;
      }[];
      readonly specimens: {
        day: string;
        /** @enum {string} */
        result: 'negative' | 'positive' | 'not_collected';
      }[];
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
        sedation?: number;
        dateOfBirthConfirmed?: boolean;
      };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
      /** Format: date-time */
      occurredAt?: string;
      /** Format: uuid */
      stationId?: string;
      volumeUl?: number;
      wastedMcg?: number;
      observedMinutes?: number;
      /** Format: uuid */
      preparationId?: string;
      injection?: {
        site: string;
        lot: string;
        /** Format: date */
        lotExpiresOn: string;
        remsChecked: boolean;
        receivedOn: string | null;
        outOfRefrigeratorSince: string | null;
        handedToPatient: boolean;
      };
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
          | 'charge_nurse'
        )[];
      }[];
    };
    ReasonBody: {
      reason: string;
    };
    VoidedDoseAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      voidedAt: string;
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
        readonly steps: {
          from: string;
          doseMcg: number;
        }[];
        portionPlan:
          | {
              doseMcg: number;
              at: string;
              observed: boolean;
            }[]
          | null;
        weekdays: number[] | null;
        startsOn: string;
        expiresOn: string;
        endsOn: string | null;
        endReason: string | null;
        /** @enum {string} */
        state:
          | 'upcoming'
          | 'active'
          | 'on_hold'
          | 'on_hold_missed'
          | 'pending_cosign'
          | 'expired'
          | 'stopped'
          | 'discontinued_missed';
        signedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        signedAt: string;
        origin: string;
        taper: string | null;
        indication: string | null;
        rationale: string | null;
        protocol: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        pathway: string | null;
        setting: string | null;
        verbal: {
          receivedBy: {
            /** Format: uuid */
            id: string;
            displayName: string;
          };
          receivedAt: string;
          reason: string;
          bridge: boolean;
          cosignedBy: {
            /** Format: uuid */
            id: string;
            displayName: string;
          } | null;
          cosignedAt: string | null;
        } | null;
        cosignDueAt: string | null;
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
        | 'buprenorphine-naloxone-film'
        | 'buprenorphine-naloxone-zubsolv'
        | 'buprenorphine-xr-sublocade'
        | 'buprenorphine-xr-brixadi-weekly'
        | 'buprenorphine-xr-brixadi-monthly'
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
      steps?: {
        /** Format: date */
        from: string;
        doseMcg: number;
      }[];
      portionPlan?: {
        doseMcg: number;
        at: string;
        observed: boolean;
      }[];
      weekdays?: number[];
      /** @enum {string} */
      taper?: 'voluntary' | 'administrative';
      indication?: string;
      rationale?: string;
      /** Format: uuid */
      protocolId?: string;
      conditionsMet?: boolean;
      /** @enum {string} */
      pathway?: 'otp_dispensed' | 'prescribed' | 'clinic_administered_xr';
      /** @enum {string} */
      setting?: 'inpatient' | 'outpatient';
      verbal?: {
        /** Format: uuid */
        prescriberId: string;
        readBack: boolean;
        reason: string;
        /** @default false */
        bridge: boolean;
      };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
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
      readonly steps: {
        from: string;
        doseMcg: number;
      }[];
      portionPlan:
        | {
            doseMcg: number;
            at: string;
            observed: boolean;
          }[]
        | null;
      weekdays: number[] | null;
      startsOn: string;
      expiresOn: string;
      endsOn: string | null;
      endReason: string | null;
      /** @enum {string} */
      state:
        | 'upcoming'
        | 'active'
        | 'on_hold'
        | 'on_hold_missed'
        | 'pending_cosign'
        | 'expired'
        | 'stopped'
        | 'discontinued_missed';
      signedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      signedAt: string;
      origin: string;
      taper: string | null;
      indication: string | null;
      rationale: string | null;
      protocol: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      pathway: string | null;
      setting: string | null;
      verbal: {
        receivedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        };
        receivedAt: string;
        reason: string;
        bridge: boolean;
        cosignedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        cosignedAt: string | null;
      } | null;
      cosignDueAt: string | null;
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
          | 'charge_nurse'
        )[];
      }[];
    };
    OrderCheckBody: {
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      product:
        | 'methadone-oral-concentrate'
        | 'methadone-tablet'
        | 'buprenorphine-sl'
        | 'buprenorphine-naloxone-sl'
        | 'buprenorphine-naloxone-film'
        | 'buprenorphine-naloxone-zubsolv'
        | 'buprenorphine-xr-sublocade'
        | 'buprenorphine-xr-brixadi-weekly'
        | 'buprenorphine-xr-brixadi-monthly'
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
      expiresOn?: string;
      reason?: string;
      steps?: {
        /** Format: date */
        from: string;
        doseMcg: number;
      }[];
      portionPlan?: {
        doseMcg: number;
        at: string;
        observed: boolean;
      }[];
      weekdays?: number[];
      /** @enum {string} */
      taper?: 'voluntary' | 'administrative';
      indication?: string;
      rationale?: string;
      /** Format: uuid */
      protocolId?: string;
      conditionsMet?: boolean;
      /** @enum {string} */
      pathway?: 'otp_dispensed' | 'prescribed' | 'clinic_administered_xr';
      /** @enum {string} */
      setting?: 'inpatient' | 'outpatient';
      verbal?: {
        /** Format: uuid */
        prescriberId: string;
        readBack: boolean;
        reason: string;
        /** @default false */
        bridge: boolean;
      };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
    };
    OrderCheckAnswer_Output: {
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
          | 'charge_nurse'
        )[];
      }[];
      proposal: string | null;
      proposedMcg: number | null;
      lastDay: string | null;
    };
    CosignBody: Record<string, never>;
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
      readonly steps: {
        from: string;
        doseMcg: number;
      }[];
      portionPlan:
        | {
            doseMcg: number;
            at: string;
            observed: boolean;
          }[]
        | null;
      weekdays: number[] | null;
      startsOn: string;
      expiresOn: string;
      endsOn: string | null;
      endReason: string | null;
      /** @enum {string} */
      state:
        | 'upcoming'
        | 'active'
        | 'on_hold'
        | 'on_hold_missed'
        | 'pending_cosign'
        | 'expired'
        | 'stopped'
        | 'discontinued_missed';
      signedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      signedAt: string;
      origin: string;
      taper: string | null;
      indication: string | null;
      rationale: string | null;
      protocol: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      pathway: string | null;
      setting: string | null;
      verbal: {
        receivedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        };
        receivedAt: string;
        reason: string;
        bridge: boolean;
        cosignedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        cosignedAt: string | null;
      } | null;
      cosignDueAt: string | null;
    };
    ExternalDosesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        /** @enum {string} */
        source: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';
        facility: string;
        informant: string | null;
        informantRole: string | null;
        telephone: string | null;
        /** @enum {string} */
        method: 'patient_says' | 'call' | 'fax' | 'record';
        readonly doses: {
          on: string;
          doseMcg: number;
        }[];
        /** @enum {string} */
        state: 'reported' | 'verified' | 'rejected';
        readonly decisions: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          outcome: 'verified' | 'rejected';
          /** @enum {string} */
          method: 'call_back' | 'fax' | 'record';
          spokeWith: string | null;
          spokeWithRole: string | null;
          telephone: string | null;
          note: string | null;
          by: string | null;
          at: string;
        }[];
        recordedBy: string | null;
        recordedAt: string;
      }[];
      carryOver: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        reportId: string;
        days: number;
        reason: string;
        by: string | null;
        at: string;
      } | null;
    };
    ExternalReportBody: {
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      /** @enum {string} */
      source: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';
      facility: string;
      informant?: string;
      informantRole?: string;
      telephone?: string;
      /** @enum {string} */
      method: 'patient_says' | 'call' | 'fax' | 'record';
      doses: {
        /** Format: date */
        on: string;
        doseMcg: number;
      }[];
    };
    NewExternalReportAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      /** @enum {string} */
      source: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';
      facility: string;
      informant: string | null;
      informantRole: string | null;
      telephone: string | null;
      /** @enum {string} */
      method: 'patient_says' | 'call' | 'fax' | 'record';
      readonly doses: {
        on: string;
        doseMcg: number;
      }[];
      /** @enum {string} */
      state: 'reported' | 'verified' | 'rejected';
      readonly decisions: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'verified' | 'rejected';
        /** @enum {string} */
        method: 'call_back' | 'fax' | 'record';
        spokeWith: string | null;
        spokeWithRole: string | null;
        telephone: string | null;
        note: string | null;
        by: string | null;
        at: string;
      }[];
      recordedBy: string | null;
      recordedAt: string;
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
          | 'charge_nurse'
        )[];
      }[];
    };
    DecisionBody: {
      /** @enum {string} */
      outcome: 'verified' | 'rejected';
      /** @enum {string} */
      method: 'call_back' | 'fax' | 'record';
      spokeWith?: string;
      spokeWithRole?: string;
      telephone?: string;
      note?: string;
    };
    ExternalReportAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      /** @enum {string} */
      source: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';
      facility: string;
      informant: string | null;
      informantRole: string | null;
      telephone: string | null;
      /** @enum {string} */
      method: 'patient_says' | 'call' | 'fax' | 'record';
      readonly doses: {
        on: string;
        doseMcg: number;
      }[];
      /** @enum {string} */
      state: 'reported' | 'verified' | 'rejected';
      readonly decisions: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'verified' | 'rejected';
        /** @enum {string} */
        method: 'call_back' | 'fax' | 'record';
        spokeWith: string | null;
        spokeWithRole: string | null;
        telephone: string | null;
        note: string | null;
        by: string | null;
        at: string;
      }[];
      recordedBy: string | null;
      recordedAt: string;
    };
    CarryOverBody: {
      /** Format: uuid */
      reportId: string;
      days: number;
      reason: string;
    };
    CarryOverAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      reportId: string;
      days: number;
      reason: string;
      by: string | null;
      at: string;
    };
    GuestStaysAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        direction: 'out' | 'in';
        otherProgramme: string;
        telephone: string;
        contactName: string | null;
        practitioner: string | null;
        /** @enum {string} */
        reason: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';
        reasonText: string | null;
        from: string;
        to: string;
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        doseMcg: number;
        note: string | null;
        /** @enum {string} */
        state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
        /** @enum {string} */
        lastStep: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
        readonly steps: {
          /** @enum {string} */
          state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
          consentBasis: ('part2' | 'tpo') | null;
          consentOn: string | null;
          note: string | null;
          by: string | null;
          at: string;
        }[];
        readonly verifications: {
          /** Format: uuid */
          id: string;
          verifier: string;
          verifierRole: string | null;
          calledAt: string;
          on: string;
          lastDoseOn: string;
          doseMcg: number;
          photoIdSeen: boolean;
          by: string | null;
        }[];
        recordedBy: string | null;
        recordedAt: string;
      }[];
    };
    GuestStayBody: {
      /** @enum {string} */
      direction: 'out' | 'in';
      otherProgramme: string;
      telephone: string;
      contactName?: string;
      practitioner?: string;
      /** @enum {string} */
      reason: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';
      reasonText?: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      doseMcg: number;
      note?: string;
    };
    GuestStayAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      direction: 'out' | 'in';
      otherProgramme: string;
      telephone: string;
      contactName: string | null;
      practitioner: string | null;
      /** @enum {string} */
      reason: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';
      reasonText: string | null;
      from: string;
      to: string;
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      doseMcg: number;
      note: string | null;
      /** @enum {string} */
      state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
      /** @enum {string} */
      lastStep: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
      readonly steps: {
        /** @enum {string} */
        state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
        consentBasis: ('part2' | 'tpo') | null;
        consentOn: string | null;
        note: string | null;
        by: string | null;
        at: string;
      }[];
      readonly verifications: {
        /** Format: uuid */
        id: string;
        verifier: string;
        verifierRole: string | null;
        calledAt: string;
        on: string;
        lastDoseOn: string;
        doseMcg: number;
        photoIdSeen: boolean;
        by: string | null;
      }[];
      recordedBy: string | null;
      recordedAt: string;
    };
    GuestStepBody: {
      /** @enum {string} */
      state: 'sent' | 'confirmed' | 'closed';
      /** @enum {string} */
      consentBasis?: 'part2' | 'tpo';
      /** Format: date */
      consentOn?: string;
      note?: string;
    };
    GuestCallBody: {
      verifier: string;
      verifierRole?: string;
      /** Format: date-time */
      calledAt?: string;
      /** Format: date */
      lastDoseOn: string;
      doseMcg: number;
      photoIdSeen: boolean;
    };
    LetterAnswer_Output: {
      programme: {
        name: string;
        phone: string;
      };
      person: {
        /** Format: uuid */
        id: string;
        number: string;
        legalName: {
          given: string;
          family: string;
        };
        displayName: string;
        dateOfBirth: string;
        phone: string | null;
      };
      stay: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        direction: 'out' | 'in';
        otherProgramme: string;
        telephone: string;
        contactName: string | null;
        practitioner: string | null;
        /** @enum {string} */
        reason: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';
        reasonText: string | null;
        from: string;
        to: string;
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        doseMcg: number;
        note: string | null;
        /** @enum {string} */
        state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
        /** @enum {string} */
        lastStep: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
        readonly steps: {
          /** @enum {string} */
          state: 'requested' | 'approved' | 'sent' | 'confirmed' | 'active' | 'closed';
          consentBasis: ('part2' | 'tpo') | null;
          consentOn: string | null;
          note: string | null;
          by: string | null;
          at: string;
        }[];
        readonly verifications: {
          /** Format: uuid */
          id: string;
          verifier: string;
          verifierRole: string | null;
          calledAt: string;
          on: string;
          lastDoseOn: string;
          doseMcg: number;
          photoIdSeen: boolean;
          by: string | null;
        }[];
        recordedBy: string | null;
        recordedAt: string;
      } | null;
      lastDose: {
        on: string;
        doseMcg: number;
        product: string | null;
      } | null;
      readonly lastDoses: {
        on: string;
        doseMcg: number;
        product: string | null;
      }[];
      order: {
        product: string;
        doseMcg: number;
        expiresOn: string;
      } | null;
      readonly allergies: string[];
      pregnancy: string | null;
      ecg: {
        on: string;
        qtcMs: number | null;
        declined: boolean;
      } | null;
      signedBy: {
        displayName: string;
        licence: string | null;
      } | null;
      consent: {
        /** @enum {string} */
        basis: 'part2' | 'tpo';
        on: string;
      } | null;
      printedOn: string;
    };
    NaloxoneAnswer_Output: {
      due: {
        ruleId: string;
        /** @enum {string} */
        why: 'never' | 'missed-days' | 'overdose' | 'used' | 'interval' | 'kit-expires';
        since: string;
      } | null;
      readonly offers: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        occasion:
          | 'admission'
          | 'take_home'
          | 'injection'
          | 'missed_days'
          | 'overdose'
          | 'replacement'
          | 'discharge'
          | 'periodic'
          | 'other'
          | 'community';
        on: string;
        /** @enum {string} */
        outcome: 'accepted' | 'declined';
        product: string | null;
        quantity: number | null;
        lot: string | null;
        expiresOn: string | null;
        trained: boolean | null;
        declinedReason: string | null;
        by: string | null;
      }[];
      readonly uses: {
        /** Format: uuid */
        id: string;
        on: string;
        /** @enum {string} */
        what: 'used_for_self' | 'used_for_another' | 'lost';
        doses: number | null;
        by: string | null;
      }[];
    };
    NaloxoneOfferBody: {
      product?: string;
      quantity?: number;
      lot?: string;
      /** Format: date */
      expiresOn?: string;
      trained?: boolean;
      /** @enum {string} */
      occasion:
        | 'admission'
        | 'take_home'
        | 'injection'
        | 'missed_days'
        | 'overdose'
        | 'replacement'
        | 'discharge'
        | 'periodic'
        | 'other';
      /** Format: date */
      on: string;
      /** @enum {string} */
      outcome: 'accepted' | 'declined';
      declinedReason?: string;
    };
    NaloxoneOfferAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      occasion:
        | 'admission'
        | 'take_home'
        | 'injection'
        | 'missed_days'
        | 'overdose'
        | 'replacement'
        | 'discharge'
        | 'periodic'
        | 'other'
        | 'community';
      on: string;
      /** @enum {string} */
      outcome: 'accepted' | 'declined';
      product: string | null;
      quantity: number | null;
      lot: string | null;
      expiresOn: string | null;
      trained: boolean | null;
      declinedReason: string | null;
      by: string | null;
    };
    NaloxoneUseBody: {
      /** Format: date */
      on: string;
      /** @enum {string} */
      what: 'used_for_self' | 'used_for_another' | 'lost';
      doses?: number;
    };
    NaloxoneUseAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      /** @enum {string} */
      what: 'used_for_self' | 'used_for_another' | 'lost';
      doses: number | null;
      by: string | null;
    };
    CommunityNaloxoneBody: {
      product: string;
      quantity: number;
      lot?: string;
      /** Format: date */
      expiresOn?: string;
      trained?: boolean;
      /** Format: date */
      on: string;
    };
    OverdosesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        on: string;
        /** @enum {string} */
        place: 'home' | 'another_home' | 'street' | 'program' | 'jail' | 'hospital' | 'other' | 'unknown';
        readonly substances: string[];
        /** @enum {string} */
        intent: 'unintentional' | 'intentional' | 'unknown';
        reversalDoses: number | null;
        reversalBy: ('bystander' | 'family' | 'staff' | 'emergency_services' | 'self' | 'unknown') | null;
        emergencyCalled: boolean | null;
        hospital: boolean | null;
        survived: boolean;
        lastDoseOn: string | null;
        lastDoseMcg: number | null;
        /** @enum {string} */
        source: 'patient' | 'family' | 'hospital' | 'emergency_services' | 'medical_examiner' | 'staff' | 'other';
        note: string | null;
        readonly reviews: {
          on: string;
          says: string;
          by: string | null;
        }[];
        readonly contacts: {
          at: string;
          /** @enum {string} */
          how: 'telephone' | 'in_person' | 'home_visit' | 'letter';
          reached: boolean;
          by: string | null;
        }[];
        voided: {
          at: string;
          reason: string;
          by: string | null;
        } | null;
        readonly tasks: {
          /** @enum {string} */
          task: 'contact' | 'review' | 'visit' | 'second-visit' | 'death-review';
          ruleId: string;
          dueAt: string;
          overdue: boolean;
        }[];
        recordedBy: string | null;
        recordedAt: string;
      }[];
    };
    OverdoseBody: {
      /** Format: date */
      on: string;
      /** @enum {string} */
      place: 'home' | 'another_home' | 'street' | 'program' | 'jail' | 'hospital' | 'other' | 'unknown';
      substances: string[];
      /** @enum {string} */
      intent: 'unintentional' | 'intentional' | 'unknown';
      reversalDoses?: number | null;
      reversalBy?: ('bystander' | 'family' | 'staff' | 'emergency_services' | 'self' | 'unknown') | null;
      emergencyCalled?: boolean | null;
      hospital?: boolean | null;
      survived: boolean;
      lastDoseOn?: string | null;
      lastDoseMcg?: number | null;
      /** @enum {string} */
      source: 'patient' | 'family' | 'hospital' | 'emergency_services' | 'medical_examiner' | 'staff' | 'other';
      note?: string | null;
    };
    OverdoseAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      /** @enum {string} */
      place: 'home' | 'another_home' | 'street' | 'program' | 'jail' | 'hospital' | 'other' | 'unknown';
      readonly substances: string[];
      /** @enum {string} */
      intent: 'unintentional' | 'intentional' | 'unknown';
      reversalDoses: number | null;
      reversalBy: ('bystander' | 'family' | 'staff' | 'emergency_services' | 'self' | 'unknown') | null;
      emergencyCalled: boolean | null;
      hospital: boolean | null;
      survived: boolean;
      lastDoseOn: string | null;
      lastDoseMcg: number | null;
      /** @enum {string} */
      source: 'patient' | 'family' | 'hospital' | 'emergency_services' | 'medical_examiner' | 'staff' | 'other';
      note: string | null;
      readonly reviews: {
        on: string;
        says: string;
        by: string | null;
      }[];
      readonly contacts: {
        at: string;
        /** @enum {string} */
        how: 'telephone' | 'in_person' | 'home_visit' | 'letter';
        reached: boolean;
        by: string | null;
      }[];
      voided: {
        at: string;
        reason: string;
        by: string | null;
      } | null;
      readonly tasks: {
        /** @enum {string} */
        task: 'contact' | 'review' | 'visit' | 'second-visit' | 'death-review';
        ruleId: string;
        dueAt: string;
        overdue: boolean;
      }[];
      recordedBy: string | null;
      recordedAt: string;
    };
    OverdoseContactBody: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      how: 'telephone' | 'in_person' | 'home_visit' | 'letter';
      reached: boolean;
    };
    OverdoseReviewBody: {
      says: string;
    };
    IncidentsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'identity' | 'overdose-at-window' | 'pump' | 'other';
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        } | null;
        beganAt: string;
        raisedBy: string | null;
        readonly steps: {
          /** Format: uuid */
          id: string;
          step: string;
          at: string;
          note: string | null;
          by: string | null;
        }[];
        readonly reports: {
          /** @enum {string} */
          outcome: 'no_harm' | 'harm' | 'hospital' | 'died' | 'unknown';
          says: string;
          by: string | null;
          at: string;
        }[];
        reportDueAt: string;
      }[];
    };
    IncidentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'overdose-at-window' | 'pump' | 'other';
      patient: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      } | null;
      beganAt: string;
      raisedBy: string | null;
      readonly steps: {
        /** Format: uuid */
        id: string;
        step: string;
        at: string;
        note: string | null;
        by: string | null;
      }[];
      readonly reports: {
        /** @enum {string} */
        outcome: 'no_harm' | 'harm' | 'hospital' | 'died' | 'unknown';
        says: string;
        by: string | null;
        at: string;
      }[];
      reportDueAt: string;
    };
    IncidentBody: {
      /** @enum {string} */
      kind: 'identity' | 'overdose-at-window' | 'pump' | 'other';
      patientId: string | null;
      /** Format: date-time */
      beganAt: string;
      steps: {
        /** Format: uuid */
        id: string;
        step: string;
        /** Format: date-time */
        at: string;
        note?: string;
      }[];
    };
    IncidentReportBody: {
      /** @enum {string} */
      outcome: 'no_harm' | 'harm' | 'hospital' | 'died' | 'unknown';
      says: string;
    };
    ProtocolsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        kind: 'accelerated-titration' | 'induction-steps' | 'low-dose-start' | 'high-dose-start' | 'cross-titration';
        version: number;
        replaces: string | null;
        replacedBy: string | null;
        conditions: string;
        limits: {
          maxIncreaseMg?: number;
          everyDays?: number;
          maxDoseMg?: number;
        };
        approvedOn: string;
        approvedBy: string | null;
        expiresOn: string;
        usableUntil: string;
        ended: {
          by: string | null;
          reason: string;
          on: string;
        } | null;
      }[];
    };
    ProtocolBody: {
      name: string;
      /** @enum {string} */
      kind: 'accelerated-titration' | 'induction-steps' | 'low-dose-start' | 'high-dose-start' | 'cross-titration';
      conditions: string;
      limits: {
        maxIncreaseMg?: number;
        everyDays?: number;
        maxDoseMg?: number;
      };
      /** Format: uuid */
      replaces?: string;
    };
    ProtocolAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      kind: 'accelerated-titration' | 'induction-steps' | 'low-dose-start' | 'high-dose-start' | 'cross-titration';
      version: number;
      replaces: string | null;
      replacedBy: string | null;
      conditions: string;
      limits: {
        maxIncreaseMg?: number;
        everyDays?: number;
        maxDoseMg?: number;
      };
      approvedOn: string;
      approvedBy: string | null;
      expiresOn: string;
      usableUntil: string;
      ended: {
        by: string | null;
        reason: string;
        on: string;
      } | null;
    };
    ProtocolReasonBody: {
      reason: string;
    };
    CertificatesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'sublocade-rems' | 'brixadi-rems';
        number: string;
        expiresOn: string;
        recordedBy: string | null;
        ended: {
          by: string | null;
          reason: string;
          at: string;
        } | null;
        daysLeft: number;
      }[];
    };
    CertificateBody: {
      /** @enum {string} */
      kind: 'sublocade-rems' | 'brixadi-rems';
      number: string;
      /** Format: date */
      expiresOn: string;
    };
    CertificateAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'sublocade-rems' | 'brixadi-rems';
      number: string;
      expiresOn: string;
      recordedBy: string | null;
      ended: {
        by: string | null;
        reason: string;
        at: string;
      } | null;
      daysLeft: number;
    };
    DosingStationsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        adapter: 'manual' | 'simulator';
        address: string | null;
        readonly containers: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          product:
            | 'methadone-oral-concentrate'
            | 'methadone-tablet'
            | 'buprenorphine-sl'
            | 'buprenorphine-naloxone-sl'
            | 'buprenorphine-naloxone-film'
            | 'buprenorphine-naloxone-zubsolv'
            | 'buprenorphine-xr-sublocade'
            | 'buprenorphine-xr-brixadi-weekly'
            | 'buprenorphine-xr-brixadi-monthly'
            | 'naltrexone-oral'
            | 'naltrexone-xr';
          lot: string;
          lotExpiresOn: string;
          mcgPerMl: number | null;
          openedAt: string;
        }[];
        busyWith: string | null;
      }[];
    };
    DosingStationBody: {
      name: string;
      /** @enum {string} */
      adapter: 'manual' | 'simulator';
      address?: string | null;
    };
    DosingStationAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      adapter: 'manual' | 'simulator';
      address: string | null;
      readonly containers: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        product:
          | 'methadone-oral-concentrate'
          | 'methadone-tablet'
          | 'buprenorphine-sl'
          | 'buprenorphine-naloxone-sl'
          | 'buprenorphine-naloxone-film'
          | 'buprenorphine-naloxone-zubsolv'
          | 'buprenorphine-xr-sublocade'
          | 'buprenorphine-xr-brixadi-weekly'
          | 'buprenorphine-xr-brixadi-monthly'
          | 'naltrexone-oral'
          | 'naltrexone-xr';
        lot: string;
        lotExpiresOn: string;
        mcgPerMl: number | null;
        openedAt: string;
      }[];
      busyWith: string | null;
    };
    ContainerBody: {
      /** Format: uuid */
      stationId: string;
      /** @enum {string} */
      product:
        | 'methadone-oral-concentrate'
        | 'methadone-tablet'
        | 'buprenorphine-sl'
        | 'buprenorphine-naloxone-sl'
        | 'buprenorphine-naloxone-film'
        | 'buprenorphine-naloxone-zubsolv'
        | 'buprenorphine-xr-sublocade'
        | 'buprenorphine-xr-brixadi-weekly'
        | 'buprenorphine-xr-brixadi-monthly'
        | 'naltrexone-oral'
        | 'naltrexone-xr';
      lot: string;
      /** Format: date */
      lotExpiresOn: string;
      mcgPerMl: number | null;
    };
    PreparationsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        orderId: string;
        serviceDay: string;
        portion: number;
        /** Format: uuid */
        stationId: string;
        stationName: string;
        /** @enum {string} */
        state: 'poured' | 'short' | 'unknown' | 'recorded' | 'discarded' | 'nothing-delivered';
        orderedMcg: number;
        orderedUl: number;
        deliveredMcg: number | null;
        deliveredUl: number | null;
        preparedAt: string;
        preparedBy: string | null;
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
            | 'charge_nurse'
          )[];
        }[];
        displayName: string;
      }[];
    };
    PreparationBody: {
      /** Format: uuid */
      stationId: string;
      dose: {
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
          sedation?: number;
          dateOfBirthConfirmed?: boolean;
        };
        overrides?: {
          ruleId: string;
          reasonCode: string;
          reasonText: string;
        }[];
        acknowledged?: string[];
        /** Format: date-time */
        occurredAt?: string;
        wastedMcg?: number;
        observedMinutes?: number;
        injection?: {
          site: string;
          lot: string;
          /** Format: date */
          lotExpiresOn: string;
          remsChecked: boolean;
          receivedOn: string | null;
          outOfRefrigeratorSince: string | null;
          handedToPatient: boolean;
        };
      };
    };
    PreparationAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      orderId: string;
      serviceDay: string;
      portion: number;
      /** Format: uuid */
      stationId: string;
      stationName: string;
      /** @enum {string} */
      state: 'poured' | 'short' | 'unknown' | 'recorded' | 'discarded' | 'nothing-delivered';
      orderedMcg: number;
      orderedUl: number;
      deliveredMcg: number | null;
      deliveredUl: number | null;
      preparedAt: string;
      preparedBy: string | null;
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
          | 'charge_nurse'
        )[];
      }[];
    };
    ResolutionBody: {
      /** @enum {string} */
      outcome: 'discarded' | 'nothing-delivered';
      deliveredMcg?: number;
      reason: string;
    };
    RoundAnswer_Output: {
      day: string;
      asOf: string;
      people: number;
      hidden: number;
      readonly items: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** @enum {string} */
        kind:
          | 'hold'
          | 'missed'
          | 'cosign'
          | 'expiring'
          | 'overdose'
          | 'injection'
          | 'ecg'
          | 'exam'
          | 'pregnancy'
          | 'naloxone'
          | 'interim';
        ruleId: string;
        says: string;
        /** @enum {string} */
        severity: 'now' | 'soon' | 'info';
        due: string | null;
        dueAt: string | null;
        about: string | null;
        readonly acts: {
          /** @enum {string} */
          act: 'renew' | 'order' | 'cosign' | 'release' | 'review' | 'chart';
          id?: string;
          /** @enum {string} */
          about?: 'missed-days' | 'overdose' | 'late-injection' | 'qtc';
        }[];
      }[];
      readonly protocols: {
        /** Format: uuid */
        id: string;
        name: string;
        expiresOn: string;
        /** @enum {string} */
        severity: 'now' | 'soon' | 'info';
      }[];
    };
    SpecimenBody: {
      /** Format: date */
      collectedOn: string;
      panel: string[];
      positives: string[];
      temperatureOk?: boolean;
    };
    SpecimenAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      collectedOn: string;
      readonly panel: string[];
      readonly positives: string[];
    };
    AppointmentBody: {
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      staffId: string;
      /** @description Local date and time without offset: what the clock on the wall shows, to the minute. */
      startsAt: string;
      /** @description IANA zone; without it the one of the program. */
      zone?: string;
      minutes: number;
      /** @enum {string} */
      modality: 'individual' | 'family' | 'case_management' | 'peer_support' | 'education';
      /** @description The clinic is closed on that day, and the session is meant all the same. */
      whileClosed?: boolean;
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
    DeskDayAnswer_Output: {
      day: string;
      zone: string;
      asOf: string;
      closure: {
        name: string;
        dosing: boolean;
      } | null;
      limits: {
        soon: number;
        now: number;
        early: number;
      };
      readonly items: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
        /** @enum {string} */
        purpose: 'session' | 'dose' | 'walk-in';
        expectedAt: string | null;
        staffId: string | null;
        staffName: string | null;
        words: string | null;
        /** @enum {string} */
        state: 'expected' | 'waiting' | 'called' | 'with' | 'done' | 'left';
        arrivedAt: string | null;
        waitingMinutes: number | null;
        band: ('fine' | 'soon' | 'now') | null;
        first: boolean;
        why: ('first' | 'session-due' | 'in-order') | null;
        calledAt: string | null;
        calledTo: string | null;
        calledBy: string | null;
        calledById: string | null;
        seenAt: string | null;
        leftAt: string | null;
        arrivalId: string | null;
        appointmentId: string | null;
      }[];
      counts: {
        expected: number;
        waiting: number;
        called: number;
        with: number;
        done: number;
        left: number;
      };
    };
    ArrivalBody: {
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      purpose: 'session' | 'dose' | 'walk-in';
      /**
       * Format: uuid
       * @description The session they came for.
       */
      appointmentId?: string;
      /**
       * Format: uuid
       * @description Whom they ask for, without an appointment.
       */
      staffId?: string;
      /** @description What a walk-in came for, in a few words. */
      words?: string;
    };
    ArrivalAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      number: string;
      displayName: string;
      /** @enum {string} */
      purpose: 'session' | 'dose' | 'walk-in';
      appointmentId: string | null;
      /** @enum {string} */
      state: 'expected' | 'waiting' | 'called' | 'with' | 'done' | 'left' | 'undone';
      arrivedAt: string;
      calledAt: string | null;
      calledBy: string | null;
      calledTo: string | null;
      seenAt: string | null;
      leftAt: string | null;
    };
    CallBody: {
      /** @description The window or room, as it is said aloud. */
      to: string;
    };
    LeaveBody: {
      reason?: string;
    };
    UndoBody: {
      /**
       * @description The step that is taken back, as the screen showed it.
       * @enum {string}
       */
      what: 'check-in' | 'call' | 'seen' | 'leave';
    };
    CallNextBody: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      for: 'dose' | 'session';
      /** @description The window or room, as it is said aloud. */
      to: string;
    };
    CallNextAnswer_Output: {
      arrival: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** @enum {string} */
        purpose: 'session' | 'dose' | 'walk-in';
        appointmentId: string | null;
        /** @enum {string} */
        state: 'expected' | 'waiting' | 'called' | 'with' | 'done' | 'left' | 'undone';
        arrivedAt: string;
        calledAt: string | null;
        calledBy: string | null;
        calledTo: string | null;
        seenAt: string | null;
        leftAt: string | null;
      } | null;
    };
    SettingsAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      organisation: string;
      address: string;
      readonly letterhead: string[];
      senderName: string;
      phone: string;
      readonly levelsOffered: string[];
      zone: string;
      dayBoundary: string;
      isOtp: boolean;
      invented: boolean;
      version: number;
    };
    SettingsBody: {
      name: string;
      organisation: string | '';
      address: string | '';
      letterhead: string[];
      senderName: string;
      phone: string;
      levelsOffered: string[];
    };
    ZoneBody: {
      /** @description IANA zone, such as America/Chicago. */
      zone: string;
    };
    ZonePreviewAnswer_Output: {
      zone: string;
      moved: number;
      readonly shifted: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
      readonly collisions: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
      readonly sessions: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
    };
    ZoneChangedAnswer_Output: {
      zone: string;
      moved: number;
      readonly shifted: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
      readonly collisions: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
      readonly sessions: {
        /** Format: uuid */
        id: string;
        startsAt: string;
        minutes: number;
        staffId: string | null;
        staffName: string | null;
        patientId: string | null;
        patientName: string | null;
        patientNumber: string | null;
      }[];
      settings: {
        /** Format: uuid */
        id: string;
        name: string;
        organisation: string;
        address: string;
        readonly letterhead: string[];
        senderName: string;
        phone: string;
        readonly levelsOffered: string[];
        zone: string;
        dayBoundary: string;
        isOtp: boolean;
        invented: boolean;
        version: number;
      };
    };
    PlacesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        name: string;
        address: string;
        phone: string;
        retiredOn: string | null;
        version: number;
        readonly rooms: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          placeId: string;
          name: string;
          capacity: number;
          retiredOn: string | null;
          version: number;
        }[];
      }[];
    };
    PlaceBody: {
      name: string;
      address: string | '';
      phone: string | '';
    };
    PlaceAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      address: string;
      phone: string;
      retiredOn: string | null;
      version: number;
      readonly rooms: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        placeId: string;
        name: string;
        capacity: number;
        retiredOn: string | null;
        version: number;
      }[];
    };
    RoomBody: {
      /** Format: uuid */
      placeId: string;
      name: string;
      capacity: number;
    };
    RoomAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      placeId: string;
      name: string;
      capacity: number;
      retiredOn: string | null;
      version: number;
    };
    HoursListAnswer_Output: {
      today: string;
      current: string | null;
      readonly items: {
        /** Format: uuid */
        id: string;
        fromDay: string;
        readonly hours: {
          /** @description 1 is Monday. */
          weekday: number;
          /** @enum {string} */
          kind: 'clinic' | 'dosing';
          opens: string;
          closes: string;
        }[];
        reason: string;
        recordedBy: string | null;
        recordedAt: string;
        withdrawnAt: string | null;
      }[];
    };
    HoursBody: {
      /** Format: date */
      fromDay: string;
      hours: {
        /** @description 1 is Monday. */
        weekday: number;
        /** @enum {string} */
        kind: 'clinic' | 'dosing';
        opens: string;
        closes: string;
      }[];
      reason: string;
    };
    HoursAnswer_Output: {
      /** Format: uuid */
      id: string;
      fromDay: string;
      readonly hours: {
        /** @description 1 is Monday. */
        weekday: number;
        /** @enum {string} */
        kind: 'clinic' | 'dosing';
        opens: string;
        closes: string;
      }[];
      reason: string;
      recordedBy: string | null;
      recordedAt: string;
      withdrawnAt: string | null;
    };
    ClosuresAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        fromDay: string;
        toDay: string;
        /** @enum {string} */
        kind: 'holiday' | 'closure' | 'emergency';
        name: string;
        dosing: boolean;
        recordedBy: string | null;
        recordedAt: string;
        cancelled: {
          by: string | null;
          at: string;
          reason: string | null;
        } | null;
      }[];
    };
    ClosureBody: {
      /** Format: date */
      fromDay: string;
      /** Format: date */
      toDay: string;
      /** @enum {string} */
      kind: 'holiday' | 'closure' | 'emergency';
      name: string;
      /** @description Whether medication is given on these days all the same. */
      dosing: boolean;
    };
    ClosureEnteredAnswer_Output: {
      /** Format: uuid */
      id: string;
      fromDay: string;
      toDay: string;
      /** @enum {string} */
      kind: 'holiday' | 'closure' | 'emergency';
      name: string;
      dosing: boolean;
      recordedBy: string | null;
      recordedAt: string;
      cancelled: {
        by: string | null;
        at: string;
        reason: string | null;
      } | null;
      touched: {
        sessions: number;
        readonly items: {
          /** Format: uuid */
          id: string;
          startsAt: string;
          minutes: number;
          staffId: string | null;
          staffName: string | null;
          patientId: string | null;
          patientName: string | null;
          patientNumber: string | null;
        }[];
        readonly dosingDays: {
          day: string;
          people: number;
        }[];
      };
    };
    CancelClosureBody: {
      reason: string;
    };
    ClosureAnswer_Output: {
      /** Format: uuid */
      id: string;
      fromDay: string;
      toDay: string;
      /** @enum {string} */
      kind: 'holiday' | 'closure' | 'emergency';
      name: string;
      dosing: boolean;
      recordedBy: string | null;
      recordedAt: string;
      cancelled: {
        by: string | null;
        at: string;
        reason: string | null;
      } | null;
    };
    PoliciesAnswer_Output: {
      today: string;
      readonly items: {
        key: string;
        group: string;
        label: string;
        unit: string;
        standard: number | boolean | string;
        citation: string;
        /** @enum {string} */
        verified: 'yes' | 'secondary' | 'no' | 'design';
        floor: (number | boolean | string) | null;
        readonly decidedBy: (
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
        options: string[] | null;
        decimals: number;
        value: number | boolean | string;
        since: {
          /** Format: uuid */
          id: string;
          key: string;
          value: number | boolean | string;
          effectiveFrom: string;
          citation: string;
          reason: string | null;
          approvedBy: string | null;
          approvedAt: string;
          withdrawn: {
            by: string | null;
            at: string;
            reason: string | null;
          } | null;
        } | null;
        readonly upcoming: {
          /** Format: uuid */
          id: string;
          key: string;
          value: number | boolean | string;
          effectiveFrom: string;
          citation: string;
          reason: string | null;
          approvedBy: string | null;
          approvedAt: string;
          withdrawn: {
            by: string | null;
            at: string;
            reason: string | null;
          } | null;
        }[];
        readonly history: {
          /** Format: uuid */
          id: string;
          key: string;
          value: number | boolean | string;
          effectiveFrom: string;
          citation: string;
          reason: string | null;
          approvedBy: string | null;
          approvedAt: string;
          withdrawn: {
            by: string | null;
            at: string;
            reason: string | null;
          } | null;
        }[];
      }[];
    };
    PolicyAnswer_Output: {
      key: string;
      group: string;
      label: string;
      unit: string;
      standard: number | boolean | string;
      citation: string;
      /** @enum {string} */
      verified: 'yes' | 'secondary' | 'no' | 'design';
      floor: (number | boolean | string) | null;
      readonly decidedBy: (
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
      options: string[] | null;
      decimals: number;
      value: number | boolean | string;
      since: {
        /** Format: uuid */
        id: string;
        key: string;
        value: number | boolean | string;
        effectiveFrom: string;
        citation: string;
        reason: string | null;
        approvedBy: string | null;
        approvedAt: string;
        withdrawn: {
          by: string | null;
          at: string;
          reason: string | null;
        } | null;
      } | null;
      readonly upcoming: {
        /** Format: uuid */
        id: string;
        key: string;
        value: number | boolean | string;
        effectiveFrom: string;
        citation: string;
        reason: string | null;
        approvedBy: string | null;
        approvedAt: string;
        withdrawn: {
          by: string | null;
          at: string;
          reason: string | null;
        } | null;
      }[];
      readonly history: {
        /** Format: uuid */
        id: string;
        key: string;
        value: number | boolean | string;
        effectiveFrom: string;
        citation: string;
        reason: string | null;
        approvedBy: string | null;
        approvedAt: string;
        withdrawn: {
          by: string | null;
          at: string;
          reason: string | null;
        } | null;
      }[];
    };
    PolicyPreviewBody: {
      value: number | boolean | string;
    };
    PolicyPreviewAnswer_Output: {
      key: string;
      asOf: string;
      /** @description People for whom something of today would be otherwise. */
      count: number;
      says: string;
      readonly byWhat: {
        what: string;
        before: string;
        after: string;
        patients: number;
      }[];
      /** @description At most fifty, and only for those who may read charts. */
      readonly patients: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        what: string;
        before: string;
        after: string;
      }[];
    };
    PolicyRowBody: {
      value: number | boolean | string;
      /** Format: date */
      effectiveFrom: string;
      reason: string;
      /** @description Without it, the citation of the standard. */
      citation?: string;
    };
    PolicyRowAnswer_Output: {
      /** Format: uuid */
      id: string;
      key: string;
      value: number | boolean | string;
      effectiveFrom: string;
      citation: string;
      reason: string | null;
      approvedBy: string | null;
      approvedAt: string;
      withdrawn: {
        by: string | null;
        at: string;
        reason: string | null;
      } | null;
    };
    WithdrawBody: {
      reason: string;
    };
    ListImportsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'patients' | 'staff';
        name: string;
        /** @enum {string} */
        state: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';
        bytes: number;
        bytesRead: number;
        rowsRead: number;
        rowsGood: number;
        rowsFaulty: number;
        rowsDone: number;
        says: string | null;
        uploadedBy: string | null;
        uploadedAt: string;
        checkedAt: string | null;
        startedBy: string | null;
        startedAt: string | null;
        endedAt: string | null;
        clearedAt: string | null;
        forgottenBy: string;
      }[];
    };
    ListImportAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'patients' | 'staff';
      name: string;
      /** @enum {string} */
      state: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';
      bytes: number;
      bytesRead: number;
      rowsRead: number;
      rowsGood: number;
      rowsFaulty: number;
      rowsDone: number;
      says: string | null;
      uploadedBy: string | null;
      uploadedAt: string;
      checkedAt: string | null;
      startedBy: string | null;
      startedAt: string | null;
      endedAt: string | null;
      clearedAt: string | null;
      forgottenBy: string;
    };
    OneListImportAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'patients' | 'staff';
      name: string;
      /** @enum {string} */
      state: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';
      bytes: number;
      bytesRead: number;
      rowsRead: number;
      rowsGood: number;
      rowsFaulty: number;
      rowsDone: number;
      says: string | null;
      uploadedBy: string | null;
      uploadedAt: string;
      checkedAt: string | null;
      startedBy: string | null;
      startedAt: string | null;
      endedAt: string | null;
      clearedAt: string | null;
      forgottenBy: string;
      readonly faults: {
        field: string;
        rows: number;
      }[];
    };
    FaultsAnswer_Output: {
      readonly items: {
        line: number;
        readonly faults: {
          field: string;
          says: string;
          value: string;
        }[];
      }[];
      next: string | null;
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
    AuditAnswer_Output: {
      readonly items: {
        id: string;
        at: string;
        staff: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        act: string;
        actInWords: string;
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        } | null;
        recordType: string | null;
        recordId: string | null;
        /** @enum {string} */
        outcome: 'done' | 'refused';
        code: string | null;
        address: string | null;
      }[];
      next: string | null;
    };
    UnusualAnswer_Output: {
      since: string;
      readonly items: {
        /** @enum {string} */
        kind: 'own' | 'restricted' | 'same-name' | 'after-hours';
        staff: {
          /** Format: uuid */
          id: string;
          displayName: string;
        };
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        } | null;
        times: number;
        lastAt: string;
      }[];
    };
    VerificationsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        askedBy: string | null;
        askedAt: string;
        takenAt: string | null;
        doneAt: string | null;
        events: number | null;
        broken: {
          position: string;
          eventId: string | null;
          why: string;
        } | null;
        headKnown: boolean | null;
      }[];
    };
    VerificationBody: {
      /** Format: uuid */
      id: string;
    };
    VerificationAnswer_Output: {
      /** Format: uuid */
      id: string;
      askedBy: string | null;
      askedAt: string;
      takenAt: string | null;
      doneAt: string | null;
      events: number | null;
      broken: {
        position: string;
        eventId: string | null;
        why: string;
      } | null;
      headKnown: boolean | null;
    };
    AccessReportAnswer_Output: {
      programme: string;
      patient: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
      };
      from: string;
      to: string;
      zone: string;
      ranAt: string;
      readonly rows: {
        day: string;
        staff: {
          displayName: string;
          readonly roles: (
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
        } | null;
        actInWords: string;
        times: number;
        firstAt: string;
        lastAt: string;
      }[];
      cut: boolean;
    };
    OverridesAnswer_Output: {
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
      from: string;
      to: string;
      /** @enum {string} */
      view: 'full' | 'lines' | 'counts';
      total: number;
      unreviewed: number;
      ownUnreviewed: number;
      readonly byRule: {
        ruleId: string;
        count: number;
        unreviewed: number;
      }[];
      readonly byPerson: {
        displayName: string;
        count: number;
        unreviewed: number;
      }[];
      readonly rows: {
        /** @enum {string} */
        about: 'dose' | 'order';
        recordId: string;
        at: string;
        ruleId: string;
        reasonCode: string;
        reasonText: string | null;
        role: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        patient: {
          id: string | null;
          number: string;
          displayName: string | null;
        };
        voided: boolean;
        reviewed: {
          by: string;
          at: string;
        } | null;
        deviation: boolean;
      }[];
      readonly holds: {
        kind: string;
        placed: number;
        blocking: number;
        cleared: number;
        medianMinutes: number | null;
      }[];
      readonly reviews: {
        /** Format: uuid */
        id: string;
        upTo: string;
        note: string | null;
        reviewedBy: string;
        reviewedAt: string;
      }[];
    };
    OverrideReviewBody: {
      /** Format: date-time */
      upTo: string;
      note?: string;
    };
    OverrideReviewAnswer_Output: {
      /** Format: uuid */
      id: string;
      upTo: string;
      note: string | null;
      reviewedBy: string;
      reviewedAt: string;
      reviewed: number;
      own: number;
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
  AccountController_read: {
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
          'application/json': components['schemas']['AccountAnswer_Output'];
        };
      };
    };
  };
  AccountController_password: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AccountController_setPin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PinBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AccountController_removePin: {
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
  AccountController_endSession: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
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
  SessionController_open: {
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
  SessionController_useCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeBody'];
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
  SessionController_station: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StationBody'];
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
  SessionController_lock: {
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
  SessionController_unlock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnlockBody'];
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
  SetUpController_needed: {
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
          'application/json': components['schemas']['SetUpNeededAnswer_Output'];
        };
      };
    };
  };
  SetUpController_setUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetUpAnswer_Output'];
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
  StaffController_members: {
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
          'application/json': components['schemas']['MembersAnswer_Output'];
        };
      };
    };
  };
  StaffController_member: {
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
          'application/json': components['schemas']['MemberAnswer_Output'];
        };
      };
    };
  };
  StaffController_put: {
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
        'application/json': components['schemas']['StaffBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedAnswer_Output'];
        };
      };
    };
  };
  StaffController_newCode: {
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
          'application/json': components['schemas']['CodeAnswer_Output'];
        };
      };
    };
  };
  StaffController_dependents: {
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
          'application/json': components['schemas']['DepartureFactsAnswer_Output'];
        };
      };
    };
  };
  StaffController_depart: {
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
        'application/json': components['schemas']['DepartureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartureAnswer_Output'];
        };
      };
    };
  };
  StaffController_licence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        licenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LicenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberAnswer_Output'];
        };
      };
    };
  };
  StaffController_endLicence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        licenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberAnswer_Output'];
        };
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
  PriorityController_list: {
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
          'application/json': components['schemas']['PrioritiesAnswer_Output'];
        };
      };
    };
  };
  PriorityController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        priorityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriorityBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityAnswer_Output'];
        };
      };
    };
  };
  PriorityController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        priorityId: string;
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
          'application/json': components['schemas']['PriorityAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_read: {
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
          'application/json': components['schemas']['RestrictionAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_restrict: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_lift: {
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
        'application/json': components['schemas']['LiftBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_open: {
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
        'application/json': components['schemas']['OpeningBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpeningAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_list: {
    parameters: {
      query?: {
        state?: 'unreviewed' | 'all';
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
          'application/json': components['schemas']['OpeningsAnswer_Output'];
        };
      };
    };
  };
  RestrictionController_review: {
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
        'application/json': components['schemas']['ReviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAnswer_Output'];
        };
      };
    };
  };
  CorrectionsController_identityHistory: {
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
          'application/json': components['schemas']['IdentityHistoryAnswer_Output'];
        };
      };
    };
  };
  CorrectionsController_voidEpisode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        episodeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VoidedEpisodeAnswer_Output'];
        };
      };
    };
  };
  CorrectionsController_list: {
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
          'application/json': components['schemas']['MisfiledListAnswer_Output'];
        };
      };
    };
  };
  CorrectionsController_move: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MisfiledBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedAnswer_Output'];
        };
      };
    };
  };
  CorrectionsController_reenter: {
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
        'application/json': components['schemas']['ReentryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MisfiledAnswer_Output'];
        };
      };
    };
  };
  MergeController_compare: {
    parameters: {
      query?: {
        keep?: string;
      };
      header?: never;
      path: {
        id: string;
        otherId: string;
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
          'application/json': components['schemas']['ComparisonAnswer_Output'];
        };
      };
    };
  };
  MergeController_people: {
    parameters: {
      query?: {
        search?: string;
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
          'application/json': components['schemas']['MergePeopleAnswer_Output'];
        };
      };
    };
  };
  MergeController_list: {
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
          'application/json': components['schemas']['MergesAnswer_Output'];
        };
      };
    };
  };
  MergeController_merge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MergeAnswer_Output'];
        };
      };
    };
  };
  MergeController_undo: {
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
        'application/json': components['schemas']['UnmergeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmergeAnswer_Output'];
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
  FilesController_add: {
    parameters: {
      query?: {
        kind?: 'attachment' | 'scan';
      };
      header?: {
        /** @description Its name, as percent-encoded UTF-8 */
        'x-file-name'?: string;
      };
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileAnswer_Output'];
        };
      };
    };
  };
  FilesController_list: {
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
          'application/json': components['schemas']['FilesAnswer_Output'];
        };
      };
    };
  };
  FilesController_takePhoto: {
    parameters: {
      query?: {
        x?: number;
        y?: number;
        size?: number;
      };
      header?: never;
      path: {
        id: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileAnswer_Output'];
        };
      };
    };
  };
  FilesController_photo: {
    parameters: {
      query?: {
        size?: '96' | '800';
        v?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file itself */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description There is no photo */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FilesController_open: {
    parameters: {
      query?: {
        as?: 'view' | 'download';
      };
      header?: {
        range?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file itself */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description The part that was asked for */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
    };
  };
  FilesController_remove: {
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
        'application/json': components['schemas']['RemoveFileBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileAnswer_Output'];
        };
      };
    };
  };
  FindingController_list: {
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
          'application/json': components['schemas']['FindingsAnswer_Output'];
        };
      };
    };
  };
  FindingController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FindingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingAnswer_Output'];
        };
      };
    };
  };
  CowsController_list: {
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
          'application/json': components['schemas']['CowsListAnswer_Output'];
        };
      };
    };
  };
  CowsController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        cowsId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CowsBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CowsAnswer_Output'];
        };
      };
    };
  };
  FlagsController_list: {
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
          'application/json': components['schemas']['FlagsAnswer_Output'];
        };
      };
    };
  };
  FlagsController_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        flagId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlagBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer_Output'];
        };
      };
    };
  };
  FlagsController_clear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        flagId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlagClearBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer_Output'];
        };
      };
    };
  };
  InjectionsController_due: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['InjectionsAnswer_Output'];
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
  MatController_history: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['DoseHistoryAnswer_Output'];
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
  OrderController_list: {
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
  OrderController_sign: {
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
  OrderController_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderCheckBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderCheckAnswer_Output'];
        };
      };
    };
  };
  OrderController_cosign: {
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
        'application/json': components['schemas']['CosignBody'];
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
  OrderController_stop: {
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
  OutsideDosesController_externalDoses: {
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
          'application/json': components['schemas']['ExternalDosesAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalReportBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewExternalReportAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        reportId: string;
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalReportAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_carryOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        carryOverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CarryOverBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CarryOverAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_guestStays: {
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
          'application/json': components['schemas']['GuestStaysAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_request: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuestStayBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuestStayAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
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
          'application/json': components['schemas']['GuestStayAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_advance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuestStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuestStayAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_verify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
        callId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuestCallBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuestStayAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_guestLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
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
          'application/json': components['schemas']['LetterAnswer_Output'];
        };
      };
    };
  };
  OutsideDosesController_lastDoseLetter: {
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
          'application/json': components['schemas']['LetterAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_naloxone: {
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
          'application/json': components['schemas']['NaloxoneAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_offer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        offerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NaloxoneOfferBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NaloxoneOfferAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_use: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        useId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NaloxoneUseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NaloxoneUseAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_community: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommunityNaloxoneBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NaloxoneOfferAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_overdoses: {
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
          'application/json': components['schemas']['OverdosesAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverdoseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverdoseAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_contact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverdoseContactBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverdoseAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_review: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverdoseReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverdoseAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_voidOverdose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
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
          'application/json': components['schemas']['OverdoseAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_listIncidents: {
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
          'application/json': components['schemas']['IncidentsAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_incident: {
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
          'application/json': components['schemas']['IncidentAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_log: {
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
        'application/json': components['schemas']['IncidentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentAnswer_Output'];
        };
      };
    };
  };
  OutsideSafetyController_reportIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IncidentReportBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_list: {
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
          'application/json': components['schemas']['ProtocolsAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_approve: {
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
        'application/json': components['schemas']['ProtocolBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtocolAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_end: {
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
        'application/json': components['schemas']['ProtocolReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProtocolAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_certified: {
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
          'application/json': components['schemas']['CertificatesAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_certify: {
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
        'application/json': components['schemas']['CertificateBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateAnswer_Output'];
        };
      };
    };
  };
  ProtocolsController_endCertificate: {
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
        'application/json': components['schemas']['ProtocolReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateAnswer_Output'];
        };
      };
    };
  };
  PumpController_list: {
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
          'application/json': components['schemas']['DosingStationsAnswer_Output'];
        };
      };
    };
  };
  PumpController_save: {
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
        'application/json': components['schemas']['DosingStationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DosingStationAnswer_Output'];
        };
      };
    };
  };
  PumpController_open: {
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
        'application/json': components['schemas']['ContainerBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DosingStationAnswer_Output'];
        };
      };
    };
  };
  PumpController_waiting: {
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
          'application/json': components['schemas']['PreparationsAnswer_Output'];
        };
      };
    };
  };
  PumpController_prepare: {
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
        'application/json': components['schemas']['PreparationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparationAnswer_Output'];
        };
      };
    };
  };
  PumpController_resolve: {
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
        'application/json': components['schemas']['ResolutionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparationAnswer_Output'];
        };
      };
    };
  };
  RoundController_round: {
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
          'application/json': components['schemas']['RoundAnswer_Output'];
        };
      };
    };
  };
  SpecimensController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        specimenId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SpecimenBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpecimenAnswer_Output'];
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
  DeskController_day: {
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
          'application/json': components['schemas']['DeskDayAnswer_Output'];
        };
      };
    };
  };
  DeskController_checkIn: {
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
        'application/json': components['schemas']['ArrivalBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalAnswer_Output'];
        };
      };
    };
  };
  DeskController_call: {
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
        'application/json': components['schemas']['CallBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalAnswer_Output'];
        };
      };
    };
  };
  DeskController_seen: {
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
          'application/json': components['schemas']['ArrivalAnswer_Output'];
        };
      };
    };
  };
  DeskController_leave: {
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
        'application/json': components['schemas']['LeaveBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalAnswer_Output'];
        };
      };
    };
  };
  DeskController_undo: {
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
        'application/json': components['schemas']['UndoBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalAnswer_Output'];
        };
      };
    };
  };
  DeskController_callNext: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallNextBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallNextAnswer_Output'];
        };
      };
    };
  };
  SettingsController_read: {
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
          'application/json': components['schemas']['SettingsAnswer_Output'];
        };
      };
    };
  };
  SettingsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingsAnswer_Output'];
        };
      };
    };
  };
  SettingsController_previewZone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ZoneBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ZonePreviewAnswer_Output'];
        };
      };
    };
  };
  SettingsController_changeZone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ZoneBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ZoneChangedAnswer_Output'];
        };
      };
    };
  };
  SettingsController_listPlaces: {
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
          'application/json': components['schemas']['PlacesAnswer_Output'];
        };
      };
    };
  };
  SettingsController_putPlace: {
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
        'application/json': components['schemas']['PlaceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceAnswer_Output'];
        };
      };
    };
  };
  SettingsController_retirePlace: {
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
          'application/json': components['schemas']['PlaceAnswer_Output'];
        };
      };
    };
  };
  SettingsController_putRoom: {
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
        'application/json': components['schemas']['RoomBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomAnswer_Output'];
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomAnswer_Output'];
        };
      };
    };
  };
  SettingsController_retireRoom: {
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
          'application/json': components['schemas']['RoomAnswer_Output'];
        };
      };
    };
  };
  SettingsController_listHours: {
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
          'application/json': components['schemas']['HoursListAnswer_Output'];
        };
      };
    };
  };
  SettingsController_addHours: {
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
        'application/json': components['schemas']['HoursBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoursAnswer_Output'];
        };
      };
    };
  };
  SettingsController_withdrawHours: {
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
          'application/json': components['schemas']['HoursAnswer_Output'];
        };
      };
    };
  };
  ClosuresController_list: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        cancelled?: 'true' | 'false';
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
          'application/json': components['schemas']['ClosuresAnswer_Output'];
        };
      };
    };
  };
  ClosuresController_add: {
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
        'application/json': components['schemas']['ClosureBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosureEnteredAnswer_Output'];
        };
      };
    };
  };
  ClosuresController_cancel: {
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
        'application/json': components['schemas']['CancelClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosureAnswer_Output'];
        };
      };
    };
  };
  PolicyController_list: {
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
          'application/json': components['schemas']['PoliciesAnswer_Output'];
        };
      };
    };
  };
  PolicyController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
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
          'application/json': components['schemas']['PolicyAnswer_Output'];
        };
      };
    };
  };
  PolicyController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyPreviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyPreviewAnswer_Output'];
        };
      };
    };
  };
  PolicyController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRowBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyRowAnswer_Output'];
        };
      };
    };
  };
  PolicyController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyRowAnswer_Output'];
        };
      };
    };
  };
  ListImportController_template: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'patients' | 'staff';
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
          'text/csv': string;
        };
      };
    };
  };
  ListImportController_list: {
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
          'application/json': components['schemas']['ListImportsAnswer_Output'];
        };
      };
    };
  };
  ListImportController_read: {
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
          'application/json': components['schemas']['OneListImportAnswer_Output'];
        };
      };
    };
  };
  ListImportController_upload: {
    parameters: {
      query: {
        kind: 'patients' | 'staff';
      };
      header?: {
        /** @description Its name, as percent-encoded UTF-8 */
        'x-file-name'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListImportAnswer_Output'];
        };
      };
    };
  };
  ListImportController_faults: {
    parameters: {
      query?: {
        cursor?: number;
        field?: string;
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
          'application/json': components['schemas']['FaultsAnswer_Output'];
        };
      };
    };
  };
  ListImportController_check: {
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
          'application/json': components['schemas']['ListImportAnswer_Output'];
        };
      };
    };
  };
  ListImportController_run: {
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
          'application/json': components['schemas']['ListImportAnswer_Output'];
        };
      };
    };
  };
  ListImportController_cancel: {
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
          'application/json': components['schemas']['ListImportAnswer_Output'];
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
  AuditController_events: {
    parameters: {
      query?: {
        patientId?: string;
        staffId?: string;
        act?: string;
        outcome?: 'done' | 'refused';
        /** @description From this instant on. */
        from?: string;
        /** @description Before this instant. */
        to?: string;
        cursor?: string;
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
          'application/json': components['schemas']['AuditAnswer_Output'];
        };
      };
    };
  };
  AuditController_unusual: {
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
          'application/json': components['schemas']['UnusualAnswer_Output'];
        };
      };
    };
  };
  AuditController_answers: {
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
          'application/json': components['schemas']['VerificationsAnswer_Output'];
        };
      };
    };
  };
  AuditController_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerificationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationAnswer_Output'];
        };
      };
    };
  };
  AuditController_accessReport: {
    parameters: {
      query?: {
        /** @description Local day; without it 90 days before the last, in the programme's zone. */
        from?: string;
        /** @description Local day, included; without it today. */
        to?: string;
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
          'application/json': components['schemas']['AccessReportAnswer_Output'];
        };
      };
    };
  };
  OverrideController_report: {
    parameters: {
      query?: {
        /** @description Local day; without it 30 days before the last, in the programme's zone. */
        from?: string;
        /** @description Local day, included; without it today. */
        to?: string;
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
          'application/json': components['schemas']['OverridesAnswer_Output'];
        };
      };
    };
  };
  OverrideController_review: {
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
        'application/json': components['schemas']['OverrideReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverrideReviewAnswer_Output'];
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
