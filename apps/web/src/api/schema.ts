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
  '/api/v1/consent-wording': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsentController_wording'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contact-stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ConsentController_stopsOf'];
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
  '/api/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AlertController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/due-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AlertController_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AlertController_ofPatient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/alerts/answers/{answerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AlertController_answer'];
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
  '/api/v1/patients/{id}/discharge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DischargeController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/discharge/summaries/{summaryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DischargeController_summarise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/discharge/summaries/{summaryId}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The discharge summary on paper */
    get: operations['DischargeController_printSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/discharge/plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DischargeController_plan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/discharge/plans/{planId}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The continuing-care plan on paper, for the person to take along */
    get: operations['DischargeController_printPlan'];
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
  '/api/v1/patients/{id}/readmission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReadmissionController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/readmission/{confirmationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReadmissionController_confirm'];
    post?: never;
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
  '/api/v1/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DraftsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DraftsController_read'];
    put: operations['DraftsController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftsController_discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drafts/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DraftsController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/face-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FaceSheetController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/face-sheet/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['FaceSheetController_record'];
    post?: never;
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
  '/api/v1/patients/{id}/use-calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UseCalendarController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/use-calendar/{interviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UseCalendarController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SignedAssessmentController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/assessments/{recordId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SignedAssessmentController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/assessments/{recordId}/handout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the person takes along, on paper */
    get: operations['SignedAssessmentController_handout'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ResponseController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/responses/{responseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ResponseController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the intake is, and what is known from other forms */
    get: operations['IntakeController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/intake/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest version of every section, or all versions of one */
    get: operations['IntakeController_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/intake/versions/{versionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['IntakeController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/teds-admissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Admissions as rows of the Treatment Episode Data Set
     * @description A spreadsheet of codes, -9 where nothing is known; without days the last three months.
     */
    get: operations['TedsController_admissions'];
    put?: never;
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
  '/api/v1/withdrawal/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WithdrawalController_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WithdrawalController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal/checks/{checkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WithdrawalController_check'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal/calls/{callId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WithdrawalController_call'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal/monitoring/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WithdrawalController_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal/monitoring/{orderId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithdrawalController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/withdrawal/monitoring/{orderId}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithdrawalController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ComfortController_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-orders/{orderId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ComfortController_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-orders/{orderId}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ComfortController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-orders/{orderId}/administrations/{administrationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ComfortController_give'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-administrations/{administrationId}/effects/{effectId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ComfortController_effect'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/comfort-administrations/{administrationId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ComfortController_takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContactController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contact-attempts/{attemptId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContactController_attempt'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/referrals/{referralId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContactController_refer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EnquiryController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/alike': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_alike'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EnquiryController_read'];
    put: operations['EnquiryController_log'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/amend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/attempts/{attemptId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EnquiryController_attempt'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiries/{id}/known-person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EnquiryController_known'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enquiry-form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EnquiryFormController_read'];
    put: operations['EnquiryFormController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contact/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PublicFormController_show'];
    put?: never;
    post: operations['PublicFormController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/waiting-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WaitingListController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/waiting-list/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WaitingListController_add'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/waiting-list/{id}/offers/{offerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WaitingListController_offer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/waiting-list/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WaitingListController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/test-panels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DrugTestsController_listPanels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/test-panels/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_writePanel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/test-panels/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DrugTestsController_endPanel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/drug-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DrugTestsController_work'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/drug-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DrugTestsController_ofPatient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/test-orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_order'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/test-orders/{orderId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DrugTestsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/test-orders/{orderId}/outcomes/{outcomeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_notCollected'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/test-orders/{orderId}/specimens/{specimenId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_collect'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/specimens/{specimenId}/custody/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_handOn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/specimens/{specimenId}/reports/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_report'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/specimens/{specimenId}/readings/{readingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_confirm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/test-consequences/{consequenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DrugTestsController_decide'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/specimens/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ResultFilesController_list'];
    put?: never;
    /**
     * Test results as a CSV file
     * @description The body is the CSV itself, in UTF-8, at most 8 MB. With mode=preview nothing is kept.
     */
    post: operations['ResultFilesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/specimens/results/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ResultFilesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/specimens/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ResultFilesController_quarantine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/specimens/quarantine/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ResultFilesController_end'];
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
  '/api/v1/dosing/openable-containers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PumpController_openable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/open-containers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PumpController_openFromStock'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dosing/open-containers/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PumpController_close'];
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
  '/api/v1/random-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/random-tests/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_plan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/random-tests/quota': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_quota'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/random-tests/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RandomTestsController_newKey'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/random-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/random-tests/{drawId}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RandomTestsController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/random-tests/{drawId}/re-derivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_rederive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_callIns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/call-ins/{callInId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RandomTestsController_callIn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/call-ins/{callInId}/steps/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RandomTestsController_step'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/random-tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RandomTestsController_report'];
    put?: never;
    post?: never;
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
  '/api/v1/take-home-pour-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who picks up bottles on a day, what is to be filled, and what is done */
    get: operations['TakeHomeBatchesController_pourList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-pour-list/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The labels of all bottles that wait for a day, in the order of the pour list */
    get: operations['TakeHomeBatchesController_labelsOfDay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeBatchesController_read'];
    put: operations['TakeHomeBatchesController_prepare'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}/label': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TakeHomeBatchesController_label'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeBatchesController_labels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeBatchesController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TakeHomeBatchesController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/take-home-batches/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TakeHomeBatchesController_void'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-bottles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeBottlesController_bottles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-returns/{returnId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeBottlesController_check'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-losses/{lossId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeBottlesController_lost'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/designees/{designeeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeBottlesController_name'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/designees/{designeeId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TakeHomeBottlesController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeBottlesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeBottlesController_call'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-backs/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeBottlesController_close'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-homes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TakeHomeDecisionsController_takeHomes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-decisions/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TakeHomeDecisionsController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-decisions/{decisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeDecisionsController_decide'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-requests/{requestId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeDecisionsController_request'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-exceptions/{exceptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeDecisionsController_enter'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/take-home-exceptions/{exceptionId}/steps/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TakeHomeDecisionsController_step'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/shifts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/shifts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_one'];
    put: operations['CountsController_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/shifts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/count-duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/counts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CountsController_count'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/counts/{id}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/counts/{id}/incident': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CountsController_incident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/calibrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CountsController_calibrated'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/calibrations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CountsController_calibrate'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/schedulings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CountsController_schedule'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/inventories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InventoriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/inventory-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InventoriesController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/inventories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An inventory (R-221)
     * @description With `Accept: text/csv` as a table.
     */
    get: operations['InventoriesController_one'];
    put: operations['InventoriesController_take'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/inventories/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InventoriesController_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/inventories/{id}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InventoriesController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/variance-trend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Variances by window, dispenser and container (R-226)
     * @description With `Accept: text/csv` as a table.
     */
    get: operations['InventoriesController_trend'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/variance-reviews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['InventoriesController_review'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/designations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReceivingController_listDesignations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/designations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReceivingController_designate'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/designations/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivingController_endDesignation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/order-forms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReceivingController_listOrderForms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/order-forms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReceivingController_recordOrderForm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/order-forms/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivingController_voidOrderForm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReceivingController_listReceipts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/receipts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReceivingController_receive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/receipts/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivingController_checkReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/receipts/{id}/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReceivingController_printLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/transit-losses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReceivingController_listTransitLosses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/transit-losses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReceivingController_recordTransitLoss'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/containers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_containers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/containers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_container'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/containers/{id}/label': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_label'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_movements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_readSetUp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/products/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_saveProduct'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/places/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_savePlace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/suppliers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_saveSupplier'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/stays/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_stay'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/decants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_decant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/hand-outs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_handOut'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/lot-blocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockController_blocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/lot-blocks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockController_block'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockTransferController_listTransfers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/transfers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockTransferController_send'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockTransferController_listBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StockTransferController_prepareBatch'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/batches/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StockTransferController_checkBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/batches/{id}/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StockTransferController_printBatchLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WasteController_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/wastes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The waste log of some days (R-231)
     * @description With `Accept: text/csv` or `application/pdf` as a file. Without days: today.
     */
    get: operations['WasteController_log'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/wastes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WasteController_waste'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/wastes/{id}/witness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign as the witness of a waste (R-231)
     * @description Without a body whoever is signed in signs; with e-mail and password the person whom they name.
     */
    post: operations['WasteController_witness'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/spills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WasteController_listSpills'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/spills/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WasteController_spill'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/spills/{id}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WasteController_signSpill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/spills/{id}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WasteController_spillReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WasteController_inQuarantine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/quarantines/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['WasteController_putAway'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/destructions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LossesController_listDestructions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/destructions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LossesController_destroy'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/destructions/{id}/witness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LossesController_witnessDestruction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/destructions/{id}/form-41': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LossesController_form41'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LossesController_listLosses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LossesController_lose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}/steps/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LossesController_lossStep'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}/decisions/{decisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LossesController_decideLoss'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}/found/{foundId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LossesController_found'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LossesController_closeLoss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stock/losses/{id}/form-106': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LossesController_form106'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/prevention-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PreventionPlanController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/prevention-plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PreventionPlanController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/prevention-plans/{planId}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plan on paper, for the person to take along */
    get: operations['PreventionPlanController_print'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/use-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UseEventController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/use-events/{eventId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UseEventController_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/use-events/{eventId}/steps/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UseEventController_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/use-events/{eventId}/changes/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UseEventController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/check-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CheckUpController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/check-ups/{checkUpId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CheckUpController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/support-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SupportController_groups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/support-groups/{groupId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SupportController_writeGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/support-meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SupportController_meetings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/support-meetings/{meetingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SupportController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UnitController_board'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/census': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UnitController_census'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/beds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UnitController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/beds/{bedId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UnitController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/beds/{bedId}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UnitController_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/closures/{closureId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['UnitController_close'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/closures/{closureId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UnitController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HandoversController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers/{handoverId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HandoversController_one'];
    put: operations['HandoversController_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers/{handoverId}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HandoversController_print'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers/{handoverId}/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['HandoversController_note'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers/{handoverId}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HandoversController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit/handovers/{handoverId}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HandoversController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/reservations/{reservationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['BedStaysController_reserve'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/reservations/{reservationId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BedStaysController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/bed-stays/{stayId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['BedStaysController_assign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/bed-stays/{stayId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BedStaysController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/leaves/{leaveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['BedStaysController_leave'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/leaves/{leaveId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['BedStaysController_endLeave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/unit-arrivals/{arrivalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['BedStaysController_arrive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/stays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaysController_record'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/stays/{stayId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaysController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/stays/{stayId}/methods/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaysController_method'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/stays/{stayId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StaysController_recordedInError'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/stays/{stayId}/endings/{endingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['StaysController_end'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/care-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CareNotesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/care-notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CareNotesController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OffersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/offers/{offerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OffersController_record'];
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
  '/api/v1/patients/{id}/contingency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContingencyController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContingencyController_replay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account on paper, for the person to take along */
    get: operations['ContingencyController_statement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContingencyController_enrol'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContingencyController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/results/{resultId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContingencyController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/results/{resultId}/corrections/{correctionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContingencyController_correct'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContingencyController_redeem'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContingencyController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/redemptions/{redemptionId}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContingencyController_drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/contingency/{enrolmentId}/lapse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ContingencyController_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contingency-programs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContingencyProgramsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contingency-programs/{programId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ContingencyProgramsController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupsController_read'];
    put: operations['GroupsController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/changes/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['GroupsController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/ending/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['GroupsController_end'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/members/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['GroupsController_join'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/members/{memberId}/leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['GroupsController_leave'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupsController_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['GroupsController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notes/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NotesController_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NotesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NotesController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/notes/{noteId}/review/{reviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NotesController_review'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/notes/{noteId}/amendments/{amendmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NotesController_amend'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/outreach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OutreachController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/outreach/{entryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutreachController_log'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plan-phrases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PlanPhrasesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plan-phrases/{phraseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PlanPhrasesController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/treatment-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TreatmentPlansController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/treatment-plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TreatmentPlansController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/treatment-plans/{planId}/signatures/{signatureId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TreatmentPlansController_countersign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/treatment-plans/{planId}/reviews/{reviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TreatmentPlansController_review'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/patients/{id}/treatment-plans/{planId}/print': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The plan on paper, to read through and keep */
    get: operations['TreatmentPlansController_print'];
    put?: never;
    post?: never;
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
  '/api/v1/schedule/to-rebook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ScheduleController_toRebook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointment-series/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SeriesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointment-series/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SeriesController_read'];
    put: operations['SeriesController_book'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointment-series/{id}/changes/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SeriesController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointment-series/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SeriesController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/appointment-series/{id}/skips/{skipId}/let-go': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SeriesController_letGo'];
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
  '/api/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InboxController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/{messageId}/handled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InboxController_handle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QueueController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-channels/{channel}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QueueController_pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/message-channels/{channel}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QueueController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/{reminderId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QueueController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QueueController_calls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/call-tasks/{callId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['QueueController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/digest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffRemindersController_today'];
    put: operations['StaffRemindersController_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff-reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StaffRemindersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TemplatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-templates/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemplatesController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['TemplatesController_draft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-templates/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemplatesController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-templates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemplatesController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/sms/status/{messageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WebhooksController_status'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/sms/inbound': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WebhooksController_answer'];
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
  '/api/v1/patients/{id}/face-sheet/{entryId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CourtReportController_print'];
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
  '/api/v1/records/dispensing-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The dispensing log with its eight elements (R-215)
     * @description With `Accept: text/csv` or `application/pdf` as a file, streamed; then `basis` says on which legal basis (R-220).
     */
    get: operations['DispensingRecordsController_dispensingLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/dispensing-summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was there, came, went and is there, by day, product and strength (R-216, R-218)
     * @description With `Accept: text/csv` or `application/pdf` as a file.
     */
    get: operations['DispensingRecordsController_summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DispensingRecordsController_keptDays'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/snapshots/{day}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DispensingRecordsController_verifyDay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/downtime-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DowntimeController_sheetNow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/downtime-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DowntimeController_keptSheets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/downtime-sheets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DowntimeController_keptSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/outages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DowntimeController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/outages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DowntimeController_begin'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/outages/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['DowntimeController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/outages/{id}/lines/{lineId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DowntimeController_addLine'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/outages/{id}/lines/{lineId}/words/{wordId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['DowntimeController_settle'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/inspection-packs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InspectionController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/inspection-packs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['InspectionController_ask'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/inspection-packs/{id}/approvals/{approvalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['InspectionController_say'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/inspection-packs/{id}/pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InspectionController_pack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/inspection-packs/{id}/parts/{part}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InspectionController_part'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/security-profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InspectionController_profile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/records/security-profile/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['InspectionController_review'];
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
        /** @enum {string} */
        clock: 'good' | 'bad';
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
        | 'consent.wording'
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
        | 'readmission.read'
        | 'readmission.confirm'
        | 'discharge.read'
        | 'discharge.summarise'
        | 'discharge.plan'
        | 'discharge.print'
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
        | 'use-calendar.read'
        | 'use-calendar.write'
        | 'face-sheet.read'
        | 'face-sheet.write'
        | 'court-report.print'
        | 'assessment.read'
        | 'assessment.write'
        | 'assessment.print'
        | 'response.read'
        | 'response.write'
        | 'intake.read'
        | 'intake.write'
        | 'cows.read'
        | 'cows.write'
        | 'unit.read'
        | 'unit.write'
        | 'bed.read'
        | 'bed.set-up'
        | 'bed.reserve'
        | 'unit-stay.read'
        | 'unit-stay.write'
        | 'care-note.read'
        | 'care-note.write'
        | 'handover.read'
        | 'handover.write'
        | 'handover.take'
        | 'treatment-plan.read'
        | 'treatment-plan.sign'
        | 'treatment-plan.countersign'
        | 'treatment-plan.review'
        | 'treatment-plan.print'
        | 'plan-phrase.read'
        | 'plan-phrase.write'
        | 'prevention-plan.read'
        | 'prevention-plan.write'
        | 'prevention-plan.print'
        | 'outreach.read'
        | 'outreach.write'
        | 'support-group.read'
        | 'support-group.write'
        | 'support-meeting.read'
        | 'support-meeting.write'
        | 'check-up.read'
        | 'check-up.write'
        | 'use-event.read'
        | 'use-event.write'
        | 'use-event.step'
        | 'moud-offer.read'
        | 'moud-offer.write'
        | 'withdrawal.read'
        | 'withdrawal.check'
        | 'withdrawal.call'
        | 'withdrawal.order'
        | 'withdrawal.end'
        | 'withdrawal.sign'
        | 'withdrawal.rounds'
        | 'comfort.give'
        | 'comfort.void'
        | 'specimen.record'
        | 'test-panel.read'
        | 'test-panel.write'
        | 'drug-test.read'
        | 'drug-test.order'
        | 'specimen.collect'
        | 'specimen.custody'
        | 'drug-test.result'
        | 'drug-test.import'
        | 'drug-test.confirm'
        | 'drug-test.consequence'
        | 'random-test.read'
        | 'random-test.counts'
        | 'random-test.key'
        | 'random-test.remove'
        | 'random-test.rederive'
        | 'call-in.read'
        | 'call-in.write'
        | 'shift.read'
        | 'shift.write'
        | 'count.write'
        | 'count.sign'
        | 'count.supervise'
        | 'calibration.read'
        | 'calibration.write'
        | 'inventory.read'
        | 'inventory.write'
        | 'inventory.sign'
        | 'inventory.schedule'
        | 'variance.read'
        | 'variance.review'
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
        | 'stock.read'
        | 'stock.set-up'
        | 'stock.receive'
        | 'stock.order'
        | 'stock.designate'
        | 'stock.move'
        | 'stock.block'
        | 'stock.release'
        | 'stock.transfer'
        | 'stock.compound'
        | 'stock.label'
        | 'contingency.programs'
        | 'contingency.set-up'
        | 'contingency.read'
        | 'contingency.enrol'
        | 'contingency.end'
        | 'contingency.record'
        | 'contingency.correct'
        | 'contingency.redeem'
        | 'contingency.check'
        | 'contingency.lapse'
        | 'waste.read'
        | 'waste.record'
        | 'waste.witness'
        | 'spill.record'
        | 'spill.sign'
        | 'quarantine.write'
        | 'destruction.record'
        | 'destruction.witness'
        | 'loss.read'
        | 'loss.record'
        | 'loss.decide'
        | 'take-home.read'
        | 'take-home.check'
        | 'take-home.decide'
        | 'take-home.request'
        | 'take-home.exception'
        | 'take-home.exception-step'
        | 'bottle.read'
        | 'bottle.prepare'
        | 'bottle.label'
        | 'bottle.print'
        | 'bottle.release'
        | 'bottle.void'
        | 'bottle.return'
        | 'bottle.report-lost'
        | 'call-back.read'
        | 'call-back.write'
        | 'call-back.close'
        | 'designee.write'
        | 'designee.end'
        | 'dispensing-log.read'
        | 'dispensing-summary.read'
        | 'downtime.read'
        | 'downtime.write'
        | 'inspection-pack.read'
        | 'inspection-pack.write'
        | 'inspection-pack.approve'
        | 'inspection-pack.export'
        | 'snapshot.read'
        | 'snapshot.verify'
        | 'security-profile.read'
        | 'security-profile.write'
        | 'draft.read'
        | 'draft.write'
        | 'draft.end'
        | 'draft.discard'
        | 'enquiry.read'
        | 'enquiry.said'
        | 'enquiry.write'
        | 'enquiry.end'
        | 'enquiry.convert'
        | 'contact.read'
        | 'contact.write'
        | 'referral.write'
        | 'waiting-list.read'
        | 'waiting-list.write'
        | 'enquiry-form.read'
        | 'enquiry-form.write'
        | 'appointment.read'
        | 'appointment.book'
        | 'appointment.attend'
        | 'appointment.cancel'
        | 'group.read'
        | 'group.write'
        | 'group.sign'
        | 'note.read'
        | 'note.sign'
        | 'note.amend'
        | 'note.review'
        | 'note.waiting'
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
        | 'alert.read'
        | 'alert.list'
        | 'alert.answer'
        | 'due-work.read'
        | 'report.caseload'
        | 'report.census'
        | 'report.random-tests'
        | 'report.teds'
        | 'report.overrides'
        | 'override.review'
        | 'reminder.read'
        | 'queue.read'
        | 'channel.pause'
        | 'channel.resume'
        | 'reminder.decide'
        | 'inbox.read'
        | 'inbox.handle'
        | 'call-task.read'
        | 'call-task.end'
        | 'template.read'
        | 'template.write'
        | 'template.publish'
        | 'template.withdraw'
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
    ConsentWordingAnswer_Output: {
      readonly items: {
        language: string;
        text: string;
      }[];
    };
    ContactStopsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        consentId: string;
        /** @enum {string} */
        reason: 'opt-out' | 'wrong-number' | 'undeliverable';
        at: string;
      }[];
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
        /** @enum {string} */
        language?: 'en' | 'es';
        allowedFrom?: string | null;
        allowedTo?: string | null;
        zone?: string | null;
        sharedWith?: string | null;
        leaveMessage?: boolean;
        dailyReminders?: boolean;
        useFirstName?: boolean;
        wording?: string | null;
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
        language: string;
        allowedFrom: string | null;
        allowedTo: string | null;
        zone: string | null;
        sharedWith: string | null;
        leaveMessage: boolean;
        dailyReminders: boolean;
        useFirstName: boolean;
        wording: string | null;
        givenAt: string;
        revokedAt: string | null;
      }[];
    };
    ConsentBody: {
      /** @enum {string} */
      channel: 'sms' | 'email' | 'voice';
      address: string;
      level: number;
      /** @enum {string} */
      language?: 'en' | 'es';
      allowedFrom?: string | null;
      allowedTo?: string | null;
      zone?: string | null;
      sharedWith?: string | null;
      leaveMessage?: boolean;
      dailyReminders?: boolean;
      useFirstName?: boolean;
      wording?: string | null;
    };
    ConsentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      channel: 'sms' | 'email' | 'voice';
      address: string;
      level: number;
      language: string;
      allowedFrom: string | null;
      allowedTo: string | null;
      zone: string | null;
      sharedWith: string | null;
      leaveMessage: boolean;
      dailyReminders: boolean;
      useFirstName: boolean;
      wording: string | null;
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
    AlertListAnswer_Output: {
      asOf: string;
      readonly items: {
        alert: string;
        /** @enum {string} */
        severity: 'info' | 'warn' | 'high' | 'critical';
        /** @description The record or day that it is about; an answer names it. */
        cause: string;
        raisedAt: string;
        label: string;
        why: string;
        clearsWhen: string;
        readonly to: (
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
        due: string | null;
        /** @description How a person may end it; nothing where only its record does. */
        readonly endedBy: ('acknowledged' | 'resolved' | 'overridden')[];
        /** @description Acknowledged, and not told again for a while. */
        quiet: boolean;
        acknowledged: {
          by: string | null;
          at: string;
          reason: string;
        } | null;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        mine: boolean;
      }[];
      overdueClocks: number;
      peopleWithOverdue: number;
    };
    DueWorkAnswer_Output: {
      asOf: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        code: string;
        label: string;
        dueAt: string;
        overdue: boolean;
      }[];
    };
    AlertsAnswer_Output: {
      asOf: string;
      readonly items: {
        alert: string;
        /** @enum {string} */
        severity: 'info' | 'warn' | 'high' | 'critical';
        /** @description The record or day that it is about; an answer names it. */
        cause: string;
        raisedAt: string;
        label: string;
        why: string;
        clearsWhen: string;
        readonly to: (
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
        due: string | null;
        /** @description How a person may end it; nothing where only its record does. */
        readonly endedBy: ('acknowledged' | 'resolved' | 'overridden')[];
        /** @description Acknowledged, and not told again for a while. */
        quiet: boolean;
        acknowledged: {
          by: string | null;
          at: string;
          reason: string;
        } | null;
      }[];
    };
    AnswerBody: {
      /** @description As section 6.7 of the clinical reference names it, such as A02. */
      alert: string;
      cause: string;
      /**
       * @description As it was shown: an answer does not reach what became worse since.
       * @enum {string}
       */
      severity: 'info' | 'warn' | 'high' | 'critical';
      /** @enum {string} */
      answer: 'acknowledged' | 'resolved' | 'overridden';
      reason: string;
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
        /** @description 12 weeks to today: + positive, - negative, * both, o not collected, _ none due. */
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
        /** @description The most urgent one that nobody has acknowledged. */
        alert: {
          alert: string;
          /** @enum {string} */
          severity: 'info' | 'warn' | 'high' | 'critical';
          label: string;
          why: string;
        } | null;
        /** @description How many stand in all. */
        alerts: number;
        /** @description The first broken link of the golden thread, and how many are broken. */
        thread: {
          rule: string;
          says: string;
          broken: number;
        } | null;
      }[];
    };
    DischargeAnswer_Output: {
      readonly record: {
        label: string;
        readonly lines: string[];
      }[];
      readonly summaries: {
        /** Format: uuid */
        id: string;
        current: boolean;
        version: number;
        by: string | null;
        at: string;
        /** Format: uuid */
        episodeId: string;
        signed: boolean;
        /** @enum {string} */
        type:
          | 'completed'
          | 'transferred'
          | 'left_before_completion'
          | 'program_discharge'
          | 'incarcerated'
          | 'hospitalised'
          | 'admin'
          | 'moved';
        /** Format: date */
        endsOn: string;
        words: {
          reason: string | null;
          needsAtAdmission: string | null;
          needsDuring: string | null;
          needsAtDischarge: string | null;
          progress: string | null;
          overdoseRisk: string | null;
          referrals: string | null;
          followUp: string | null;
        };
        readonly record: {
          label: string;
          readonly lines: string[];
        }[];
      }[];
      readonly plans: {
        /** Format: uuid */
        id: string;
        current: boolean;
        version: number;
        by: string | null;
        at: string;
        parts: {
          goals: string | null;
          strategies: string | null;
          activities: string | null;
          supports: string | null;
          housing: string | null;
          reengage: string | null;
          comeBack: string | null;
          reporting: string | null;
        };
        medication: {
          lastDoseOn: string | null;
          supplyUntil: string | null;
          receiver: string;
          guestDosing: boolean;
        } | null;
        next: {
          /** Format: date */
          on: string;
          where: string;
        } | null;
        /** @enum {string} */
        consent: 'signed' | 'agreed' | 'declined';
        consentReason: string | null;
        /** @enum {string} */
        copy: 'given' | 'sent' | 'declined';
        /** Format: date */
        on: string;
      }[];
      /** @description An earlier episode that ended without a signed summary. */
      owed: {
        /** Format: uuid */
        episodeId: string;
        /** Format: date */
        closedOn: string;
        type: string | null;
      } | null;
      scene: {
        /** Format: date */
        today: string;
        /** Format: date */
        openedOn: string;
        closedOn: string | null;
        type: string | null;
        /** @description The reason as TEDS-D counts it. */
        teds: string | null;
        onMedication: boolean;
        lastDoseOn: string | null;
        dueOn: string | null;
      };
    };
    SummaryBody: {
      /** @enum {string} */
      type:
        | 'completed'
        | 'transferred'
        | 'left_before_completion'
        | 'program_discharge'
        | 'incarcerated'
        | 'hospitalised'
        | 'admin'
        | 'moved';
      /** Format: date */
      endsOn: string;
      words: {
        reason: string | null;
        needsAtAdmission: string | null;
        needsDuring: string | null;
        needsAtDischarge: string | null;
        progress: string | null;
        overdoseRisk: string | null;
        referrals: string | null;
        followUp: string | null;
      };
      sign: boolean;
      /** @description The version that was read when this one was begun; null for the first. */
      follows: string | null;
      /**
       * Format: uuid
       * @description An earlier episode that ended without a signed summary; else the one that stands.
       */
      episodeId?: string;
    };
    SummaryAnswer_Output: {
      /** Format: uuid */
      id: string;
      current: boolean;
      version: number;
      by: string | null;
      at: string;
      /** Format: uuid */
      episodeId: string;
      signed: boolean;
      /** @enum {string} */
      type:
        | 'completed'
        | 'transferred'
        | 'left_before_completion'
        | 'program_discharge'
        | 'incarcerated'
        | 'hospitalised'
        | 'admin'
        | 'moved';
      /** Format: date */
      endsOn: string;
      words: {
        reason: string | null;
        needsAtAdmission: string | null;
        needsDuring: string | null;
        needsAtDischarge: string | null;
        progress: string | null;
        overdoseRisk: string | null;
        referrals: string | null;
        followUp: string | null;
      };
      readonly record: {
        label: string;
        readonly lines: string[];
      }[];
    };
    CarePlanBody: {
      parts: {
        goals: string | null;
        strategies: string | null;
        activities: string | null;
        supports: string | null;
        housing: string | null;
        reengage: string | null;
        comeBack: string | null;
        reporting: string | null;
      };
      medication: {
        lastDoseOn: string | null;
        supplyUntil: string | null;
        receiver: string;
        guestDosing: boolean;
      } | null;
      next: {
        /** Format: date */
        on: string;
        where: string;
      } | null;
      /** @enum {string} */
      consent: 'signed' | 'agreed' | 'declined';
      consentReason: string | null;
      /** @enum {string} */
      copy: 'given' | 'sent' | 'declined';
      /** @description The version that was read when this one was begun; null for the first. */
      follows: string | null;
    };
    CarePlanAnswer_Output: {
      record: {
        /** Format: uuid */
        id: string;
        current: boolean;
        version: number;
        by: string | null;
        at: string;
        parts: {
          goals: string | null;
          strategies: string | null;
          activities: string | null;
          supports: string | null;
          housing: string | null;
          reengage: string | null;
          comeBack: string | null;
          reporting: string | null;
        };
        medication: {
          lastDoseOn: string | null;
          supplyUntil: string | null;
          receiver: string;
          guestDosing: boolean;
        } | null;
        next: {
          /** Format: date */
          on: string;
          where: string;
        } | null;
        /** @enum {string} */
        consent: 'signed' | 'agreed' | 'declined';
        consentReason: string | null;
        /** @enum {string} */
        copy: 'given' | 'sent' | 'declined';
        /** Format: date */
        on: string;
      };
      readonly hints: string[];
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
          readonly to?: string[];
        }[];
      };
      readonly timeline: {
        id: string;
        at: string;
        /** @enum {string} */
        kind:
          'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'correction' | 'plan' | 'use-event' | 'doses';
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
        readonly to?: string[];
      }[];
      readonly doseStrip: {
        serviceDay: string;
        doseMcg: number | null;
      }[];
      /** @description 12 weeks to today: + positive, - negative, * both, o not collected, _ none due. */
      useStrip: string;
      /** @description 14 days to today: a attended, m missed, b booked, c cancelled, . none. */
      attendanceStrip: string;
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
        kind:
          'move' | 'order' | 'appointment' | 'observation' | 'specimen' | 'correction' | 'plan' | 'use-event' | 'doses';
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
    ReadmissionAnswer_Output: {
      readonly items: {
        /** @enum {string} */
        item:
          | 'intake'
          | 'people'
          | 'health'
          | 'diagnosis'
          | 'dimensions'
          | 'medication'
          | 'withdrawal'
          | 'overdose'
          | 'prevention';
        label: string;
        answered: ('record' | 'word') | null;
        /** @description Whose word opens it. */
        readonly by: (
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
        confirmation: {
          note: string;
          by: string | null;
          at: string;
        } | null;
      }[];
      /** Format: date */
      openedOn: string;
      /** Format: date */
      today: string;
      /** Format: date */
      dueOn: string;
    };
    ConfirmationBody: {
      /** @enum {string} */
      item:
        | 'intake'
        | 'people'
        | 'health'
        | 'diagnosis'
        | 'dimensions'
        | 'medication'
        | 'withdrawal'
        | 'overdose'
        | 'prevention';
      /** @description What was asked, and what the person said. */
      note: string;
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
    DraftsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        form:
          | 'alert-answer'
          | 'assignment'
          | 'cows'
          | 'diagnosis'
          | 'dimensions'
          | 'emergency-screen'
          | 'fields'
          | 'finding'
          | 'flag'
          | 'intake-section'
          | 'level-of-care'
          | 'move'
          | 'group'
          | 'group-ending'
          | 'group-leaving'
          | 'group-member'
          | 'group-note'
          | 'note'
          | 'note-amendment'
          | 'note-review'
          | 'order'
          | 'reason'
          | 'scale'
          | 'risk-assessment'
          | 'take-home-decision'
          | 'use-calendar'
          | 'test-result'
          | 'enquiry'
          | 'enquiry-amend'
          | 'enquiry-register'
          | 'enquiry-form'
          | 'comfort-dose'
          | 'comfort-effect'
          | 'comfort-order'
          | 'escalation-call'
          | 'monitoring-order'
          | 'withdrawal-check'
          | 'treatment-plan'
          | 'treatment-plan-review'
          | 'treatment-plan-signature'
          | 'contingency-program'
          | 'contingency-enrolment'
          | 'contingency-end'
          | 'contingency-result'
          | 'contingency-redemption'
          | 'contingency-reason'
          | 'prevention-plan'
          | 'outreach'
          | 'readmission'
          | 'discharge-summary'
          | 'continuing-care'
          | 'support-group'
          | 'support-meeting'
          | 'check-up'
          | 'use-event'
          | 'use-event-step'
          | 'use-event-back'
          | 'bed-assign'
          | 'bed-closure'
          | 'bed-end'
          | 'bed-leave'
          | 'bed-move'
          | 'bed-reserve'
          | 'bed-return'
          | 'bed-set-up'
          | 'care-note'
          | 'handover-note'
          | 'handover-word'
          | 'moud-offer'
          | 'unit-arrival'
          | 'unit-ending'
          | 'unit-method'
          | 'unit-stay'
          | 'booking'
          | 'bottle-reason'
          | 'bottle-return'
          | 'calibration'
          | 'certificate'
          | 'closure'
          | 'closure-cancel'
          | 'consent'
          | 'consent-revoke'
          | 'message-template'
          | 'inbox-handle'
          | 'container'
          | 'count'
          | 'count-incident'
          | 'departure'
          | 'dose-void'
          | 'drug-test'
          | 'emergency-report'
          | 'end-with-reason'
          | 'file-remove'
          | 'finding-quick'
          | 'flag-clear'
          | 'inventory'
          | 'inventory-scheduling'
          | 'invitation'
          | 'licence'
          | 'licence-end'
          | 'merge'
          | 'misfiled'
          | 'opening-review'
          | 'outage-line'
          | 'override-review'
          | 'paper-dose'
          | 'patient-details'
          | 'plan-phrase'
          | 'policy'
          | 'policy-withdraw'
          | 'pour-resolve'
          | 'priority'
          | 'programme-details'
          | 'programme-hours'
          | 'programme-place'
          | 'programme-room'
          | 'programme-zone'
          | 'protocol'
          | 'registration'
          | 'restriction'
          | 'restriction-end'
          | 'round-line'
          | 'session'
          | 'staff-member'
          | 'stock-batch'
          | 'stock-batch-check'
          | 'stock-block'
          | 'stock-decant'
          | 'stock-delivery'
          | 'stock-designation'
          | 'stock-designation-end'
          | 'stock-hand-out'
          | 'stock-move'
          | 'stock-order-form'
          | 'stock-order-void'
          | 'stock-place'
          | 'stock-product'
          | 'stock-supplier'
          | 'stock-transfer'
          | 'transit-loss'
          | 'unmerge'
          | 'variance-review'
          | 'walk-in';
        about: string;
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        } | null;
        savedAt: string;
        discardedAt: string | null;
      }[];
    };
    DraftPlaceBody: {
      /** @enum {string} */
      form:
        | 'alert-answer'
        | 'assignment'
        | 'cows'
        | 'diagnosis'
        | 'dimensions'
        | 'emergency-screen'
        | 'fields'
        | 'finding'
        | 'flag'
        | 'intake-section'
        | 'level-of-care'
        | 'move'
        | 'group'
        | 'group-ending'
        | 'group-leaving'
        | 'group-member'
        | 'group-note'
        | 'note'
        | 'note-amendment'
        | 'note-review'
        | 'order'
        | 'reason'
        | 'scale'
        | 'risk-assessment'
        | 'take-home-decision'
        | 'use-calendar'
        | 'test-result'
        | 'enquiry'
        | 'enquiry-amend'
        | 'enquiry-register'
        | 'enquiry-form'
        | 'comfort-dose'
        | 'comfort-effect'
        | 'comfort-order'
        | 'escalation-call'
        | 'monitoring-order'
        | 'withdrawal-check'
        | 'treatment-plan'
        | 'treatment-plan-review'
        | 'treatment-plan-signature'
        | 'contingency-program'
        | 'contingency-enrolment'
        | 'contingency-end'
        | 'contingency-result'
        | 'contingency-redemption'
        | 'contingency-reason'
        | 'prevention-plan'
        | 'outreach'
        | 'readmission'
        | 'discharge-summary'
        | 'continuing-care'
        | 'support-group'
        | 'support-meeting'
        | 'check-up'
        | 'use-event'
        | 'use-event-step'
        | 'use-event-back'
        | 'bed-assign'
        | 'bed-closure'
        | 'bed-end'
        | 'bed-leave'
        | 'bed-move'
        | 'bed-reserve'
        | 'bed-return'
        | 'bed-set-up'
        | 'care-note'
        | 'handover-note'
        | 'handover-word'
        | 'moud-offer'
        | 'unit-arrival'
        | 'unit-ending'
        | 'unit-method'
        | 'unit-stay'
        | 'booking'
        | 'bottle-reason'
        | 'bottle-return'
        | 'calibration'
        | 'certificate'
        | 'closure'
        | 'closure-cancel'
        | 'consent'
        | 'consent-revoke'
        | 'message-template'
        | 'inbox-handle'
        | 'container'
        | 'count'
        | 'count-incident'
        | 'departure'
        | 'dose-void'
        | 'drug-test'
        | 'emergency-report'
        | 'end-with-reason'
        | 'file-remove'
        | 'finding-quick'
        | 'flag-clear'
        | 'inventory'
        | 'inventory-scheduling'
        | 'invitation'
        | 'licence'
        | 'licence-end'
        | 'merge'
        | 'misfiled'
        | 'opening-review'
        | 'outage-line'
        | 'override-review'
        | 'paper-dose'
        | 'patient-details'
        | 'plan-phrase'
        | 'policy'
        | 'policy-withdraw'
        | 'pour-resolve'
        | 'priority'
        | 'programme-details'
        | 'programme-hours'
        | 'programme-place'
        | 'programme-room'
        | 'programme-zone'
        | 'protocol'
        | 'registration'
        | 'restriction'
        | 'restriction-end'
        | 'round-line'
        | 'session'
        | 'staff-member'
        | 'stock-batch'
        | 'stock-batch-check'
        | 'stock-block'
        | 'stock-decant'
        | 'stock-delivery'
        | 'stock-designation'
        | 'stock-designation-end'
        | 'stock-hand-out'
        | 'stock-move'
        | 'stock-order-form'
        | 'stock-order-void'
        | 'stock-place'
        | 'stock-product'
        | 'stock-supplier'
        | 'stock-transfer'
        | 'transit-loss'
        | 'unmerge'
        | 'variance-review'
        | 'walk-in';
      about: string;
      patientId: string | null;
    };
    DraftOpenedAnswer_Output: {
      draft: {
        /** Format: uuid */
        id: string;
        revision: number;
        savedAt: string;
        /** @enum {string} */
        form:
          | 'alert-answer'
          | 'assignment'
          | 'cows'
          | 'diagnosis'
          | 'dimensions'
          | 'emergency-screen'
          | 'fields'
          | 'finding'
          | 'flag'
          | 'intake-section'
          | 'level-of-care'
          | 'move'
          | 'group'
          | 'group-ending'
          | 'group-leaving'
          | 'group-member'
          | 'group-note'
          | 'note'
          | 'note-amendment'
          | 'note-review'
          | 'order'
          | 'reason'
          | 'scale'
          | 'risk-assessment'
          | 'take-home-decision'
          | 'use-calendar'
          | 'test-result'
          | 'enquiry'
          | 'enquiry-amend'
          | 'enquiry-register'
          | 'enquiry-form'
          | 'comfort-dose'
          | 'comfort-effect'
          | 'comfort-order'
          | 'escalation-call'
          | 'monitoring-order'
          | 'withdrawal-check'
          | 'treatment-plan'
          | 'treatment-plan-review'
          | 'treatment-plan-signature'
          | 'contingency-program'
          | 'contingency-enrolment'
          | 'contingency-end'
          | 'contingency-result'
          | 'contingency-redemption'
          | 'contingency-reason'
          | 'prevention-plan'
          | 'outreach'
          | 'readmission'
          | 'discharge-summary'
          | 'continuing-care'
          | 'support-group'
          | 'support-meeting'
          | 'check-up'
          | 'use-event'
          | 'use-event-step'
          | 'use-event-back'
          | 'bed-assign'
          | 'bed-closure'
          | 'bed-end'
          | 'bed-leave'
          | 'bed-move'
          | 'bed-reserve'
          | 'bed-return'
          | 'bed-set-up'
          | 'care-note'
          | 'handover-note'
          | 'handover-word'
          | 'moud-offer'
          | 'unit-arrival'
          | 'unit-ending'
          | 'unit-method'
          | 'unit-stay'
          | 'booking'
          | 'bottle-reason'
          | 'bottle-return'
          | 'calibration'
          | 'certificate'
          | 'closure'
          | 'closure-cancel'
          | 'consent'
          | 'consent-revoke'
          | 'message-template'
          | 'inbox-handle'
          | 'container'
          | 'count'
          | 'count-incident'
          | 'departure'
          | 'dose-void'
          | 'drug-test'
          | 'emergency-report'
          | 'end-with-reason'
          | 'file-remove'
          | 'finding-quick'
          | 'flag-clear'
          | 'inventory'
          | 'inventory-scheduling'
          | 'invitation'
          | 'licence'
          | 'licence-end'
          | 'merge'
          | 'misfiled'
          | 'opening-review'
          | 'outage-line'
          | 'override-review'
          | 'paper-dose'
          | 'patient-details'
          | 'plan-phrase'
          | 'policy'
          | 'policy-withdraw'
          | 'pour-resolve'
          | 'priority'
          | 'programme-details'
          | 'programme-hours'
          | 'programme-place'
          | 'programme-room'
          | 'programme-zone'
          | 'protocol'
          | 'registration'
          | 'restriction'
          | 'restriction-end'
          | 'round-line'
          | 'session'
          | 'staff-member'
          | 'stock-batch'
          | 'stock-batch-check'
          | 'stock-block'
          | 'stock-decant'
          | 'stock-delivery'
          | 'stock-designation'
          | 'stock-designation-end'
          | 'stock-hand-out'
          | 'stock-move'
          | 'stock-order-form'
          | 'stock-order-void'
          | 'stock-place'
          | 'stock-product'
          | 'stock-supplier'
          | 'stock-transfer'
          | 'transit-loss'
          | 'unmerge'
          | 'variance-review'
          | 'walk-in';
        about: string;
        patientId: string | null;
        content: {
          [key: string]: unknown;
        };
      } | null;
    };
    DraftAnswer_Output: {
      /** Format: uuid */
      id: string;
      revision: number;
      savedAt: string;
      /** @enum {string} */
      form:
        | 'alert-answer'
        | 'assignment'
        | 'cows'
        | 'diagnosis'
        | 'dimensions'
        | 'emergency-screen'
        | 'fields'
        | 'finding'
        | 'flag'
        | 'intake-section'
        | 'level-of-care'
        | 'move'
        | 'group'
        | 'group-ending'
        | 'group-leaving'
        | 'group-member'
        | 'group-note'
        | 'note'
        | 'note-amendment'
        | 'note-review'
        | 'order'
        | 'reason'
        | 'scale'
        | 'risk-assessment'
        | 'take-home-decision'
        | 'use-calendar'
        | 'test-result'
        | 'enquiry'
        | 'enquiry-amend'
        | 'enquiry-register'
        | 'enquiry-form'
        | 'comfort-dose'
        | 'comfort-effect'
        | 'comfort-order'
        | 'escalation-call'
        | 'monitoring-order'
        | 'withdrawal-check'
        | 'treatment-plan'
        | 'treatment-plan-review'
        | 'treatment-plan-signature'
        | 'contingency-program'
        | 'contingency-enrolment'
        | 'contingency-end'
        | 'contingency-result'
        | 'contingency-redemption'
        | 'contingency-reason'
        | 'prevention-plan'
        | 'outreach'
        | 'readmission'
        | 'discharge-summary'
        | 'continuing-care'
        | 'support-group'
        | 'support-meeting'
        | 'check-up'
        | 'use-event'
        | 'use-event-step'
        | 'use-event-back'
        | 'bed-assign'
        | 'bed-closure'
        | 'bed-end'
        | 'bed-leave'
        | 'bed-move'
        | 'bed-reserve'
        | 'bed-return'
        | 'bed-set-up'
        | 'care-note'
        | 'handover-note'
        | 'handover-word'
        | 'moud-offer'
        | 'unit-arrival'
        | 'unit-ending'
        | 'unit-method'
        | 'unit-stay'
        | 'booking'
        | 'bottle-reason'
        | 'bottle-return'
        | 'calibration'
        | 'certificate'
        | 'closure'
        | 'closure-cancel'
        | 'consent'
        | 'consent-revoke'
        | 'message-template'
        | 'inbox-handle'
        | 'container'
        | 'count'
        | 'count-incident'
        | 'departure'
        | 'dose-void'
        | 'drug-test'
        | 'emergency-report'
        | 'end-with-reason'
        | 'file-remove'
        | 'finding-quick'
        | 'flag-clear'
        | 'inventory'
        | 'inventory-scheduling'
        | 'invitation'
        | 'licence'
        | 'licence-end'
        | 'merge'
        | 'misfiled'
        | 'opening-review'
        | 'outage-line'
        | 'override-review'
        | 'paper-dose'
        | 'patient-details'
        | 'plan-phrase'
        | 'policy'
        | 'policy-withdraw'
        | 'pour-resolve'
        | 'priority'
        | 'programme-details'
        | 'programme-hours'
        | 'programme-place'
        | 'programme-room'
        | 'programme-zone'
        | 'protocol'
        | 'registration'
        | 'restriction'
        | 'restriction-end'
        | 'round-line'
        | 'session'
        | 'staff-member'
        | 'stock-batch'
        | 'stock-batch-check'
        | 'stock-block'
        | 'stock-decant'
        | 'stock-delivery'
        | 'stock-designation'
        | 'stock-designation-end'
        | 'stock-hand-out'
        | 'stock-move'
        | 'stock-order-form'
        | 'stock-order-void'
        | 'stock-place'
        | 'stock-product'
        | 'stock-supplier'
        | 'stock-transfer'
        | 'transit-loss'
        | 'unmerge'
        | 'variance-review'
        | 'walk-in';
      about: string;
      patientId: string | null;
      content: {
        [key: string]: unknown;
      };
    };
    DraftBody: {
      /** @enum {string} */
      form:
        | 'alert-answer'
        | 'assignment'
        | 'cows'
        | 'diagnosis'
        | 'dimensions'
        | 'emergency-screen'
        | 'fields'
        | 'finding'
        | 'flag'
        | 'intake-section'
        | 'level-of-care'
        | 'move'
        | 'group'
        | 'group-ending'
        | 'group-leaving'
        | 'group-member'
        | 'group-note'
        | 'note'
        | 'note-amendment'
        | 'note-review'
        | 'order'
        | 'reason'
        | 'scale'
        | 'risk-assessment'
        | 'take-home-decision'
        | 'use-calendar'
        | 'test-result'
        | 'enquiry'
        | 'enquiry-amend'
        | 'enquiry-register'
        | 'enquiry-form'
        | 'comfort-dose'
        | 'comfort-effect'
        | 'comfort-order'
        | 'escalation-call'
        | 'monitoring-order'
        | 'withdrawal-check'
        | 'treatment-plan'
        | 'treatment-plan-review'
        | 'treatment-plan-signature'
        | 'contingency-program'
        | 'contingency-enrolment'
        | 'contingency-end'
        | 'contingency-result'
        | 'contingency-redemption'
        | 'contingency-reason'
        | 'prevention-plan'
        | 'outreach'
        | 'readmission'
        | 'discharge-summary'
        | 'continuing-care'
        | 'support-group'
        | 'support-meeting'
        | 'check-up'
        | 'use-event'
        | 'use-event-step'
        | 'use-event-back'
        | 'bed-assign'
        | 'bed-closure'
        | 'bed-end'
        | 'bed-leave'
        | 'bed-move'
        | 'bed-reserve'
        | 'bed-return'
        | 'bed-set-up'
        | 'care-note'
        | 'handover-note'
        | 'handover-word'
        | 'moud-offer'
        | 'unit-arrival'
        | 'unit-ending'
        | 'unit-method'
        | 'unit-stay'
        | 'booking'
        | 'bottle-reason'
        | 'bottle-return'
        | 'calibration'
        | 'certificate'
        | 'closure'
        | 'closure-cancel'
        | 'consent'
        | 'consent-revoke'
        | 'message-template'
        | 'inbox-handle'
        | 'container'
        | 'count'
        | 'count-incident'
        | 'departure'
        | 'dose-void'
        | 'drug-test'
        | 'emergency-report'
        | 'end-with-reason'
        | 'file-remove'
        | 'finding-quick'
        | 'flag-clear'
        | 'inventory'
        | 'inventory-scheduling'
        | 'invitation'
        | 'licence'
        | 'licence-end'
        | 'merge'
        | 'misfiled'
        | 'opening-review'
        | 'outage-line'
        | 'override-review'
        | 'paper-dose'
        | 'patient-details'
        | 'plan-phrase'
        | 'policy'
        | 'policy-withdraw'
        | 'pour-resolve'
        | 'priority'
        | 'programme-details'
        | 'programme-hours'
        | 'programme-place'
        | 'programme-room'
        | 'programme-zone'
        | 'protocol'
        | 'registration'
        | 'restriction'
        | 'restriction-end'
        | 'round-line'
        | 'session'
        | 'staff-member'
        | 'stock-batch'
        | 'stock-batch-check'
        | 'stock-block'
        | 'stock-decant'
        | 'stock-delivery'
        | 'stock-designation'
        | 'stock-designation-end'
        | 'stock-hand-out'
        | 'stock-move'
        | 'stock-order-form'
        | 'stock-order-void'
        | 'stock-place'
        | 'stock-product'
        | 'stock-supplier'
        | 'stock-transfer'
        | 'transit-loss'
        | 'unmerge'
        | 'variance-review'
        | 'walk-in';
      about: string;
      patientId: string | null;
      buildsOn: number;
      content: {
        [key: string]: unknown;
      };
    };
    DraftSavedAnswer_Output: {
      /** Format: uuid */
      id: string;
      revision: number;
      savedAt: string;
    };
    FaceSheetAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'support-person' | 'coverage' | 'authorization' | 'fee' | 'guardian' | 'justice-case';
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
        today: {
          mayBeTold: string | null;
          use: {
            state: string;
            used: number | null;
          } | null;
          scale: {
            povertyPercent: number;
            sharePercent: number;
          } | null;
          reportOn: string | null;
          mayReport: string[] | null;
        } | null;
      }[];
    };
    FaceSheetBody: {
      /** @enum {string} */
      kind: 'support-person' | 'coverage' | 'authorization' | 'fee' | 'guardian' | 'justice-case';
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
    FaceSheetEntryAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'support-person' | 'coverage' | 'authorization' | 'fee' | 'guardian' | 'justice-case';
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
          | 'plan-event'
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
        | 'plan-event'
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
        | 'plan-event'
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
    UseCalendarAnswer_Output: {
      readonly days: {
        day: string;
        told: string;
        readonly substances: string[];
      }[];
      readonly interviews: {
        /** Format: uuid */
        id: string;
        fromDay: string;
        toDay: string;
        at: string;
        by: string | null;
      }[];
      lastKnown: string | null;
      readonly study: {
        kind: string;
        takenOn: string | null;
        answers: {
          [key: string]: string | null;
        };
      }[];
    };
    UseInterviewBody: {
      /** Format: date */
      fromDay: string;
      /** Format: date */
      toDay: string;
      uses: {
        /** Format: date */
        day: string;
        /** @enum {string} */
        substance:
          | 'Heroin'
          | 'Opioid'
          | 'Methadone'
          | 'Buprenorphine'
          | 'Cocaine'
          | 'Amphetamine'
          | 'Benzodiazepine'
          | 'Sedatives'
          | 'Alcohol'
          | 'THC'
          | 'Unknown';
      }[];
    };
    UseInterviewAnswer_Output: {
      /** Format: uuid */
      id: string;
      fromDay: string;
      toDay: string;
      at: string;
      by: string | null;
    };
    SignedListAnswer_Output: {
      readonly items: {
        /** @enum {string} */
        kind: 'checklist' | 'dimensions' | 'level' | 'emergency' | 'risk';
        /** Format: uuid */
        id: string;
        episodeId: string | null;
        on: string;
        at: string;
        recordedAt: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        signed: {
          at: string;
          by: {
            /** Format: uuid */
            id: string;
            displayName: string;
          };
          /** @enum {string} */
          role:
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
        } | null;
        current: boolean;
        content: {
          [key: string]: unknown;
        };
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
        replaces: {
          /** Format: uuid */
          id: string;
          reason: string;
        } | null;
        takenBack: boolean;
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
          takenBack: boolean;
        } | null;
      }[];
      readonly screens: {
        /** Format: uuid */
        id: string;
        instrument: string;
        takenAt: string;
        readonly critical: string[];
      }[];
      review: {
        /** @enum {string} */
        stage: 'early' | 'sustained' | 'provisional';
        dueOn: string;
        lateAfter: string;
        why: string;
      } | null;
      scene: {
        recorder: {
          staffId: string;
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
          readonly licences: {
            type: string;
            number: string;
            state: string;
            expiresOn: string;
          }[];
          charge?: boolean;
        } | null;
        zone: string;
        dayBoundary: string;
        policy: {
          [key: string]: number | boolean | string;
        };
        known: {
          dateOfBirth: string;
          hasEpisode: boolean;
          readonly coOccurring: string[];
          readonly levelsOffered: string[];
          hasDimensions: boolean;
          replaced: unknown;
        };
      };
    };
    SignedBody: {
      /** Format: date-time */
      at?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
      record:
        | {
            /** @constant */
            kind: 'checklist';
            /** @enum {string} */
            purpose: 'diagnosis' | 'remission';
            criteria: {
              [key: string]: {
                /** @enum {string} */
                answer: 'met' | 'not-met' | 'unknown';
                note?: string;
              };
            };
            supervised: boolean;
            provisional: boolean;
            /** @enum {string} */
            severity?: 'mild' | 'moderate' | 'severe';
            /** Format: date */
            lastMetOn?: string;
            maintenanceTherapy: boolean;
            controlledEnvironment: boolean;
            icd10?: string;
            note?: string;
            sign: boolean;
          }
        | {
            /** @constant */
            kind: 'dimensions';
            /** @enum {string} */
            edition: '3' | '4' | 'none';
            ratings: {
              [key: string]: {
                /** @enum {number} */
                rating?: 0 | 1 | 2 | 3 | 4;
                code?: string;
                rationale?: string;
                immediate?: boolean;
              };
            };
            summary?: string;
          }
        | {
            /** @constant */
            kind: 'level';
            /** @enum {string} */
            recommended:
              | 'early'
              | 'wm_amb'
              | 'wm_res'
              | 'wm_hosp'
              | 'res'
              | 'php'
              | 'iop'
              | 'iop_med'
              | 'op'
              | 'op_med'
              | 'otp'
              | 'rem'
              | 'hosp';
            rationale: string;
            /** @enum {string} */
            actual?:
              | 'early'
              | 'wm_amb'
              | 'wm_res'
              | 'wm_hosp'
              | 'res'
              | 'php'
              | 'iop'
              | 'iop_med'
              | 'op'
              | 'op_med'
              | 'otp'
              | 'rem'
              | 'hosp';
            /** @enum {string} */
            difference?: 'no_bed' | 'patient_preference' | 'payer' | 'transport' | 'legal' | 'other';
            differenceWords?: string;
            startReason?: string;
            hoursPerWeek?: number;
            expectedDays?: number;
            modifiers: ('COE' | 'BIO')[];
            coOccurring?: string;
          }
        | {
            /** @constant */
            kind: 'emergency';
            answers: {
              /** @enum {string} */
              withdrawal: 'none' | 'expected' | 'present' | 'severe' | 'unknown';
              /** @enum {string} */
              dangerousWithdrawal: 'no' | 'yes' | 'unknown';
              /** @enum {string} */
              overdose: 'none' | 'earlier' | 'recent' | 'today' | 'unknown';
              /** @enum {string} */
              pregnancy: 'not-pregnant' | 'pregnant' | 'cannot-be' | 'unknown' | 'declined';
            };
            done: (
              | 'emergency_services'
              | 'naloxone'
              | 'stayed'
              | 'prescriber'
              | 'nurse'
              | 'same_day'
              | 'referred'
              | 'pregnancy_test'
              | 'advice'
            )[];
            note?: string;
          }
        | {
            /** @constant */
            kind: 'risk';
            /** Format: uuid */
            answers?: string;
            /** @enum {string} */
            level: 'low' | 'moderate' | 'high' | 'imminent';
            found: {
              /** @enum {string} */
              thoughts: 'none' | 'wish' | 'thoughts' | 'unknown';
              /** @enum {string} */
              method: 'no' | 'yes' | 'unknown';
              /** @enum {string} */
              intent: 'no' | 'yes' | 'unknown';
              /** @enum {string} */
              plan: 'no' | 'yes' | 'unknown';
              /** @enum {string} */
              behavior: 'none' | 'earlier' | 'recent' | 'unknown';
              /** @enum {string} */
              access: 'no' | 'yes' | 'unknown';
              factors?: string;
              protective?: string;
            };
            done: (
              | 'stayed'
              | 'emergency_services'
              | 'hospital'
              | 'evaluation_today'
              | 'safety_plan'
              | 'crisis_line'
              | 'contact_more'
              | 'treatment'
              | 'family'
            )[];
            /** @enum {string} */
            means: 'made_safe' | 'talked_through' | 'none_in_reach' | 'declined' | 'not_possible';
            meansWords?: string;
            told?: string;
            safetyPlan?: {
              [key: string]: string;
            };
            noPlanReason?: string;
            /** Format: date */
            followUpOn?: string;
            note?: string;
          }
        | {
            /** @constant */
            kind: 'take-back';
            /** @enum {string} */
            of: 'checklist' | 'dimensions' | 'level' | 'emergency' | 'risk';
          };
    };
    SignedAnswer_Output: {
      /** @enum {string} */
      kind: 'checklist' | 'dimensions' | 'level' | 'emergency' | 'risk';
      /** Format: uuid */
      id: string;
      episodeId: string | null;
      on: string;
      at: string;
      recordedAt: string;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      signed: {
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        };
        /** @enum {string} */
        role:
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
      } | null;
      current: boolean;
      content: {
        [key: string]: unknown;
      };
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
      replaces: {
        /** Format: uuid */
        id: string;
        reason: string;
      } | null;
      takenBack: boolean;
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
        takenBack: boolean;
      } | null;
    };
    ResponsesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        instrument: string;
        version: number;
        on: string;
        at: string;
        recordedAt: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        /** @enum {string} */
        mode: 'interview' | 'self' | 'result';
        answers: {
          [key: string]: number | string;
        } | null;
        points: {
          [key: string]: number;
        };
        scores: {
          [key: string]: number;
        };
        band: string | null;
        positive: boolean | null;
        cut: number | null;
        complete: boolean;
        readonly critical: ('suicide-risk-acute' | 'suicide-risk-high' | 'suicide-risk')[];
        readonly notices: (
          'full-form' | 'review-intake' | 'further-evaluation' | 'start-point' | 'craving' | 'support' | 'higher-risk'
        )[];
        note: string | null;
        findingId: string | null;
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
      readonly due: {
        instrument: string;
        version: number;
        title: string;
        dueOn: string;
        fromOn: string;
        lateAfter: string;
        overdue: boolean;
        reason: string;
        why: string;
        rule: string;
      }[];
      readonly notOffered: {
        instrument: string;
        title: string;
        why: string;
      }[];
      today: string;
      policy: {
        [key: string]: number | string;
      };
      male: boolean;
    };
    ResponseBody: {
      instrument: string;
      version: number;
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      mode: 'interview' | 'self' | 'result';
      answers: {
        [key: string]: number | string | '';
      } | null;
      note?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    ResponseAnswer_Output: {
      /** Format: uuid */
      id: string;
      instrument: string;
      version: number;
      on: string;
      at: string;
      recordedAt: string;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      /** @enum {string} */
      mode: 'interview' | 'self' | 'result';
      answers: {
        [key: string]: number | string;
      } | null;
      points: {
        [key: string]: number;
      };
      scores: {
        [key: string]: number;
      };
      band: string | null;
      positive: boolean | null;
      cut: number | null;
      complete: boolean;
      readonly critical: ('suicide-risk-acute' | 'suicide-risk-high' | 'suicide-risk')[];
      readonly notices: (
        'full-form' | 'review-intake' | 'further-evaluation' | 'start-point' | 'craving' | 'support' | 'higher-risk'
      )[];
      note: string | null;
      findingId: string | null;
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
    IntakeAnswer_Output: {
      facts: {
        today: string;
        person: {
          dateOfBirth: string;
          /** @enum {string} */
          sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
          hasPhone: boolean;
          contactSettled: boolean;
          emergencyContact: boolean;
          supportPeople: number;
          coverages: number;
          justiceCases: number;
        };
        episode: {
          /** Format: uuid */
          id: string;
          openedOn: string;
        } | null;
        earlierEpisodes: number;
        readonly drafts: (
          | 'identity'
          | 'referral'
          | 'presenting-problem'
          | 'substance-use'
          | 'overdose-history'
          | 'withdrawal-history'
          | 'prior-treatment'
          | 'medical'
          | 'pregnancy'
          | 'mental-health'
          | 'family-social'
          | 'social-needs'
          | 'legal'
          | 'strengths'
          | 'employment-education'
          | 'consents'
        )[];
        signed: {
          [key: string]: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            episodeId: string;
            version: number;
            /** @enum {string} */
            act: 'signed' | 'changed' | 'confirmed';
            on: string;
            at: string;
            by: string | null;
            readonly missing: string[];
          };
        };
        referral: {
          source: number;
          referrer: string | null;
          mandated: boolean | null;
          referredOn: string;
          firstContactOn: string | null;
        } | null;
        pregnancy: {
          on: string;
          details: {
            /** @enum {string} */
            status: 'pregnant' | 'not-pregnant' | 'cannot-be' | 'declined' | 'delivered' | 'ended';
            dueOn: string | null;
            deliveredOn: string | null;
            endedOn?: string | null;
            obstetricProvider: string | null;
          };
        } | null;
        allergies: number;
        readonly medicines: string[];
        foundOn: {
          [key: string]: string;
        };
        screenedOn: {
          [key: string]: string;
        };
        testedOn: string | null;
        cowsOn: string | null;
        readonly overdoses: {
          /** Format: uuid */
          id: string;
          on: string;
          recordedAt: string;
          readonly substances: string[];
          /** @enum {string} */
          intent: 'unintentional' | 'intentional' | 'unknown';
          reversalDoses: number | null;
          reversalBy: string | null;
          hospital: boolean | null;
        }[];
        naloxone: {
          givenOn: string | null;
          expiresOn: string | null;
          trainedOn: string | null;
          goneOn: string | null;
          declinedOn: string | null;
        };
        readonly consents: {
          document: string;
          signedOn: string;
          expiresOn: string | null;
          withdrawnOn: string | null;
        }[];
      };
      readonly progress: {
        /** @enum {string} */
        section:
          | 'identity'
          | 'referral'
          | 'presenting-problem'
          | 'substance-use'
          | 'overdose-history'
          | 'withdrawal-history'
          | 'prior-treatment'
          | 'medical'
          | 'pregnancy'
          | 'mental-health'
          | 'family-social'
          | 'social-needs'
          | 'legal'
          | 'strengths'
          | 'employment-education'
          | 'consents';
        label: string;
        /** @enum {string} */
        state: 'empty' | 'draft' | 'signed' | 'outdated';
        /** @enum {string} */
        before: 'admission' | 'moud' | 'diagnosis' | 'safety-plan' | 'plan' | 'reporting';
        readonly missing: string[];
        why: string | null;
        done: boolean;
        signed: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          episodeId: string;
          version: number;
          /** @enum {string} */
          act: 'signed' | 'changed' | 'confirmed';
          on: string;
          at: string;
          by: string | null;
          readonly missing: string[];
        } | null;
      }[];
    };
    VersionsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        section:
          | 'identity'
          | 'referral'
          | 'presenting-problem'
          | 'substance-use'
          | 'overdose-history'
          | 'withdrawal-history'
          | 'prior-treatment'
          | 'medical'
          | 'pregnancy'
          | 'mental-health'
          | 'family-social'
          | 'social-needs'
          | 'legal'
          | 'strengths'
          | 'employment-education'
          | 'consents';
        /** Format: uuid */
        episodeId: string;
        version: number;
        /** @enum {string} */
        act: 'signed' | 'changed' | 'confirmed';
        data: {
          [key: string]:
            | (string | number | boolean | null)
            | (string | number)[]
            | {
                [key: string]: (string | number | boolean | null) | (string | number)[];
              }[];
        };
        readonly missing: string[];
        readonly changed: string[];
        reason: string | null;
        supersedesId: string | null;
        on: string;
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
    };
    SectionBody: {
      /** @enum {string} */
      section:
        | 'identity'
        | 'referral'
        | 'presenting-problem'
        | 'substance-use'
        | 'overdose-history'
        | 'withdrawal-history'
        | 'prior-treatment'
        | 'medical'
        | 'pregnancy'
        | 'mental-health'
        | 'family-social'
        | 'social-needs'
        | 'legal'
        | 'strengths'
        | 'employment-education'
        | 'consents';
      data: {
        [key: string]:
          | ((string | '') | number | boolean | null)
          | (string | number)[]
          | {
              [key: string]: ((string | '') | number | boolean | null) | (string | number)[];
            }[];
      };
      basedOn: string | null;
      reason?: string;
    };
    VersionAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      section:
        | 'identity'
        | 'referral'
        | 'presenting-problem'
        | 'substance-use'
        | 'overdose-history'
        | 'withdrawal-history'
        | 'prior-treatment'
        | 'medical'
        | 'pregnancy'
        | 'mental-health'
        | 'family-social'
        | 'social-needs'
        | 'legal'
        | 'strengths'
        | 'employment-education'
        | 'consents';
      /** Format: uuid */
      episodeId: string;
      version: number;
      /** @enum {string} */
      act: 'signed' | 'changed' | 'confirmed';
      data: {
        [key: string]:
          | (string | number | boolean | null)
          | (string | number)[]
          | {
              [key: string]: (string | number | boolean | null) | (string | number)[];
            }[];
      };
      readonly missing: string[];
      readonly changed: string[];
      reason: string | null;
      supersedesId: string | null;
      on: string;
      at: string;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
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
    DueRoundsAnswer_Output: {
      now: string;
      readonly rows: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        bed: string | null;
        /** @enum {string} */
        setting: 'ambulatory' | 'residential' | 'hospital';
        readonly items: {
          /** @enum {string} */
          what: 'cows' | 'vitals' | 'effect' | 'dose' | 'call';
          /** @enum {string} */
          why:
            | 'schedule'
            | 'daily'
            | 'induction'
            | 'before-dose'
            | 'recheck'
            | 'visit'
            | 'effect'
            | 'scheduled'
            | 'escalation';
          dueAt: string | null;
          lateAt: string | null;
          /** @enum {string} */
          state: 'ahead' | 'due' | 'late' | 'with-event';
          whileAwake: boolean;
          aboutId: string | null;
          drug: string | null;
        }[];
      }[];
      hidden: number;
    };
    FlowsheetAnswer_Output: {
      now: string;
      from: string;
      to: string;
      order: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        /** @enum {string} */
        setting: 'ambulatory' | 'residential' | 'hospital';
        startsAt: string;
        endsAt: string | null;
        cowsMinutes: number | null;
        vitalsMinutes: number | null;
        induction: boolean;
        note: string | null;
        prescriber: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        byTelephone: boolean;
        recordedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        recordedAt: string;
        replacesId: string | null;
        end: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        signed: {
          at: string;
          by: string | null;
        } | null;
      } | null;
      readonly orders: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        /** @enum {string} */
        setting: 'ambulatory' | 'residential' | 'hospital';
        startsAt: string;
        endsAt: string | null;
        cowsMinutes: number | null;
        vitalsMinutes: number | null;
        induction: boolean;
        note: string | null;
        prescriber: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        byTelephone: boolean;
        recordedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        recordedAt: string;
        replacesId: string | null;
        end: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        signed: {
          at: string;
          by: string | null;
        } | null;
      }[];
      pace: {
        cows: string;
        vitals: string;
      } | null;
      readonly due: {
        /** @enum {string} */
        what: 'cows' | 'vitals';
        /** @enum {string} */
        why: 'schedule' | 'daily' | 'induction' | 'before-dose' | 'recheck' | 'visit';
        dueAt: string | null;
        lateAt: string | null;
        /** @enum {string} */
        state: 'ahead' | 'due' | 'late' | 'with-event';
        whileAwake: boolean;
        everyMinutes: number | null;
      }[];
      lastUse: {
        lastUsedAt: string;
        opioidClass: string;
        source?: string;
      } | null;
      stage:
        | {
            /** @constant */
            shown: true;
            hours: number;
            stage: number;
            label: string;
            fromHours: number;
            toHours: number | null;
            typical: string;
          }
        | {
            /** @constant */
            shown: false;
            hours: number | null;
            why: string;
          };
      readonly cows: {
        patientId?: string;
        /** Format: uuid */
        id: string;
        at: string;
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
        /** @enum {string} */
        reason: 'admission' | 'scheduled' | 'pre-dose' | 'post-dose' | 'as-needed';
        note: string | null;
        precipitated: boolean;
      }[];
      readonly vitals: {
        patientId?: string;
        /** Format: uuid */
        id: string;
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        details: {
          pulse: number | null;
          systolic: number | null;
          diastolic: number | null;
          respiratoryRate: number | null;
          oxygenSaturation: number | null;
          temperatureTenths: number | null;
          unarousable: boolean;
        };
      }[];
      readonly signs: {
        patientId?: string;
        /** Format: uuid */
        id: string;
        at: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        sedation: number | null;
        notTaken: ('asleep' | 'declined' | 'away') | null;
        cowsId: string | null;
        vitalsId: string | null;
        note: string | null;
      }[];
      readonly selfRated: {
        /** Format: uuid */
        id: string;
        at: string;
        total: number | null;
        band: string | null;
      }[];
      readonly escalations: {
        cause: string;
        /** Format: uuid */
        recordId: string;
        at: string;
        says: string;
        emergency: boolean;
        uncalled: boolean;
      }[];
      readonly calls: {
        patientId?: string;
        /** Format: uuid */
        id: string;
        readonly aboutIds: string[];
        readonly causes: string[];
        told: string;
        toldAt: string;
        /** @enum {string} */
        outcome: 'reached' | 'no-answer' | 'emergency';
        ordered: string | null;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      readonly comfortOrders: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        /** @enum {string} */
        drug:
          | 'clonidine'
          | 'lofexidine'
          | 'loperamide'
          | 'bismuth'
          | 'ondansetron'
          | 'prochlorperazine'
          | 'hydroxyzine'
          | 'diphenhydramine'
          | 'ibuprofen'
          | 'acetaminophen'
          | 'dicyclomine'
          | 'trazodone'
          | 'doxepin'
          | 'gabapentin';
        readonly symptoms: (
          'autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep'
        )[];
        doseMinMcg: number;
        doseMaxMcg: number;
        intervalMinutes: number;
        asNeeded: boolean;
        maxDayMcg: number;
        startsAt: string;
        endsAt: string;
        holdSystolic: number | null;
        holdDiastolic: number | null;
        note: string | null;
        prescriber: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        byTelephone: boolean;
        recordedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        recordedAt: string;
        replacesId: string | null;
        readonly overrides: {
          ruleId: string;
          reasonCode: string;
          reasonText: string;
          role: string;
        }[];
        end: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        signed: {
          at: string;
          by: string | null;
        } | null;
        standing: boolean;
      }[];
      readonly administrations: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        orderId: string;
        /** @enum {string} */
        drug:
          | 'clonidine'
          | 'lofexidine'
          | 'loperamide'
          | 'bismuth'
          | 'ondansetron'
          | 'prochlorperazine'
          | 'hydroxyzine'
          | 'diphenhydramine'
          | 'ibuprofen'
          | 'acetaminophen'
          | 'dicyclomine'
          | 'trazodone'
          | 'doxepin'
          | 'gabapentin';
        /** @enum {string} */
        outcome: 'given' | 'held' | 'declined';
        doseMcg: number | null;
        at: string;
        route: string;
        symptom:
          ('autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep') | null;
        reason: string | null;
        systolic: number | null;
        diastolic: number | null;
        pulse: number | null;
        effectDueAt: string | null;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        evaluations:
          | {
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
            }[]
          | null;
        voided: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        effect: {
          at: string;
          by: string | null;
          /** @enum {string} */
          result: 'better' | 'same' | 'worse' | 'asleep';
          systolic: number | null;
          diastolic: number | null;
          pulse: number | null;
          note: string | null;
        } | null;
      }[];
      readonly moud: {
        /** Format: uuid */
        id: string;
        at: string;
        product: string;
        productClass: string;
        doseMcg: number;
      }[];
      person: {
        childPugh: ('A' | 'B' | 'C') | null;
        egfr: number | null;
        ageYears: number;
        readonly allergies: {
          ingredient: string;
          /** @enum {string} */
          reaction: 'allergy' | 'intolerance';
        }[];
        agonist: ('methadone' | 'buprenorphine') | null;
        qtcMs: number | null;
        bleedingRisk: boolean;
      };
      policy: {
        [key: string]: number;
      };
    };
    WithdrawalCheckBody: {
      /** Format: date-time */
      at?: string;
      pulse: number | null;
      cows?: {
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
      };
      vitals?: {
        systolic: number | null;
        diastolic: number | null;
        respiratoryRate: number | null;
        oxygenSaturation: number | null;
        temperatureTenths: number | null;
      };
      sedation?: number;
      /** @enum {string} */
      notTaken?: 'asleep' | 'declined' | 'away';
      note?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    WithdrawalCheckAnswer_Output: {
      /** Format: uuid */
      id: string;
      at: string;
      cows: {
        /** Format: uuid */
        id: string;
        total: number | null;
        precipitated: boolean;
      } | null;
      vitalsId: string | null;
      readonly escalations: {
        cause: string;
        /** Format: uuid */
        recordId: string;
        at: string;
        says: string;
        emergency: boolean;
        uncalled: boolean;
      }[];
    };
    EscalationCallBody: {
      aboutIds: string[];
      causes: string[];
      /** Format: uuid */
      toldId?: string;
      toldName: string;
      /** Format: date-time */
      toldAt?: string;
      /** @enum {string} */
      outcome: 'reached' | 'no-answer' | 'emergency';
      ordered?: string;
    };
    CallAnswer_Output: {
      /** Format: uuid */
      id: string;
      toldAt: string;
    };
    MonitoringBody: {
      /** @enum {string} */
      setting: 'ambulatory' | 'residential' | 'hospital';
      /** Format: date-time */
      startsAt?: string;
      /** Format: date-time */
      endsAt?: string;
      cowsMinutes?: number;
      vitalsMinutes?: number;
      induction: boolean;
      note?: string;
      telephone?: {
        /** Format: uuid */
        prescriberId: string;
        readBack: boolean;
      };
      /** Format: uuid */
      replacesId?: string;
    };
    MonitoringAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      episodeId: string;
      /** @enum {string} */
      setting: 'ambulatory' | 'residential' | 'hospital';
      startsAt: string;
      endsAt: string | null;
      cowsMinutes: number | null;
      vitalsMinutes: number | null;
      induction: boolean;
      note: string | null;
      prescriber: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      byTelephone: boolean;
      recordedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      recordedAt: string;
      replacesId: string | null;
      end: {
        at: string;
        by: string | null;
        reason: string;
      } | null;
      signed: {
        at: string;
        by: string | null;
      } | null;
    };
    EndBody: {
      reason: string;
    };
    SignatureBody: Record<string, never>;
    ComfortOrderBody: {
      /** @enum {string} */
      drug:
        | 'clonidine'
        | 'lofexidine'
        | 'loperamide'
        | 'bismuth'
        | 'ondansetron'
        | 'prochlorperazine'
        | 'hydroxyzine'
        | 'diphenhydramine'
        | 'ibuprofen'
        | 'acetaminophen'
        | 'dicyclomine'
        | 'trazodone'
        | 'doxepin'
        | 'gabapentin';
      symptoms: ('autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep')[];
      doseMinMcg: number;
      doseMaxMcg: number;
      intervalMinutes: number;
      asNeeded: boolean;
      maxDayMcg: number;
      /** Format: date-time */
      startsAt?: string;
      /** Format: date-time */
      endsAt: string;
      holdSystolic?: number;
      holdDiastolic?: number;
      note?: string;
      telephone?: {
        /** Format: uuid */
        prescriberId: string;
        readBack: boolean;
      };
      /** Format: uuid */
      replacesId?: string;
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
    };
    SignedComfortOrderAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      episodeId: string;
      /** @enum {string} */
      drug:
        | 'clonidine'
        | 'lofexidine'
        | 'loperamide'
        | 'bismuth'
        | 'ondansetron'
        | 'prochlorperazine'
        | 'hydroxyzine'
        | 'diphenhydramine'
        | 'ibuprofen'
        | 'acetaminophen'
        | 'dicyclomine'
        | 'trazodone'
        | 'doxepin'
        | 'gabapentin';
      readonly symptoms: (
        'autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep'
      )[];
      doseMinMcg: number;
      doseMaxMcg: number;
      intervalMinutes: number;
      asNeeded: boolean;
      maxDayMcg: number;
      startsAt: string;
      endsAt: string;
      holdSystolic: number | null;
      holdDiastolic: number | null;
      note: string | null;
      prescriber: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      byTelephone: boolean;
      recordedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      recordedAt: string;
      replacesId: string | null;
      readonly overrides: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
        role: string;
      }[];
      end: {
        at: string;
        by: string | null;
        reason: string;
      } | null;
      signed: {
        at: string;
        by: string | null;
      } | null;
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
    ComfortOrderAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      episodeId: string;
      /** @enum {string} */
      drug:
        | 'clonidine'
        | 'lofexidine'
        | 'loperamide'
        | 'bismuth'
        | 'ondansetron'
        | 'prochlorperazine'
        | 'hydroxyzine'
        | 'diphenhydramine'
        | 'ibuprofen'
        | 'acetaminophen'
        | 'dicyclomine'
        | 'trazodone'
        | 'doxepin'
        | 'gabapentin';
      readonly symptoms: (
        'autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep'
      )[];
      doseMinMcg: number;
      doseMaxMcg: number;
      intervalMinutes: number;
      asNeeded: boolean;
      maxDayMcg: number;
      startsAt: string;
      endsAt: string;
      holdSystolic: number | null;
      holdDiastolic: number | null;
      note: string | null;
      prescriber: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      byTelephone: boolean;
      recordedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      recordedAt: string;
      replacesId: string | null;
      readonly overrides: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
        role: string;
      }[];
      end: {
        at: string;
        by: string | null;
        reason: string;
      } | null;
      signed: {
        at: string;
        by: string | null;
      } | null;
    };
    ComfortDoseBody: {
      /** @enum {string} */
      outcome: 'given' | 'held' | 'declined';
      doseMcg?: number;
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      symptom?: 'autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep';
      reason?: string;
      pressure?: {
        systolic: number;
        diastolic: number;
        pulse: number;
      };
    };
    AdministrationAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      orderId: string;
      /** @enum {string} */
      drug:
        | 'clonidine'
        | 'lofexidine'
        | 'loperamide'
        | 'bismuth'
        | 'ondansetron'
        | 'prochlorperazine'
        | 'hydroxyzine'
        | 'diphenhydramine'
        | 'ibuprofen'
        | 'acetaminophen'
        | 'dicyclomine'
        | 'trazodone'
        | 'doxepin'
        | 'gabapentin';
      /** @enum {string} */
      outcome: 'given' | 'held' | 'declined';
      doseMcg: number | null;
      at: string;
      route: string;
      symptom: ('autonomic signs' | 'anxiety' | 'tears' | 'aches' | 'nausea' | 'diarrhea' | 'cramps' | 'sleep') | null;
      reason: string | null;
      systolic: number | null;
      diastolic: number | null;
      pulse: number | null;
      effectDueAt: string | null;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      evaluations:
        | {
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
          }[]
        | null;
      voided: {
        at: string;
        by: string | null;
        reason: string;
      } | null;
      effect: {
        at: string;
        by: string | null;
        /** @enum {string} */
        result: 'better' | 'same' | 'worse' | 'asleep';
        systolic: number | null;
        diastolic: number | null;
        pulse: number | null;
        note: string | null;
      } | null;
    };
    EffectBody: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      result: 'better' | 'same' | 'worse' | 'asleep';
      pressure?: {
        systolic: number;
        diastolic: number;
        pulse: number;
      };
      note?: string;
    };
    ContactAnswer_Output: {
      stage: string | null;
      episodeId: string | null;
      enquiryId: string | null;
      receivedAt: string | null;
      reachedAt: string | null;
      contactHours: number | null;
      clock: {
        dueAt: string;
        urgent: boolean;
        why: string;
        overdue: boolean;
        reachedAt: string | null;
        inTime: boolean | null;
      } | null;
      safeToCall: string;
      safeToLeaveMessage: string;
      readonly attempts: {
        /** Format: uuid */
        id: string;
        at: string;
        /** @enum {string} */
        channel: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';
        /** @enum {string} */
        outcome: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';
        note: string;
        againstWish: boolean;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      referral: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        enquiryId: string | null;
        source: number;
        referrer: {
          name: string | null;
          organisation: string | null;
          phone: string | null;
        } | null;
        mandated: boolean | null;
        referredOn: string;
        firstContactAt: string | null;
        supersedesId: string | null;
        reason: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        at: string;
        waitDays: number;
        admitted: boolean;
      } | null;
      readonly history: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        enquiryId: string | null;
        source: number;
        referrer: {
          name: string | null;
          organisation: string | null;
          phone: string | null;
        } | null;
        mandated: boolean | null;
        referredOn: string;
        firstContactAt: string | null;
        supersedesId: string | null;
        reason: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        at: string;
      }[];
    };
    ContactAttemptBody: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      channel: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';
      /** @enum {string} */
      outcome: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';
      /** @default  */
      note: string;
    };
    ReferralBody: {
      source: number;
      referrer: {
        name: string | null;
        organisation: string | null;
        phone: string | null;
      } | null;
      mandated: boolean | null;
      /** Format: date */
      referredOn: string;
      firstContactAt: string | null;
      supersedesId: string | null;
      /** @default  */
      reason: string;
    };
    EnquiriesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'enquiry' | 'person';
        patientId: string | null;
        number: string | null;
        name: string | null;
        channel: string | null;
        receivedAt: string;
        phone: string | null;
        email: string | null;
        bestTime: string | null;
        /** @enum {string} */
        safeToCall: 'yes' | 'no' | 'unknown';
        /** @enum {string} */
        safeToLeaveMessage: 'yes' | 'no' | 'unknown';
        clock: {
          dueAt: string;
          urgent: boolean;
          why: string;
          overdue: boolean;
          reachedAt: string | null;
          inTime: boolean | null;
        };
        holder: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        attempts: number;
        lastAttempt: {
          at: string;
          /** @enum {string} */
          channel: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';
          /** @enum {string} */
          outcome: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';
        } | null;
        alike: number;
        waiting: boolean;
        outcome: string | null;
        endedAt: string | null;
      }[];
    };
    AlikeBody: {
      given: string | null;
      family: string | null;
      dateOfBirth: string | null;
      phone: string | null;
      email: string | null;
    };
    AlikeAnswer_Output: {
      readonly enquiries: {
        /** Format: uuid */
        id: string;
        name: string | null;
        receivedAt: string;
        channel: string;
        phone: string | null;
        readonly why: string[];
      }[];
      readonly people: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        dateOfBirth: string | null;
        stage: string | null;
        inCare: boolean;
        readonly why: string[];
      }[];
    };
    EnquiryAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'enquiry' | 'person';
      patientId: string | null;
      number: string | null;
      name: string | null;
      channel: string | null;
      receivedAt: string;
      phone: string | null;
      email: string | null;
      bestTime: string | null;
      /** @enum {string} */
      safeToCall: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      safeToLeaveMessage: 'yes' | 'no' | 'unknown';
      clock: {
        dueAt: string;
        urgent: boolean;
        why: string;
        overdue: boolean;
        reachedAt: string | null;
        inTime: boolean | null;
      };
      holder: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      attempts: number;
      lastAttempt: {
        at: string;
        /** @enum {string} */
        channel: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';
        /** @enum {string} */
        outcome: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';
      } | null;
      alike: number;
      waiting: boolean;
      outcome: string | null;
      endedAt: string | null;
      version: number;
      about: {
        given: string | null;
        family: string | null;
        dateOfBirth: string | null;
        phone: string | null;
        email: string | null;
        bestTime: string | null;
        callerName: string | null;
        callerRelation: string | null;
        referrerName: string | null;
        referrerOrganisation: string | null;
        referrerPhone: string | null;
        source: number | null;
        mandated: boolean | null;
      };
      said: string | null;
      recentOverdose: ('day' | 'month' | 'no' | 'unknown') | null;
      pregnant: ('yes' | 'no' | 'unknown') | null;
      injects: ('yes' | 'no' | 'unknown') | null;
      withheld: boolean;
      by: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      endedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      endedReason: string | null;
      endedNote: string | null;
      joinedInto: string | null;
      person: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        stage: string | null;
      } | null;
      readonly joined: {
        /** Format: uuid */
        id: string;
        receivedAt: string;
        channel: string;
        name: string | null;
      }[];
      readonly log: {
        /** Format: uuid */
        id: string;
        at: string;
        /** @enum {string} */
        channel: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'through-referrer';
        /** @enum {string} */
        outcome: 'reached' | 'message-left' | 'no-answer' | 'wrong-number' | 'declined';
        note: string;
        againstWish: boolean;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      readonly steps: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'handed-over' | 'amended' | 'ended' | 'reopened' | 'took-in';
        reason: string;
        to: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
        at: string;
        readonly changed: string[];
      }[];
      waitingId: string | null;
      alikeTo: {
        readonly enquiries: {
          /** Format: uuid */
          id: string;
          name: string | null;
          receivedAt: string;
          channel: string;
          phone: string | null;
          readonly why: string[];
        }[];
        readonly people: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
          dateOfBirth: string | null;
          stage: string | null;
          inCare: boolean;
          readonly why: string[];
        }[];
      };
    };
    EnquiryBody: {
      /** @enum {string} */
      channel: 'phone' | 'walk-in' | 'referrer';
      /** Format: date-time */
      receivedAt: string;
      /**
       * @default {
       *       "given": null,
       *       "family": null,
       *       "dateOfBirth": null,
       *       "phone": null,
       *       "email": null,
       *       "bestTime": null,
       *       "callerName": null,
       *       "callerRelation": null,
       *       "referrerName": null,
       *       "referrerOrganisation": null,
       *       "referrerPhone": null,
       *       "source": null,
       *       "mandated": null
       *     }
       */
      about: {
        given?: string | null;
        family?: string | null;
        dateOfBirth?: string | null;
        phone?: string | null;
        email?: string | null;
        bestTime?: string | null;
        callerName?: string | null;
        callerRelation?: string | null;
        referrerName?: string | null;
        referrerOrganisation?: string | null;
        referrerPhone?: string | null;
        source?: number | null;
        mandated?: boolean | null;
      };
      said: string;
      /** @enum {string} */
      recentOverdose: 'day' | 'month' | 'no' | 'unknown';
      /** @enum {string} */
      pregnant: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      injects: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      safeToCall: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      safeToLeaveMessage: 'yes' | 'no' | 'unknown';
    };
    AmendBody: {
      version: number;
      reason?: string;
      about?: {
        given?: string | null;
        family?: string | null;
        dateOfBirth?: string | null;
        phone?: string | null;
        email?: string | null;
        bestTime?: string | null;
        callerName?: string | null;
        callerRelation?: string | null;
        referrerName?: string | null;
        referrerOrganisation?: string | null;
        referrerPhone?: string | null;
        source?: number | null;
        mandated?: boolean | null;
      };
      said?: string;
      /** @enum {string} */
      recentOverdose?: 'day' | 'month' | 'no' | 'unknown';
      /** @enum {string} */
      pregnant?: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      injects?: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      safeToCall?: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      safeToLeaveMessage?: 'yes' | 'no' | 'unknown';
    };
    HandOverBody: {
      toStaffId: string | null;
      /** @default  */
      note: string;
    };
    EndEnquiryBody: {
      /** @enum {string} */
      outcome: 'referred-elsewhere' | 'declined' | 'no-contact';
      reason: string;
      /** @default  */
      note: string;
    };
    EnquiryEndedAnswer_Output: {
      /** Format: uuid */
      id: string;
      outcome: string | null;
    };
    JoinEnquiryBody: {
      /** Format: uuid */
      intoId: string;
    };
    ReopenEnquiryBody: {
      reason: string;
    };
    RegisterEnquiryBody: {
      /** Format: uuid */
      patientId: string;
      person: {
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
          /** @enum {string} */
          language?: 'en' | 'es';
          allowedFrom?: string | null;
          allowedTo?: string | null;
          zone?: string | null;
          sharedWith?: string | null;
          leaveMessage?: boolean;
          dailyReminders?: boolean;
          useFirstName?: boolean;
          wording?: string | null;
          /** Format: uuid */
          id: string;
        }[];
      };
      source: number;
      referrer: {
        name: string | null;
        organisation: string | null;
        phone: string | null;
      } | null;
      mandated: boolean | null;
      /** @default false */
      speakingNow: boolean;
    };
    EnquiryConvertedAnswer_Output: {
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      episodeId: string;
      outcome: string;
      number: string;
      displayName: string;
      stage: string;
      reached: boolean;
    };
    KnownPersonBody: {
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      episodeId: string;
      /** @default  */
      reason: string;
      source: number;
      referrer: {
        name: string | null;
        organisation: string | null;
        phone: string | null;
      } | null;
      mandated: boolean | null;
      /** @default false */
      speakingNow: boolean;
    };
    EnquiryFormAnswer_Output: {
      slug: string;
      open: boolean;
      title: string;
      intro: string;
      thanks: string;
      urgentNote: string;
      askPregnant: string | null;
      askOverdose: string | null;
      frameOrigin: string | null;
      version: number;
    };
    EnquiryFormBody: {
      slug: string;
      open: boolean;
      title: string;
      intro: string;
      thanks: string;
      urgentNote: string;
      askPregnant: string | null;
      askOverdose: string | null;
      frameOrigin: string | null;
    };
    PublicFormBody: {
      form?: string;
      name?: string;
      phone?: string;
      email?: string;
      bestTime?: string;
      message?: string;
      leaveMessage?: string;
      pregnant?: string;
      overdose?: string;
      website?: string;
    };
    WaitingListAnswer_Output: {
      readonly waiting: {
        /** Format: uuid */
        id: string;
        enquiryId: string | null;
        patientId: string | null;
        number: string | null;
        name: string | null;
        phone: string | null;
        position: number | null;
        readonly reasons: string[];
        waitDays: number | null;
        readonly notices: {
          code: string;
          says: string;
          rule: string;
        }[];
        since: string;
        waitsFor: string;
        note: string;
        readonly offers: {
          /** Format: uuid */
          id: string;
          at: string;
          placeFrom: string | null;
          /** @enum {string} */
          answer: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';
          waitUntil: string | null;
          note: string;
          by: {
            /** Format: uuid */
            id: string;
            displayName: string;
          } | null;
        }[];
        endedAt: string | null;
        endedReason: string | null;
        endedNote: string | null;
        endedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      readonly left: {
        /** Format: uuid */
        id: string;
        enquiryId: string | null;
        patientId: string | null;
        number: string | null;
        name: string | null;
        phone: string | null;
        position: number | null;
        readonly reasons: string[];
        waitDays: number | null;
        readonly notices: {
          code: string;
          says: string;
          rule: string;
        }[];
        since: string;
        waitsFor: string;
        note: string;
        readonly offers: {
          /** Format: uuid */
          id: string;
          at: string;
          placeFrom: string | null;
          /** @enum {string} */
          answer: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';
          waitUntil: string | null;
          note: string;
          by: {
            /** Format: uuid */
            id: string;
            displayName: string;
          } | null;
        }[];
        endedAt: string | null;
        endedReason: string | null;
        endedNote: string | null;
        endedBy: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
    };
    WaitingBody: {
      enquiryId: string | null;
      patientId: string | null;
      /** @enum {string} */
      priority: 'pregnant' | 'injects' | 'overdose' | 'medical' | 'other';
      /** @default  */
      waitsFor: string;
      /** @default  */
      note: string;
      /** @default null */
      since: string | null;
    };
    WaitingEntryAnswer_Output: {
      /** Format: uuid */
      id: string;
      enquiryId: string | null;
      patientId: string | null;
      number: string | null;
      name: string | null;
      phone: string | null;
      position: number | null;
      readonly reasons: string[];
      waitDays: number | null;
      readonly notices: {
        code: string;
        says: string;
        rule: string;
      }[];
      since: string;
      waitsFor: string;
      note: string;
      readonly offers: {
        /** Format: uuid */
        id: string;
        at: string;
        placeFrom: string | null;
        /** @enum {string} */
        answer: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';
        waitUntil: string | null;
        note: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      endedAt: string | null;
      endedReason: string | null;
      endedNote: string | null;
      endedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
    };
    PlaceOfferBody: {
      placeFrom: string | null;
      /** @enum {string} */
      answer: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';
      /** @default null */
      waitUntil: string | null;
      /** @default  */
      note: string;
    };
    PlaceOfferAnswer_Output: {
      /** Format: uuid */
      id: string;
      enquiryId: string | null;
      patientId: string | null;
      number: string | null;
      name: string | null;
      phone: string | null;
      position: number | null;
      readonly reasons: string[];
      waitDays: number | null;
      readonly notices: {
        code: string;
        says: string;
        rule: string;
      }[];
      since: string;
      waitsFor: string;
      note: string;
      readonly offers: {
        /** Format: uuid */
        id: string;
        at: string;
        placeFrom: string | null;
        /** @enum {string} */
        answer: 'accepted' | 'declined' | 'not-reached' | 'asked-to-wait';
        waitUntil: string | null;
        note: string;
        by: {
          /** Format: uuid */
          id: string;
          displayName: string;
        } | null;
      }[];
      endedAt: string | null;
      endedReason: string | null;
      endedNote: string | null;
      endedBy: {
        /** Format: uuid */
        id: string;
        displayName: string;
      } | null;
      evaluation: {
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
      };
    };
    LeaveListBody: {
      /** @enum {string} */
      reason: 'placed' | 'declined' | 'lost-contact' | 'elsewhere' | 'died' | 'error';
      /** @default  */
      note: string;
    };
    LeftListAnswer_Output: {
      /** Format: uuid */
      id: string;
      endedReason: string;
    };
    TestPanelsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        code: string;
        version: number;
        name: string;
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        /** @enum {string} */
        method: 'point-of-care' | 'immunoassay' | 'gc-ms' | 'lc-ms-ms' | 'breath';
        laboratory: string;
        /** @enum {string} */
        fdaStatus: 'cleared' | 'waived' | 'laboratory-developed';
        fdaNote: string | null;
        routine: boolean;
        readonly analytes: {
          analyte: string;
          cutoff: number | null;
          units: string;
        }[];
        validFrom: string;
        endsOn: string | null;
        why: ('ended' | 'replaced') | null;
        /** @enum {string} */
        state: 'upcoming' | 'active' | 'ended';
        writtenBy: string | null;
        writtenAt: string;
      }[];
      standard: {
        code: string;
        version: number;
        name: string;
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        /** @enum {string} */
        method: 'point-of-care' | 'immunoassay' | 'gc-ms' | 'lc-ms-ms' | 'breath';
        laboratory: string;
        /** @enum {string} */
        fdaStatus: 'cleared' | 'waived' | 'laboratory-developed';
        fdaNote: string | null;
        routine: boolean;
        readonly analytes: {
          analyte: string;
          cutoff: number | null;
          units: string;
        }[];
      };
    };
    TestPanelBody: {
      code: string;
      version: number;
      name: string;
      /** @enum {string} */
      matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
      /** @enum {string} */
      stage: 'presumptive' | 'definitive';
      /** @enum {string} */
      method: 'point-of-care' | 'immunoassay' | 'gc-ms' | 'lc-ms-ms' | 'breath';
      laboratory: string;
      /** @enum {string} */
      fdaStatus: 'cleared' | 'waived' | 'laboratory-developed';
      fdaNote: string | null;
      routine: boolean;
      analytes: {
        analyte: string;
        cutoff: number | null;
        units: string;
      }[];
      /** Format: date */
      validFrom: string;
    };
    TestPanelAnswer_Output: {
      /** Format: uuid */
      id: string;
      code: string;
      version: number;
      name: string;
      /** @enum {string} */
      matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
      /** @enum {string} */
      stage: 'presumptive' | 'definitive';
      /** @enum {string} */
      method: 'point-of-care' | 'immunoassay' | 'gc-ms' | 'lc-ms-ms' | 'breath';
      laboratory: string;
      /** @enum {string} */
      fdaStatus: 'cleared' | 'waived' | 'laboratory-developed';
      fdaNote: string | null;
      routine: boolean;
      readonly analytes: {
        analyte: string;
        cutoff: number | null;
        units: string;
      }[];
      validFrom: string;
      endsOn: string | null;
      why: ('ended' | 'replaced') | null;
      /** @enum {string} */
      state: 'upcoming' | 'active' | 'ended';
      writtenBy: string | null;
      writtenAt: string;
    };
    TestPanelEndBody: {
      /** Format: date */
      endsOn: string;
      reason: string;
    };
    DrugTestWorkAnswer_Output: {
      today: string;
      asOf: string;
      readonly toCollect: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        order: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          /** @enum {string} */
          reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
          orderedOn: string;
          dueOn: string;
          rationale: string | null;
          observedReason: string | null;
          specimenId: string | null;
          consent: {
            consentedOn: string;
            noticeGiven: boolean;
          } | null;
          panel: {
            /** Format: uuid */
            id: string;
            name: string;
            version: number;
            /** @enum {string} */
            stage: 'presumptive' | 'definitive';
            /** @enum {string} */
            matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
          };
          by: string | null;
          cancelled: {
            reason: string;
            by: string | null;
            at: string;
          } | null;
          readonly outcomes: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: 'refused' | 'missed' | 'unable' | 'excused';
            on: string;
            at: string;
            oralFluidOffered: boolean;
            note: string | null;
            by: string | null;
          }[];
          /** @enum {string} */
          standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' | 'waiting' | 'not-collected';
          why: ('refused' | 'missed' | 'unable' | 'excused') | null;
          until: string | null;
        };
      }[];
      readonly notCollected: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        order: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          /** @enum {string} */
          reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
          orderedOn: string;
          dueOn: string;
          rationale: string | null;
          observedReason: string | null;
          specimenId: string | null;
          consent: {
            consentedOn: string;
            noticeGiven: boolean;
          } | null;
          panel: {
            /** Format: uuid */
            id: string;
            name: string;
            version: number;
            /** @enum {string} */
            stage: 'presumptive' | 'definitive';
            /** @enum {string} */
            matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
          };
          by: string | null;
          cancelled: {
            reason: string;
            by: string | null;
            at: string;
          } | null;
          readonly outcomes: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: 'refused' | 'missed' | 'unable' | 'excused';
            on: string;
            at: string;
            oralFluidOffered: boolean;
            note: string | null;
            by: string | null;
          }[];
          /** @enum {string} */
          standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' | 'waiting' | 'not-collected';
          why: ('refused' | 'missed' | 'unable' | 'excused') | null;
          until: string | null;
        };
      }[];
      readonly awaiting: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** Format: uuid */
        id: string;
        barcode: string;
        panel: string;
        collectedAt: string;
        collectedOn: string;
      }[];
      readonly toConfirm: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        specimen: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          collectedOn: string;
          origin: string;
          temperatureOk: boolean | null;
          voided: {
            reason: string;
            at: string;
          } | null;
          collection: {
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
            barcode: string;
            /** @enum {string} */
            matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
            collectedAt: string;
            /** Format: uuid */
            collectorId: string;
            collector: string | null;
            readonly identifiers: string[];
            /** @enum {string} */
            observed: 'unobserved' | 'temperature' | 'oral-fluid' | 'observed';
            observer: string | null;
            temperatureTenthsF: number | null;
            temperatureMinutes: number | null;
            forensic: boolean;
            panel: {
              /** Format: uuid */
              id: string;
              name: string;
              version: number;
            };
          } | null;
          awaits: boolean;
          /** @enum {string} */
          state: 'awaiting' | 'negative' | 'positive';
          /** @enum {string} */
          validity: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
          readonly standing: {
            analyte: string;
            /** @enum {string} */
            result: 'positive' | 'negative' | 'inconclusive';
            value: number | null;
            units: string | null;
            /** @enum {string} */
            stage: 'presumptive' | 'definitive';
            reportId: string;
          }[];
          readonly readings: {
            analyte: string;
            /** @enum {string} */
            reading:
              | 'expected_present'
              | 'expected_absent'
              | 'unexpected_present'
              | 'unexpected_absent'
              | 'not_tested'
              | 'inconclusive';
            /** @enum {string} */
            result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
            stage: ('presumptive' | 'definitive') | null;
            says: string;
            readonly actions: (
              | 'conversation'
              | 'plan'
              | 'induction-caution'
              | 'sedative-talk'
              | 'naloxone'
              | 'take-home-review'
              | 'validity'
              | 'covered-days'
              | 'call-back'
              | 'prescriber'
              | 'repeat'
              | 'observed-repeat'
              | 'definitive'
            )[];
            warns: boolean;
            detection: string | null;
          }[];
          unexpected: boolean;
          needsReading: boolean;
          needsDefinitive: boolean;
          readonly reports: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            stage: 'presumptive' | 'definitive';
            amendsId: string | null;
            amendReason: string | null;
            laboratory: string;
            reportedAt: string;
            validity: {
              creatinineMgDl: number | null;
              ph: number | null;
              specificGravity: number | null;
              oxidants: boolean | null;
            };
            /** @enum {string} */
            validityStatus: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
            readonly findings: {
              analyte: string;
              /** @enum {string} */
              result: 'positive' | 'negative' | 'inconclusive';
              value: number | null;
              units: string | null;
            }[];
            /** @enum {string} */
            source: 'entry' | 'file' | 'point-of-care';
            enteredBy: string | null;
            enteredAt: string;
          }[];
          readonly custody: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'sealed' | 'handed-over' | 'received' | 'tested' | 'stored' | 'disposed';
            from: string;
            to: string;
            at: string;
            note: string | null;
            by: string | null;
          }[];
          readonly confirmed: {
            /** Format: uuid */
            id: string;
            reportId: string | null;
            /** @enum {string} */
            outcome: 'agreed' | 'read-differently';
            /** @enum {string} */
            patientSays: 'not-asked' | 'agrees' | 'disputes';
            note: string | null;
            readonly readings: {
              analyte: string;
              /** @enum {string} */
              reading:
                | 'expected_present'
                | 'expected_absent'
                | 'unexpected_present'
                | 'unexpected_absent'
                | 'not_tested'
                | 'inconclusive';
              /** @enum {string} */
              result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
              stage: ('presumptive' | 'definitive') | null;
              says: string;
              readonly actions: (
                | 'conversation'
                | 'plan'
                | 'induction-caution'
                | 'sedative-talk'
                | 'naloxone'
                | 'take-home-review'
                | 'validity'
                | 'covered-days'
                | 'call-back'
                | 'prescriber'
                | 'repeat'
                | 'observed-repeat'
                | 'definitive'
              )[];
              warns: boolean;
              detection: string | null;
            }[];
            by: string | null;
            at: string;
          }[];
        };
      }[];
      quarantined: number;
    };
    PatientDrugTestsAnswer_Output: {
      today: string;
      readonly onOrder: string[];
      readonly medications: string[];
      readonly specimens: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        collectedOn: string;
        origin: string;
        temperatureOk: boolean | null;
        voided: {
          reason: string;
          at: string;
        } | null;
        collection: {
          /** Format: uuid */
          orderId: string;
          /** @enum {string} */
          reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
          barcode: string;
          /** @enum {string} */
          matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
          collectedAt: string;
          /** Format: uuid */
          collectorId: string;
          collector: string | null;
          readonly identifiers: string[];
          /** @enum {string} */
          observed: 'unobserved' | 'temperature' | 'oral-fluid' | 'observed';
          observer: string | null;
          temperatureTenthsF: number | null;
          temperatureMinutes: number | null;
          forensic: boolean;
          panel: {
            /** Format: uuid */
            id: string;
            name: string;
            version: number;
          };
        } | null;
        awaits: boolean;
        /** @enum {string} */
        state: 'awaiting' | 'negative' | 'positive';
        /** @enum {string} */
        validity: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
        readonly standing: {
          analyte: string;
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive';
          value: number | null;
          units: string | null;
          /** @enum {string} */
          stage: 'presumptive' | 'definitive';
          reportId: string;
        }[];
        readonly readings: {
          analyte: string;
          /** @enum {string} */
          reading:
            | 'expected_present'
            | 'expected_absent'
            | 'unexpected_present'
            | 'unexpected_absent'
            | 'not_tested'
            | 'inconclusive';
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
          stage: ('presumptive' | 'definitive') | null;
          says: string;
          readonly actions: (
            | 'conversation'
            | 'plan'
            | 'induction-caution'
            | 'sedative-talk'
            | 'naloxone'
            | 'take-home-review'
            | 'validity'
            | 'covered-days'
            | 'call-back'
            | 'prescriber'
            | 'repeat'
            | 'observed-repeat'
            | 'definitive'
          )[];
          warns: boolean;
          detection: string | null;
        }[];
        unexpected: boolean;
        needsReading: boolean;
        needsDefinitive: boolean;
        readonly reports: {
          /** Format: uuid */
          id: string;
          number: number;
          /** @enum {string} */
          stage: 'presumptive' | 'definitive';
          amendsId: string | null;
          amendReason: string | null;
          laboratory: string;
          reportedAt: string;
          validity: {
            creatinineMgDl: number | null;
            ph: number | null;
            specificGravity: number | null;
            oxidants: boolean | null;
          };
          /** @enum {string} */
          validityStatus: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
          readonly findings: {
            analyte: string;
            /** @enum {string} */
            result: 'positive' | 'negative' | 'inconclusive';
            value: number | null;
            units: string | null;
          }[];
          /** @enum {string} */
          source: 'entry' | 'file' | 'point-of-care';
          enteredBy: string | null;
          enteredAt: string;
        }[];
        readonly custody: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          kind: 'sealed' | 'handed-over' | 'received' | 'tested' | 'stored' | 'disposed';
          from: string;
          to: string;
          at: string;
          note: string | null;
          by: string | null;
        }[];
        readonly confirmed: {
          /** Format: uuid */
          id: string;
          reportId: string | null;
          /** @enum {string} */
          outcome: 'agreed' | 'read-differently';
          /** @enum {string} */
          patientSays: 'not-asked' | 'agrees' | 'disputes';
          note: string | null;
          readonly readings: {
            analyte: string;
            /** @enum {string} */
            reading:
              | 'expected_present'
              | 'expected_absent'
              | 'unexpected_present'
              | 'unexpected_absent'
              | 'not_tested'
              | 'inconclusive';
            /** @enum {string} */
            result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
            stage: ('presumptive' | 'definitive') | null;
            says: string;
            readonly actions: (
              | 'conversation'
              | 'plan'
              | 'induction-caution'
              | 'sedative-talk'
              | 'naloxone'
              | 'take-home-review'
              | 'validity'
              | 'covered-days'
              | 'call-back'
              | 'prescriber'
              | 'repeat'
              | 'observed-repeat'
              | 'definitive'
            )[];
            warns: boolean;
            detection: string | null;
          }[];
          by: string | null;
          at: string;
        }[];
      }[];
      readonly orders: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** @enum {string} */
        reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
        orderedOn: string;
        dueOn: string;
        rationale: string | null;
        observedReason: string | null;
        specimenId: string | null;
        consent: {
          consentedOn: string;
          noticeGiven: boolean;
        } | null;
        panel: {
          /** Format: uuid */
          id: string;
          name: string;
          version: number;
          /** @enum {string} */
          stage: 'presumptive' | 'definitive';
          /** @enum {string} */
          matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
        };
        by: string | null;
        cancelled: {
          reason: string;
          by: string | null;
          at: string;
        } | null;
        readonly outcomes: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          outcome: 'refused' | 'missed' | 'unable' | 'excused';
          on: string;
          at: string;
          oralFluidOffered: boolean;
          note: string | null;
          by: string | null;
        }[];
        /** @enum {string} */
        standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' | 'waiting' | 'not-collected';
        why: ('refused' | 'missed' | 'unable' | 'excused') | null;
        until: string | null;
      }[];
      before: string | null;
    };
    TestOrderBody: {
      /** @enum {string} */
      reason: 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
      panelId: string | null;
      /** Format: date */
      dueOn: string;
      rationale?: string;
      observedReason?: string;
      /** Format: uuid */
      specimenId?: string;
      consent?: {
        /** Format: date */
        consentedOn: string;
        noticeGiven: boolean;
      };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
    };
    TestOrderAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
      orderedOn: string;
      dueOn: string;
      rationale: string | null;
      observedReason: string | null;
      specimenId: string | null;
      consent: {
        consentedOn: string;
        noticeGiven: boolean;
      } | null;
      panel: {
        /** Format: uuid */
        id: string;
        name: string;
        version: number;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
      };
      by: string | null;
      cancelled: {
        reason: string;
        by: string | null;
        at: string;
      } | null;
      readonly outcomes: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'refused' | 'missed' | 'unable' | 'excused';
        on: string;
        at: string;
        oralFluidOffered: boolean;
        note: string | null;
        by: string | null;
      }[];
      /** @enum {string} */
      standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' | 'waiting' | 'not-collected';
      why: ('refused' | 'missed' | 'unable' | 'excused') | null;
      until: string | null;
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
    TestOrderView_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
      orderedOn: string;
      dueOn: string;
      rationale: string | null;
      observedReason: string | null;
      specimenId: string | null;
      consent: {
        consentedOn: string;
        noticeGiven: boolean;
      } | null;
      panel: {
        /** Format: uuid */
        id: string;
        name: string;
        version: number;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
      };
      by: string | null;
      cancelled: {
        reason: string;
        by: string | null;
        at: string;
      } | null;
      readonly outcomes: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'refused' | 'missed' | 'unable' | 'excused';
        on: string;
        at: string;
        oralFluidOffered: boolean;
        note: string | null;
        by: string | null;
      }[];
      /** @enum {string} */
      standing: 'upcoming' | 'to-collect' | 'collected' | 'cancelled' | 'waiting' | 'not-collected';
      why: ('refused' | 'missed' | 'unable' | 'excused') | null;
      until: string | null;
    };
    TestOutcomeBody: {
      /** @enum {string} */
      outcome: 'refused' | 'missed' | 'unable' | 'excused';
      oralFluidOffered: boolean;
      note?: string;
    };
    CollectionBody: {
      barcode: string;
      /** @enum {string} */
      matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
      identifiers: string[];
      /** @enum {string} */
      observed: 'unobserved' | 'temperature' | 'oral-fluid' | 'observed';
      observer?: string;
      temperatureTenthsF?: number;
      temperatureMinutes?: number;
      /** Format: date-time */
      collectedAt?: string;
      forensic?: boolean;
    };
    SpecimenViewAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      collectedOn: string;
      origin: string;
      temperatureOk: boolean | null;
      voided: {
        reason: string;
        at: string;
      } | null;
      collection: {
        /** Format: uuid */
        orderId: string;
        /** @enum {string} */
        reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
        barcode: string;
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
        collectedAt: string;
        /** Format: uuid */
        collectorId: string;
        collector: string | null;
        readonly identifiers: string[];
        /** @enum {string} */
        observed: 'unobserved' | 'temperature' | 'oral-fluid' | 'observed';
        observer: string | null;
        temperatureTenthsF: number | null;
        temperatureMinutes: number | null;
        forensic: boolean;
        panel: {
          /** Format: uuid */
          id: string;
          name: string;
          version: number;
        };
      } | null;
      awaits: boolean;
      /** @enum {string} */
      state: 'awaiting' | 'negative' | 'positive';
      /** @enum {string} */
      validity: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
      readonly standing: {
        analyte: string;
        /** @enum {string} */
        result: 'positive' | 'negative' | 'inconclusive';
        value: number | null;
        units: string | null;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        reportId: string;
      }[];
      readonly readings: {
        analyte: string;
        /** @enum {string} */
        reading:
          | 'expected_present'
          | 'expected_absent'
          | 'unexpected_present'
          | 'unexpected_absent'
          | 'not_tested'
          | 'inconclusive';
        /** @enum {string} */
        result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
        stage: ('presumptive' | 'definitive') | null;
        says: string;
        readonly actions: (
          | 'conversation'
          | 'plan'
          | 'induction-caution'
          | 'sedative-talk'
          | 'naloxone'
          | 'take-home-review'
          | 'validity'
          | 'covered-days'
          | 'call-back'
          | 'prescriber'
          | 'repeat'
          | 'observed-repeat'
          | 'definitive'
        )[];
        warns: boolean;
        detection: string | null;
      }[];
      unexpected: boolean;
      needsReading: boolean;
      needsDefinitive: boolean;
      readonly reports: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        amendsId: string | null;
        amendReason: string | null;
        laboratory: string;
        reportedAt: string;
        validity: {
          creatinineMgDl: number | null;
          ph: number | null;
          specificGravity: number | null;
          oxidants: boolean | null;
        };
        /** @enum {string} */
        validityStatus: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
        readonly findings: {
          analyte: string;
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive';
          value: number | null;
          units: string | null;
        }[];
        /** @enum {string} */
        source: 'entry' | 'file' | 'point-of-care';
        enteredBy: string | null;
        enteredAt: string;
      }[];
      readonly custody: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'sealed' | 'handed-over' | 'received' | 'tested' | 'stored' | 'disposed';
        from: string;
        to: string;
        at: string;
        note: string | null;
        by: string | null;
      }[];
      readonly confirmed: {
        /** Format: uuid */
        id: string;
        reportId: string | null;
        /** @enum {string} */
        outcome: 'agreed' | 'read-differently';
        /** @enum {string} */
        patientSays: 'not-asked' | 'agrees' | 'disputes';
        note: string | null;
        readonly readings: {
          analyte: string;
          /** @enum {string} */
          reading:
            | 'expected_present'
            | 'expected_absent'
            | 'unexpected_present'
            | 'unexpected_absent'
            | 'not_tested'
            | 'inconclusive';
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
          stage: ('presumptive' | 'definitive') | null;
          says: string;
          readonly actions: (
            | 'conversation'
            | 'plan'
            | 'induction-caution'
            | 'sedative-talk'
            | 'naloxone'
            | 'take-home-review'
            | 'validity'
            | 'covered-days'
            | 'call-back'
            | 'prescriber'
            | 'repeat'
            | 'observed-repeat'
            | 'definitive'
          )[];
          warns: boolean;
          detection: string | null;
        }[];
        by: string | null;
        at: string;
      }[];
    };
    CustodyBody: {
      /** @enum {string} */
      kind: 'sealed' | 'handed-over' | 'received' | 'tested' | 'stored' | 'disposed';
      from: string;
      to: string;
      /** Format: date-time */
      at: string;
      note?: string;
    };
    SpecimenReportBody: {
      /** @enum {string} */
      stage: 'presumptive' | 'definitive';
      laboratory: string;
      /** Format: date-time */
      reportedAt: string;
      /** @enum {string} */
      source: 'entry' | 'point-of-care';
      validity: {
        creatinineMgDl: number | null;
        ph: number | null;
        specificGravity: number | null;
        oxidants: boolean | null;
      };
      findings: {
        analyte: string;
        /** @enum {string} */
        result: 'positive' | 'negative' | 'inconclusive';
        value: number | null;
        units: string | null;
      }[];
      amendsId: string | null;
      amendReason: string | null;
    };
    SpecimenReportAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      collectedOn: string;
      origin: string;
      temperatureOk: boolean | null;
      voided: {
        reason: string;
        at: string;
      } | null;
      collection: {
        /** Format: uuid */
        orderId: string;
        /** @enum {string} */
        reason: 'random' | 'for-cause' | 'call-in' | 'clinical' | 'pregnancy' | 'repeat' | 'definitive';
        barcode: string;
        /** @enum {string} */
        matrix: 'urine' | 'oral-fluid' | 'breath' | 'blood' | 'hair';
        collectedAt: string;
        /** Format: uuid */
        collectorId: string;
        collector: string | null;
        readonly identifiers: string[];
        /** @enum {string} */
        observed: 'unobserved' | 'temperature' | 'oral-fluid' | 'observed';
        observer: string | null;
        temperatureTenthsF: number | null;
        temperatureMinutes: number | null;
        forensic: boolean;
        panel: {
          /** Format: uuid */
          id: string;
          name: string;
          version: number;
        };
      } | null;
      awaits: boolean;
      /** @enum {string} */
      state: 'awaiting' | 'negative' | 'positive';
      /** @enum {string} */
      validity: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
      readonly standing: {
        analyte: string;
        /** @enum {string} */
        result: 'positive' | 'negative' | 'inconclusive';
        value: number | null;
        units: string | null;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        reportId: string;
      }[];
      readonly readings: {
        analyte: string;
        /** @enum {string} */
        reading:
          | 'expected_present'
          | 'expected_absent'
          | 'unexpected_present'
          | 'unexpected_absent'
          | 'not_tested'
          | 'inconclusive';
        /** @enum {string} */
        result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
        stage: ('presumptive' | 'definitive') | null;
        says: string;
        readonly actions: (
          | 'conversation'
          | 'plan'
          | 'induction-caution'
          | 'sedative-talk'
          | 'naloxone'
          | 'take-home-review'
          | 'validity'
          | 'covered-days'
          | 'call-back'
          | 'prescriber'
          | 'repeat'
          | 'observed-repeat'
          | 'definitive'
        )[];
        warns: boolean;
        detection: string | null;
      }[];
      unexpected: boolean;
      needsReading: boolean;
      needsDefinitive: boolean;
      readonly reports: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        stage: 'presumptive' | 'definitive';
        amendsId: string | null;
        amendReason: string | null;
        laboratory: string;
        reportedAt: string;
        validity: {
          creatinineMgDl: number | null;
          ph: number | null;
          specificGravity: number | null;
          oxidants: boolean | null;
        };
        /** @enum {string} */
        validityStatus: 'valid' | 'dilute' | 'substituted' | 'adulterated' | 'invalid' | 'not-checked';
        readonly findings: {
          analyte: string;
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive';
          value: number | null;
          units: string | null;
        }[];
        /** @enum {string} */
        source: 'entry' | 'file' | 'point-of-care';
        enteredBy: string | null;
        enteredAt: string;
      }[];
      readonly custody: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'sealed' | 'handed-over' | 'received' | 'tested' | 'stored' | 'disposed';
        from: string;
        to: string;
        at: string;
        note: string | null;
        by: string | null;
      }[];
      readonly confirmed: {
        /** Format: uuid */
        id: string;
        reportId: string | null;
        /** @enum {string} */
        outcome: 'agreed' | 'read-differently';
        /** @enum {string} */
        patientSays: 'not-asked' | 'agrees' | 'disputes';
        note: string | null;
        readonly readings: {
          analyte: string;
          /** @enum {string} */
          reading:
            | 'expected_present'
            | 'expected_absent'
            | 'unexpected_present'
            | 'unexpected_absent'
            | 'not_tested'
            | 'inconclusive';
          /** @enum {string} */
          result: 'positive' | 'negative' | 'inconclusive' | 'not-tested';
          stage: ('presumptive' | 'definitive') | null;
          says: string;
          readonly actions: (
            | 'conversation'
            | 'plan'
            | 'induction-caution'
            | 'sedative-talk'
            | 'naloxone'
            | 'take-home-review'
            | 'validity'
            | 'covered-days'
            | 'call-back'
            | 'prescriber'
            | 'repeat'
            | 'observed-repeat'
            | 'definitive'
          )[];
          warns: boolean;
          detection: string | null;
        }[];
        by: string | null;
        at: string;
      }[];
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
    SpecimenReadingBody: {
      /** Format: uuid */
      reportId: string;
      /** @enum {string} */
      outcome: 'agreed' | 'read-differently';
      /** @enum {string} */
      patientSays: 'not-asked' | 'agrees' | 'disputes';
      note?: string;
    };
    TestConsequenceBody: {
      /** Format: uuid */
      specimenId: string;
      /** @enum {string} */
      kind: 'take-home-change' | 'level-change' | 'report-to-others';
      rationale: string;
      basis?: string;
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
    };
    TestConsequenceAnswer_Output: {
      /** Format: uuid */
      id: string;
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
    ResultFileAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      mode: 'preview' | 'file';
      lines: number;
      filed: number;
      amended: number;
      unchanged: number;
      quarantined: number;
      refusedRows: number;
      readonly refused: {
        line: number;
        column: string | null;
        says: string;
      }[];
      readonly reports: {
        readonly lines: number[];
        barcode: string;
        /** @enum {string} */
        outcome: 'filed' | 'amended' | 'unchanged' | 'quarantined';
        says: string;
        number: string | null;
        displayName: string | null;
      }[];
    };
    ResultImportsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        lines: number;
        filed: number;
        unchanged: number;
        quarantined: number;
        refused: number;
        by: string | null;
        at: string;
      }[];
    };
    ResultImportAnswer_Output: {
      /** Format: uuid */
      id: string;
      lines: number;
      filed: number;
      unchanged: number;
      quarantined: number;
      refused: number;
      by: string | null;
      at: string;
      readonly refusals: {
        line: number;
        column: string | null;
        says: string;
      }[];
    };
    ResultQuarantineAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        importId: string;
        line: number;
        barcode: string;
        givenName: string | null;
        familyName: string | null;
        dateOfBirth: string | null;
        reason: string;
        putAt: string;
        report: {
          barcode: string;
          readonly lines: number[];
          givenName: string | null;
          familyName: string | null;
          dateOfBirth: string | null;
          corrected: boolean;
          report: {
            /** @enum {string} */
            stage: 'presumptive' | 'definitive';
            laboratory: string;
            reportedAt: string;
            validity: {
              creatinineMgDl: number | null;
              ph: number | null;
              specificGravity: number | null;
              oxidants: boolean | null;
            };
            readonly findings: {
              analyte: string;
              /** @enum {string} */
              result: 'positive' | 'negative' | 'inconclusive';
              value: number | null;
              units: string | null;
            }[];
            amendsId: string | null;
            amendReason: string | null;
          };
        };
      }[];
    };
    ResultQuarantineEndBody: {
      /** @enum {string} */
      outcome: 'filed' | 'discarded';
      barcode?: string;
      reason: string;
    };
    ResultQuarantineEndAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      outcome: 'filed' | 'discarded';
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
        readonly flags: ('order-expired' | 'on-hold' | 'missed-3' | 'injection-due' | 'test-due')[];
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
      testDue: boolean;
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
      takeHomes: {
        waiting: number;
        inHand: number;
        dueBack: number;
      };
    };
    DoseHistoryAnswer_Output: {
      from: string;
      to: string;
      readonly days: {
        day: string;
        doseMcg: number | null;
        product: string | null;
        /** @enum {string} */
        state: 'given' | 'partial' | 'declined' | 'missed' | 'covered' | 'take-home' | 'external' | 'none' | 'closed';
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
        result: 'awaiting' | 'negative' | 'positive' | 'not_collected';
        unexpected: boolean;
        says: string;
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
      paperRef?: string;
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
        kind: 'identity' | 'overdose-at-window' | 'pump' | 'stock' | 'other';
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
      kind: 'identity' | 'overdose-at-window' | 'pump' | 'stock' | 'other';
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
      kind: 'identity' | 'overdose-at-window' | 'pump' | 'stock' | 'other';
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
          stock: {
            /** Format: uuid */
            containerId: string;
            serial: string;
            quantity: number;
          } | null;
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
        stock: {
          /** Format: uuid */
          containerId: string;
          serial: string;
          quantity: number;
        } | null;
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
    OpenableContainersAnswer_Output: {
      since: string | null;
      readonly items: {
        /** Format: uuid */
        id: string;
        serial: string;
        name: string;
        product:
          | (
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
              | 'naltrexone-xr'
            )
          | null;
        lot: string;
        lotExpiresOn: string;
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        quantity: number;
        openAt: string | null;
        why: string | null;
      }[];
    };
    ContainerOpeningBody: {
      /** Format: uuid */
      stationId: string;
      serial: string;
      scanned: boolean;
      byHandReason?: string | null;
    };
    ContainerClosingBody: {
      /** @enum {string} */
      reason: 'empty' | 'put-back';
    };
    ContainerClosedAnswer_Output: {
      /** Format: uuid */
      id: string;
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
        paperRef?: string;
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
    RandomTestsTodayAnswer_Output: {
      day: string;
      started: boolean;
      readonly draws: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        day: string;
        /** @enum {string} */
        kind: 'drawn' | 'extra' | 'made-up' | 'catch-up';
        byCall: boolean;
        /** Format: uuid */
        seedId: string;
        collected: boolean;
        outcome: ('refused' | 'missed' | 'unable' | 'excused') | null;
        orderId: string | null;
        removal: {
          reasonCode: string;
          reason: string;
          by: string | null;
        } | null;
        arrived: boolean;
        /** @enum {string} */
        state: 'ahead' | 'due' | 'collected' | 'not-collected' | 'missed' | 'removed' | 'replaced';
      }[];
    };
    RandomTestPlanAnswer_Output: {
      readonly keys: {
        /** Format: uuid */
        id: string;
        reason: string | null;
        madeBy: string | null;
        madeAt: string;
      }[];
      lastRun: {
        day: string;
        people: number;
        /** @enum {string} */
        madeFor: 'worker' | 'list';
        at: string;
      } | null;
      /** @description Tests in each of the next four weeks; null among too few people. */
      weeks: number[] | null;
    };
    RandomTestQuotaAnswer_Output: {
      day: string;
      readonly lines: {
        /** Format: uuid */
        id: string;
        number: string;
        displayName: string;
        counselor: string | null;
        quota: {
          from: string;
          activeDays: number;
          required: number;
          done: number;
          /** @enum {string} */
          state: 'met' | 'under-way' | 'behind';
        };
      }[];
    };
    RandomTestKeyBody: {
      /** @description Why a new key takes the place of the old one. */
      reason?: string;
    };
    RandomTestKeyAnswer_Output: {
      /** Format: uuid */
      id: string;
      reason: string | null;
      madeBy: string | null;
      madeAt: string;
    };
    RandomTestHistoryAnswer_Output: {
      quota: {
        from: string;
        activeDays: number;
        required: number;
        done: number;
        /** @enum {string} */
        state: 'met' | 'under-way' | 'behind';
      } | null;
      readonly draws: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        day: string;
        /** @enum {string} */
        kind: 'drawn' | 'extra' | 'made-up' | 'catch-up';
        byCall: boolean;
        /** Format: uuid */
        seedId: string;
        collected: boolean;
        outcome: ('refused' | 'missed' | 'unable' | 'excused') | null;
        orderId: string | null;
        removal: {
          reasonCode: string;
          reason: string;
          by: string | null;
        } | null;
        arrived: boolean;
        /** @enum {string} */
        state: 'ahead' | 'due' | 'collected' | 'not-collected' | 'missed' | 'removed' | 'replaced';
      }[];
    };
    RemovalBody: {
      /** @enum {string} */
      reasonCode: 'medical' | 'hospital' | 'bereavement' | 'equipment' | 'other';
      reason: string;
    };
    DrawAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      number: string;
      displayName: string;
      day: string;
      /** @enum {string} */
      kind: 'drawn' | 'extra' | 'made-up' | 'catch-up';
      byCall: boolean;
      /** Format: uuid */
      seedId: string;
      collected: boolean;
      outcome: ('refused' | 'missed' | 'unable' | 'excused') | null;
      orderId: string | null;
      removal: {
        reasonCode: string;
        reason: string;
        by: string | null;
      } | null;
      arrived: boolean;
      /** @enum {string} */
      state: 'ahead' | 'due' | 'collected' | 'not-collected' | 'missed' | 'removed' | 'replaced';
    };
    RederivationAnswer_Output: {
      equal: boolean;
      day: string;
      derived: string | null;
      /** @enum {string} */
      kind: 'drawn' | 'extra' | 'made-up' | 'catch-up';
      /** Format: uuid */
      seedId: string;
      /** @description What the key was asked about. */
      message: string;
      readonly candidates: string[];
      /** @description Of the candidates, the days that were full. */
      readonly passedOver: string[];
      /** @description Of an extra draw: how likely it was, in millionths. */
      chance: number | null;
      generatorVersion: number;
      policyVersion: string;
      madeAt: string;
    };
    CallListAnswer_Output: {
      day: string;
      words: {
        first: string;
        toPerson: string;
        message: string;
        readonly faults: string[];
      };
      readonly drawn: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        day: string;
      }[];
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        phone: string | null;
        voiceConsent: boolean;
        /** @enum {string} */
        cause: 'drawn' | 'for-cause';
        reason: string | null;
        drawId: string | null;
        madeBy: string | null;
        madeAt: string;
        readonly steps: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          outcome: 'reached' | 'message-left' | 'no-answer' | 'came' | 'did-not-come';
          attendBy: string | null;
          note: string | null;
          by: string | null;
          at: string;
        }[];
      }[];
    };
    CallInBody: {
      /** @enum {string} */
      cause: 'drawn' | 'for-cause';
      reason?: string;
      /** Format: uuid */
      drawId?: string;
    };
    CallInAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      number: string;
      displayName: string;
      phone: string | null;
      voiceConsent: boolean;
      /** @enum {string} */
      cause: 'drawn' | 'for-cause';
      reason: string | null;
      drawId: string | null;
      madeBy: string | null;
      madeAt: string;
      readonly steps: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        outcome: 'reached' | 'message-left' | 'no-answer' | 'came' | 'did-not-come';
        attendBy: string | null;
        note: string | null;
        by: string | null;
        at: string;
      }[];
    };
    CallInStepBody: {
      /** @enum {string} */
      outcome: 'reached' | 'message-left' | 'no-answer' | 'came' | 'did-not-come';
      note?: string;
    };
    UniformityAnswer_Output: {
      from: string;
      to: string;
      draws: number;
      byWeekday: {
        readonly weekdays: {
          weekday: number;
          observed: number;
          expected: number;
        }[];
        test: {
          chiSquare: number;
          degrees: number;
          probability: number | null;
        };
      };
      byStaff: {
        readonly lines: {
          staff: string;
          of: number;
          times: number;
          expected: number;
          notCollected: number;
          missed: number;
          removed: number;
        }[];
        test: {
          chiSquare: number;
          degrees: number;
          probability: number | null;
        };
      };
      readonly removals: {
        staff: string;
        times: number;
      }[];
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
          | 'interim'
          | 'test'
          | 'take-home';
        ruleId: string;
        says: string;
        /** @enum {string} */
        severity: 'now' | 'soon' | 'info';
        due: string | null;
        dueAt: string | null;
        about: string | null;
        readonly acts: {
          /** @enum {string} */
          act: 'renew' | 'order' | 'take-home' | 'cosign' | 'release' | 'review' | 'chart';
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
    PourListAnswer_Output: {
      day: string;
      today: string;
      closed: boolean;
      readonly rows: {
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** Format: uuid */
        orderId: string;
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
        readonly proposals: {
          /** @enum {string} */
          reason: 'take-home' | 'closure' | 'guest' | 'split';
          readonly bottles: {
            on: string;
            portion: number;
            doseMcg: number;
          }[];
        }[];
        readonly batches: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          /** Format: uuid */
          orderId: string;
          /** @enum {string} */
          reason: 'take-home' | 'closure' | 'guest' | 'split';
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
          /** @enum {string} */
          productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
          pickUpOn: string;
          preparedOn: string;
          preparedAt: string;
          preparedBy: string | null;
          childResistant: boolean;
          labelVersion: number | null;
          release: {
            at: string;
            by: string | null;
            /** @enum {string} */
            receiver: 'patient' | 'designee';
            designee: string | null;
            lockboxSeen: boolean;
          } | null;
          readonly bottles: {
            /** Format: uuid */
            id: string;
            number: number;
            serial: string;
            on: string;
            portion: number;
            portions: number;
            doseMcg: number;
            volumeUl: number | null;
            lot: string | null;
            lotExpiresOn: string | null;
            /** @enum {string} */
            state:
              | 'prepared'
              | 'labelled'
              | 'released'
              | 'returned_empty'
              | 'returned_full'
              | 'recalled'
              | 'reported_lost'
              | 'voided';
          }[];
        }[];
        readonly notes: string[];
      }[];
      readonly toFill: {
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
        bottles: number;
        mcg: number;
      }[];
    };
    BottleBatchBody: {
      /** Format: uuid */
      orderId: string;
      /** @enum {string} */
      reason: 'take-home' | 'closure' | 'guest' | 'split';
      /** Format: date */
      pickUpOn: string;
      bottles: {
        /** Format: date */
        on: string;
        portion: number;
        doseMcg: number;
      }[];
      childResistant: boolean;
      /** Format: uuid */
      stationId?: string;
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
    };
    BottleBatchAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      orderId: string;
      /** @enum {string} */
      reason: 'take-home' | 'closure' | 'guest' | 'split';
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
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      pickUpOn: string;
      preparedOn: string;
      preparedAt: string;
      preparedBy: string | null;
      childResistant: boolean;
      labelVersion: number | null;
      release: {
        at: string;
        by: string | null;
        /** @enum {string} */
        receiver: 'patient' | 'designee';
        designee: string | null;
        lockboxSeen: boolean;
      } | null;
      readonly bottles: {
        /** Format: uuid */
        id: string;
        number: number;
        serial: string;
        on: string;
        portion: number;
        portions: number;
        doseMcg: number;
        volumeUl: number | null;
        lot: string | null;
        lotExpiresOn: string | null;
        /** @enum {string} */
        state:
          | 'prepared'
          | 'labelled'
          | 'released'
          | 'returned_empty'
          | 'returned_full'
          | 'recalled'
          | 'reported_lost'
          | 'voided';
      }[];
    };
    BottleLabelBody: {
      /** Format: uuid */
      labelId: string;
      reason?: string;
    };
    BottleReleaseBody: {
      /** Format: uuid */
      releaseId: string;
      scans: {
        text: string;
        /** @enum {string} */
        how: 'scanned' | 'typed';
      }[];
      lockboxSeen: boolean;
      educated: boolean;
      receiver:
        | {
            /** @constant */
            kind: 'patient';
            identifiers: string[];
          }
        | {
            /** @constant */
            kind: 'designee';
            /** Format: uuid */
            id: string;
            photoIdSeen: boolean;
            custodySigned: boolean;
          };
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
    };
    BottleVoidBody: {
      reason: string;
      /** @enum {string} */
      into: 'stock' | 'quarantine';
      bottleIds?: string[];
    };
    BottlesAnswer_Output: {
      day: string;
      readonly bottles: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        batchId: string;
        serial: string;
        on: string;
        portion: number;
        portions: number;
        doseMcg: number;
        /** @enum {string} */
        state:
          | 'prepared'
          | 'labelled'
          | 'released'
          | 'returned_empty'
          | 'returned_full'
          | 'recalled'
          | 'reported_lost'
          | 'voided';
      }[];
      readonly dueBack: string[];
      readonly inHand: string[];
      readonly waiting: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        orderId: string;
        /** @enum {string} */
        reason: 'take-home' | 'closure' | 'guest' | 'split';
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
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        pickUpOn: string;
        preparedOn: string;
        preparedAt: string;
        preparedBy: string | null;
        childResistant: boolean;
        labelVersion: number | null;
        release: {
          at: string;
          by: string | null;
          /** @enum {string} */
          receiver: 'patient' | 'designee';
          designee: string | null;
          lockboxSeen: boolean;
        } | null;
        readonly bottles: {
          /** Format: uuid */
          id: string;
          number: number;
          serial: string;
          on: string;
          portion: number;
          portions: number;
          doseMcg: number;
          volumeUl: number | null;
          lot: string | null;
          lotExpiresOn: string | null;
          /** @enum {string} */
          state:
            | 'prepared'
            | 'labelled'
            | 'released'
            | 'returned_empty'
            | 'returned_full'
            | 'recalled'
            | 'reported_lost'
            | 'voided';
        }[];
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
      }[];
      readonly proposals: {
        /** @enum {string} */
        reason: 'take-home' | 'closure' | 'guest' | 'split';
        readonly bottles: {
          on: string;
          portion: number;
          doseMcg: number;
        }[];
        /** Format: uuid */
        orderId: string;
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
      }[];
      educatedOn: string | null;
      lockboxRequired: boolean;
      readonly designees: {
        /** Format: uuid */
        id: string;
        name: string;
        relation: string;
        photoId: string;
        orderedBy: string | null;
        orderedAt: string;
        reason: string;
        from: string;
        to: string;
        consentOn: string;
        consentUntil: string;
        namesDesignee: boolean;
        ended: boolean;
      }[];
      readonly returns: {
        /** Format: uuid */
        id: string;
        on: string;
        expected: number;
        by: string | null;
        at: string;
        note: string | null;
        readonly bottles: {
          /** Format: uuid */
          bottleId: string;
          serial: string;
          on: string;
          /** @enum {string} */
          found: 'empty' | 'full' | 'part' | 'missing';
          labelIntact: boolean;
          sealIntact: boolean | null;
          foundMcg: number | null;
        }[];
      }[];
      readonly losses: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'lost' | 'stolen' | 'spilled';
        lostOn: string;
        toldOn: string;
        circumstances: string;
        policeReport: string | null;
        by: string | null;
        readonly bottles: {
          serial: string;
          on: string;
        }[];
      }[];
      readonly callBacks: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** @enum {string} */
        kind: 'random' | 'cause';
        reason: string | null;
        /** @enum {string} */
        notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
        calledAt: string;
        dueAt: string;
        readonly bottles: {
          /** Format: uuid */
          id: string;
          serial: string;
          on: string;
          doseMcg: number;
        }[];
        expectedMcg: number;
        by: string | null;
        outcome: {
          /** @enum {string} */
          outcome: 'correct' | 'short' | 'tampered' | 'no-show';
          counted: number;
          sealsIntact: boolean | null;
          foundMcg: number | null;
          takenIn: boolean;
          note: string | null;
          at: string;
          by: string | null;
        } | null;
        /** @enum {string} */
        state: 'open' | 'correct' | 'short' | 'tampered' | 'no-show';
      }[];
    };
    TakeHomeReturnBody: {
      bottles: {
        /** Format: uuid */
        bottleId: string;
        /** @enum {string} */
        found: 'empty' | 'full' | 'part' | 'missing';
        labelIntact: boolean;
        sealIntact?: boolean;
        foundMcg?: number;
      }[];
      note?: string;
    };
    TakeHomeReturnAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      expected: number;
      by: string | null;
      at: string;
      note: string | null;
      readonly bottles: {
        /** Format: uuid */
        bottleId: string;
        serial: string;
        on: string;
        /** @enum {string} */
        found: 'empty' | 'full' | 'part' | 'missing';
        labelIntact: boolean;
        sealIntact: boolean | null;
        foundMcg: number | null;
      }[];
    };
    TakeHomeLossBody: {
      /** @enum {string} */
      kind: 'lost' | 'stolen' | 'spilled';
      bottleIds: string[];
      /** Format: date */
      lostOn: string;
      circumstances: string;
      policeReport?: string;
    };
    TakeHomeLossAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'lost' | 'stolen' | 'spilled';
      lostOn: string;
      toldOn: string;
      circumstances: string;
      policeReport: string | null;
      by: string | null;
      readonly bottles: {
        serial: string;
        on: string;
      }[];
    };
    DesigneeBody: {
      name: string;
      relation: string;
      photoId: string;
      reason: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @enum {string} */
      consentBasis: 'part2' | 'tpo';
      /** Format: date */
      consentOn: string;
      /** Format: date */
      consentUntil: string;
      namesDesignee: boolean;
    };
    DesigneeAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      relation: string;
      photoId: string;
      orderedBy: string | null;
      orderedAt: string;
      reason: string;
      from: string;
      to: string;
      consentOn: string;
      consentUntil: string;
      namesDesignee: boolean;
      ended: boolean;
    };
    CallBacksAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        number: string;
        displayName: string;
        /** @enum {string} */
        kind: 'random' | 'cause';
        reason: string | null;
        /** @enum {string} */
        notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
        calledAt: string;
        dueAt: string;
        readonly bottles: {
          /** Format: uuid */
          id: string;
          serial: string;
          on: string;
          doseMcg: number;
        }[];
        expectedMcg: number;
        by: string | null;
        outcome: {
          /** @enum {string} */
          outcome: 'correct' | 'short' | 'tampered' | 'no-show';
          counted: number;
          sealsIntact: boolean | null;
          foundMcg: number | null;
          takenIn: boolean;
          note: string | null;
          at: string;
          by: string | null;
        } | null;
        /** @enum {string} */
        state: 'open' | 'correct' | 'short' | 'tampered' | 'no-show';
      }[];
    };
    CallBackBody: {
      /** Format: uuid */
      patientId: string;
      /** @enum {string} */
      kind: 'random' | 'cause';
      reason?: string;
      /** @enum {string} */
      notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
    };
    NewCallBackAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      number: string;
      displayName: string;
      /** @enum {string} */
      kind: 'random' | 'cause';
      reason: string | null;
      /** @enum {string} */
      notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
      calledAt: string;
      dueAt: string;
      readonly bottles: {
        /** Format: uuid */
        id: string;
        serial: string;
        on: string;
        doseMcg: number;
      }[];
      expectedMcg: number;
      by: string | null;
      outcome: {
        /** @enum {string} */
        outcome: 'correct' | 'short' | 'tampered' | 'no-show';
        counted: number;
        sealsIntact: boolean | null;
        foundMcg: number | null;
        takenIn: boolean;
        note: string | null;
        at: string;
        by: string | null;
      } | null;
      /** @enum {string} */
      state: 'open' | 'correct' | 'short' | 'tampered' | 'no-show';
      text: string;
    };
    CallBackOutcomeBody: {
      /** @enum {string} */
      outcome: 'correct' | 'short' | 'tampered' | 'no-show';
      counted: number;
      sealsIntact?: boolean;
      foundMcg?: number;
      takenIn: boolean;
      note?: string;
    };
    CallBackAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      number: string;
      displayName: string;
      /** @enum {string} */
      kind: 'random' | 'cause';
      reason: string | null;
      /** @enum {string} */
      notifiedBy: 'telephone' | 'message' | 'in-person' | 'not-reached';
      calledAt: string;
      dueAt: string;
      readonly bottles: {
        /** Format: uuid */
        id: string;
        serial: string;
        on: string;
        doseMcg: number;
      }[];
      expectedMcg: number;
      by: string | null;
      outcome: {
        /** @enum {string} */
        outcome: 'correct' | 'short' | 'tampered' | 'no-show';
        counted: number;
        sealsIntact: boolean | null;
        foundMcg: number | null;
        takenIn: boolean;
        note: string | null;
        at: string;
        by: string | null;
      } | null;
      /** @enum {string} */
      state: 'open' | 'correct' | 'short' | 'tampered' | 'no-show';
    };
    TakeHomesAnswer_Output: {
      day: string;
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      treatmentDay: number;
      carryOverDays: number;
      firstDoseOn: string | null;
      ceiling: {
        days: number;
        /** @enum {string} */
        layer: 'federal' | 'state' | 'program';
        from: number;
        readonly tiers: {
          from: number;
          max: number;
        }[];
        /** @enum {string} */
        version: 'federal-2001' | 'federal-2020' | 'federal-2024';
      } | null;
      readonly rungs: {
        fromTreatmentDay: number;
        maxDays: number;
        /** @enum {string} */
        counts: 'at a time' | 'a week';
        /** @enum {string} */
        place: 'behind' | 'current' | 'next' | 'later';
        from: string;
      }[];
      allowedDays: number;
      mostDays: number;
      readonly criteria: {
        /** @enum {string} */
        id: 'use-and-health' | 'attendance' | 'behavior' | 'diversion' | 'storage' | 'other';
        says: string;
        answer: ('yes' | 'no') | null;
        comment: string | null;
      }[];
      supply: {
        days: number;
        readonly inHand: string[];
        bottles: number;
      };
      review: {
        /** @enum {string} */
        why: 'tier' | 'time';
        due: string;
      } | null;
      readonly triggers: {
        /** @enum {string} */
        kind:
          | 'overdose'
          | 'dose-change'
          | 'pregnancy'
          | 'sedative'
          | 'missed-days'
          | 'call-back'
          | 'missed-pick-up'
          | 'loss'
          | 'return-check'
          | 'drug-test';
        on: string;
        says: string;
        about: string | null;
        due: string;
      }[];
      readonly under: {
        /** @enum {string} */
        id: 'state-and-program' | 'federal-2001' | 'federal-2020' | 'federal-2024';
        label: string;
        citation: string;
        effectiveFrom: string | null;
        inForce: boolean;
        says: string;
        applies: boolean;
        maxDays: number | null;
        /** @enum {string} */
        counts: 'at a time' | 'a week';
        readonly rungs: {
          fromTreatmentDay: number;
          maxDays: number;
          /** @enum {string} */
          counts: 'at a time' | 'a week';
          /** @enum {string} */
          place: 'behind' | 'current' | 'next' | 'later';
          from: string;
        }[];
        readonly criteria: {
          says: string;
          answer: ('yes' | 'no') | null;
        }[];
        inputs: {
          [key: string]: unknown;
        };
      }[];
      decision: {
        /** Format: uuid */
        id: string;
        on: string;
        at: string;
        by: string;
        /** @enum {string} */
        role: 'prescriber' | 'medical_director';
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        /** @enum {string} */
        decision: 'approved' | 'reduced' | 'declined';
        days: number;
        criteria: {
          [key: string]: {
            /** @enum {string} */
            answer: 'yes' | 'no';
            comment?: string;
          };
        };
        rationale: string;
        reasonCode: string | null;
        expiresOn: string;
        ruleVersion: string;
        tierFrom: number | null;
        treatmentDay: number;
        policyVersion: string;
        deaRelevant: boolean;
        readonly overrides: {
          ruleId: string;
          reasonCode: string;
          reasonText: string;
          role: string;
        }[];
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
      } | null;
      readonly history: {
        /** Format: uuid */
        id: string;
        on: string;
        at: string;
        by: string;
        /** @enum {string} */
        role: 'prescriber' | 'medical_director';
        /** @enum {string} */
        productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
        /** @enum {string} */
        decision: 'approved' | 'reduced' | 'declined';
        days: number;
        criteria: {
          [key: string]: {
            /** @enum {string} */
            answer: 'yes' | 'no';
            comment?: string;
          };
        };
        rationale: string;
        reasonCode: string | null;
        expiresOn: string;
        ruleVersion: string;
        tierFrom: number | null;
        treatmentDay: number;
        policyVersion: string;
        deaRelevant: boolean;
        readonly overrides: {
          ruleId: string;
          reasonCode: string;
          reasonText: string;
          role: string;
        }[];
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
      }[];
      readonly requests: {
        /** Format: uuid */
        id: string;
        on: string;
        by: string;
        days: number;
        says: string;
      }[];
      readonly exceptions: {
        /** Format: uuid */
        id: string;
        from: string;
        to: string;
        days: number;
        doseMcg: number;
        reason: string;
        by: string | null;
        readonly steps: {
          /** @enum {string} */
          step: 'draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied';
          on: string;
          reference: string | null;
          note: string | null;
          by: string | null;
        }[];
        /** @enum {string} */
        state: 'draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied' | 'approved' | 'expired';
        readonly next: ('draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied')[];
      }[];
    };
    TakeHomeDecisionBody: {
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine';
      days: number;
      criteria: {
        [key: string]: {
          /** @enum {string} */
          answer: 'yes' | 'no';
          comment?: string;
        };
      };
      rationale: string;
      /** @enum {string} */
      reasonCode?:
        | 'patient-wish'
        | 'step-by-step'
        | 'overdose-risk'
        | 'storage'
        | 'diversion'
        | 'behavior'
        | 'attendance'
        | 'medical'
        | 'dose-finding'
        | 'other';
      overrides?: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
      }[];
      acknowledged?: string[];
    };
    TakeHomeCheckAnswer_Output: {
      /** @enum {string} */
      decision: 'approved' | 'reduced' | 'declined';
      mostDays: number;
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
    TakeHomeDecisionAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      at: string;
      by: string;
      /** @enum {string} */
      role: 'prescriber' | 'medical_director';
      /** @enum {string} */
      productClass: 'methadone' | 'buprenorphine' | 'naltrexone';
      /** @enum {string} */
      decision: 'approved' | 'reduced' | 'declined';
      days: number;
      criteria: {
        [key: string]: {
          /** @enum {string} */
          answer: 'yes' | 'no';
          comment?: string;
        };
      };
      rationale: string;
      reasonCode: string | null;
      expiresOn: string;
      ruleVersion: string;
      tierFrom: number | null;
      treatmentDay: number;
      policyVersion: string;
      deaRelevant: boolean;
      readonly overrides: {
        ruleId: string;
        reasonCode: string;
        reasonText: string;
        role: string;
      }[];
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
    TakeHomeRequestBody: {
      days: number;
      says: string;
    };
    TakeHomeRequestAnswer_Output: {
      /** Format: uuid */
      id: string;
      on: string;
      by: string;
      days: number;
      says: string;
    };
    TakeHomeExceptionBody: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      days: number;
      doseMcg: number;
      reason: string;
    };
    TakeHomeExceptionAnswer_Output: {
      /** Format: uuid */
      id: string;
      from: string;
      to: string;
      days: number;
      doseMcg: number;
      reason: string;
      by: string | null;
      readonly steps: {
        /** @enum {string} */
        step: 'draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied';
        on: string;
        reference: string | null;
        note: string | null;
        by: string | null;
      }[];
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied' | 'approved' | 'expired';
      readonly next: ('draft' | 'submitted' | 'state_approved' | 'federal_approved' | 'denied')[];
    };
    TakeHomeExceptionStepBody: {
      /** @enum {string} */
      step: 'submitted' | 'state_approved' | 'federal_approved' | 'denied';
      /** Format: date */
      on?: string;
      reference?: string;
      note?: string;
    };
    ShiftsAnswer_Output: {
      current: {
        /** Format: uuid */
        id: string;
        forDay: string;
        openedAt: string;
        openedBy: string | null;
        closedAt: string | null;
        closedBy: string | null;
        readonly containers: {
          /** Format: uuid */
          containerId: string;
          serial: string;
          productName: string;
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
          lot: string;
          lotExpiresOn: string;
          station: {
            /** Format: uuid */
            id: string;
            name: string;
          } | null;
          isOpen: boolean;
          openedAt: string | null;
          ledger: number;
          dispensed: number;
          tolerance: number;
          needsOpening: boolean;
          opening: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shiftId: string;
            /** @enum {string} */
            phase: 'open' | 'close';
            /** Format: uuid */
            containerId: string;
            measured: {
              volumeUl: number | null;
              units: number | null;
              grossMg: number | null;
              tareMg: number | null;
              mgPerMl: number | null;
            };
            counted: number;
            ledger: number;
            variance: number;
            dispensed: number;
            tolerance: number;
            within: boolean;
            reason: string | null;
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
            countedBy: {
              /** Format: uuid */
              id: string;
              name: string | null;
            };
            countedAt: string;
            signed: {
              by: string | null;
              at: string;
              inPlace: boolean;
            } | null;
            signUntil: string;
            /** @enum {string} */
            state: 'waiting' | 'lapsed' | 'signed';
            movedOn: boolean;
            incident: {
              /** Format: uuid */
              id: string;
              number: string;
              /** @enum {string} */
              settle: 'variance' | 'loss';
              reason: string;
              by: string | null;
              at: string;
            } | null;
          } | null;
          closing: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            shiftId: string;
            /** @enum {string} */
            phase: 'open' | 'close';
            /** Format: uuid */
            containerId: string;
            measured: {
              volumeUl: number | null;
              units: number | null;
              grossMg: number | null;
              tareMg: number | null;
              mgPerMl: number | null;
            };
            counted: number;
            ledger: number;
            variance: number;
            dispensed: number;
            tolerance: number;
            within: boolean;
            reason: string | null;
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
            countedBy: {
              /** Format: uuid */
              id: string;
              name: string | null;
            };
            countedAt: string;
            signed: {
              by: string | null;
              at: string;
              inPlace: boolean;
            } | null;
            signUntil: string;
            /** @enum {string} */
            state: 'waiting' | 'lapsed' | 'signed';
            movedOn: boolean;
            incident: {
              /** Format: uuid */
              id: string;
              number: string;
              /** @enum {string} */
              settle: 'variance' | 'loss';
              reason: string;
              by: string | null;
              at: string;
            } | null;
          } | null;
        }[];
        readonly obstacles: {
          /** @enum {string} */
          kind: 'count' | 'second' | 'recount' | 'incident' | 'poured' | 'remainder' | 'paper';
          says: string;
          containerId: string | null;
        }[];
      } | null;
      readonly items: {
        /** Format: uuid */
        id: string;
        forDay: string;
        openedAt: string;
        openedBy: string | null;
        closedAt: string | null;
        closedBy: string | null;
      }[];
    };
    ShiftAnswer_Output: {
      /** Format: uuid */
      id: string;
      forDay: string;
      openedAt: string;
      openedBy: string | null;
      closedAt: string | null;
      closedBy: string | null;
      readonly containers: {
        /** Format: uuid */
        containerId: string;
        serial: string;
        productName: string;
        /** @enum {string} */
        form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        lot: string;
        lotExpiresOn: string;
        station: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        isOpen: boolean;
        openedAt: string | null;
        ledger: number;
        dispensed: number;
        tolerance: number;
        needsOpening: boolean;
        opening: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          shiftId: string;
          /** @enum {string} */
          phase: 'open' | 'close';
          /** Format: uuid */
          containerId: string;
          measured: {
            volumeUl: number | null;
            units: number | null;
            grossMg: number | null;
            tareMg: number | null;
            mgPerMl: number | null;
          };
          counted: number;
          ledger: number;
          variance: number;
          dispensed: number;
          tolerance: number;
          within: boolean;
          reason: string | null;
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
          countedBy: {
            /** Format: uuid */
            id: string;
            name: string | null;
          };
          countedAt: string;
          signed: {
            by: string | null;
            at: string;
            inPlace: boolean;
          } | null;
          signUntil: string;
          /** @enum {string} */
          state: 'waiting' | 'lapsed' | 'signed';
          movedOn: boolean;
          incident: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            settle: 'variance' | 'loss';
            reason: string;
            by: string | null;
            at: string;
          } | null;
        } | null;
        closing: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          shiftId: string;
          /** @enum {string} */
          phase: 'open' | 'close';
          /** Format: uuid */
          containerId: string;
          measured: {
            volumeUl: number | null;
            units: number | null;
            grossMg: number | null;
            tareMg: number | null;
            mgPerMl: number | null;
          };
          counted: number;
          ledger: number;
          variance: number;
          dispensed: number;
          tolerance: number;
          within: boolean;
          reason: string | null;
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
          countedBy: {
            /** Format: uuid */
            id: string;
            name: string | null;
          };
          countedAt: string;
          signed: {
            by: string | null;
            at: string;
            inPlace: boolean;
          } | null;
          signUntil: string;
          /** @enum {string} */
          state: 'waiting' | 'lapsed' | 'signed';
          movedOn: boolean;
          incident: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            settle: 'variance' | 'loss';
            reason: string;
            by: string | null;
            at: string;
          } | null;
        } | null;
      }[];
      readonly obstacles: {
        /** @enum {string} */
        kind: 'count' | 'second' | 'recount' | 'incident' | 'poured' | 'remainder' | 'paper';
        says: string;
        containerId: string | null;
      }[];
    };
    ShiftBody: Record<string, never>;
    CountDutiesAnswer_Output: {
      day: string;
      kept: boolean;
      inventory: {
        lastOn: string | null;
        dueOn: string;
        /** @enum {string} */
        state: 'good' | 'soon' | 'overdue';
      } | null;
      readonly schedulings: {
        /** Format: uuid */
        id: string;
        productName: string;
        /** @enum {string} */
        schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        effectiveOn: string;
        /** @enum {string} */
        state: 'soon' | 'now' | 'overdue';
      }[];
      shift: {
        /** Format: uuid */
        id: string;
        forDay: string;
        openedAt: string;
        ofToday: boolean;
      } | null;
      readonly reviews: {
        /** @enum {string} */
        by: 'window' | 'dispenser' | 'container';
        /** Format: uuid */
        id: string;
        name: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
        };
        counts: number;
        variance: number;
        tolerance: number;
      }[];
    };
    CountBody: {
      /** Format: uuid */
      shiftId: string;
      /** @enum {string} */
      phase: 'open' | 'close';
      /** Format: uuid */
      containerId: string;
      measured: {
        volumeUl?: number;
        units?: number;
        grossMg?: number;
        tareMg?: number;
        mgPerMl?: number;
      };
      again?: {
        reason: string;
      };
    };
    CountAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      shiftId: string;
      /** @enum {string} */
      phase: 'open' | 'close';
      /** Format: uuid */
      containerId: string;
      measured: {
        volumeUl: number | null;
        units: number | null;
        grossMg: number | null;
        tareMg: number | null;
        mgPerMl: number | null;
      };
      counted: number;
      ledger: number;
      variance: number;
      dispensed: number;
      tolerance: number;
      within: boolean;
      reason: string | null;
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
      countedBy: {
        /** Format: uuid */
        id: string;
        name: string | null;
      };
      countedAt: string;
      signed: {
        by: string | null;
        at: string;
        inPlace: boolean;
      } | null;
      signUntil: string;
      /** @enum {string} */
      state: 'waiting' | 'lapsed' | 'signed';
      movedOn: boolean;
      incident: {
        /** Format: uuid */
        id: string;
        number: string;
        /** @enum {string} */
        settle: 'variance' | 'loss';
        reason: string;
        by: string | null;
        at: string;
      } | null;
    };
    SecondPersonBody: {
      email?: string;
      password?: string;
    };
    CountIncidentBody: {
      /** @enum {string} */
      settle: 'variance' | 'loss';
      reason: string;
      email?: string;
      password?: string;
    };
    CalibrationsAnswer_Output: {
      day: string;
      targetUl: number;
      toleranceUl: number;
      readings: number;
      readonly items: {
        /** Format: uuid */
        stationId: string;
        name: string;
        readonly containers: {
          containerId: string | null;
          serial: string | null;
          product: string;
          lot: string;
          openedAt: string;
          /** @enum {string} */
          state: 'good' | 'failed' | 'missing';
          last: {
            at: string;
            by: string | null;
            readonly readingsUl: number[];
            worstUl: number;
            ok: boolean;
          } | null;
        }[];
      }[];
    };
    CalibrationBody: {
      /** Format: uuid */
      stationId: string;
      /** Format: uuid */
      containerId?: string;
      targetUl: number;
      readingsUl: number[];
    };
    SchedulingBody: {
      /** Format: uuid */
      productId: string;
      /** @enum {string} */
      schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
      /** Format: date */
      effectiveOn: string;
      citation?: string;
    };
    SchedulingAnswer_Output: {
      /** Format: uuid */
      id: string;
      productName: string;
      /** @enum {string} */
      schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
      effectiveOn: string;
      /** @enum {string} */
      state: 'soon' | 'now' | 'overdue';
      /** Format: uuid */
      productId: string;
    };
    InventoriesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'initial' | 'biennial' | 'annual' | 'month-end' | 'newly-scheduled' | 'extra';
        /** @enum {string} */
        moment: 'opening' | 'closing';
        takenOn: string;
        note: string | null;
        countedBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        countedAt: string;
        signed: {
          by: string | null;
          at: string;
          inPlace: boolean;
        } | null;
        containers: number;
        differences: number;
        /** @enum {string} */
        state: 'waiting' | 'lapsed' | 'signed';
        signUntil: string;
      }[];
    };
    InventorySheetAnswer_Output: {
      day: string;
      kept: boolean;
      readonly lines: {
        /** Format: uuid */
        containerId: string;
        /** @enum {string} */
        account: 'stock' | 'prepared' | 'quarantine';
        /** Format: uuid */
        productId: string;
        productName: string;
        product: string | null;
        /** @enum {string} */
        form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        /** @enum {string} */
        schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        ndc: string | null;
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        serial: string;
        placeId: string | null;
        placeName: string | null;
        fullQuantity: number;
        opened: boolean;
        ledger: number;
        mayEstimate: boolean;
      }[];
    };
    InventoryAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'initial' | 'biennial' | 'annual' | 'month-end' | 'newly-scheduled' | 'extra';
      /** @enum {string} */
      moment: 'opening' | 'closing';
      takenOn: string;
      note: string | null;
      countedBy: {
        /** Format: uuid */
        id: string;
        name: string | null;
      };
      countedAt: string;
      signed: {
        by: string | null;
        at: string;
        inPlace: boolean;
      } | null;
      containers: number;
      differences: number;
      /** @enum {string} */
      state: 'waiting' | 'lapsed' | 'signed';
      signUntil: string;
      readonly lines: {
        /** Format: uuid */
        containerId: string;
        /** @enum {string} */
        account: 'stock' | 'prepared' | 'quarantine';
        /** Format: uuid */
        productId: string;
        productName: string;
        product: string | null;
        /** @enum {string} */
        form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        /** @enum {string} */
        schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        ndc: string | null;
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        serial: string;
        placeId: string | null;
        placeName: string | null;
        fullQuantity: number;
        opened: boolean;
        ledger: number;
        counted: number;
        estimated: boolean;
        settle: ('variance' | 'loss') | null;
        reason: string | null;
      }[];
    };
    InventoryBody: {
      /** @enum {string} */
      kind: 'initial' | 'biennial' | 'annual' | 'month-end' | 'newly-scheduled' | 'extra';
      /** @enum {string} */
      moment: 'opening' | 'closing';
      /** Format: date */
      takenOn: string;
      note?: string;
      lines: {
        /** Format: uuid */
        containerId: string;
        /** @enum {string} */
        account: 'stock' | 'prepared' | 'quarantine';
        measured: {
          volumeUl?: number;
          units?: number;
          grossMg?: number;
          tareMg?: number;
          mgPerMl?: number;
        };
        estimated?: boolean;
        /** @enum {string} */
        settle?: 'variance' | 'loss';
        reason?: string;
      }[];
      found: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        productId: string;
        /** Format: uuid */
        lotId: string;
        lot: string;
        /** Format: date */
        expiresOn: string;
        serial: string;
        /** Format: uuid */
        placeId?: string;
        opened: boolean;
        full: {
          volumeUl?: number;
          units?: number;
          grossMg?: number;
          tareMg?: number;
          mgPerMl?: number;
        };
        measured: {
          volumeUl?: number;
          units?: number;
          grossMg?: number;
          tareMg?: number;
          mgPerMl?: number;
        };
        estimated?: boolean;
      }[];
    };
    VarianceTrendAnswer_Output: {
      asOf: string;
      days: number;
      counts: number;
      readonly lines: {
        /** @enum {string} */
        by: 'window' | 'dispenser' | 'container';
        /** Format: uuid */
        id: string;
        name: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
        };
        counts: number;
        variance: number;
        tolerance: number;
        short: number;
        dispensed: number;
        persistent: boolean;
        reviewOpen: boolean;
        readonly course: {
          on: string;
          variance: number;
          total: number;
        }[];
      }[];
      readonly reviews: {
        /** Format: uuid */
        reviewId: string;
        /** @enum {string} */
        by: 'window' | 'dispenser' | 'container';
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        productId: string;
        at: string;
        /** @enum {string} */
        outcome: 'explained' | 'measuring' | 'watch' | 'investigate';
        says: string;
        reviewedBy: string | null;
      }[];
    };
    VarianceReviewBody: {
      /** @enum {string} */
      by: 'window' | 'dispenser' | 'container';
      /** Format: uuid */
      aboutId: string;
      /** Format: uuid */
      productId: string;
      /** @enum {string} */
      outcome: 'explained' | 'measuring' | 'watch' | 'investigate';
      says: string;
    };
    StockDesignationsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        staffId: string;
        staffName: string;
        /** @enum {string} */
        kind: 'receive' | 'registrant' | 'attorney';
        startsOn: string;
        endsOn: string | null;
        reference: string;
        witnesses: string | null;
        grantedBy: string | null;
        grantedAt: string;
        ended: {
          on: string;
          reason: string;
          by: string | null;
        } | null;
      }[];
    };
    StockDesignationBody: {
      /** Format: uuid */
      staffId: string;
      /** @enum {string} */
      kind: 'receive' | 'registrant' | 'attorney';
      /** Format: date */
      startsOn: string;
      /** Format: date */
      endsOn?: string;
      reference: string;
      witnesses?: string;
      notExcluded: boolean;
    };
    StockDesignationAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      staffId: string;
      staffName: string;
      /** @enum {string} */
      kind: 'receive' | 'registrant' | 'attorney';
      startsOn: string;
      endsOn: string | null;
      reference: string;
      witnesses: string | null;
      grantedBy: string | null;
      grantedAt: string;
      ended: {
        on: string;
        reason: string;
        by: string | null;
      } | null;
    };
    StockDesignationEndBody: {
      /** Format: date */
      endsOn: string;
      reason: string;
    };
    StockOrderFormsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'form-222' | 'csos';
        number: string;
        /** Format: uuid */
        supplierId: string;
        supplierName: string;
        supplierRegistration: string | null;
        executedOn: string;
        lastDay: string;
        /** @enum {string} */
        state: 'open' | 'partial' | 'complete' | 'expired' | 'void';
        signedBy: string;
        /** @enum {string} */
        signedAs: 'registrant' | 'attorney';
        readonly lines: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          productId: string;
          productName: string;
          containers: number;
          containerQuantity: number;
          received: number;
          readonly shipments: {
            /** Format: uuid */
            receiptId: string;
            on: string;
            containers: number;
          }[];
        }[];
        voided: {
          reason: string;
          by: string | null;
          at: string;
        } | null;
        recordedBy: string | null;
        recordedAt: string;
      }[];
    };
    StockOrderFormBody: {
      /** @enum {string} */
      kind: 'form-222' | 'csos';
      number: string;
      /** Format: uuid */
      supplierId: string;
      /** Format: date */
      executedOn: string;
      /** Format: uuid */
      signedBy: string;
      lines: {
        /** Format: uuid */
        productId: string;
        containers: number;
        containerQuantity: number;
      }[];
    };
    StockOrderFormAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'form-222' | 'csos';
      number: string;
      /** Format: uuid */
      supplierId: string;
      supplierName: string;
      supplierRegistration: string | null;
      executedOn: string;
      lastDay: string;
      /** @enum {string} */
      state: 'open' | 'partial' | 'complete' | 'expired' | 'void';
      signedBy: string;
      /** @enum {string} */
      signedAs: 'registrant' | 'attorney';
      readonly lines: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        productId: string;
        productName: string;
        containers: number;
        containerQuantity: number;
        received: number;
        readonly shipments: {
          /** Format: uuid */
          receiptId: string;
          on: string;
          containers: number;
        }[];
      }[];
      voided: {
        reason: string;
        by: string | null;
        at: string;
      } | null;
      recordedBy: string | null;
      recordedAt: string;
    };
    StockOrderVoidBody: {
      reason: string;
    };
    StockReceiptsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        supplierKind: 'supplier' | 'site';
        supplierName: string;
        supplierAddress: string;
        supplierRegistration: string | null;
        orderFormId: string | null;
        orderNumber: string | null;
        invoiceNumber: string | null;
        invoiceOn: string | null;
        receivedOn: string;
        lateReason: string | null;
        title: string;
        /** @enum {string} */
        authority: 'pharmacist' | 'designated' | 'not-controlled';
        note: string | null;
        readonly lines: {
          /** Format: uuid */
          productId: string;
          productName: string;
          /** Format: uuid */
          lotId: string;
          lot: string;
          expiresOn: string;
          invoiced: number;
          counted: number;
          containerQuantity: number;
          discrepancy: string | null;
        }[];
        readonly containers: {
          /** Format: uuid */
          id: string;
          serial: string;
        }[];
        receivedBy: string | null;
        recordedAt: string;
      }[];
    };
    StockReceiptBody: {
      /** Format: uuid */
      supplierId: string;
      /** Format: uuid */
      orderFormId?: string;
      invoiceNumber?: string;
      /** Format: date */
      invoiceOn?: string;
      /** Format: date */
      receivedOn: string;
      lateReason?: string;
      title: string;
      note?: string;
      lines: {
        /** Format: uuid */
        productId: string;
        lot: string;
        /** Format: date */
        expiresOn: string;
        invoiced: number;
        counted: number;
        containerQuantity: number;
        discrepancy?: string;
        /** Format: uuid */
        placeId: string;
      }[];
    };
    StockReceiptAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      supplierKind: 'supplier' | 'site';
      supplierName: string;
      supplierAddress: string;
      supplierRegistration: string | null;
      orderFormId: string | null;
      orderNumber: string | null;
      invoiceNumber: string | null;
      invoiceOn: string | null;
      receivedOn: string;
      lateReason: string | null;
      title: string;
      /** @enum {string} */
      authority: 'pharmacist' | 'designated' | 'not-controlled';
      note: string | null;
      readonly lines: {
        /** Format: uuid */
        productId: string;
        productName: string;
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        invoiced: number;
        counted: number;
        containerQuantity: number;
        discrepancy: string | null;
      }[];
      readonly containers: {
        /** Format: uuid */
        id: string;
        serial: string;
      }[];
      receivedBy: string | null;
      recordedAt: string;
    };
    StockReceiptCheckAnswer_Output: {
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
    TransitLossesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        supplierName: string;
        /** Format: uuid */
        productId: string;
        productName: string;
        quantity: number;
        noticedOn: string;
        reportedOn: string | null;
        reference: string | null;
        says: string;
        receiptId: string | null;
        orderNumber: string | null;
        by: string | null;
      }[];
    };
    TransitLossBody: {
      /** Format: uuid */
      supplierId: string;
      /** Format: uuid */
      productId: string;
      quantity: number;
      /** Format: date */
      noticedOn: string;
      /** Format: date */
      reportedOn?: string;
      reference?: string;
      says: string;
      /** Format: uuid */
      receiptId?: string;
      /** Format: uuid */
      orderFormId?: string;
    };
    TransitLossAnswer_Output: {
      /** Format: uuid */
      id: string;
      supplierName: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      quantity: number;
      noticedOn: string;
      reportedOn: string | null;
      reference: string | null;
      says: string;
      receiptId: string | null;
      orderNumber: string | null;
      by: string | null;
    };
    StockOverviewAnswer_Output: {
      openedOn: string | null;
      today: string;
      soon: string;
      readonly containers: {
        /** Format: uuid */
        id: string;
        serial: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          product: string | null;
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
          /** @enum {string} */
          schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        };
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        blocked: string | null;
        fault: string | null;
        full: number;
        stock: number;
        prepared: number;
        quarantine: number;
        place: {
          /** Format: uuid */
          id: string;
          name: string;
          /** @enum {string} */
          kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
        } | null;
        openAt: string | null;
      }[];
    };
    StockContainersAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        serial: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          product: string | null;
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
          /** @enum {string} */
          schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        };
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        blocked: string | null;
        fault: string | null;
        full: number;
        stock: number;
        prepared: number;
        quarantine: number;
        place: {
          /** Format: uuid */
          id: string;
          name: string;
          /** @enum {string} */
          kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
        } | null;
        openAt: string | null;
      }[];
    };
    StockContainerAnswer_Output: {
      /** Format: uuid */
      id: string;
      serial: string;
      product: {
        /** Format: uuid */
        id: string;
        name: string;
        product: string | null;
        /** @enum {string} */
        form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        /** @enum {string} */
        schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
      };
      /** Format: uuid */
      lotId: string;
      lot: string;
      expiresOn: string;
      blocked: string | null;
      fault: string | null;
      full: number;
      stock: number;
      prepared: number;
      quarantine: number;
      place: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
      } | null;
      openAt: string | null;
    };
    StockMovementsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind:
          | 'opening'
          | 'receipt'
          | 'transfer_in'
          | 'transfer_out'
          | 'decant'
          | 'batch'
          | 'prepare'
          | 'unprepare'
          | 'administer'
          | 'dispense'
          | 'waste'
          | 'spill'
          | 'return'
          | 'quarantine'
          | 'destroy'
          | 'loss'
          | 'found'
          | 'variance'
          | 'reversal';
        from: {
          account: string;
          /** Format: uuid */
          containerId: string;
        };
        to: {
          account: string;
          /** Format: uuid */
          containerId: string;
        };
        quantity: number;
        change: number;
        balance: number;
        occurredAt: string;
        recordedAt: string;
        by: string | null;
        witness: string | null;
        reason: string | null;
        source: {
          type: string;
          /** Format: uuid */
          id: string;
        };
        reversesId: string | null;
      }[];
      next: string | null;
    };
    StockSetUpAnswer_Output: {
      readonly products: {
        /** Format: uuid */
        id: string;
        name: string;
        product: string | null;
        /** @enum {string} */
        form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        /** @enum {string} */
        schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        ndc: string | null;
        retired: boolean;
      }[];
      readonly places: {
        /** Format: uuid */
        id: string;
        name: string;
        /** @enum {string} */
        kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
        stationId: string | null;
        retired: boolean;
      }[];
      readonly suppliers: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'supplier' | 'site';
        name: string;
        address: string;
        registration: string | null;
        phone: string | null;
        retired: boolean;
      }[];
    };
    StockProductBody: {
      name: string;
      product:
        | (
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
            | 'naltrexone-xr'
          )
        | null;
      /** @enum {string} */
      form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
      /** @enum {string} */
      unit: 'mcg' | 'piece';
      mcgPerMl: number | null;
      mcgPerUnit: number | null;
      /** @enum {string} */
      schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
      ndc?: string | null;
      retired?: boolean;
    };
    StockProductAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      product: string | null;
      /** @enum {string} */
      form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
      /** @enum {string} */
      unit: 'mcg' | 'piece';
      mcgPerMl: number | null;
      mcgPerUnit: number | null;
      /** @enum {string} */
      schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
      ndc: string | null;
      retired: boolean;
    };
    StockPlaceBody: {
      name: string;
      /** @enum {string} */
      kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
      stationId?: string | null;
      retired?: boolean;
    };
    StockPlaceAnswer_Output: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      kind: 'safe' | 'window' | 'refrigerator' | 'quarantine' | 'vehicle';
      stationId: string | null;
      retired: boolean;
    };
    StockSupplierBody: {
      /** @enum {string} */
      kind: 'supplier' | 'site';
      name: string;
      address: string;
      registration?: string | null;
      phone?: string | null;
      retired?: boolean;
    };
    StockSupplierAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'supplier' | 'site';
      name: string;
      address: string;
      registration: string | null;
      phone: string | null;
      retired: boolean;
    };
    StockStayBody: {
      /** Format: uuid */
      containerId: string;
      /** Format: uuid */
      placeId: string;
      reason?: string;
    };
    StockDecantBody: {
      /** Format: uuid */
      fromId: string;
      /** Format: uuid */
      toId?: string;
      quantity: number;
      reason: string;
    };
    StockHandOutBody: {
      /** Format: uuid */
      containerId: string;
      quantity: number;
      note?: string;
    };
    StockLotBlocksAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        lotId: string;
        lot: string;
        productName: string;
        blocks: boolean;
        /** @enum {string} */
        reason: 'recall' | 'damaged' | 'quality' | 'released';
        says: string;
        by: string | null;
        at: string;
      }[];
    };
    StockLotBlockBody: {
      /** Format: uuid */
      lotId: string;
      blocks: boolean;
      /** @enum {string} */
      reason: 'recall' | 'damaged' | 'quality' | 'released';
      says: string;
    };
    StockLotBlockAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      lotId: string;
      lot: string;
      productName: string;
      blocks: boolean;
      /** @enum {string} */
      reason: 'recall' | 'damaged' | 'quality' | 'released';
      says: string;
      by: string | null;
      at: string;
    };
    StockTransfersAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        toName: string;
        toAddress: string;
        toRegistration: string | null;
        orderKind: ('form-222' | 'csos') | null;
        orderNumber: string | null;
        executedOn: string | null;
        document: string | null;
        sentOn: string;
        title: string;
        note: string | null;
        readonly items: {
          /** Format: uuid */
          containerId: string;
          serial: string;
          productName: string;
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          lot: string;
          quantity: number;
        }[];
        by: string | null;
        recordedAt: string;
      }[];
    };
    StockTransferBody: {
      /** Format: uuid */
      supplierId: string;
      containerIds: string[];
      /** @enum {string} */
      orderKind?: 'form-222' | 'csos';
      orderNumber?: string;
      /** Format: date */
      executedOn?: string;
      document?: string;
      /** Format: date */
      sentOn: string;
      title: string;
      note?: string;
    };
    StockTransferAnswer_Output: {
      /** Format: uuid */
      id: string;
      toName: string;
      toAddress: string;
      toRegistration: string | null;
      orderKind: ('form-222' | 'csos') | null;
      orderNumber: string | null;
      executedOn: string | null;
      document: string | null;
      sentOn: string;
      title: string;
      note: string | null;
      readonly items: {
        /** Format: uuid */
        containerId: string;
        serial: string;
        productName: string;
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        lot: string;
        quantity: number;
      }[];
      by: string | null;
      recordedAt: string;
    };
    CompoundingsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        productId: string;
        productName: string;
        /** Format: uuid */
        lotId: string;
        lot: string;
        expiresOn: string;
        diluent: string;
        finalUl: number;
        mcgPerMl: number;
        theoreticalMcg: number;
        actualMcg: number;
        madeOn: string;
        explanation: string | null;
        readonly powder: {
          /** Format: uuid */
          containerId: string;
          serial: string;
          lot: string;
          quantity: number;
        }[];
        readonly containers: {
          /** Format: uuid */
          id: string;
          serial: string;
          full: number;
        }[];
        preparedById: string | null;
        preparedBy: string | null;
        preparedAt: string;
        check: {
          /** @enum {string} */
          outcome: 'passed' | 'refused';
          note: string | null;
          by: string;
          at: string;
        } | null;
      }[];
    };
    CompoundingBody: {
      /** Format: uuid */
      productId: string;
      lot: string;
      /** Format: date */
      expiresOn: string;
      powder: {
        /** Format: uuid */
        containerId: string;
        quantity: number;
      }[];
      diluent: string;
      finalUl: number;
      containers: {
        ul: number;
        /** Format: uuid */
        placeId: string;
      }[];
      explanation?: string;
    };
    CompoundingAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string;
      productName: string;
      /** Format: uuid */
      lotId: string;
      lot: string;
      expiresOn: string;
      diluent: string;
      finalUl: number;
      mcgPerMl: number;
      theoreticalMcg: number;
      actualMcg: number;
      madeOn: string;
      explanation: string | null;
      readonly powder: {
        /** Format: uuid */
        containerId: string;
        serial: string;
        lot: string;
        quantity: number;
      }[];
      readonly containers: {
        /** Format: uuid */
        id: string;
        serial: string;
        full: number;
      }[];
      preparedById: string | null;
      preparedBy: string | null;
      preparedAt: string;
      check: {
        /** @enum {string} */
        outcome: 'passed' | 'refused';
        note: string | null;
        by: string;
        at: string;
      } | null;
    };
    CompoundingCheckBody: {
      /** @enum {string} */
      outcome: 'passed' | 'refused';
      note?: string;
    };
    WaitingAnswer_Output: {
      minutes: number;
      readonly remainders: {
        /** Format: uuid */
        id: string;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
        volumeUl: number | null;
        source: string;
        leftBy: string | null;
        leftAt: string;
        waste: {
          /** Format: uuid */
          id: string;
          remainderId: string | null;
          container: {
            /** Format: uuid */
            id: string;
            serial: string;
            lot: string;
            expiresOn: string;
            product: {
              /** Format: uuid */
              id: string;
              name: string;
              product: string | null;
              /** @enum {string} */
              form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
              /** @enum {string} */
              unit: 'mcg' | 'piece';
              mcgPerMl: number | null;
              mcgPerUnit: number | null;
              /** @enum {string} */
              schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
            };
          };
          quantity: number;
          volumeUl: number | null;
          /** @enum {string} */
          reason: 'not-taken' | 'partial' | 'broken-unit' | 'rinse' | 'prime' | 'damaged' | 'other';
          /** @enum {string} */
          method: 'drug-disposal' | 'absorbent-waste' | 'sewer' | 'other';
          says: string | null;
          enteredBy: {
            /** Format: uuid */
            id: string;
            name: string | null;
          };
          enteredAt: string;
          signBy: string;
          /** @enum {string} */
          state: 'waiting' | 'signed' | 'expired';
          signed: {
            by: string | null;
            at: string;
            inPlace: boolean;
          } | null;
        } | null;
        ranOut: boolean;
      }[];
      readonly wastes: {
        /** Format: uuid */
        id: string;
        remainderId: string | null;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
        volumeUl: number | null;
        /** @enum {string} */
        reason: 'not-taken' | 'partial' | 'broken-unit' | 'rinse' | 'prime' | 'damaged' | 'other';
        /** @enum {string} */
        method: 'drug-disposal' | 'absorbent-waste' | 'sewer' | 'other';
        says: string | null;
        enteredBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        enteredAt: string;
        signBy: string;
        /** @enum {string} */
        state: 'waiting' | 'signed' | 'expired';
        signed: {
          by: string | null;
          at: string;
          inPlace: boolean;
        } | null;
      }[];
      readonly spills: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'spill' | 'breakage';
        remainderId: string | null;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        spilled: number;
        recovered: number;
        circumstances: string;
        occurredAt: string;
        place: string | null;
        enteredBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        enteredAt: string;
        signed: {
          by: string | null;
          at: string;
          inPlace: boolean;
        } | null;
      }[];
    };
    WastesAnswer_Output: {
      from: string;
      to: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        remainderId: string | null;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
        volumeUl: number | null;
        /** @enum {string} */
        reason: 'not-taken' | 'partial' | 'broken-unit' | 'rinse' | 'prime' | 'damaged' | 'other';
        /** @enum {string} */
        method: 'drug-disposal' | 'absorbent-waste' | 'sewer' | 'other';
        says: string | null;
        enteredBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        enteredAt: string;
        signBy: string;
        /** @enum {string} */
        state: 'waiting' | 'signed' | 'expired';
        signed: {
          by: string | null;
          at: string;
          inPlace: boolean;
        } | null;
      }[];
    };
    WasteBody: {
      /** Format: uuid */
      remainderId?: string;
      /** Format: uuid */
      containerId?: string;
      quantity: number;
      /** @enum {string} */
      reason: 'not-taken' | 'partial' | 'broken-unit' | 'rinse' | 'prime' | 'damaged' | 'other';
      /** @enum {string} */
      method: 'drug-disposal' | 'absorbent-waste' | 'sewer' | 'other';
      says?: string;
    };
    WasteAnswer_Output: {
      /** Format: uuid */
      id: string;
      remainderId: string | null;
      container: {
        /** Format: uuid */
        id: string;
        serial: string;
        lot: string;
        expiresOn: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          product: string | null;
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
          /** @enum {string} */
          schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        };
      };
      quantity: number;
      volumeUl: number | null;
      /** @enum {string} */
      reason: 'not-taken' | 'partial' | 'broken-unit' | 'rinse' | 'prime' | 'damaged' | 'other';
      /** @enum {string} */
      method: 'drug-disposal' | 'absorbent-waste' | 'sewer' | 'other';
      says: string | null;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string | null;
      };
      enteredAt: string;
      signBy: string;
      /** @enum {string} */
      state: 'waiting' | 'signed' | 'expired';
      signed: {
        by: string | null;
        at: string;
        inPlace: boolean;
      } | null;
    };
    SpillsAnswer_Output: {
      from: string;
      to: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'spill' | 'breakage';
        remainderId: string | null;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        spilled: number;
        recovered: number;
        circumstances: string;
        occurredAt: string;
        place: string | null;
        enteredBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        enteredAt: string;
        signed: {
          by: string | null;
          at: string;
          inPlace: boolean;
        } | null;
      }[];
      readonly patterns: {
        /** @enum {string} */
        of: 'person' | 'product' | 'place';
        name: string;
        times: number;
        quantity: number;
      }[];
      reviewDays: number;
    };
    SpillBody: {
      /** Format: uuid */
      remainderId?: string;
      /** Format: uuid */
      containerId?: string;
      /** @enum {string} */
      kind: 'spill' | 'breakage';
      spilled: number;
      recovered: number;
      circumstances: string;
      /** Format: date-time */
      occurredAt: string;
    };
    SpillAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'spill' | 'breakage';
      remainderId: string | null;
      container: {
        /** Format: uuid */
        id: string;
        serial: string;
        lot: string;
        expiresOn: string;
        product: {
          /** Format: uuid */
          id: string;
          name: string;
          product: string | null;
          /** @enum {string} */
          form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
          /** @enum {string} */
          unit: 'mcg' | 'piece';
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
          /** @enum {string} */
          schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
        };
      };
      spilled: number;
      recovered: number;
      circumstances: string;
      occurredAt: string;
      place: string | null;
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string | null;
      };
      enteredAt: string;
      signed: {
        by: string | null;
        at: string;
        inPlace: boolean;
      } | null;
    };
    QuarantineAnswer_Output: {
      readonly items: {
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
        readonly entries: {
          /** Format: uuid */
          movementId: string;
          /** @enum {string} */
          kind: 'return' | 'quarantine' | 'found';
          quantity: number;
          expected: number | null;
          reason: string | null;
          by: string | null;
          at: string;
        }[];
      }[];
      readonly unusable: {
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
        /** @enum {string} */
        why: 'expired' | 'blocked';
        says: string | null;
      }[];
    };
    QuarantineBody: {
      /** Format: uuid */
      remainderId?: string;
      /** Format: uuid */
      containerId?: string;
      quantity: number;
      /** @enum {string} */
      reason: 'expired' | 'blocked' | 'damaged' | 'discontinued' | 'unused' | 'other';
      says?: string;
    };
    QuarantinedAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      containerId: string;
      quantity: number;
      /** @enum {string} */
      reason: 'expired' | 'blocked' | 'damaged' | 'discontinued' | 'unused' | 'other';
      at: string;
    };
    DestructionsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        method: 'on-site' | 'reverse-distributor';
        on: string;
        formNumber: string;
        how: string | null;
        distributor: string | null;
        distributorDea: string | null;
        readonly lines: {
          container: {
            /** Format: uuid */
            id: string;
            serial: string;
            lot: string;
            expiresOn: string;
            product: {
              /** Format: uuid */
              id: string;
              name: string;
              product: string | null;
              /** @enum {string} */
              form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
              /** @enum {string} */
              unit: 'mcg' | 'piece';
              mcgPerMl: number | null;
              mcgPerUnit: number | null;
              /** @enum {string} */
              schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
            };
          };
          quantity: number;
        }[];
        enteredBy: {
          /** Format: uuid */
          id: string;
          name: string | null;
        };
        enteredAt: string;
        readonly signatures: {
          /** Format: uuid */
          staffId: string;
          by: string | null;
          at: string;
          inPlace: boolean;
        }[];
      }[];
    };
    DestructionBody: {
      /** @enum {string} */
      method: 'on-site' | 'reverse-distributor';
      /** Format: date */
      on: string;
      formNumber: string;
      how?: string;
      distributor?: string;
      distributorDea?: string;
      lines: {
        /** Format: uuid */
        containerId: string;
        quantity: number;
      }[];
    };
    DestructionAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      method: 'on-site' | 'reverse-distributor';
      on: string;
      formNumber: string;
      how: string | null;
      distributor: string | null;
      distributorDea: string | null;
      readonly lines: {
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        quantity: number;
      }[];
      enteredBy: {
        /** Format: uuid */
        id: string;
        name: string | null;
      };
      enteredAt: string;
      readonly signatures: {
        /** Format: uuid */
        staffId: string;
        by: string | null;
        at: string;
        inPlace: boolean;
      }[];
    };
    LossesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'theft' | 'loss';
        discoveredAt: string;
        circumstances: string;
        incidentId: string | null;
        discoveredIn: {
          /** @enum {string} */
          type: 'count' | 'inventory' | 'receipt';
          /** Format: uuid */
          id: string;
        } | null;
        readonly lines: {
          /** Format: uuid */
          id: string;
          container: {
            /** Format: uuid */
            id: string;
            serial: string;
            lot: string;
            expiresOn: string;
            product: {
              /** Format: uuid */
              id: string;
              name: string;
              product: string | null;
              /** @enum {string} */
              form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
              /** @enum {string} */
              unit: 'mcg' | 'piece';
              mcgPerMl: number | null;
              mcgPerUnit: number | null;
              /** @enum {string} */
              schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
            };
          };
          /** @enum {string} */
          account: 'stock' | 'prepared' | 'quarantine';
          quantity: number;
          found: number;
        }[];
        readonly steps: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          step: 'dea-notice' | 'form-106' | 'state-notice' | 'police' | 'note';
          doneAt: string;
          reference: string | null;
          says: string | null;
          by: string | null;
          recordedAt: string;
        }[];
        decision: {
          significant: boolean;
          factors: {
            quantity: string;
            substances: string;
            access: string;
            pattern: string;
            diversion: string;
            trends: string;
          };
          by: string | null;
          at: string;
        } | null;
        readonly clocks: {
          /** @enum {string} */
          clock: 'dea-notice' | 'form-106' | 'state-notice' | 'police';
          label: string;
          dueAt: string | null;
          doneAt: string | null;
          /** @enum {string} */
          state: 'running' | 'soon' | 'overdue' | 'done' | 'done-late';
        }[];
        recordedBy: string | null;
        recordedAt: string;
        closed: {
          by: string | null;
          at: string;
        } | null;
      }[];
    };
    LossBody: {
      /** @enum {string} */
      kind: 'theft' | 'loss';
      /** Format: date-time */
      discoveredAt: string;
      circumstances: string;
      discoveredIn?: {
        /** @enum {string} */
        type: 'count' | 'inventory' | 'receipt';
        /** Format: uuid */
        id: string;
      };
      lines: {
        /** Format: uuid */
        containerId: string;
        /** @enum {string} */
        account: 'stock' | 'prepared' | 'quarantine';
        quantity: number;
        /** Format: uuid */
        remainderId?: string;
      }[];
    };
    LossAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'theft' | 'loss';
      discoveredAt: string;
      circumstances: string;
      incidentId: string | null;
      discoveredIn: {
        /** @enum {string} */
        type: 'count' | 'inventory' | 'receipt';
        /** Format: uuid */
        id: string;
      } | null;
      readonly lines: {
        /** Format: uuid */
        id: string;
        container: {
          /** Format: uuid */
          id: string;
          serial: string;
          lot: string;
          expiresOn: string;
          product: {
            /** Format: uuid */
            id: string;
            name: string;
            product: string | null;
            /** @enum {string} */
            form: 'liquid' | 'tablet' | 'film' | 'injection' | 'powder' | 'kit' | 'strip';
            /** @enum {string} */
            unit: 'mcg' | 'piece';
            mcgPerMl: number | null;
            mcgPerUnit: number | null;
            /** @enum {string} */
            schedule: 'II' | 'III' | 'IV' | 'V' | 'none';
          };
        };
        /** @enum {string} */
        account: 'stock' | 'prepared' | 'quarantine';
        quantity: number;
        found: number;
      }[];
      readonly steps: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        step: 'dea-notice' | 'form-106' | 'state-notice' | 'police' | 'note';
        doneAt: string;
        reference: string | null;
        says: string | null;
        by: string | null;
        recordedAt: string;
      }[];
      decision: {
        significant: boolean;
        factors: {
          quantity: string;
          substances: string;
          access: string;
          pattern: string;
          diversion: string;
          trends: string;
        };
        by: string | null;
        at: string;
      } | null;
      readonly clocks: {
        /** @enum {string} */
        clock: 'dea-notice' | 'form-106' | 'state-notice' | 'police';
        label: string;
        dueAt: string | null;
        doneAt: string | null;
        /** @enum {string} */
        state: 'running' | 'soon' | 'overdue' | 'done' | 'done-late';
      }[];
      recordedBy: string | null;
      recordedAt: string;
      closed: {
        by: string | null;
        at: string;
      } | null;
    };
    LossStepBody: {
      /** @enum {string} */
      step: 'dea-notice' | 'form-106' | 'state-notice' | 'police' | 'note';
      /** Format: date-time */
      doneAt: string;
      reference?: string;
      says?: string;
    };
    LossDecisionBody: {
      significant: boolean;
      factors: {
        quantity: string;
        substances: string;
        access: string;
        pattern: string;
        diversion: string;
        trends: string;
      };
    };
    LossFoundBody: {
      /** Format: uuid */
      containerId: string;
      quantity: number;
      says: string;
    };
    PreventionPlansAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        version: number;
        active: boolean;
        /** @enum {string} */
        occasion:
          | 'first'
          | 'review'
          | 'aftercare'
          | 'return-to-use'
          | 'overdose'
          | 'moud-change'
          | 'pregnancy'
          | 'loss'
          | 'correction';
        plan: {
          reasons: string | null;
          readonly internal: {
            /** @enum {string} */
            kind: 'feeling' | 'pain' | 'sleep-loss' | 'anger' | 'boredom' | 'cravings' | 'other';
            words: string;
            readonly coping: {
              action: string;
              where: string | null;
              howLong: string | null;
            }[];
          }[];
          readonly external: {
            /** @enum {string} */
            kind: 'people' | 'places' | 'things' | 'times' | 'money' | 'stress' | 'celebration';
            words: string;
            readonly coping: {
              action: string;
              where: string | null;
              howLong: string | null;
            }[];
          }[];
          readonly signs: string[];
          noticed: string | null;
          readonly people: {
            name: string;
            relation: string;
            phone: string;
            times: string | null;
            mayContact: boolean;
          }[];
          professionals: {
            counselor: string | null;
            medical: string | null;
            afterHours: string | null;
          };
          home: {
            safety: string | null;
            removed: string | null;
            storage: string | null;
            place: string | null;
          };
          routine: {
            sleep: string | null;
            exercise: string | null;
            nutrition: string | null;
            work: string | null;
            hobbies: string | null;
          };
          readonly groups: {
            /** @enum {string} */
            group: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
            name: string | null;
            when: string;
            /** @enum {string} */
            format: 'in-person' | 'video' | 'phone';
          }[];
          groupsDeclined: boolean;
          medication: {
            product: string;
            prescriber: string;
            nextOn: string | null;
            ifMissed: string;
          } | null;
          naloxone:
            | (
                | {
                    /** @constant */
                    answer: 'in-hand';
                    where: string;
                    expiresOn: string | null;
                    whoKnows: string;
                    trainedOn: string | null;
                  }
                | {
                    /** @constant */
                    answer: 'refused';
                    reason: string;
                  }
              )
            | null;
          readonly safety: ('never-alone' | 'tolerance' | 'strips' | 'good-samaritan')[];
          safetyWords: string | null;
          ifUse: string | null;
          readonly told: {
            name: string;
            what: string;
          }[];
          nobodyTold: boolean;
          forOthers: string | null;
        };
        readonly warnings: string[];
        consent: ('signed' | 'agreed' | 'declined') | null;
        consentReason: string | null;
        nextReviewOn: string | null;
        on: string;
        by: string | null;
        at: string;
        current: boolean;
      }[];
      review: {
        on: string;
        why: string;
        overdue: boolean;
      } | null;
      scene: {
        onMedication: boolean;
        product: string | null;
        prescriber: string | null;
        counselor: string | null;
        phone: string;
        today: string;
        leastPeople: number;
        reviewBy: number;
        reviewLater: number;
      };
    };
    PreventionPlanBody: {
      activate: boolean;
      /** @enum {string} */
      occasion:
        | 'first'
        | 'review'
        | 'aftercare'
        | 'return-to-use'
        | 'overdose'
        | 'moud-change'
        | 'pregnancy'
        | 'loss'
        | 'correction';
      plan: {
        reasons: string | null;
        internal: {
          /** @enum {string} */
          kind: 'feeling' | 'pain' | 'sleep-loss' | 'anger' | 'boredom' | 'cravings' | 'other';
          words: string;
          coping: {
            action: string;
            where: string | null;
            howLong: string | null;
          }[];
        }[];
        external: {
          /** @enum {string} */
          kind: 'people' | 'places' | 'things' | 'times' | 'money' | 'stress' | 'celebration';
          words: string;
          coping: {
            action: string;
            where: string | null;
            howLong: string | null;
          }[];
        }[];
        signs: string[];
        noticed: string | null;
        people: {
          name: string;
          relation: string;
          phone: string;
          times: string | null;
          mayContact: boolean;
        }[];
        professionals: {
          counselor: string | null;
          medical: string | null;
          afterHours: string | null;
        };
        home: {
          safety: string | null;
          removed: string | null;
          storage: string | null;
          place: string | null;
        };
        routine: {
          sleep: string | null;
          exercise: string | null;
          nutrition: string | null;
          work: string | null;
          hobbies: string | null;
        };
        groups: {
          /** @enum {string} */
          group: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
          name: string | null;
          when: string;
          /** @enum {string} */
          format: 'in-person' | 'video' | 'phone';
        }[];
        groupsDeclined: boolean;
        medication: {
          product: string;
          prescriber: string;
          nextOn: string | null;
          ifMissed: string;
        } | null;
        naloxone:
          | (
              | {
                  /** @constant */
                  answer: 'in-hand';
                  where: string;
                  expiresOn: string | null;
                  whoKnows: string;
                  trainedOn: string | null;
                }
              | {
                  /** @constant */
                  answer: 'refused';
                  reason: string;
                }
            )
          | null;
        safety: ('never-alone' | 'tolerance' | 'strips' | 'good-samaritan')[];
        safetyWords: string | null;
        ifUse: string | null;
        told: {
          name: string;
          what: string;
        }[];
        nobodyTold: boolean;
        forOthers: string | null;
      };
      consent: ('signed' | 'agreed' | 'declined') | null;
      consentReason: string | null;
      nextReviewOn: string | null;
      follows: string | null;
    };
    PreventionPlanAnswer_Output: {
      record: {
        /** Format: uuid */
        id: string;
        version: number;
        active: boolean;
        /** @enum {string} */
        occasion:
          | 'first'
          | 'review'
          | 'aftercare'
          | 'return-to-use'
          | 'overdose'
          | 'moud-change'
          | 'pregnancy'
          | 'loss'
          | 'correction';
        plan: {
          reasons: string | null;
          readonly internal: {
            /** @enum {string} */
            kind: 'feeling' | 'pain' | 'sleep-loss' | 'anger' | 'boredom' | 'cravings' | 'other';
            words: string;
            readonly coping: {
              action: string;
              where: string | null;
              howLong: string | null;
            }[];
          }[];
          readonly external: {
            /** @enum {string} */
            kind: 'people' | 'places' | 'things' | 'times' | 'money' | 'stress' | 'celebration';
            words: string;
            readonly coping: {
              action: string;
              where: string | null;
              howLong: string | null;
            }[];
          }[];
          readonly signs: string[];
          noticed: string | null;
          readonly people: {
            name: string;
            relation: string;
            phone: string;
            times: string | null;
            mayContact: boolean;
          }[];
          professionals: {
            counselor: string | null;
            medical: string | null;
            afterHours: string | null;
          };
          home: {
            safety: string | null;
            removed: string | null;
            storage: string | null;
            place: string | null;
          };
          routine: {
            sleep: string | null;
            exercise: string | null;
            nutrition: string | null;
            work: string | null;
            hobbies: string | null;
          };
          readonly groups: {
            /** @enum {string} */
            group: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
            name: string | null;
            when: string;
            /** @enum {string} */
            format: 'in-person' | 'video' | 'phone';
          }[];
          groupsDeclined: boolean;
          medication: {
            product: string;
            prescriber: string;
            nextOn: string | null;
            ifMissed: string;
          } | null;
          naloxone:
            | (
                | {
                    /** @constant */
                    answer: 'in-hand';
                    where: string;
                    expiresOn: string | null;
                    whoKnows: string;
                    trainedOn: string | null;
                  }
                | {
                    /** @constant */
                    answer: 'refused';
                    reason: string;
                  }
              )
            | null;
          readonly safety: ('never-alone' | 'tolerance' | 'strips' | 'good-samaritan')[];
          safetyWords: string | null;
          ifUse: string | null;
          readonly told: {
            name: string;
            what: string;
          }[];
          nobodyTold: boolean;
          forOthers: string | null;
        };
        readonly warnings: string[];
        consent: ('signed' | 'agreed' | 'declined') | null;
        consentReason: string | null;
        nextReviewOn: string | null;
        on: string;
        by: string | null;
        at: string;
        current: boolean;
      };
      readonly answers: {
        number: number;
        label: string;
        /** @enum {string} */
        state: 'filled' | 'missing' | 'empty';
        says: string | null;
        warns: string | null;
      }[];
    };
    UseEventsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        foundBy: 'self-report' | 'test' | 'family' | 'staff';
        testBasis: ('confirmed' | 'reviewed' | 'agreed') | null;
        knownAt: string;
        knownOn: string;
        usedOn: string | null;
        readonly substances: string[];
        /** @enum {string} */
        route: 'swallowed' | 'snorted' | 'smoked' | 'injected' | 'other' | 'unknown';
        amount: string | null;
        setting: string | null;
        /** @enum {string} */
        alone: 'yes' | 'no' | 'unknown';
        told: string | null;
        /** @enum {string} */
        outcome: 'slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown';
        note: string | null;
        by: string | null;
        recordedAt: string;
        takenBack: {
          reason: string;
          by: string | null;
          at: string;
        } | null;
        readonly changes: {
          /** Format: uuid */
          id: string;
          step: ('reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan') | ('outcome' | 'taken-back');
          answer: ('done' | 'declined' | 'not-possible') | null;
          outcome: ('slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown') | null;
          details: {
            [key: string]: string;
          };
          reason: string | null;
          at: string;
          by: string | null;
          recordedAt: string;
        }[];
        readonly steps: {
          /** @enum {string} */
          step: 'reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan';
          dueAt: string;
          answeredAt: string | null;
          overdue: boolean;
          readonly rows: {
            /** Format: uuid */
            id: string;
            step:
              ('reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan') | ('outcome' | 'taken-back');
            answer: ('done' | 'declined' | 'not-possible') | null;
            outcome: ('slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown') | null;
            details: {
              [key: string]: string;
            };
            reason: string | null;
            at: string;
            by: string | null;
            recordedAt: string;
          }[];
        }[];
        open: boolean;
      }[];
      figures: {
        count: number;
        daysSince: number | null;
      };
      scene: {
        onNaltrexone: boolean;
        today: string;
        hasEpisode: boolean;
      };
    };
    UseEventBody: {
      /** @enum {string} */
      foundBy: 'self-report' | 'test' | 'family' | 'staff';
      /** @enum {string} */
      testBasis?: 'confirmed' | 'reviewed' | 'agreed';
      /** Format: date-time */
      knownAt?: string;
      /** Format: date */
      usedOn?: string;
      substances: (
        | 'Heroin'
        | 'Opioid'
        | 'Methadone'
        | 'Buprenorphine'
        | 'Cocaine'
        | 'Amphetamine'
        | 'Benzodiazepine'
        | 'Sedatives'
        | 'Alcohol'
        | 'THC'
        | 'Unknown'
      )[];
      /** @enum {string} */
      route: 'swallowed' | 'snorted' | 'smoked' | 'injected' | 'other' | 'unknown';
      amount?: string;
      setting?: string;
      /** @enum {string} */
      alone: 'yes' | 'no' | 'unknown';
      told?: string;
      /** @enum {string} */
      outcome: 'slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown';
      note?: string;
    };
    UseEventWritten_Output: {
      record: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        foundBy: 'self-report' | 'test' | 'family' | 'staff';
        testBasis: ('confirmed' | 'reviewed' | 'agreed') | null;
        knownAt: string;
        knownOn: string;
        usedOn: string | null;
        readonly substances: string[];
        /** @enum {string} */
        route: 'swallowed' | 'snorted' | 'smoked' | 'injected' | 'other' | 'unknown';
        amount: string | null;
        setting: string | null;
        /** @enum {string} */
        alone: 'yes' | 'no' | 'unknown';
        told: string | null;
        /** @enum {string} */
        outcome: 'slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown';
        note: string | null;
        by: string | null;
        recordedAt: string;
        takenBack: {
          reason: string;
          by: string | null;
          at: string;
        } | null;
        readonly changes: {
          /** Format: uuid */
          id: string;
          step: ('reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan') | ('outcome' | 'taken-back');
          answer: ('done' | 'declined' | 'not-possible') | null;
          outcome: ('slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown') | null;
          details: {
            [key: string]: string;
          };
          reason: string | null;
          at: string;
          by: string | null;
          recordedAt: string;
        }[];
        readonly steps: {
          /** @enum {string} */
          step: 'reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan';
          dueAt: string;
          answeredAt: string | null;
          overdue: boolean;
          readonly rows: {
            /** Format: uuid */
            id: string;
            step:
              ('reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan') | ('outcome' | 'taken-back');
            answer: ('done' | 'declined' | 'not-possible') | null;
            outcome: ('slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown') | null;
            details: {
              [key: string]: string;
            };
            reason: string | null;
            at: string;
            by: string | null;
            recordedAt: string;
          }[];
        }[];
        open: boolean;
      };
      readonly hints: string[];
    };
    UseStepBody: {
      /** @enum {string} */
      step: 'reach-out' | 'safety' | 'support' | 'learn' | 'level-of-care' | 'plan';
      /** @enum {string} */
      answer: 'done' | 'declined' | 'not-possible';
      /** Format: date-time */
      at?: string;
      details?: {
        [key: string]: string;
      };
      reason?: string;
    };
    UseChangeBody: {
      change:
        | {
            /** @constant */
            kind: 'outcome';
            /** @enum {string} */
            outcome: 'slip' | 'return' | 'overdose-survived' | 'overdose-fatal' | 'unknown';
            reason: string;
          }
        | {
            /** @constant */
            kind: 'taken-back';
            reason: string;
          };
    };
    CheckUpsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        at: string;
        /** @enum {string} */
        channel: 'phone' | 'visit' | 'home-visit' | 'video' | 'text';
        /** @description Null: they were not reached. */
        talk: {
          /** @enum {string} */
          used: 'no' | 'yes' | 'declined';
          daysUsed: number | null;
          craving: number | null;
          /** @enum {string} */
          medication: 'yes' | 'in-part' | 'stopped' | 'none' | 'declined';
          /** @enum {string} */
          naloxone: 'yes' | 'no' | 'given';
          living: ('stable' | 'at-risk' | 'none' | 'institution') | null;
          readonly groups: ('NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER')[];
          /** @description TEDS: visits of self-help groups in the last 30 days. */
          groupVisits: ('1' | '2' | '3' | '4' | '5') | null;
          /** @description Do these groups welcome people on medication? */
          groupsWelcome: boolean | null;
          sponsor: boolean | null;
          work: string | null;
          relationships: string | null;
          health: string | null;
          needs: string | null;
          /** @enum {string} */
          help: 'not-needed' | 'accepted' | 'declined';
          planChanged: boolean;
        } | null;
        nextOn: string | null;
        note: string | null;
        by: string | null;
        recordedAt: string;
      }[];
      /** @description The newest BAM and BARC-10. */
      readonly scales: {
        instrument: string;
        /** Format: date */
        on: string;
        readonly scores: {
          [key: string]: number;
        };
      }[];
      readonly schedule: {
        /** Format: date */
        on: string;
        /** @enum {string} */
        state: 'met' | 'missed' | 'overdue' | 'ahead';
      }[];
      scene: {
        /** Format: date */
        today: string;
        onMedication: boolean;
        hasEpisode: boolean;
      };
    };
    CheckUpBody: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      channel: 'phone' | 'visit' | 'home-visit' | 'video' | 'text';
      /** @description Null: they were not reached. */
      talk: {
        /** @enum {string} */
        used: 'no' | 'yes' | 'declined';
        daysUsed: number | null;
        craving: number | null;
        /** @enum {string} */
        medication: 'yes' | 'in-part' | 'stopped' | 'none' | 'declined';
        /** @enum {string} */
        naloxone: 'yes' | 'no' | 'given';
        living: ('stable' | 'at-risk' | 'none' | 'institution') | null;
        readonly groups: ('NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER')[];
        /** @description TEDS: visits of self-help groups in the last 30 days. */
        groupVisits: ('1' | '2' | '3' | '4' | '5') | null;
        /** @description Do these groups welcome people on medication? */
        groupsWelcome: boolean | null;
        sponsor: boolean | null;
        work: string | null;
        relationships: string | null;
        health: string | null;
        needs: string | null;
        /** @enum {string} */
        help: 'not-needed' | 'accepted' | 'declined';
        planChanged: boolean;
      } | null;
      nextOn: string | null;
      note: string | null;
    };
    CheckUpWritten_Output: {
      record: {
        /** Format: uuid */
        id: string;
        at: string;
        /** @enum {string} */
        channel: 'phone' | 'visit' | 'home-visit' | 'video' | 'text';
        /** @description Null: they were not reached. */
        talk: {
          /** @enum {string} */
          used: 'no' | 'yes' | 'declined';
          daysUsed: number | null;
          craving: number | null;
          /** @enum {string} */
          medication: 'yes' | 'in-part' | 'stopped' | 'none' | 'declined';
          /** @enum {string} */
          naloxone: 'yes' | 'no' | 'given';
          living: ('stable' | 'at-risk' | 'none' | 'institution') | null;
          readonly groups: ('NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER')[];
          /** @description TEDS: visits of self-help groups in the last 30 days. */
          groupVisits: ('1' | '2' | '3' | '4' | '5') | null;
          /** @description Do these groups welcome people on medication? */
          groupsWelcome: boolean | null;
          sponsor: boolean | null;
          work: string | null;
          relationships: string | null;
          health: string | null;
          needs: string | null;
          /** @enum {string} */
          help: 'not-needed' | 'accepted' | 'declined';
          planChanged: boolean;
        } | null;
        nextOn: string | null;
        note: string | null;
        by: string | null;
        recordedAt: string;
      };
      readonly hints: string[];
    };
    SupportGroupsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        code: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
        name: string;
        /** @enum {string} */
        format: 'in-person' | 'video' | 'phone';
        /** @description 1 is Monday. */
        weekday: number | null;
        startsAt: string | null;
        place: string | null;
        /** @enum {string} */
        welcomes: 'yes' | 'no' | 'unknown';
        ended: boolean;
        by: string | null;
      }[];
    };
    SupportGroupBody: {
      /** @enum {string} */
      code: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
      name: string;
      /** @enum {string} */
      format: 'in-person' | 'video' | 'phone';
      /** @description 1 is Monday. */
      weekday: number | null;
      startsAt: string | null;
      place: string | null;
      /** @enum {string} */
      welcomes: 'yes' | 'no' | 'unknown';
      ended: boolean;
      /** @description The version that was read; null for a new group. */
      replaces: string | null;
    };
    SupportMeetingsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        on: string;
        /** @enum {string} */
        code: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
        /** @enum {string} */
        format: 'in-person' | 'video' | 'phone';
        sponsor: boolean | null;
        name: string | null;
        by: string | null;
      }[];
      /** @description As TEDS counts the last 30 days. */
      visits: ('1' | '2' | '3' | '4' | '5') | null;
      /** Format: date */
      today: string;
    };
    SupportMeetingBody: {
      /** Format: date */
      on: string;
      /** @enum {string} */
      code: 'NA' | 'AA' | 'SMART' | 'MARA' | 'REFUGE' | 'LIFERING' | 'WFS' | 'OTHER';
      /** @enum {string} */
      format: 'in-person' | 'video' | 'phone';
      sponsor: boolean | null;
      groupId: string | null;
    };
    UnitBoardAnswer_Output: {
      at: string;
      readonly beds: {
        /** Format: uuid */
        id: string;
        label: string;
        /** @enum {string} */
        level: 'wm_res' | 'wm_hosp' | 'res';
        place: {
          /** Format: uuid */
          id: string;
          name: string;
        };
        room: {
          /** Format: uuid */
          id: string;
          name: string;
        } | null;
        closure: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          reason: 'cleaning' | 'repair' | 'infection' | 'staffing' | 'other';
          note: string | null;
          since: string;
          expectedUntil: string | null;
          by: string | null;
        } | null;
        lying: {
          /** Format: uuid */
          stayId: string;
          /** Format: uuid */
          patientId: string;
          since: string;
          arrived: boolean;
          leave: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'hospital' | 'pass' | 'appointment' | 'court' | 'other';
            leftAt: string;
            expectedAt: string;
            note: string | null;
          } | null;
        } | null;
        reserved: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          name: string;
          number: string;
          until: string;
          note: string | null;
        } | null;
        person: {
          /** Format: uuid */
          patientId: string;
          number: string;
          name: string;
          dateOfBirth: string | null;
          hidden: boolean;
          pregnant: boolean;
          readonly allergies: string[];
          readonly flags: string[];
          vitals: {
            at: string;
            details: {
              [key: string]: unknown;
            };
          } | null;
          trend: ('rising' | 'falling' | 'level') | null;
          readonly alerts: {
            alert: string;
            /** @enum {string} */
            severity: 'info' | 'warn' | 'high' | 'critical';
            label: string;
            why: string;
          }[];
          readonly due: {
            /** @enum {string} */
            what: 'cows' | 'vitals' | 'effect' | 'dose' | 'call';
            why: string;
            dueAt: string | null;
            /** @enum {string} */
            state: 'ahead' | 'due' | 'late' | 'with-event';
            drug: string | null;
          }[];
          day: number;
          long: boolean;
          minor: boolean;
          observation: {
            /** @enum {string} */
            level: 'general' | 'hourly' | 'half-hourly' | 'quarter-hourly' | 'constant' | 'arm-length';
            since: string;
          } | null;
          risk: {
            /** @enum {string} */
            level: 'low' | 'moderate' | 'high' | 'imminent';
            at: string;
          } | null;
          stay: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: 'wm_amb' | 'wm_res' | 'wm_hosp';
            method: ('buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support') | null;
            startedAt: string;
          } | null;
          readonly cows: {
            total: number;
            band: string | null;
            at: string;
          }[];
          moud: string | null;
        } | null;
      }[];
      readonly waiting: {
        patientId: string | null;
        enquiryId: string | null;
        name: string;
        number: string | null;
        hidden: boolean;
        /** @enum {string} */
        why: 'placed' | 'decided' | 'listed';
        level: string | null;
        priority: string | null;
        since: string;
      }[];
      counts: {
        beds: number;
        occupied: number;
        away: number;
        reserved: number;
        outOfService: number;
        empty: number;
      };
      shift: {
        /** @enum {string} */
        name: 'day' | 'evening' | 'night';
        startsAt: string;
        endsAt: string;
      };
    };
    CensusDaysAnswer_Output: {
      readonly items: {
        day: string;
        /** @enum {string} */
        level: 'wm_res' | 'wm_hosp' | 'res';
        beds: number;
        occupied: number;
        away: number;
        outOfService: number;
        available: number;
      }[];
    };
    BedsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        placeId: string;
        placeName: string;
        roomId: string | null;
        roomName: string | null;
        label: string;
        /** @enum {string} */
        level: 'wm_res' | 'wm_hosp' | 'res';
        version: number;
        retiredOn: string | null;
        occupied: boolean;
        reserved: boolean;
        closure: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          reason: 'cleaning' | 'repair' | 'infection' | 'staffing' | 'other';
          note: string | null;
          since: string;
          expectedUntil: string | null;
          by: string | null;
        } | null;
      }[];
    };
    BedBody: {
      /** Format: uuid */
      placeId: string;
      roomId: string | null;
      label: string;
      /** @enum {string} */
      level: 'wm_res' | 'wm_hosp' | 'res';
    };
    BedAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      placeId: string;
      placeName: string;
      roomId: string | null;
      roomName: string | null;
      label: string;
      /** @enum {string} */
      level: 'wm_res' | 'wm_hosp' | 'res';
      version: number;
      retiredOn: string | null;
      occupied: boolean;
      reserved: boolean;
      closure: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        reason: 'cleaning' | 'repair' | 'infection' | 'staffing' | 'other';
        note: string | null;
        since: string;
        expectedUntil: string | null;
        by: string | null;
      } | null;
    };
    BedRetireBody: Record<string, never>;
    BedClosureBody: {
      /** Format: uuid */
      bedId: string;
      /** @enum {string} */
      reason: 'cleaning' | 'repair' | 'infection' | 'staffing' | 'other';
      note?: string;
      /** Format: date-time */
      from?: string;
      /** Format: date */
      expectedUntil?: string;
    };
    BedReopenBody: {
      note?: string;
    };
    HandoversAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        place: {
          /** Format: uuid */
          id: string;
          name: string;
        };
        /** @enum {string} */
        shift: 'day' | 'evening' | 'night';
        forDay: string;
        startsAt: string;
        endsAt: string;
        /** @enum {string} */
        state: 'running' | 'to-sign' | 'to-take' | 'done';
        openedBy: string | null;
        signed: {
          by: string | null;
          at: string;
          /** Format: uuid */
          byId: string;
        } | null;
        taken: {
          by: string | null;
          at: string;
          note: string | null;
          inPlace: boolean;
        } | null;
      }[];
      readonly missing: {
        place: {
          /** Format: uuid */
          id: string;
          name: string;
        };
        /** @enum {string} */
        shift: 'day' | 'evening' | 'night';
        forDay: string;
        startsAt: string;
        endsAt: string;
      }[];
    };
    HandoverAnswer_Output: {
      /** Format: uuid */
      id: string;
      place: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @enum {string} */
      shift: 'day' | 'evening' | 'night';
      forDay: string;
      startsAt: string;
      endsAt: string;
      /** @enum {string} */
      state: 'running' | 'to-sign' | 'to-take' | 'done';
      openedBy: string | null;
      signed: {
        by: string | null;
        at: string;
        /** Format: uuid */
        byId: string;
      } | null;
      taken: {
        by: string | null;
        at: string;
        note: string | null;
        inPlace: boolean;
      } | null;
      mayBeSignedFrom: string;
      sheet: {
        readonly lines: {
          /** Format: uuid */
          patientId: string;
          number: string;
          name: string;
          dateOfBirth: string | null;
          hidden: boolean;
          pregnant: boolean;
          readonly allergies: string[];
          readonly flags: string[];
          vitals: {
            at: string;
            details: {
              [key: string]: unknown;
            };
          } | null;
          trend: ('rising' | 'falling' | 'level') | null;
          readonly alerts: {
            alert: string;
            /** @enum {string} */
            severity: 'info' | 'warn' | 'high' | 'critical';
            label: string;
            why: string;
          }[];
          readonly due: {
            /** @enum {string} */
            what: 'cows' | 'vitals' | 'effect' | 'dose' | 'call';
            why: string;
            dueAt: string | null;
            /** @enum {string} */
            state: 'ahead' | 'due' | 'late' | 'with-event';
            drug: string | null;
          }[];
          bed: string;
          room: string | null;
          day: number;
          level: (('wm_amb' | 'wm_res' | 'wm_hosp') | 'res') | null;
          method: ('buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support') | null;
          away: {
            /** @enum {string} */
            kind: 'hospital' | 'pass' | 'appointment' | 'court' | 'other';
            expectedAt: string;
          } | null;
          came: string | null;
          went: string | null;
          observation: ('general' | 'hourly' | 'half-hourly' | 'quarter-hourly' | 'constant' | 'arm-length') | null;
          risk: ('low' | 'moderate' | 'high' | 'imminent') | null;
          cows: {
            total: number;
            band: string | null;
            at: string;
          } | null;
          readonly doses: {
            at: string;
            product: string;
            doseMcg: number;
          }[];
          readonly comfort: {
            at: string;
            drug: string;
            outcome: string;
            doseMcg: number | null;
          }[];
          readonly escalations: {
            at: string;
            readonly causes: string[];
            told: string;
            outcome: string;
          }[];
          care: {
            inMl: number;
            outMl: number;
            sleepQuarters: number | null;
            readonly meals: {
              meal: string;
              share: number;
            }[];
          };
        }[];
        readonly notes: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          patientId: string;
          text: string;
          watch: boolean;
          by: string | null;
          at: string;
        }[];
        composedAt: string;
      };
    };
    HandoverBody: {
      /** Format: uuid */
      placeId: string;
      /** Format: date-time */
      startsAt: string;
    };
    HandoverNoteBody: {
      /** Format: uuid */
      patientId: string;
      text: string;
      watch: boolean;
      /** Format: uuid */
      replacesId?: string;
    };
    HandoverSignBody: Record<string, never>;
    HandoverTakeBody: {
      note?: string;
      email?: string;
      password?: string;
    };
    ReservationBody: {
      /** Format: uuid */
      bedId: string;
      /** Format: date-time */
      until: string;
      note?: string;
    };
    UnitRecordAnswer_Output: {
      readonly bedStays: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        bedId: string;
        label: string;
        place: string;
        room: string | null;
        /** @enum {string} */
        level: 'wm_res' | 'wm_hosp' | 'res';
        detoxStayId: string | null;
        from: string;
        to: string | null;
        endReason: ('moved' | 'completed' | 'left' | 'transferred' | 'medical' | 'error') | null;
        endNote: string | null;
        by: string | null;
        readonly leaves: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          kind: 'hospital' | 'pass' | 'appointment' | 'court' | 'other';
          leftAt: string;
          expectedAt: string;
          note: string | null;
          by: string | null;
          end: {
            /** @enum {string} */
            outcome: 'returned' | 'did-not-return';
            at: string;
            note: string | null;
            by: string | null;
          } | null;
        }[];
        readonly arrivals: {
          /** Format: uuid */
          id: string;
          at: string;
          readonly belongings: {
            item: string;
            count: number;
            /** @enum {string} */
            kept: 'with-person' | 'locker' | 'safe' | 'medication-room' | 'family' | 'disposed';
          }[];
          /** @enum {string} */
          search: 'consented' | 'in-part' | 'declined' | 'not-asked';
          searchNote: string | null;
          note: string | null;
          by: string | null;
          replaced: boolean;
          replaces: {
            /** Format: uuid */
            id: string;
            reason: string;
          } | null;
        }[];
      }[];
      readonly stays: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        level: 'wm_amb' | 'wm_res' | 'wm_hosp';
        method: ('buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support') | null;
        startedAt: string;
        endedAt: string | null;
        endReason:
          | (
              | 'completed'
              | 'left-before-completion'
              | 'left-earlier-than-advised'
              | 'transferred'
              | 'medical'
              | 'level-changed'
              | 'error'
              | 'not-recorded'
            )
          | null;
        note: string | null;
        by: string | null;
        origin: string;
        readonly methods: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          method: 'buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support';
          reason: string;
          at: string;
          by: string | null;
        }[];
        readonly endings: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          outcome: 'completed' | 'left-before-completion' | 'left-earlier-than-advised' | 'transferred' | 'medical';
          completedAt: string;
          details: {
            cows: {
              /** Format: uuid */
              id: string;
              total: number | null;
              at: string;
            } | null;
            vitals: {
              /** Format: uuid */
              id: string;
              at: string;
            } | null;
            /** @enum {string} */
            naloxone: 'given' | 'has-it' | 'declined' | 'not-offered';
            /** @enum {string} */
            riskTalk: 'done' | 'declined' | 'not-possible';
            /** @enum {string} */
            nextStep: 'moud' | 'residential' | 'day' | 'outpatient' | 'elsewhere' | 'hospital' | 'none';
            nextWhere: string | null;
            appointment: {
              id: string | null;
              at: string;
              where: string | null;
            } | null;
          };
          /** @enum {string} */
          moudOffer: 'accepted' | 'declined' | 'undecided' | 'none';
          note: string | null;
          by: string | null;
          signedAt: string;
          replaces: {
            /** Format: uuid */
            id: string;
            reason: string;
          } | null;
          replaced: boolean;
        }[];
      }[];
      reservation: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        bedId: string;
        label: string;
        until: string;
        note: string | null;
      } | null;
      facts: {
        cows: {
          /** Format: uuid */
          id: string;
          total: number | null;
          at: string;
        } | null;
        vitals: {
          at: string;
          details: {
            [key: string]: unknown;
          };
          /** Format: uuid */
          id: string;
        } | null;
        moudState: string | null;
        pregnant: boolean;
        episodeId: string | null;
      };
      offer: {
        /** Format: uuid */
        id: string;
        at: string;
        /** @enum {string} */
        decision: 'accepted' | 'declined' | 'undecided';
        reofferOn: string | null;
        by: string | null;
      } | null;
      day: number | null;
      long: boolean;
      readonly warnings: string[];
    };
    ReservationEndBody: Record<string, never>;
    BedStayBody: {
      /** Format: uuid */
      bedId: string;
      /** Format: date-time */
      at?: string;
      /** Format: uuid */
      movesFrom?: string;
      note?: string;
    };
    BedStayEndBody: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      reason: 'completed' | 'left' | 'transferred' | 'medical' | 'error';
      note?: string;
    };
    BedLeaveBody: {
      /** @enum {string} */
      kind: 'hospital' | 'pass' | 'appointment' | 'court' | 'other';
      /** Format: date-time */
      leftAt?: string;
      /** Format: date-time */
      expectedAt: string;
      note?: string;
    };
    LeaveEndBody: {
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      outcome: 'returned' | 'did-not-return';
      note?: string;
    };
    UnitArrivalBody: {
      /** Format: uuid */
      bedStayId: string;
      /** Format: date-time */
      at?: string;
      belongings: {
        item: string;
        count: number;
        /** @enum {string} */
        kept: 'with-person' | 'locker' | 'safe' | 'medication-room' | 'family' | 'disposed';
      }[];
      /** @enum {string} */
      search: 'consented' | 'in-part' | 'declined' | 'not-asked';
      searchNote?: string;
      note?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    StayBody: {
      /** @enum {string} */
      level: 'wm_amb' | 'wm_res' | 'wm_hosp';
      /** @enum {string} */
      method: 'buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support';
      /** Format: date-time */
      at?: string;
      /** Format: uuid */
      follows?: string;
      note?: string;
    };
    MethodChangeBody: {
      /** @enum {string} */
      method: 'buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support';
      reason: string;
      /** Format: date-time */
      at?: string;
    };
    StayVoidBody: Record<string, never>;
    EndingBody: {
      /** @enum {string} */
      outcome: 'completed' | 'left-before-completion' | 'left-earlier-than-advised' | 'transferred' | 'medical';
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      naloxone: 'given' | 'has-it' | 'declined' | 'not-offered';
      /** @enum {string} */
      riskTalk: 'done' | 'declined' | 'not-possible';
      /** @enum {string} */
      nextStep: 'moud' | 'residential' | 'day' | 'outpatient' | 'elsewhere' | 'hospital' | 'none';
      nextWhere?: string;
      appointment?: {
        /** Format: uuid */
        id?: string;
        /** Format: date-time */
        at?: string;
        where?: string;
      };
      note?: string;
      leavesBed: boolean;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    EndingAnswerDto_Output: {
      record: {
        readonly bedStays: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          bedId: string;
          label: string;
          place: string;
          room: string | null;
          /** @enum {string} */
          level: 'wm_res' | 'wm_hosp' | 'res';
          detoxStayId: string | null;
          from: string;
          to: string | null;
          endReason: ('moved' | 'completed' | 'left' | 'transferred' | 'medical' | 'error') | null;
          endNote: string | null;
          by: string | null;
          readonly leaves: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: 'hospital' | 'pass' | 'appointment' | 'court' | 'other';
            leftAt: string;
            expectedAt: string;
            note: string | null;
            by: string | null;
            end: {
              /** @enum {string} */
              outcome: 'returned' | 'did-not-return';
              at: string;
              note: string | null;
              by: string | null;
            } | null;
          }[];
          readonly arrivals: {
            /** Format: uuid */
            id: string;
            at: string;
            readonly belongings: {
              item: string;
              count: number;
              /** @enum {string} */
              kept: 'with-person' | 'locker' | 'safe' | 'medication-room' | 'family' | 'disposed';
            }[];
            /** @enum {string} */
            search: 'consented' | 'in-part' | 'declined' | 'not-asked';
            searchNote: string | null;
            note: string | null;
            by: string | null;
            replaced: boolean;
            replaces: {
              /** Format: uuid */
              id: string;
              reason: string;
            } | null;
          }[];
        }[];
        readonly stays: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          level: 'wm_amb' | 'wm_res' | 'wm_hosp';
          method: ('buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support') | null;
          startedAt: string;
          endedAt: string | null;
          endReason:
            | (
                | 'completed'
                | 'left-before-completion'
                | 'left-earlier-than-advised'
                | 'transferred'
                | 'medical'
                | 'level-changed'
                | 'error'
                | 'not-recorded'
              )
            | null;
          note: string | null;
          by: string | null;
          origin: string;
          readonly methods: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            method: 'buprenorphine' | 'methadone' | 'alpha-2' | 'symptoms' | 'support';
            reason: string;
            at: string;
            by: string | null;
          }[];
          readonly endings: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: 'completed' | 'left-before-completion' | 'left-earlier-than-advised' | 'transferred' | 'medical';
            completedAt: string;
            details: {
              cows: {
                /** Format: uuid */
                id: string;
                total: number | null;
                at: string;
              } | null;
              vitals: {
                /** Format: uuid */
                id: string;
                at: string;
              } | null;
              /** @enum {string} */
              naloxone: 'given' | 'has-it' | 'declined' | 'not-offered';
              /** @enum {string} */
              riskTalk: 'done' | 'declined' | 'not-possible';
              /** @enum {string} */
              nextStep: 'moud' | 'residential' | 'day' | 'outpatient' | 'elsewhere' | 'hospital' | 'none';
              nextWhere: string | null;
              appointment: {
                id: string | null;
                at: string;
                where: string | null;
              } | null;
            };
            /** @enum {string} */
            moudOffer: 'accepted' | 'declined' | 'undecided' | 'none';
            note: string | null;
            by: string | null;
            signedAt: string;
            replaces: {
              /** Format: uuid */
              id: string;
              reason: string;
            } | null;
            replaced: boolean;
          }[];
        }[];
        reservation: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          bedId: string;
          label: string;
          until: string;
          note: string | null;
        } | null;
        facts: {
          cows: {
            /** Format: uuid */
            id: string;
            total: number | null;
            at: string;
          } | null;
          vitals: {
            at: string;
            details: {
              [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
          } | null;
          moudState: string | null;
          pregnant: boolean;
          episodeId: string | null;
        };
        offer: {
          /** Format: uuid */
          id: string;
          at: string;
          /** @enum {string} */
          decision: 'accepted' | 'declined' | 'undecided';
          reofferOn: string | null;
          by: string | null;
        } | null;
        day: number | null;
        long: boolean;
        readonly warnings: string[];
      };
      readonly warnings: {
        code: string;
        says: string;
      }[];
    };
    CareNotesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'fluid' | 'sleep' | 'meal' | 'behavior' | 'observation' | 'nursing';
        at: string;
        data: {
          [key: string]: unknown;
        };
        note: string | null;
        by: string | null;
        recordedAt: string;
        replaces: {
          /** Format: uuid */
          id: string;
          reason: string;
        } | null;
        replacedBy: {
          /** Format: uuid */
          id: string;
          reason: string;
          by: string | null;
          at: string;
        } | null;
      }[];
      day: {
        inMl: number;
        outMl: number;
        sleepQuarters: number | null;
        readonly meals: {
          meal: string;
          share: number;
        }[];
      };
      shift: {
        inMl: number;
        outMl: number;
        sleepQuarters: number | null;
        readonly meals: {
          meal: string;
          share: number;
        }[];
        startsAt: string;
      };
    };
    CareNoteBody: {
      content:
        | {
            /** @constant */
            kind: 'fluid';
            data: {
              /** @enum {string} */
              direction: 'in' | 'out';
              ml: number;
              what: string;
            };
          }
        | {
            /** @constant */
            kind: 'sleep';
            data: {
              quarters: number;
              /** @enum {string} */
              quality: 'sound' | 'broken' | 'little';
            };
          }
        | {
            /** @constant */
            kind: 'meal';
            data: {
              /** @enum {string} */
              meal: 'breakfast' | 'lunch' | 'dinner' | 'snack';
              /** @enum {number} */
              share: 0 | 25 | 50 | 75 | 100;
            };
          }
        | {
            /** @constant */
            kind: 'observation';
            data: {
              /** @enum {string} */
              level: 'general' | 'hourly' | 'half-hourly' | 'quarter-hourly' | 'constant' | 'arm-length';
            };
          }
        | {
            /** @constant */
            kind: 'behavior';
            data: Record<string, never>;
          }
        | {
            /** @constant */
            kind: 'nursing';
            data: Record<string, never>;
          };
      /** Format: date-time */
      at?: string;
      note?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
    };
    CareNoteAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'fluid' | 'sleep' | 'meal' | 'behavior' | 'observation' | 'nursing';
      at: string;
      data: {
        [key: string]: unknown;
      };
      note: string | null;
      by: string | null;
      recordedAt: string;
      replaces: {
        /** Format: uuid */
        id: string;
        reason: string;
      } | null;
      replacedBy: {
        /** Format: uuid */
        id: string;
        reason: string;
        by: string | null;
        at: string;
      } | null;
    };
    OffersAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        at: string;
        readonly products: ('methadone' | 'buprenorphine' | 'buprenorphine-injection' | 'naltrexone-injection')[];
        informed: boolean;
        /** @enum {string} */
        decision: 'accepted' | 'undecided' | 'declined';
        product: ('methadone' | 'buprenorphine' | 'buprenorphine-injection' | 'naltrexone-injection') | null;
        reason: string | null;
        reofferOn: string | null;
        by: string | null;
        recordedAt: string;
        replaces: {
          /** Format: uuid */
          id: string;
          reason: string;
        } | null;
        replaced: boolean;
      }[];
      step: ('eligibility' | 'offered_declined') | null;
    };
    OfferBody: {
      /** Format: date-time */
      at?: string;
      products: ('methadone' | 'buprenorphine' | 'buprenorphine-injection' | 'naltrexone-injection')[];
      informed: boolean;
      /** @enum {string} */
      decision: 'accepted' | 'undecided' | 'declined';
      /** @enum {string} */
      product?: 'methadone' | 'buprenorphine' | 'buprenorphine-injection' | 'naltrexone-injection';
      reason?: string;
      /** Format: date */
      reofferOn?: string;
      replaces?: {
        /** Format: uuid */
        id: string;
        reason: string;
      };
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
      modality:
        | 'INDIV'
        | 'GROUP'
        | 'CBT'
        | 'CM'
        | 'DBT'
        | 'FAMILY'
        | 'MI'
        | 'TRAUMA'
        | 'MINDFUL'
        | 'NUTRITION'
        | 'ACU'
        | 'EDU'
        | 'CASE'
        | 'PEER'
        | 'RECREATION'
        | 'individual'
        | 'family'
        | 'case_management'
        | 'peer_support'
        | 'education';
      /** @description The clinic is closed on that day, and the session is meant all the same. */
      whileClosed?: boolean;
      /** @description Left out when a session is moved: the room stays. */
      roomId?: string | null;
      /** @enum {string} */
      contactType?: 'in_person' | 'video' | 'phone';
      /** @enum {string} */
      format?: 'individual' | 'family' | 'couple';
      /**
       * Format: uuid
       * @description The date of a series that had no session: this one takes its place.
       */
      rebooks?: string;
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
      /** @description Together with the state and the check-in: the status of the session. */
      detail: ('late' | 'left_early' | 'by_patient' | 'by_clinic' | 'excused') | null;
      minutesPresent: number | null;
      checkedInAt: string | null;
      version: number;
      roomId: string | null;
      roomName: string | null;
      contactType: ('in_person' | 'video' | 'phone') | null;
      format: ('individual' | 'family' | 'couple' | 'group') | null;
      seriesId: string | null;
      /** @description Which date of its series it is, wherever it was moved to. */
      occursAt: string | null;
    };
    AttendanceBody: {
      /** @enum {string} */
      state: 'attended' | 'missed';
      reason?: string;
      /** @enum {string} */
      detail?: 'late' | 'left_early';
      /** @description Where it was not the whole session. */
      minutesPresent?: number;
    };
    CancelBody: {
      reason: string;
      /** @enum {string} */
      by?: 'by_patient' | 'by_clinic' | 'excused';
    };
    ContingencyAnswer_Output: {
      today: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        program: {
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          seriesId: string;
          number: number;
          name: string;
          /** @enum {string} */
          kind: 'voucher' | 'prize';
          terms: {
            target: {
              /** @enum {string} */
              behavior: 'attendance' | 'medication' | 'negative-test';
              readonly analytes: string[];
              readonly modalities: string[];
            };
            readonly schedule: {
              weeks: number;
              readonly weekdays: number[];
            }[];
            pay:
              | {
                  /** @constant */
                  kind: 'voucher';
                  startCents: number;
                  stepCents: number;
                  ceilingCents: number | null;
                  bonusCents: number;
                  bonusEvery: number;
                  restoreAfter: number;
                }
              | {
                  /** @constant */
                  kind: 'prize';
                  startDraws: number;
                  stepDraws: number;
                  maxDraws: number;
                  readonly bowl: {
                    /** @enum {string} */
                    kind: 'message' | 'small' | 'large' | 'jumbo';
                    count: number;
                    valueCents: number;
                  }[];
                };
            annualCapCents: number | null;
            totalCapCents: number | null;
            expiresAfterDays: number | null;
          };
          open: boolean;
          targetReason: string | null;
          madeBy: string | null;
          madeAt: string;
        };
        startsOn: string;
        seedId: string | null;
        reason: string | null;
        by: string | null;
        ended: {
          on: string;
          /** @enum {string} */
          why: 'completed' | 'target-changed' | 'asked-to-stop' | 'left' | 'error';
          note: string | null;
        } | null;
        readonly results: {
          /** Format: uuid */
          id: string;
          day: string;
          number: number;
          /** @enum {string} */
          source: 'test' | 'no-specimen' | 'no-test' | 'session' | 'dose-day';
          sourceId: string | null;
          /** @enum {string} */
          judgement: 'met' | 'not-met' | 'excused';
          /** @enum {string} */
          why:
            | 'negative'
            | 'positive'
            | 'refused'
            | 'unable'
            | 'missed'
            | 'attended'
            | 'dose-given'
            | 'dose-missed'
            | 'hospital-stay'
            | 'arranged-travel'
            | 'clinic-closed'
            | 'excused';
          reason: string | null;
          replacesId: string | null;
          by: string | null;
          at: string;
        }[];
        readonly draws: {
          slip: number;
          /** @enum {string} */
          kind: 'message' | 'small' | 'large' | 'jumbo';
          valueCents: number;
          message: string;
          number: number;
          /** Format: uuid */
          id: string;
          /** Format: uuid */
          resultId: string;
          day: string;
          /** Format: uuid */
          seedId: string;
          drawVersion: number;
        }[];
        readonly ledger: {
          /** Format: uuid */
          id: string;
          number: number;
          /** @enum {string} */
          kind: 'earned' | 'redeemed' | 'expired' | 'corrected';
          cents: number;
          balanceCents: number;
          day: string;
          dueCents: number | null;
          valueCents: number | null;
          bonusCents: number | null;
          draws: number | null;
          what: string | null;
          reason: string | null;
          by: string | null;
          checkedBy: string | null;
          at: string;
        }[];
        readonly redemptions: {
          /** Format: uuid */
          id: string;
          cents: number;
          /** @enum {string} */
          form: 'goods' | 'service';
          what: string;
          /** Format: uuid */
          askedById: string;
          askedBy: string | null;
          askedAt: string;
          ended: {
            /** @enum {string} */
            outcome: 'handed-over' | 'vetoed' | 'withdrawn';
            reason: string | null;
            by: string | null;
            at: string;
          } | null;
        }[];
        standing: {
          next: number;
          savedHigh: number;
          streak: number;
        };
        ifMet: {
          valueCents: number;
          bonusCents: number;
          draws: number;
        };
        caps: {
          annualCents: number;
          totalCents: number | null;
        };
        roomCents: number;
        balanceCents: number;
        waitingCents: number;
        lastDay: string | null;
        nextDay: string | null;
        readonly openDays: {
          day: string;
          /** @enum {string} */
          source: 'test' | 'no-specimen' | 'no-test' | 'session' | 'dose-day';
          judgement: ('met' | 'not-met' | 'excused') | null;
          why:
            | (
                | 'negative'
                | 'positive'
                | 'refused'
                | 'unable'
                | 'missed'
                | 'attended'
                | 'dose-given'
                | 'dose-missed'
                | 'hospital-stay'
                | 'arranged-travel'
                | 'clinic-closed'
                | 'excused'
              )
            | null;
          waits: ('another-target' | 'not-readable' | 'not-tested' | 'disputed') | null;
        }[];
      }[];
    };
    ContingencyReplayAnswer_Output: {
      startsOn: string;
      paidCents: number;
      readonly awards: {
        day: string;
        /** @enum {string} */
        judgement: 'met' | 'not-met' | 'excused';
        earned: {
          valueCents: number;
          bonusCents: number;
          draws: number;
        };
        readonly slips: {
          slip: number;
          /** @enum {string} */
          kind: 'message' | 'small' | 'large' | 'jumbo';
          valueCents: number;
          message: string;
          number: number;
        }[];
        dueCents: number;
        paidCents: number;
        capped: boolean;
        reset: boolean;
        restored: boolean;
        after: {
          next: number;
          savedHigh: number;
          streak: number;
        };
      }[];
    };
    EnrolmentBody: {
      /** Format: uuid */
      programId: string;
      /** Format: date */
      startsOn: string;
      reason?: string;
    };
    ContingencyEnrolmentAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      program: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        seriesId: string;
        number: number;
        name: string;
        /** @enum {string} */
        kind: 'voucher' | 'prize';
        terms: {
          target: {
            /** @enum {string} */
            behavior: 'attendance' | 'medication' | 'negative-test';
            readonly analytes: string[];
            readonly modalities: string[];
          };
          readonly schedule: {
            weeks: number;
            readonly weekdays: number[];
          }[];
          pay:
            | {
                /** @constant */
                kind: 'voucher';
                startCents: number;
                stepCents: number;
                ceilingCents: number | null;
                bonusCents: number;
                bonusEvery: number;
                restoreAfter: number;
              }
            | {
                /** @constant */
                kind: 'prize';
                startDraws: number;
                stepDraws: number;
                maxDraws: number;
                readonly bowl: {
                  /** @enum {string} */
                  kind: 'message' | 'small' | 'large' | 'jumbo';
                  count: number;
                  valueCents: number;
                }[];
              };
          annualCapCents: number | null;
          totalCapCents: number | null;
          expiresAfterDays: number | null;
        };
        open: boolean;
        targetReason: string | null;
        madeBy: string | null;
        madeAt: string;
      };
      startsOn: string;
      seedId: string | null;
      reason: string | null;
      by: string | null;
      ended: {
        on: string;
        /** @enum {string} */
        why: 'completed' | 'target-changed' | 'asked-to-stop' | 'left' | 'error';
        note: string | null;
      } | null;
      readonly results: {
        /** Format: uuid */
        id: string;
        day: string;
        number: number;
        /** @enum {string} */
        source: 'test' | 'no-specimen' | 'no-test' | 'session' | 'dose-day';
        sourceId: string | null;
        /** @enum {string} */
        judgement: 'met' | 'not-met' | 'excused';
        /** @enum {string} */
        why:
          | 'negative'
          | 'positive'
          | 'refused'
          | 'unable'
          | 'missed'
          | 'attended'
          | 'dose-given'
          | 'dose-missed'
          | 'hospital-stay'
          | 'arranged-travel'
          | 'clinic-closed'
          | 'excused';
        reason: string | null;
        replacesId: string | null;
        by: string | null;
        at: string;
      }[];
      readonly draws: {
        slip: number;
        /** @enum {string} */
        kind: 'message' | 'small' | 'large' | 'jumbo';
        valueCents: number;
        message: string;
        number: number;
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        resultId: string;
        day: string;
        /** Format: uuid */
        seedId: string;
        drawVersion: number;
      }[];
      readonly ledger: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        kind: 'earned' | 'redeemed' | 'expired' | 'corrected';
        cents: number;
        balanceCents: number;
        day: string;
        dueCents: number | null;
        valueCents: number | null;
        bonusCents: number | null;
        draws: number | null;
        what: string | null;
        reason: string | null;
        by: string | null;
        checkedBy: string | null;
        at: string;
      }[];
      readonly redemptions: {
        /** Format: uuid */
        id: string;
        cents: number;
        /** @enum {string} */
        form: 'goods' | 'service';
        what: string;
        /** Format: uuid */
        askedById: string;
        askedBy: string | null;
        askedAt: string;
        ended: {
          /** @enum {string} */
          outcome: 'handed-over' | 'vetoed' | 'withdrawn';
          reason: string | null;
          by: string | null;
          at: string;
        } | null;
      }[];
      standing: {
        next: number;
        savedHigh: number;
        streak: number;
      };
      ifMet: {
        valueCents: number;
        bonusCents: number;
        draws: number;
      };
      caps: {
        annualCents: number;
        totalCents: number | null;
      };
      roomCents: number;
      balanceCents: number;
      waitingCents: number;
      lastDay: string | null;
      nextDay: string | null;
      readonly openDays: {
        day: string;
        /** @enum {string} */
        source: 'test' | 'no-specimen' | 'no-test' | 'session' | 'dose-day';
        judgement: ('met' | 'not-met' | 'excused') | null;
        why:
          | (
              | 'negative'
              | 'positive'
              | 'refused'
              | 'unable'
              | 'missed'
              | 'attended'
              | 'dose-given'
              | 'dose-missed'
              | 'hospital-stay'
              | 'arranged-travel'
              | 'clinic-closed'
              | 'excused'
            )
          | null;
        waits: ('another-target' | 'not-readable' | 'not-tested' | 'disputed') | null;
      }[];
    };
    EnrolmentEndBody: {
      /** @enum {string} */
      why: 'completed' | 'target-changed' | 'asked-to-stop' | 'left' | 'error';
      /** Format: date */
      on: string;
      note?: string;
    };
    ContingencyResultBody: {
      /** Format: date */
      day: string;
      /** @enum {string} */
      excuse?: 'hospital-stay' | 'arranged-travel' | 'clinic-closed';
    };
    ContingencyCorrectionBody: {
      reason: string;
      /** @enum {string} */
      excuse?: 'hospital-stay' | 'arranged-travel' | 'clinic-closed';
    };
    RedemptionBody: {
      cents: number;
      /** @enum {string} */
      form: 'goods' | 'service';
      what: string;
    };
    ContingencyReasonBody: {
      reason: string;
    };
    ContingencyProgramsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        seriesId: string;
        number: number;
        name: string;
        /** @enum {string} */
        kind: 'voucher' | 'prize';
        terms: {
          target: {
            /** @enum {string} */
            behavior: 'attendance' | 'medication' | 'negative-test';
            readonly analytes: string[];
            readonly modalities: string[];
          };
          readonly schedule: {
            weeks: number;
            readonly weekdays: number[];
          }[];
          pay:
            | {
                /** @constant */
                kind: 'voucher';
                startCents: number;
                stepCents: number;
                ceilingCents: number | null;
                bonusCents: number;
                bonusEvery: number;
                restoreAfter: number;
              }
            | {
                /** @constant */
                kind: 'prize';
                startDraws: number;
                stepDraws: number;
                maxDraws: number;
                readonly bowl: {
                  /** @enum {string} */
                  kind: 'message' | 'small' | 'large' | 'jumbo';
                  count: number;
                  valueCents: number;
                }[];
              };
          annualCapCents: number | null;
          totalCapCents: number | null;
          expiresAfterDays: number | null;
        };
        open: boolean;
        targetReason: string | null;
        madeBy: string | null;
        madeAt: string;
      }[];
      annualCapCents: number;
    };
    ContingencyProgramBody: {
      name: string;
      terms: {
        target: {
          /** @enum {string} */
          behavior: 'attendance' | 'medication' | 'negative-test';
          readonly analytes: string[];
          readonly modalities: string[];
        };
        readonly schedule: {
          weeks: number;
          readonly weekdays: number[];
        }[];
        pay:
          | {
              /** @constant */
              kind: 'voucher';
              startCents: number;
              stepCents: number;
              ceilingCents: number | null;
              bonusCents: number;
              bonusEvery: number;
              restoreAfter: number;
            }
          | {
              /** @constant */
              kind: 'prize';
              startDraws: number;
              stepDraws: number;
              maxDraws: number;
              readonly bowl: {
                /** @enum {string} */
                kind: 'message' | 'small' | 'large' | 'jumbo';
                count: number;
                valueCents: number;
              }[];
            };
        annualCapCents: number | null;
        totalCapCents: number | null;
        expiresAfterDays: number | null;
      };
      open: boolean;
      /** Format: uuid */
      replacesId?: string;
      targetReason?: string;
    };
    ContingencyProgramAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      seriesId: string;
      number: number;
      name: string;
      /** @enum {string} */
      kind: 'voucher' | 'prize';
      terms: {
        target: {
          /** @enum {string} */
          behavior: 'attendance' | 'medication' | 'negative-test';
          readonly analytes: string[];
          readonly modalities: string[];
        };
        readonly schedule: {
          weeks: number;
          readonly weekdays: number[];
        }[];
        pay:
          | {
              /** @constant */
              kind: 'voucher';
              startCents: number;
              stepCents: number;
              ceilingCents: number | null;
              bonusCents: number;
              bonusEvery: number;
              restoreAfter: number;
            }
          | {
              /** @constant */
              kind: 'prize';
              startDraws: number;
              stepDraws: number;
              maxDraws: number;
              readonly bowl: {
                /** @enum {string} */
                kind: 'message' | 'small' | 'large' | 'jumbo';
                count: number;
                valueCents: number;
              }[];
            };
        annualCapCents: number | null;
        totalCapCents: number | null;
        expiresAfterDays: number | null;
      };
      open: boolean;
      targetReason: string | null;
      madeBy: string | null;
      madeAt: string;
    };
    GroupsAnswer_Output: {
      readonly items: {
        name: string;
        /** @enum {string} */
        modality:
          'GROUP' | 'CBT' | 'DBT' | 'MI' | 'TRAUMA' | 'MINDFUL' | 'NUTRITION' | 'ACU' | 'EDU' | 'PEER' | 'RECREATION';
        /** Format: uuid */
        leaderId: string;
        facilitators: string;
        place: string;
        /** @description ISO: Monday is 1. Null where it meets by arrangement. */
        weekday: number | null;
        startsLocal: string | null;
        /** @description It teaches: with a reason it may be larger than a therapy group. */
        teaches: boolean;
        minutes: number;
        /** Format: uuid */
        id: string;
        leader: string;
        version: number;
        endedOn: string | null;
        endedReason: string | null;
        members: number;
        /** @description The last session that was signed. */
        lastOn: string | null;
      }[];
    };
    GroupWithMembersAnswer_Output: {
      name: string;
      /** @enum {string} */
      modality:
        'GROUP' | 'CBT' | 'DBT' | 'MI' | 'TRAUMA' | 'MINDFUL' | 'NUTRITION' | 'ACU' | 'EDU' | 'PEER' | 'RECREATION';
      /** Format: uuid */
      leaderId: string;
      facilitators: string;
      place: string;
      /** @description ISO: Monday is 1. Null where it meets by arrangement. */
      weekday: number | null;
      startsLocal: string | null;
      /** @description It teaches: with a reason it may be larger than a therapy group. */
      teaches: boolean;
      minutes: number;
      /** Format: uuid */
      id: string;
      leader: string;
      version: number;
      endedOn: string | null;
      endedReason: string | null;
      members: number;
      /** @description The last session that was signed. */
      lastOn: string | null;
      readonly roster: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        displayName: string;
        number: string;
        /** Format: date */
        joinedOn: string;
        leftOn: string | null;
        leftReason: string | null;
        episodeId: string | null;
        /** @description None where the chart is closed to who asks. */
        readonly names: string[];
        readonly objectives: {
          id: string;
          statement: string;
        }[];
      }[];
    };
    GroupBody: {
      name: string;
      /** @enum {string} */
      modality:
        'GROUP' | 'CBT' | 'DBT' | 'MI' | 'TRAUMA' | 'MINDFUL' | 'NUTRITION' | 'ACU' | 'EDU' | 'PEER' | 'RECREATION';
      /** Format: uuid */
      leaderId: string;
      facilitators: string;
      place: string;
      /** @description ISO: Monday is 1. Null where it meets by arrangement. */
      weekday: number | null;
      startsLocal: string | null;
      /** @description It teaches: with a reason it may be larger than a therapy group. */
      teaches: boolean;
      minutes: number;
    };
    GroupAnswer_Output: {
      name: string;
      /** @enum {string} */
      modality:
        'GROUP' | 'CBT' | 'DBT' | 'MI' | 'TRAUMA' | 'MINDFUL' | 'NUTRITION' | 'ACU' | 'EDU' | 'PEER' | 'RECREATION';
      /** Format: uuid */
      leaderId: string;
      facilitators: string;
      place: string;
      /** @description ISO: Monday is 1. Null where it meets by arrangement. */
      weekday: number | null;
      startsLocal: string | null;
      /** @description It teaches: with a reason it may be larger than a therapy group. */
      teaches: boolean;
      minutes: number;
      /** Format: uuid */
      id: string;
      leader: string;
      version: number;
      endedOn: string | null;
      endedReason: string | null;
      members: number;
      /** @description The last session that was signed. */
      lastOn: string | null;
    };
    GroupChangeBody: {
      name: string;
      /** @enum {string} */
      modality:
        'GROUP' | 'CBT' | 'DBT' | 'MI' | 'TRAUMA' | 'MINDFUL' | 'NUTRITION' | 'ACU' | 'EDU' | 'PEER' | 'RECREATION';
      /** Format: uuid */
      leaderId: string;
      facilitators: string;
      place: string;
      /** @description ISO: Monday is 1. Null where it meets by arrangement. */
      weekday: number | null;
      startsLocal: string | null;
      /** @description It teaches: with a reason it may be larger than a therapy group. */
      teaches: boolean;
      minutes: number;
      version: number;
    };
    GroupEndBody: {
      reason: string;
    };
    GroupMemberBody: {
      /** Format: uuid */
      patientId: string;
      /** Format: date */
      joinedOn: string;
      /** @description Why the group may be larger than others. */
      reason: string | null;
    };
    GroupLeavingBody: {
      /** Format: date */
      leftOn: string;
      reason: string;
    };
    GroupSessionsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        modality: string;
        /** @enum {string} */
        contactType: 'in_person' | 'video' | 'phone';
        /** Format: date */
        serviceOn: string;
        startsAt: string;
        endsAt: string;
        content: {
          topic: string;
          done: string;
          nextStep: string;
          location: string;
          facilitators: string;
          details: {
            [key: string]:
              | string
              | number
              | boolean
              | string[]
              | {
                  name: string;
                  relation: string;
                  consent: ('on_file' | 'not_needed') | null;
                  reason: string;
                }[]
              | {
                  on: string;
                  urges: number | null;
                  use: number | null;
                  emotions: number | null;
                }[];
          };
        };
        author: string | null;
        credential: string | null;
        signedAt: string;
        readonly entries: {
          /** Format: uuid */
          patientId: string;
          displayName: string;
          number: string;
          /** @enum {string} */
          attendance: 'attended' | 'late' | 'left_early' | 'absent';
          minutes: number;
          noteId: string | null;
        }[];
      }[];
    };
    GroupNoteBody: {
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** Format: date-time */
      startsAt: string;
      minutes: number;
      topic: string;
      done: string;
      nextStep: string;
      location: string;
      facilitators: string;
      details: {
        [key: string]:
          | string
          | number
          | boolean
          | string[]
          | {
              name: string;
              relation: string;
              consent: ('on_file' | 'not_needed') | null;
              reason: string;
            }[]
          | {
              on: string;
              urges: number | null;
              use: number | null;
              emotions: number | null;
            }[];
      };
      /** @description One for each member, also for who was absent. */
      readonly entries: {
        /** Format: uuid */
        patientId: string;
        /** @enum {string} */
        attendance: 'attended' | 'late' | 'left_early' | 'absent';
        minutes: number;
        participation: ('active' | 'attentive' | 'quiet' | 'withdrawn') | null;
        response: string;
        plan: string;
        readonly objectiveIds: string[];
        withoutObjective: ('unplanned' | 'crisis' | 'no_plan_yet') | null;
        step: ('forward' | 'same' | 'back') | null;
        risk: ('none' | 'see_assessment') | null;
        details: {
          [key: string]:
            | string
            | number
            | boolean
            | string[]
            | {
                name: string;
                relation: string;
                consent: ('on_file' | 'not_needed') | null;
                reason: string;
              }[]
            | {
                on: string;
                urges: number | null;
                use: number | null;
                emotions: number | null;
              }[];
        };
      }[];
    };
    GroupSessionAnswer_Output: {
      /** Format: uuid */
      id: string;
      modality: string;
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** Format: date */
      serviceOn: string;
      startsAt: string;
      endsAt: string;
      content: {
        topic: string;
        done: string;
        nextStep: string;
        location: string;
        facilitators: string;
        details: {
          [key: string]:
            | string
            | number
            | boolean
            | string[]
            | {
                name: string;
                relation: string;
                consent: ('on_file' | 'not_needed') | null;
                reason: string;
              }[]
            | {
                on: string;
                urges: number | null;
                use: number | null;
                emotions: number | null;
              }[];
        };
      };
      author: string | null;
      credential: string | null;
      signedAt: string;
      readonly entries: {
        /** Format: uuid */
        patientId: string;
        displayName: string;
        number: string;
        /** @enum {string} */
        attendance: 'attended' | 'late' | 'left_early' | 'absent';
        minutes: number;
        noteId: string | null;
      }[];
    };
    WaitingNotesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        displayName: string;
        number: string;
        modality: string;
        /** Format: date */
        serviceOn: string;
        author: string | null;
        authorId: string | null;
        signedAt: string;
        /** @description How much of it stood in recent notes when it was signed. */
        clonePercent: number;
        /** @description Null where the chart is closed to who asks. */
        content: {
          /** @enum {string} */
          format: 'dap' | 'soap' | 'birp' | 'girp' | 'narrative';
          sections: {
            [key: string]: string;
          };
          readonly objectiveIds: string[];
          withoutObjective: ('unplanned' | 'crisis' | 'no_plan_yet') | null;
          risk: ('none' | 'see_assessment') | null;
          nextStep: string;
          session?: {
            /** @enum {string} */
            format: 'individual' | 'group' | 'family' | 'couple';
            location: string;
            /** @description Who led it besides the author, with credential. */
            facilitators: string;
            details: {
              [key: string]:
                | string
                | number
                | boolean
                | string[]
                | {
                    name: string;
                    relation: string;
                    consent: ('on_file' | 'not_needed') | null;
                    reason: string;
                  }[]
                | {
                    on: string;
                    urges: number | null;
                    use: number | null;
                    emotions: number | null;
                  }[];
            };
          };
        } | null;
      }[];
    };
    NotesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        appointmentId: string | null;
        modality: string;
        /** @enum {string} */
        contactType: 'in_person' | 'video' | 'phone';
        /** Format: date */
        serviceOn: string;
        startsAt: string;
        endsAt: string;
        content: {
          /** @enum {string} */
          format: 'dap' | 'soap' | 'birp' | 'girp' | 'narrative';
          sections: {
            [key: string]: string;
          };
          readonly objectiveIds: string[];
          withoutObjective: ('unplanned' | 'crisis' | 'no_plan_yet') | null;
          risk: ('none' | 'see_assessment') | null;
          nextStep: string;
          session?: {
            /** @enum {string} */
            format: 'individual' | 'group' | 'family' | 'couple';
            location: string;
            /** @description Who led it besides the author, with credential. */
            facilitators: string;
            details: {
              [key: string]:
                | string
                | number
                | boolean
                | string[]
                | {
                    name: string;
                    relation: string;
                    consent: ('on_file' | 'not_needed') | null;
                    reason: string;
                  }[]
                | {
                    on: string;
                    urges: number | null;
                    use: number | null;
                    emotions: number | null;
                  }[];
            };
          };
        };
        /** @enum {string} */
        state: 'signed' | 'cosign_pending' | 'returned' | 'final' | 'amended';
        authorId: string | null;
        author: string | null;
        credential: string | null;
        signedAt: string;
        replacesId: string | null;
        replacedById: string | null;
        review: {
          /** @enum {string} */
          kind: 'cosigned' | 'returned';
          comment: string;
          by: string;
          at: string;
        } | null;
        readonly amendments: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          kind: 'late_entry' | 'addendum' | 'correction';
          text: string;
          reason: string;
          by: string;
          at: string;
        }[];
      }[];
      next: string | null;
    };
    NoteBody: {
      appointmentId: string | null;
      /** @enum {string} */
      modality:
        | 'INDIV'
        | 'GROUP'
        | 'CBT'
        | 'CM'
        | 'DBT'
        | 'FAMILY'
        | 'MI'
        | 'TRAUMA'
        | 'MINDFUL'
        | 'NUTRITION'
        | 'ACU'
        | 'EDU'
        | 'CASE'
        | 'PEER'
        | 'RECREATION'
        | 'individual'
        | 'family'
        | 'case_management'
        | 'peer_support'
        | 'education';
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** Format: date-time */
      startsAt: string;
      minutes: number;
      content: {
        /** @enum {string} */
        format: 'dap' | 'soap' | 'birp' | 'girp' | 'narrative';
        sections: {
          [key: string]: string;
        };
        readonly objectiveIds: string[];
        withoutObjective: ('unplanned' | 'crisis' | 'no_plan_yet') | null;
        risk: ('none' | 'see_assessment') | null;
        nextStep: string;
        session?: {
          /** @enum {string} */
          format: 'individual' | 'group' | 'family' | 'couple';
          location: string;
          /** @description Who led it besides the author, with credential. */
          facilitators: string;
          details: {
            [key: string]:
              | string
              | number
              | boolean
              | string[]
              | {
                  name: string;
                  relation: string;
                  consent: ('on_file' | 'not_needed') | null;
                  reason: string;
                }[]
              | {
                  on: string;
                  urges: number | null;
                  use: number | null;
                  emotions: number | null;
                }[];
          };
        };
      };
      /** @description The note that a supervisor sent back and this one stands for. */
      replacesId: string | null;
    };
    NoteAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      appointmentId: string | null;
      modality: string;
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** Format: date */
      serviceOn: string;
      startsAt: string;
      endsAt: string;
      content: {
        /** @enum {string} */
        format: 'dap' | 'soap' | 'birp' | 'girp' | 'narrative';
        sections: {
          [key: string]: string;
        };
        readonly objectiveIds: string[];
        withoutObjective: ('unplanned' | 'crisis' | 'no_plan_yet') | null;
        risk: ('none' | 'see_assessment') | null;
        nextStep: string;
        session?: {
          /** @enum {string} */
          format: 'individual' | 'group' | 'family' | 'couple';
          location: string;
          /** @description Who led it besides the author, with credential. */
          facilitators: string;
          details: {
            [key: string]:
              | string
              | number
              | boolean
              | string[]
              | {
                  name: string;
                  relation: string;
                  consent: ('on_file' | 'not_needed') | null;
                  reason: string;
                }[]
              | {
                  on: string;
                  urges: number | null;
                  use: number | null;
                  emotions: number | null;
                }[];
          };
        };
      };
      /** @enum {string} */
      state: 'signed' | 'cosign_pending' | 'returned' | 'final' | 'amended';
      authorId: string | null;
      author: string | null;
      credential: string | null;
      signedAt: string;
      replacesId: string | null;
      replacedById: string | null;
      review: {
        /** @enum {string} */
        kind: 'cosigned' | 'returned';
        comment: string;
        by: string;
        at: string;
      } | null;
      readonly amendments: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'late_entry' | 'addendum' | 'correction';
        text: string;
        reason: string;
        by: string;
        at: string;
      }[];
    };
    NoteReviewBody: {
      /** @enum {string} */
      kind: 'cosigned' | 'returned';
      comment: string;
    };
    NoteAmendmentBody: {
      /** @enum {string} */
      kind: 'late_entry' | 'addendum' | 'correction';
      text: string;
      reason: string;
    };
    OutreachAnswer_Output: {
      /** @description The first session that was missed since the last contact. */
      missedAt: string | null;
      lastContactAt: string | null;
      daysWithoutContact: number | null;
      onMedication: boolean;
      readonly steps: {
        /** @enum {string} */
        step: 'late' | 'no-show' | 'first' | 'second' | 'third' | 'review' | 'proposal';
        dueAt: string;
        doneAt: string | null;
        overdue: boolean;
        lacks: string | null;
      }[];
      permission: {
        messages: ('as-agreed' | 'name-only' | 'none') | null;
        safeContact: ('yes' | 'as-said' | 'no') | null;
        safeWords: string | null;
        doNotContact: boolean;
        level: number | null;
        readonly emergencyContacts: {
          name: string;
          phone: string | null;
        }[];
        /** @description What a message may say. */
        says: string;
      };
      readonly log: {
        /** Format: uuid */
        id: string;
        appointmentId: string | null;
        /** @enum {string} */
        kind: 'attempt' | 'case-review' | 'letter' | 'medical-look' | 'proposal';
        at: string;
        channel: ('phone' | 'text' | 'email' | 'visit' | 'letter') | null;
        outcome: ('reached' | 'message' | 'no-answer' | 'wrong-number' | 'unsafe') | null;
        /** @enum {string} */
        whom: 'person' | 'emergency-contact';
        naloxone: boolean;
        nextOn: string | null;
        note: string;
        by: string | null;
        recordedAt: string;
      }[];
    };
    OutreachBody: {
      /** @enum {string} */
      kind: 'attempt' | 'case-review' | 'letter' | 'medical-look' | 'proposal';
      /** Format: date-time */
      at?: string;
      /** @enum {string} */
      channel?: 'phone' | 'text' | 'email' | 'visit' | 'letter';
      /** @enum {string} */
      outcome?: 'reached' | 'message' | 'no-answer' | 'wrong-number' | 'unsafe';
      /** @enum {string} */
      whom?: 'person' | 'emergency-contact';
      naloxone?: boolean;
      /** Format: date */
      nextOn?: string;
      note?: string;
    };
    OutreachWritten_Output: {
      outreach: {
        /** @description The first session that was missed since the last contact. */
        missedAt: string | null;
        lastContactAt: string | null;
        daysWithoutContact: number | null;
        onMedication: boolean;
        readonly steps: {
          /** @enum {string} */
          step: 'late' | 'no-show' | 'first' | 'second' | 'third' | 'review' | 'proposal';
          dueAt: string;
          doneAt: string | null;
          overdue: boolean;
          lacks: string | null;
        }[];
        permission: {
          messages: ('as-agreed' | 'name-only' | 'none') | null;
          safeContact: ('yes' | 'as-said' | 'no') | null;
          safeWords: string | null;
          doNotContact: boolean;
          level: number | null;
          readonly emergencyContacts: {
            name: string;
            phone: string | null;
          }[];
          /** @description What a message may say. */
          says: string;
        };
        readonly log: {
          /** Format: uuid */
          id: string;
          appointmentId: string | null;
          /** @enum {string} */
          kind: 'attempt' | 'case-review' | 'letter' | 'medical-look' | 'proposal';
          at: string;
          channel: ('phone' | 'text' | 'email' | 'visit' | 'letter') | null;
          outcome: ('reached' | 'message' | 'no-answer' | 'wrong-number' | 'unsafe') | null;
          /** @enum {string} */
          whom: 'person' | 'emergency-contact';
          naloxone: boolean;
          nextOn: string | null;
          note: string;
          by: string | null;
          recordedAt: string;
        }[];
      };
      readonly hints: string[];
    };
    PlanPhrasesAnswer_Output: {
      readonly items: {
        starter: string | null;
        /** @enum {string} */
        kind: 'problem' | 'goal' | 'objective';
        dimension: string | null;
        retired: boolean;
        id: string | null;
        text: string;
      }[];
    };
    PlanPhraseBody: {
      starter: string | null;
      /** @enum {string} */
      kind: 'problem' | 'goal' | 'objective';
      dimension: ('1' | '2' | '3' | '4' | '5' | '6') | null;
      retired: boolean;
      text: string;
      replacesId: string | null;
    };
    TreatmentPlansAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        episodeId: string;
        version: number;
        placement: string | null;
        content: {
          strengths: string;
          barriers: string;
          ownGoals: string;
          dischargeCriteria: string;
          harmReduction: string;
          prevention: string;
          needs: {
            education?: string | null;
            vocation?: string | null;
            employment?: string | null;
            medical?: string | null;
            psychiatric?: string | null;
            psychosocial?: string | null;
            economic?: string | null;
            legal?: string | null;
            housing?: string | null;
            recovery?: string | null;
          };
          readonly problems: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            dimension: '1' | '2' | '3' | '4' | '5' | '6';
            statement: string;
            /** @enum {string} */
            priority: 'high' | 'medium' | 'low';
            /** @enum {string} */
            status: 'active' | 'deferred' | 'resolved' | 'referred';
            reason: string | null;
            readonly goals: {
              /** Format: uuid */
              id: string;
              statement: string;
              /** @enum {string} */
              term: 'short' | 'long';
              readonly objectives: {
                /** Format: uuid */
                id: string;
                statement: string;
                baseline: string;
                measure: string;
                target: string;
                /** Format: date */
                targetOn: string;
                /** @enum {string} */
                status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
                percent: number | null;
                readonly interventions: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  modality:
                    | 'INDIV'
                    | 'GROUP'
                    | 'CBT'
                    | 'CM'
                    | 'DBT'
                    | 'FAMILY'
                    | 'MI'
                    | 'TRAUMA'
                    | 'MINDFUL'
                    | 'NUTRITION'
                    | 'ACU'
                    | 'EDU'
                    | 'CASE'
                    | 'PEER'
                    | 'RECREATION';
                  times: number;
                  /** @enum {string} */
                  per: 'day' | 'week' | 'month' | 'once';
                  minutes: number;
                  responsible: string;
                  site: string;
                  /** Format: date */
                  startsOn: string;
                  endsOn: string | null;
                }[];
              }[];
            }[];
          }[];
        };
        /** Format: date */
        effectiveOn: string;
        /** Format: date */
        nextReviewOn: string;
        /** @enum {string} */
        consent: 'signed' | 'agreed' | 'declined' | 'unable';
        consentReason: string | null;
        supervised: boolean;
        credential: string | null;
        /** Format: date */
        signedOn: string;
        authorId: string | null;
        by: string | null;
        at: string;
        active: boolean;
        current: boolean;
        /** @enum {string} */
        state: 'superseded' | 'cosign-pending' | 'returned' | 'active';
        readonly signatures: {
          /** @enum {string} */
          kind: 'patient' | 'cosigned' | 'returned' | 'director';
          comment: string;
          by: string | null;
          at: string;
        }[];
        readonly reviews: {
          /** Format: uuid */
          id: string;
          /** Format: date */
          reviewedOn: string;
          participants: string;
          levelFits: boolean;
          levelWords: string;
          changes: string;
          /** Format: date */
          nextReviewOn: string;
          readonly progress: {
            /** Format: uuid */
            objectiveId: string;
            /** @enum {string} */
            status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
            percent: number | null;
            words: string;
          }[];
          by: string | null;
        }[];
      }[];
      readonly findings: {
        /** @enum {string} */
        rule:
          | 'THREAD-NEED'
          | 'THREAD-SCREEN'
          | 'THREAD-FAMILY'
          | 'THREAD-PROBLEM'
          | 'THREAD-GOAL'
          | 'THREAD-OBJECTIVE'
          | 'THREAD-NOTE-DUE'
          | 'THREAD-NOTE'
          | 'THREAD-FIRST-PLAN'
          | 'THREAD-REVIEW'
          | 'THREAD-REVIEW-SOON'
          | 'THREAD-PERSON'
          | 'THREAD-COSIGN'
          | 'THREAD-RETURNED'
          | 'THREAD-DIRECTOR'
          | 'THREAD-TARGET'
          | 'THREAD-SHORT-TERM'
          | 'THREAD-MEASURABLE'
          | 'THREAD-ENDED'
          | 'THREAD-ADJUNCT'
          | 'THREAD-LEVEL';
        /** @enum {string} */
        severity: 'broken' | 'look';
        says: string;
        at: string | null;
      }[];
      review: {
        /** Format: date */
        on: string;
        why: string;
        overdue: boolean;
      } | null;
      scene: {
        /** Format: date */
        today: string;
        isOtp: boolean;
        hasEpisode: boolean;
        placement: string | null;
        readonly needs: {
          dimension: string;
          rating: number;
          label: string;
        }[];
        readonly screens: {
          /** @enum {string} */
          instrument: 'phq-9' | 'gad-7' | 'pc-ptsd-5';
          total: number | null;
          positive: boolean | null;
        }[];
        minor: boolean;
        phq9From: number;
        gad7From: number;
        /** Format: date */
        latestReview: string;
        needFrom: number;
        shortTermDays: number;
      };
    };
    TreatmentPlanBody: {
      content: {
        strengths: string;
        barriers: string;
        ownGoals: string;
        dischargeCriteria: string;
        harmReduction: string;
        prevention: string;
        needs: {
          education?: string | null;
          vocation?: string | null;
          employment?: string | null;
          medical?: string | null;
          psychiatric?: string | null;
          psychosocial?: string | null;
          economic?: string | null;
          legal?: string | null;
          housing?: string | null;
          recovery?: string | null;
        };
        readonly problems: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          dimension: '1' | '2' | '3' | '4' | '5' | '6';
          statement: string;
          /** @enum {string} */
          priority: 'high' | 'medium' | 'low';
          /** @enum {string} */
          status: 'active' | 'deferred' | 'resolved' | 'referred';
          reason: string | null;
          readonly goals: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            term: 'short' | 'long';
            readonly objectives: {
              /** Format: uuid */
              id: string;
              statement: string;
              baseline: string;
              measure: string;
              target: string;
              /** Format: date */
              targetOn: string;
              /** @enum {string} */
              status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
              percent: number | null;
              readonly interventions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                modality:
                  | 'INDIV'
                  | 'GROUP'
                  | 'CBT'
                  | 'CM'
                  | 'DBT'
                  | 'FAMILY'
                  | 'MI'
                  | 'TRAUMA'
                  | 'MINDFUL'
                  | 'NUTRITION'
                  | 'ACU'
                  | 'EDU'
                  | 'CASE'
                  | 'PEER'
                  | 'RECREATION';
                times: number;
                /** @enum {string} */
                per: 'day' | 'week' | 'month' | 'once';
                minutes: number;
                responsible: string;
                site: string;
                /** Format: date */
                startsOn: string;
                endsOn: string | null;
              }[];
            }[];
          }[];
        }[];
      };
      /** Format: date */
      effectiveOn: string;
      /** Format: date */
      nextReviewOn: string;
      /** @enum {string} */
      consent: 'signed' | 'agreed' | 'declined' | 'unable';
      consentReason: string | null;
      /** @description The version that the writer had before them. */
      follows: string | null;
    };
    TreatmentPlanAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      episodeId: string;
      version: number;
      placement: string | null;
      content: {
        strengths: string;
        barriers: string;
        ownGoals: string;
        dischargeCriteria: string;
        harmReduction: string;
        prevention: string;
        needs: {
          education?: string | null;
          vocation?: string | null;
          employment?: string | null;
          medical?: string | null;
          psychiatric?: string | null;
          psychosocial?: string | null;
          economic?: string | null;
          legal?: string | null;
          housing?: string | null;
          recovery?: string | null;
        };
        readonly problems: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          dimension: '1' | '2' | '3' | '4' | '5' | '6';
          statement: string;
          /** @enum {string} */
          priority: 'high' | 'medium' | 'low';
          /** @enum {string} */
          status: 'active' | 'deferred' | 'resolved' | 'referred';
          reason: string | null;
          readonly goals: {
            /** Format: uuid */
            id: string;
            statement: string;
            /** @enum {string} */
            term: 'short' | 'long';
            readonly objectives: {
              /** Format: uuid */
              id: string;
              statement: string;
              baseline: string;
              measure: string;
              target: string;
              /** Format: date */
              targetOn: string;
              /** @enum {string} */
              status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
              percent: number | null;
              readonly interventions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                modality:
                  | 'INDIV'
                  | 'GROUP'
                  | 'CBT'
                  | 'CM'
                  | 'DBT'
                  | 'FAMILY'
                  | 'MI'
                  | 'TRAUMA'
                  | 'MINDFUL'
                  | 'NUTRITION'
                  | 'ACU'
                  | 'EDU'
                  | 'CASE'
                  | 'PEER'
                  | 'RECREATION';
                times: number;
                /** @enum {string} */
                per: 'day' | 'week' | 'month' | 'once';
                minutes: number;
                responsible: string;
                site: string;
                /** Format: date */
                startsOn: string;
                endsOn: string | null;
              }[];
            }[];
          }[];
        }[];
      };
      /** Format: date */
      effectiveOn: string;
      /** Format: date */
      nextReviewOn: string;
      /** @enum {string} */
      consent: 'signed' | 'agreed' | 'declined' | 'unable';
      consentReason: string | null;
      supervised: boolean;
      credential: string | null;
      /** Format: date */
      signedOn: string;
      authorId: string | null;
      by: string | null;
      at: string;
      active: boolean;
      current: boolean;
      /** @enum {string} */
      state: 'superseded' | 'cosign-pending' | 'returned' | 'active';
      readonly signatures: {
        /** @enum {string} */
        kind: 'patient' | 'cosigned' | 'returned' | 'director';
        comment: string;
        by: string | null;
        at: string;
      }[];
      readonly reviews: {
        /** Format: uuid */
        id: string;
        /** Format: date */
        reviewedOn: string;
        participants: string;
        levelFits: boolean;
        levelWords: string;
        changes: string;
        /** Format: date */
        nextReviewOn: string;
        readonly progress: {
          /** Format: uuid */
          objectiveId: string;
          /** @enum {string} */
          status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
          percent: number | null;
          words: string;
        }[];
        by: string | null;
      }[];
    };
    PlanSignatureBody: {
      /** @enum {string} */
      kind: 'patient' | 'cosigned' | 'returned' | 'director';
      comment: string;
    };
    TreatmentPlanReviewBody: {
      /** Format: date */
      reviewedOn: string;
      participants: string;
      levelFits: boolean;
      levelWords: string;
      changes: string;
      /** Format: date */
      nextReviewOn: string;
      readonly progress: {
        /** Format: uuid */
        objectiveId: string;
        /** @enum {string} */
        status: 'not-started' | 'in-progress' | 'met' | 'partly-met' | 'not-met' | 'revised' | 'discontinued';
        percent: number | null;
        words: string;
      }[];
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
        /** @description Together with the state and the check-in: the status of the session. */
        detail: ('late' | 'left_early' | 'by_patient' | 'by_clinic' | 'excused') | null;
        minutesPresent: number | null;
        checkedInAt: string | null;
        version: number;
        roomId: string | null;
        roomName: string | null;
        contactType: ('in_person' | 'video' | 'phone') | null;
        format: ('individual' | 'family' | 'couple' | 'group') | null;
        seriesId: string | null;
        /** @description Which date of its series it is, wherever it was moved to. */
        occursAt: string | null;
      }[];
      lateMinutes: number;
      noShowMinutes: number;
    };
    RebookAnswer_Output: {
      readonly items: {
        /** @enum {string} */
        kind: 'date' | 'session';
        /** Format: uuid */
        id: string;
        seriesId: string | null;
        /** Format: uuid */
        patientId: string;
        patientName: string;
        patientNumber: string;
        staffId: string | null;
        staffName: string | null;
        startsAt: string;
        zone: string;
        minutes: number;
        modality: string;
        /** @enum {string} */
        reason: 'closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired';
      }[];
    };
    SeriesBody: {
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      staffId: string;
      roomId: string | null;
      minutes: number;
      /** @enum {string} */
      modality:
        | 'INDIV'
        | 'GROUP'
        | 'CBT'
        | 'CM'
        | 'DBT'
        | 'FAMILY'
        | 'MI'
        | 'TRAUMA'
        | 'MINDFUL'
        | 'NUTRITION'
        | 'ACU'
        | 'EDU'
        | 'CASE'
        | 'PEER'
        | 'RECREATION'
        | 'individual'
        | 'family'
        | 'case_management'
        | 'peer_support'
        | 'education';
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** @enum {string} */
      format: 'individual' | 'family' | 'couple';
      /** @description Local date and time without offset: what the clock on the wall shows, to the minute. */
      startsAt: string;
      /** @description IANA zone; without it the one of the program. */
      zone?: string;
      repeat: {
        /** @enum {string} */
        each: 'week' | 'month';
        /** @description Every so many weeks or months. */
        interval: number;
        weekdays: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
        /** @description Which one of a month; -1 is the last. */
        nth: (1 | 2 | 3 | 4 | -1) | null;
        until: string | null;
        count: number | null;
      };
    };
    SeriesPreviewAnswer_Output: {
      rrule: string;
      until: string;
      readonly dates: {
        startsAt: string;
        isShifted: boolean;
        reason: ('closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired') | null;
      }[];
    };
    SeriesAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      patientId: string;
      /** Format: uuid */
      staffId: string;
      staffName: string | null;
      roomId: string | null;
      roomName: string | null;
      /** @description RFC 5545, without DTSTART: that is `startsAt` in `zone`. */
      rrule: string;
      startsAt: string;
      zone: string;
      minutes: number;
      modality: string;
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** @enum {string} */
      format: 'individual' | 'family' | 'couple';
      followsId: string | null;
      endedFrom: string | null;
      endedReason: string | null;
      repeat: {
        /** @enum {string} */
        each: 'week' | 'month';
        interval: number;
        readonly weekdays: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
        nth: (1 | 2 | 3 | 4 | -1) | null;
        until: string | null;
        count: number | null;
      } | null;
      readonly dates: {
        /** Format: uuid */
        appointmentId: string;
        startsAt: string;
        occursAt: string;
        /** @enum {string} */
        state: 'booked' | 'attended' | 'missed' | 'cancelled';
      }[];
      readonly skipped: {
        /** Format: uuid */
        id: string;
        occursAt: string;
        /** @enum {string} */
        reason: 'closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired';
        settledAs: ('rebooked' | 'let-go' | 'ended') | null;
      }[];
    };
    SeriesChangeBody: {
      /**
       * @description From this session on, or every one that still lies ahead.
       * @enum {string}
       */
      scope: 'following' | 'all';
      /** Format: uuid */
      appointmentId: string;
      version: number;
      /** @description Local date and time without offset: what the clock on the wall shows, to the minute. */
      startsAt: string;
      /** Format: uuid */
      staffId: string;
      roomId: string | null;
      minutes: number;
      /** @enum {string} */
      modality:
        | 'INDIV'
        | 'GROUP'
        | 'CBT'
        | 'CM'
        | 'DBT'
        | 'FAMILY'
        | 'MI'
        | 'TRAUMA'
        | 'MINDFUL'
        | 'NUTRITION'
        | 'ACU'
        | 'EDU'
        | 'CASE'
        | 'PEER'
        | 'RECREATION'
        | 'individual'
        | 'family'
        | 'case_management'
        | 'peer_support'
        | 'education';
      /** @enum {string} */
      contactType: 'in_person' | 'video' | 'phone';
      /** @enum {string} */
      format: 'individual' | 'family' | 'couple';
    };
    SeriesChangedAnswer_Output: {
      series: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        staffId: string;
        staffName: string | null;
        roomId: string | null;
        roomName: string | null;
        /** @description RFC 5545, without DTSTART: that is `startsAt` in `zone`. */
        rrule: string;
        startsAt: string;
        zone: string;
        minutes: number;
        modality: string;
        /** @enum {string} */
        contactType: 'in_person' | 'video' | 'phone';
        /** @enum {string} */
        format: 'individual' | 'family' | 'couple';
        followsId: string | null;
        endedFrom: string | null;
        endedReason: string | null;
        repeat: {
          /** @enum {string} */
          each: 'week' | 'month';
          interval: number;
          readonly weekdays: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
          nth: (1 | 2 | 3 | 4 | -1) | null;
          until: string | null;
          count: number | null;
        } | null;
        readonly dates: {
          /** Format: uuid */
          appointmentId: string;
          startsAt: string;
          occursAt: string;
          /** @enum {string} */
          state: 'booked' | 'attended' | 'missed' | 'cancelled';
        }[];
        readonly skipped: {
          /** Format: uuid */
          id: string;
          occursAt: string;
          /** @enum {string} */
          reason: 'closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired';
          settledAs: ('rebooked' | 'let-go' | 'ended') | null;
        }[];
      };
      readonly stayed: {
        /** Format: uuid */
        appointmentId: string;
        startsAt: string;
        /** @enum {string} */
        reason: 'by-hand' | 'closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired';
      }[];
    };
    SeriesCancelBody: {
      /**
       * @description From this session on, or every one that still lies ahead.
       * @enum {string}
       */
      scope: 'following' | 'all';
      /** Format: uuid */
      appointmentId: string;
      reason: string;
    };
    SeriesCancelledAnswer_Output: {
      series: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        /** Format: uuid */
        staffId: string;
        staffName: string | null;
        roomId: string | null;
        roomName: string | null;
        /** @description RFC 5545, without DTSTART: that is `startsAt` in `zone`. */
        rrule: string;
        startsAt: string;
        zone: string;
        minutes: number;
        modality: string;
        /** @enum {string} */
        contactType: 'in_person' | 'video' | 'phone';
        /** @enum {string} */
        format: 'individual' | 'family' | 'couple';
        followsId: string | null;
        endedFrom: string | null;
        endedReason: string | null;
        repeat: {
          /** @enum {string} */
          each: 'week' | 'month';
          interval: number;
          readonly weekdays: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
          nth: (1 | 2 | 3 | 4 | -1) | null;
          until: string | null;
          count: number | null;
        } | null;
        readonly dates: {
          /** Format: uuid */
          appointmentId: string;
          startsAt: string;
          occursAt: string;
          /** @enum {string} */
          state: 'booked' | 'attended' | 'missed' | 'cancelled';
        }[];
        readonly skipped: {
          /** Format: uuid */
          id: string;
          occursAt: string;
          /** @enum {string} */
          reason: 'closed' | 'staff-away' | 'staff-booked' | 'room-booked' | 'room-retired';
          settledAs: ('rebooked' | 'let-go' | 'ended') | null;
        }[];
      };
      cancelled: number;
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
        /** @description A drug test is due today. It never holds the dose. */
        testDue: boolean;
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
        state: 'planned' | 'sending' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
        reason: string | null;
        channel: string | null;
        /** @enum {string} */
        audience: 'patient' | 'staff';
        role:
          | (
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
            )
          | null;
        staffName: string | null;
        text: string | null;
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
    InboxAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        patientId: string | null;
        patientName: string | null;
        text: string | null;
        /** @enum {string} */
        meaning: 'opt-out' | 'opt-in' | 'help' | 'wrong-number' | 'urgent' | 'other';
        urgent: boolean;
        at: string;
        reply: string | null;
        handled: {
          at: string;
          by: string | null;
          note: string;
        } | null;
      }[];
    };
    InboxHandledBody: {
      note: string;
    };
    QueueAnswer_Output: {
      asOf: string;
      lines: {
        kind: string;
        waiting: number;
        active: number;
        delayed: number;
        failed: number;
        unknown: number;
        oldest: string | null;
      }[];
      channels: {
        /** @enum {string} */
        channel: 'sms' | 'email' | 'voice';
        paused: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        waits: number;
        away: number;
        lastSentAt: string | null;
      }[];
      lastBeatAt: string | null;
      /** @enum {string} */
      backend: 'postgres' | 'redis';
      jobs: {
        waiting: number;
        active: number;
        delayed: number;
      } | null;
    };
    ChannelPauseBody: {
      reason: string;
    };
    ReminderDecisionBody: {
      /** @enum {string} */
      decision: 'again' | 'arrived' | 'given-up';
    };
    CallsAnswer_Output: {
      items: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        patientId: string;
        patientName: string;
        kind: string;
        reason: string;
        /** @enum {string} */
        role:
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
        dueAt: string;
        createdAt: string;
        number: string | null;
        leaveMessage: boolean;
        late: boolean;
      }[];
      late: number;
    };
    CallTaskEndBody: {
      /** @enum {string} */
      outcome: 'reached' | 'no-answer' | 'message-left' | 'wrong-number' | 'not-needed';
      /** @default  */
      note: string;
    };
    DigestAnswer_Output: {
      day: string;
      countedAt: string | null;
      due: number;
      overdue: number;
      kinds: {
        /** @enum {string} */
        kind:
          | 'expiring-order'
          | 'injection'
          | 'ecg'
          | 'plan-review'
          | 'consent-expiring'
          | 'naloxone-kit'
          | 'exam-first'
          | 'exam-yearly'
          | 'verbal-order'
          | 'unsigned-note'
          | 'note-cosign'
          | 'house-papers'
          | 'stock-expiry'
          | 'guest-stay'
          | 'exception'
          | 'outside-report'
          | 'call'
          | 'late-call'
          | 'path-work';
        label: string;
        due: number;
        overdue: number;
      }[];
      byEmail: boolean;
      programmeSends: boolean;
    };
    DigestChoiceBody: {
      byEmail: boolean;
    };
    StaffRemindersAnswer_Output: {
      items: {
        /** @enum {string} */
        kind:
          | 'expiring-order'
          | 'injection'
          | 'ecg'
          | 'plan-review'
          | 'consent-expiring'
          | 'naloxone-kit'
          | 'exam-first'
          | 'exam-yearly'
          | 'verbal-order'
          | 'unsigned-note'
          | 'note-cosign'
          | 'house-papers'
          | 'stock-expiry'
          | 'guest-stay'
          | 'exception'
          | 'outside-report'
          | 'call'
          | 'late-call'
          | 'path-work';
        rule: string;
        label: string;
        to: (
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
        policy: string;
        when: string;
        supervisors: {
          to: (
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
          policy: string;
          afterDays: number;
        } | null;
        endsWhen: string;
      }[];
    };
    TemplatesAnswer_Output: {
      items: {
        /** @enum {string} */
        kind:
          | 'session'
          | 'session-change'
          | 'dose-due'
          | 'take-home-pickup'
          | 'injection'
          | 'injection-opens'
          | 'injection-closes'
          | 'lab-ecg'
          | 'test-call-in'
          | 'consent-expiring'
          | 'missed-dose'
          | 'call-back'
          | 'closure';
        /** @enum {string} */
        language: 'en' | 'es';
        level: 0 | 1 | 2;
        shipped: string;
        own: {
          /** Format: uuid */
          id: string;
          /** @enum {string} */
          kind:
            | 'session'
            | 'session-change'
            | 'dose-due'
            | 'take-home-pickup'
            | 'injection'
            | 'injection-opens'
            | 'injection-closes'
            | 'lab-ecg'
            | 'test-call-in'
            | 'consent-expiring'
            | 'missed-dose'
            | 'call-back'
            | 'closure';
          /** @enum {string} */
          language: 'en' | 'es';
          level: 0 | 1 | 2;
          version: number;
          text: string;
          /** @enum {string} */
          state: 'draft' | 'published' | 'replaced' | 'withdrawn';
          /** Format: uuid */
          writtenById: string;
          writtenBy: string | null;
          writtenAt: string;
          publishedBy: string | null;
          publishedAt: string | null;
        }[];
      }[];
    };
    TemplateBody: {
      /** @enum {string} */
      kind:
        | 'session'
        | 'session-change'
        | 'dose-due'
        | 'take-home-pickup'
        | 'injection'
        | 'injection-opens'
        | 'injection-closes'
        | 'lab-ecg'
        | 'test-call-in'
        | 'consent-expiring'
        | 'missed-dose'
        | 'call-back'
        | 'closure';
      /** @enum {string} */
      language: 'en' | 'es';
      level: 0 | 1 | 2;
      text: string;
    };
    TemplatePreviewAnswer_Output: {
      channels: {
        /** @enum {string} */
        channel: 'sms' | 'email' | 'voice';
        subject: string;
        text: string;
        characters: number;
        most: number | null;
      }[];
      faults: {
        code: string;
        says: string;
      }[];
    };
    TemplateAnswer_Output: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'session'
        | 'session-change'
        | 'dose-due'
        | 'take-home-pickup'
        | 'injection'
        | 'injection-opens'
        | 'injection-closes'
        | 'lab-ecg'
        | 'test-call-in'
        | 'consent-expiring'
        | 'missed-dose'
        | 'call-back'
        | 'closure';
      /** @enum {string} */
      language: 'en' | 'es';
      level: 0 | 1 | 2;
      version: number;
      text: string;
      /** @enum {string} */
      state: 'draft' | 'published' | 'replaced' | 'withdrawn';
      /** Format: uuid */
      writtenById: string;
      writtenBy: string | null;
      writtenAt: string;
      publishedBy: string | null;
      publishedAt: string | null;
    };
    SmsStatusBody: {
      MessageSid: string;
      MessageStatus: string;
      ErrorCode?: string;
    };
    SmsInboundBody: {
      MessageSid: string;
      From: string;
      /** @default  */
      Body: string;
      OptOutType?: string;
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
        about: 'dose' | 'order' | 'take-home' | 'bottles';
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
        /** @description How far from the limit of a caseload; policy says which. */
        room: ('room' | 'near' | 'full') | null;
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
    DispensingLogAnswer_Output: {
      from: string;
      to: string;
      asOf: string;
      readonly items: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        kind: 'dose' | 'take-home';
        day: string;
        at: string;
        product: string | null;
        readonly strengths: {
          mcgPerMl: number | null;
          mcgPerUnit: number | null;
        }[];
        patientNumber: string | null;
        patientName: string | null;
        consumedMcg: number;
        consumedUl: number | null;
        takenHomeMcg: number;
        takenHomeUl: number | null;
        bottles: number;
        by: string | null;
        lateEntry: boolean;
        paperRef: string | null;
        voided: {
          at: string;
          by: string | null;
          reason: string;
        } | null;
        words: {
          [key: string]: string;
        };
        readonly missing: (
          'substance' | 'strength' | 'form' | 'date' | 'patient' | 'consumed' | 'takenHome' | 'initials'
        )[];
      }[];
      total: number;
      incomplete: number;
      readonly signers: {
        initials: string;
        name: string;
      }[];
    };
    DispensingSummaryAnswer_Output: {
      from: string;
      to: string;
      asOf: string;
      all: boolean;
      readonly items: {
        /** Format: uuid */
        productId: string;
        name: string;
        form: string;
        /** @enum {string} */
        unit: 'mcg' | 'piece';
        mcgPerMl: number | null;
        mcgPerUnit: number | null;
        schedule: string;
        day: string;
        opening: number;
        received: number;
        administered: number;
        dispensed: number;
        wasted: number;
        other: number;
        closing: number;
      }[];
    };
    SnapshotsAnswer_Output: {
      readonly items: {
        day: string;
        lines: number;
        bytes: number;
        sha256: string;
        asOf: string;
      }[];
    };
    SnapshotVerdictAnswer_Output: {
      day: string;
      lines: number;
      bytes: number;
      sha256: string;
      asOf: string;
      whole: boolean;
      readonly faults: {
        record: string | null;
        says: string;
      }[];
    };
    DowntimeSheetsAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        day: string;
        lines: number;
        producedAt: string;
      }[];
    };
    OutagesAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        beganAt: string;
        endedAt: string | null;
        linesOnPaper: number | null;
        says: string | null;
        recordedBy: string | null;
        readonly lines: {
          /** Format: uuid */
          id: string;
          paperRef: string;
          patient: {
            /** Format: uuid */
            id: string;
            number: string;
            displayName: string;
          } | null;
          says: string | null;
          listedBy: string | null;
          settled: {
            doseId: string | null;
            doseMcg: number | null;
            explained: string | null;
            by: string | null;
            at: string;
          } | null;
        }[];
        open: {
          running: boolean;
          toList: number;
          toSettle: number;
        } | null;
      }[];
    };
    OutageBody: {
      /** Format: date-time */
      beganAt: string;
      says?: string;
    };
    OutageAnswer_Output: {
      /** Format: uuid */
      id: string;
      beganAt: string;
      endedAt: string | null;
      linesOnPaper: number | null;
      says: string | null;
      recordedBy: string | null;
      readonly lines: {
        /** Format: uuid */
        id: string;
        paperRef: string;
        patient: {
          /** Format: uuid */
          id: string;
          number: string;
          displayName: string;
        } | null;
        says: string | null;
        listedBy: string | null;
        settled: {
          doseId: string | null;
          doseMcg: number | null;
          explained: string | null;
          by: string | null;
          at: string;
        } | null;
      }[];
      open: {
        running: boolean;
        toList: number;
        toSettle: number;
      } | null;
    };
    OutageEndBody: {
      /** Format: date-time */
      endedAt: string;
      linesOnPaper: number;
    };
    OutageLineBody: {
      paperRef: string;
      /** Format: uuid */
      patientId?: string;
      says?: string;
    };
    OutageWordBody: {
      /** Format: uuid */
      doseId?: string;
      explained?: string;
    };
    InspectionPacksAnswer_Output: {
      readonly items: {
        /** Format: uuid */
        id: string;
        from: string;
        to: string;
        /** @enum {string} */
        basis: 'dea-inspection' | 'warrant' | 'audit-evaluation';
        basisSays: string;
        agency: string;
        inspector: string;
        askedBy: string | null;
        askedAt: string;
        readonly approvals: {
          /** @enum {string} */
          as: 'administrator' | 'medical_director';
          by: string | null;
          /** @enum {string} */
          decision: 'approved' | 'declined';
          note: string | null;
          at: string;
        }[];
        readonly disclosed: {
          part: string;
          by: string | null;
          at: string;
        }[];
        /** @enum {string} */
        state: 'asked' | 'approved' | 'declined' | 'expired';
        expiresAt: string;
        readonly missing: ('administrator' | 'medical_director')[];
        ownWord: boolean;
      }[];
    };
    InspectionPackBody: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @enum {string} */
      basis: 'dea-inspection' | 'warrant' | 'audit-evaluation';
      basisSays: string;
      agency: string;
      inspector: string;
    };
    InspectionPackAnswer_Output: {
      /** Format: uuid */
      id: string;
      from: string;
      to: string;
      /** @enum {string} */
      basis: 'dea-inspection' | 'warrant' | 'audit-evaluation';
      basisSays: string;
      agency: string;
      inspector: string;
      askedBy: string | null;
      askedAt: string;
      readonly approvals: {
        /** @enum {string} */
        as: 'administrator' | 'medical_director';
        by: string | null;
        /** @enum {string} */
        decision: 'approved' | 'declined';
        note: string | null;
        at: string;
      }[];
      readonly disclosed: {
        part: string;
        by: string | null;
        at: string;
      }[];
      /** @enum {string} */
      state: 'asked' | 'approved' | 'declined' | 'expired';
      expiresAt: string;
      readonly missing: ('administrator' | 'medical_director')[];
      ownWord: boolean;
    };
    ApprovalBody: {
      /** @enum {string} */
      as: 'administrator' | 'medical_director';
      /** @enum {string} */
      decision: 'approved' | 'declined';
      note?: string;
    };
    SecurityProfileAnswer_Output: {
      profile: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        storage: 'safe' | 'vault' | 'cabinet';
        storageSays: string;
        alarm: string;
        keyHolders: string;
        accessSays: string;
        waitingArea: string | null;
        registration: string | null;
        reviewedOn: string;
        recordedBy: string | null;
        recordedAt: string;
      } | null;
      reviewDueOn: string | null;
      evaluation: {
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
      };
    };
    SecurityProfileBody: {
      /** @enum {string} */
      storage: 'safe' | 'vault' | 'cabinet';
      storageSays: string;
      alarm: string;
      keyHolders: string;
      accessSays: string;
      waitingArea?: string;
      registration?: string;
      /** Format: date */
      reviewedOn: string;
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
  ConsentController_wording: {
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
          'application/json': components['schemas']['ConsentWordingAnswer_Output'];
        };
      };
    };
  };
  ConsentController_stopsOf: {
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
          'application/json': components['schemas']['ContactStopsAnswer_Output'];
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
  AlertController_list: {
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
          'application/json': components['schemas']['AlertListAnswer_Output'];
        };
      };
    };
  };
  AlertController_due: {
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
          'application/json': components['schemas']['DueWorkAnswer_Output'];
        };
      };
    };
  };
  AlertController_ofPatient: {
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
          'application/json': components['schemas']['AlertsAnswer_Output'];
        };
      };
    };
  };
  AlertController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        answerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertsAnswer_Output'];
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
  DischargeController_read: {
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
          'application/json': components['schemas']['DischargeAnswer_Output'];
        };
      };
    };
  };
  DischargeController_summarise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        summaryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SummaryBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SummaryAnswer_Output'];
        };
      };
    };
  };
  DischargeController_printSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        summaryId: string;
      };
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
  DischargeController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CarePlanBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CarePlanAnswer_Output'];
        };
      };
    };
  };
  DischargeController_printPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
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
  ReadmissionController_read: {
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
          'application/json': components['schemas']['ReadmissionAnswer_Output'];
        };
      };
    };
  };
  ReadmissionController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        confirmationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadmissionAnswer_Output'];
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
  DraftsController_list: {
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
          'application/json': components['schemas']['DraftsAnswer_Output'];
        };
      };
    };
  };
  DraftsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftPlaceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftOpenedAnswer_Output'];
        };
      };
    };
  };
  DraftsController_read: {
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
          'application/json': components['schemas']['DraftAnswer_Output'];
        };
      };
    };
  };
  DraftsController_save: {
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
        'application/json': components['schemas']['DraftBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftSavedAnswer_Output'];
        };
      };
    };
  };
  DraftsController_end: {
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
  DraftsController_discard: {
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
  DraftsController_restore: {
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
  FaceSheetController_read: {
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
          'application/json': components['schemas']['FaceSheetAnswer_Output'];
        };
      };
    };
  };
  FaceSheetController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FaceSheetBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaceSheetEntryAnswer_Output'];
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
  UseCalendarController_read: {
    parameters: {
      query?: {
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
          'application/json': components['schemas']['UseCalendarAnswer_Output'];
        };
      };
    };
  };
  UseCalendarController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseInterviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseInterviewAnswer_Output'];
        };
      };
    };
  };
  SignedAssessmentController_list: {
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
          'application/json': components['schemas']['SignedListAnswer_Output'];
        };
      };
    };
  };
  SignedAssessmentController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        recordId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignedBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedAnswer_Output'];
        };
      };
    };
  };
  SignedAssessmentController_handout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        recordId: string;
      };
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
  ResponseController_list: {
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
          'application/json': components['schemas']['ResponsesAnswer_Output'];
        };
      };
    };
  };
  ResponseController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        responseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResponseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResponseAnswer_Output'];
        };
      };
    };
  };
  IntakeController_read: {
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
          'application/json': components['schemas']['IntakeAnswer_Output'];
        };
      };
    };
  };
  IntakeController_versions: {
    parameters: {
      query?: {
        section?:
          | 'identity'
          | 'referral'
          | 'presenting-problem'
          | 'substance-use'
          | 'overdose-history'
          | 'withdrawal-history'
          | 'prior-treatment'
          | 'medical'
          | 'pregnancy'
          | 'mental-health'
          | 'family-social'
          | 'social-needs'
          | 'legal'
          | 'strengths'
          | 'employment-education'
          | 'consents';
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
          'application/json': components['schemas']['VersionsAnswer_Output'];
        };
      };
    };
  };
  IntakeController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SectionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionAnswer_Output'];
        };
      };
    };
  };
  TedsController_admissions: {
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
          'text/csv': unknown;
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
  WithdrawalController_due: {
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
          'application/json': components['schemas']['DueRoundsAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_sheet: {
    parameters: {
      query?: {
        until?: string;
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
          'application/json': components['schemas']['FlowsheetAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalCheckBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WithdrawalCheckAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_call: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        callId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EscalationCallBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_order: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MonitoringBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitoringAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitoringAnswer_Output'];
        };
      };
    };
  };
  WithdrawalController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignatureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitoringAnswer_Output'];
        };
      };
    };
  };
  ComfortController_order: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComfortOrderBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedComfortOrderAnswer_Output'];
        };
      };
    };
  };
  ComfortController_stop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComfortOrderAnswer_Output'];
        };
      };
    };
  };
  ComfortController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignatureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComfortOrderAnswer_Output'];
        };
      };
    };
  };
  ComfortController_give: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
        administrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComfortDoseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdministrationAnswer_Output'];
        };
      };
    };
  };
  ComfortController_effect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        administrationId: string;
        effectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EffectBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdministrationAnswer_Output'];
        };
      };
    };
  };
  ComfortController_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        administrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdministrationAnswer_Output'];
        };
      };
    };
  };
  ContactController_read: {
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
          'application/json': components['schemas']['ContactAnswer_Output'];
        };
      };
    };
  };
  ContactController_attempt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attemptId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactAttemptBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactAnswer_Output'];
        };
      };
    };
  };
  ContactController_refer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferralBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_list: {
    parameters: {
      query?: {
        view?: 'open' | 'ended';
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
          'application/json': components['schemas']['EnquiriesAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_alike: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlikeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlikeAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_read: {
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
          'application/json': components['schemas']['EnquiryAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_log: {
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
        'application/json': components['schemas']['EnquiryBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_amend: {
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
        'application/json': components['schemas']['AmendBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_handOver: {
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
        'application/json': components['schemas']['HandOverBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_attempt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attemptId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactAttemptBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_end: {
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
        'application/json': components['schemas']['EndEnquiryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryEndedAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_join: {
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
        'application/json': components['schemas']['JoinEnquiryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryEndedAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_reopen: {
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
        'application/json': components['schemas']['ReopenEnquiryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryEndedAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_register: {
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
        'application/json': components['schemas']['RegisterEnquiryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryConvertedAnswer_Output'];
        };
      };
    };
  };
  EnquiryController_known: {
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
        'application/json': components['schemas']['KnownPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryConvertedAnswer_Output'];
        };
      };
    };
  };
  EnquiryFormController_read: {
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
          'application/json': components['schemas']['EnquiryFormAnswer_Output'];
        };
      };
    };
  };
  EnquiryFormController_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnquiryFormBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnquiryFormAnswer_Output'];
        };
      };
    };
  };
  PublicFormController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
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
  PublicFormController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicFormBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WaitingListController_list: {
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
          'application/json': components['schemas']['WaitingListAnswer_Output'];
        };
      };
    };
  };
  WaitingListController_add: {
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
        'application/json': components['schemas']['WaitingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitingEntryAnswer_Output'];
        };
      };
    };
  };
  WaitingListController_offer: {
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
        'application/json': components['schemas']['PlaceOfferBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceOfferAnswer_Output'];
        };
      };
    };
  };
  WaitingListController_end: {
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
        'application/json': components['schemas']['LeaveListBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeftListAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_listPanels: {
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
          'application/json': components['schemas']['TestPanelsAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_writePanel: {
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
        'application/json': components['schemas']['TestPanelBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestPanelAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_endPanel: {
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
        'application/json': components['schemas']['TestPanelEndBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestPanelAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_work: {
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
          'application/json': components['schemas']['DrugTestWorkAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_ofPatient: {
    parameters: {
      query?: {
        before?: string;
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
          'application/json': components['schemas']['PatientDrugTestsAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_order: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestOrderBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestOrderAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestOrderView_Output'];
        };
      };
    };
  };
  DrugTestsController_notCollected: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
        outcomeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestOutcomeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestOrderView_Output'];
        };
      };
    };
  };
  DrugTestsController_collect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orderId: string;
        specimenId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpecimenViewAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_handOn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        specimenId: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustodyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpecimenViewAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        specimenId: string;
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SpecimenReportBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpecimenReportAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        specimenId: string;
        readingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SpecimenReadingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpecimenViewAnswer_Output'];
        };
      };
    };
  };
  DrugTestsController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        consequenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestConsequenceBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestConsequenceAnswer_Output'];
        };
      };
    };
  };
  ResultFilesController_list: {
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
          'application/json': components['schemas']['ResultImportsAnswer_Output'];
        };
      };
    };
  };
  ResultFilesController_take: {
    parameters: {
      query: {
        id: string;
        mode: 'preview' | 'file';
      };
      header?: never;
      path?: never;
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
          'application/json': components['schemas']['ResultFileAnswer_Output'];
        };
      };
    };
  };
  ResultFilesController_one: {
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
          'application/json': components['schemas']['ResultImportAnswer_Output'];
        };
      };
    };
  };
  ResultFilesController_quarantine: {
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
          'application/json': components['schemas']['ResultQuarantineAnswer_Output'];
        };
      };
    };
  };
  ResultFilesController_end: {
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
        'application/json': components['schemas']['ResultQuarantineEndBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResultQuarantineEndAnswer_Output'];
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
        stationId?: string;
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
  PumpController_openable: {
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
          'application/json': components['schemas']['OpenableContainersAnswer_Output'];
        };
      };
    };
  };
  PumpController_openFromStock: {
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
        'application/json': components['schemas']['ContainerOpeningBody'];
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
  PumpController_close: {
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
        'application/json': components['schemas']['ContainerClosingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerClosedAnswer_Output'];
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
  RandomTestsController_today: {
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
          'application/json': components['schemas']['RandomTestsTodayAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_plan: {
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
          'application/json': components['schemas']['RandomTestPlanAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_quota: {
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
          'application/json': components['schemas']['RandomTestQuotaAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_newKey: {
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
        'application/json': components['schemas']['RandomTestKeyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RandomTestKeyAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_history: {
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
          'application/json': components['schemas']['RandomTestHistoryAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        drawId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemovalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DrawAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_rederive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        drawId: string;
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
          'application/json': components['schemas']['RederivationAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_callIns: {
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
          'application/json': components['schemas']['CallListAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_callIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        callInId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallInBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallInAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_step: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        callInId: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallInStepBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallInAnswer_Output'];
        };
      };
    };
  };
  RandomTestsController_report: {
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
          'application/json': components['schemas']['UniformityAnswer_Output'];
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
  TakeHomeBatchesController_pourList: {
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
          'application/json': components['schemas']['PourListAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBatchesController_labelsOfDay: {
    parameters: {
      query?: {
        day?: string;
        format?: 'roll' | 'sheet';
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
        content?: never;
      };
    };
  };
  TakeHomeBatchesController_read: {
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
          'application/json': components['schemas']['BottleBatchAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBatchesController_prepare: {
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
        'application/json': components['schemas']['BottleBatchBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BottleBatchAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBatchesController_label: {
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
        'application/json': components['schemas']['BottleLabelBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BottleBatchAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBatchesController_labels: {
    parameters: {
      query?: {
        format?: 'roll' | 'sheet';
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
        content?: never;
      };
    };
  };
  TakeHomeBatchesController_calendar: {
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
        content?: never;
      };
    };
  };
  TakeHomeBatchesController_release: {
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
        'application/json': components['schemas']['BottleReleaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BottleBatchAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBatchesController_void: {
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
        'application/json': components['schemas']['BottleVoidBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BottleBatchAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_bottles: {
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
          'application/json': components['schemas']['BottlesAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        returnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeReturnBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeReturnAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_lost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lossId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeLossBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeLossAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_name: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        designeeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DesigneeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DesigneeAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        designeeId: string;
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
          'application/json': components['schemas']['DesigneeAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_list: {
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
          'application/json': components['schemas']['CallBacksAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_call: {
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
        'application/json': components['schemas']['CallBackBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCallBackAnswer_Output'];
        };
      };
    };
  };
  TakeHomeBottlesController_close: {
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
        'application/json': components['schemas']['CallBackOutcomeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallBackAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_takeHomes: {
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
          'application/json': components['schemas']['TakeHomesAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_check: {
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
        'application/json': components['schemas']['TakeHomeDecisionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeCheckAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeDecisionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeDecisionAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_request: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeRequestBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeRequestAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_enter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        exceptionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeExceptionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeExceptionAnswer_Output'];
        };
      };
    };
  };
  TakeHomeDecisionsController_step: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        exceptionId: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeHomeExceptionStepBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakeHomeExceptionAnswer_Output'];
        };
      };
    };
  };
  CountsController_list: {
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
          'application/json': components['schemas']['ShiftsAnswer_Output'];
        };
      };
    };
  };
  CountsController_one: {
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
          'application/json': components['schemas']['ShiftAnswer_Output'];
        };
      };
    };
  };
  CountsController_open: {
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
        'application/json': components['schemas']['ShiftBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftAnswer_Output'];
        };
      };
    };
  };
  CountsController_close: {
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
          'application/json': components['schemas']['ShiftAnswer_Output'];
        };
      };
    };
  };
  CountsController_due: {
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
          'application/json': components['schemas']['CountDutiesAnswer_Output'];
        };
      };
    };
  };
  CountsController_count: {
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
        'application/json': components['schemas']['CountBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountAnswer_Output'];
        };
      };
    };
  };
  CountsController_sign: {
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
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountAnswer_Output'];
        };
      };
    };
  };
  CountsController_incident: {
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
        'application/json': components['schemas']['CountIncidentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CountAnswer_Output'];
        };
      };
    };
  };
  CountsController_calibrated: {
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
          'application/json': components['schemas']['CalibrationsAnswer_Output'];
        };
      };
    };
  };
  CountsController_calibrate: {
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
        'application/json': components['schemas']['CalibrationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalibrationsAnswer_Output'];
        };
      };
    };
  };
  CountsController_schedule: {
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
        'application/json': components['schemas']['SchedulingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchedulingAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_list: {
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
          'application/json': components['schemas']['InventoriesAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_sheet: {
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
          'application/json': components['schemas']['InventorySheetAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_one: {
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
          'application/json': components['schemas']['InventoryAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_take: {
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
        'application/json': components['schemas']['InventoryBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_form: {
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
      /** @description A document to print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  InventoriesController_sign: {
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
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InventoryAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_trend: {
    parameters: {
      query?: {
        days?: '7' | '30';
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
          'application/json': components['schemas']['VarianceTrendAnswer_Output'];
        };
      };
    };
  };
  InventoriesController_review: {
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
        'application/json': components['schemas']['VarianceReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VarianceTrendAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_listDesignations: {
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
          'application/json': components['schemas']['StockDesignationsAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_designate: {
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
        'application/json': components['schemas']['StockDesignationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockDesignationAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_endDesignation: {
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
        'application/json': components['schemas']['StockDesignationEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockDesignationAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_listOrderForms: {
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
          'application/json': components['schemas']['StockOrderFormsAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_recordOrderForm: {
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
        'application/json': components['schemas']['StockOrderFormBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockOrderFormAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_voidOrderForm: {
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
        'application/json': components['schemas']['StockOrderVoidBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockOrderFormAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_listReceipts: {
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
          'application/json': components['schemas']['StockReceiptsAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_receive: {
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
        'application/json': components['schemas']['StockReceiptBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockReceiptAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_checkReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StockReceiptBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockReceiptCheckAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_printLabels: {
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
      /** @description A document to print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  ReceivingController_listTransitLosses: {
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
          'application/json': components['schemas']['TransitLossesAnswer_Output'];
        };
      };
    };
  };
  ReceivingController_recordTransitLoss: {
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
        'application/json': components['schemas']['TransitLossBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransitLossAnswer_Output'];
        };
      };
    };
  };
  StockController_overview: {
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
          'application/json': components['schemas']['StockOverviewAnswer_Output'];
        };
      };
    };
  };
  StockController_containers: {
    parameters: {
      query?: {
        serial?: string;
        productId?: string;
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
          'application/json': components['schemas']['StockContainersAnswer_Output'];
        };
      };
    };
  };
  StockController_container: {
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
          'application/json': components['schemas']['StockContainerAnswer_Output'];
        };
      };
    };
  };
  StockController_label: {
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
      /** @description A document to print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  StockController_movements: {
    parameters: {
      query: {
        containerId: string;
        after?: string;
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
          'application/json': components['schemas']['StockMovementsAnswer_Output'];
        };
      };
    };
  };
  StockController_readSetUp: {
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
          'application/json': components['schemas']['StockSetUpAnswer_Output'];
        };
      };
    };
  };
  StockController_saveProduct: {
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
        'application/json': components['schemas']['StockProductBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockProductAnswer_Output'];
        };
      };
    };
  };
  StockController_savePlace: {
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
        'application/json': components['schemas']['StockPlaceBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockPlaceAnswer_Output'];
        };
      };
    };
  };
  StockController_saveSupplier: {
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
        'application/json': components['schemas']['StockSupplierBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockSupplierAnswer_Output'];
        };
      };
    };
  };
  StockController_stay: {
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
        'application/json': components['schemas']['StockStayBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockContainerAnswer_Output'];
        };
      };
    };
  };
  StockController_decant: {
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
        'application/json': components['schemas']['StockDecantBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockContainerAnswer_Output'];
        };
      };
    };
  };
  StockController_handOut: {
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
        'application/json': components['schemas']['StockHandOutBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockContainerAnswer_Output'];
        };
      };
    };
  };
  StockController_blocks: {
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
          'application/json': components['schemas']['StockLotBlocksAnswer_Output'];
        };
      };
    };
  };
  StockController_block: {
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
        'application/json': components['schemas']['StockLotBlockBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockLotBlockAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_listTransfers: {
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
          'application/json': components['schemas']['StockTransfersAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_send: {
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
        'application/json': components['schemas']['StockTransferBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StockTransferAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_listBatches: {
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
          'application/json': components['schemas']['CompoundingsAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_prepareBatch: {
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
        'application/json': components['schemas']['CompoundingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompoundingAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_checkBatch: {
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
        'application/json': components['schemas']['CompoundingCheckBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompoundingAnswer_Output'];
        };
      };
    };
  };
  StockTransferController_printBatchLabels: {
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
      /** @description A document to print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  WasteController_waiting: {
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
          'application/json': components['schemas']['WaitingAnswer_Output'];
        };
      };
    };
  };
  WasteController_log: {
    parameters: {
      query?: {
        from?: string;
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
          'application/json': components['schemas']['WastesAnswer_Output'];
        };
      };
    };
  };
  WasteController_waste: {
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
        'application/json': components['schemas']['WasteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WasteAnswer_Output'];
        };
      };
    };
  };
  WasteController_witness: {
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
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WasteAnswer_Output'];
        };
      };
    };
  };
  WasteController_listSpills: {
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
          'application/json': components['schemas']['SpillsAnswer_Output'];
        };
      };
    };
  };
  WasteController_spill: {
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
        'application/json': components['schemas']['SpillBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpillAnswer_Output'];
        };
      };
    };
  };
  WasteController_signSpill: {
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
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpillAnswer_Output'];
        };
      };
    };
  };
  WasteController_spillReport: {
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
        content?: never;
      };
    };
  };
  WasteController_inQuarantine: {
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
          'application/json': components['schemas']['QuarantineAnswer_Output'];
        };
      };
    };
  };
  WasteController_putAway: {
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
        'application/json': components['schemas']['QuarantineBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuarantinedAnswer_Output'];
        };
      };
    };
  };
  LossesController_listDestructions: {
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
          'application/json': components['schemas']['DestructionsAnswer_Output'];
        };
      };
    };
  };
  LossesController_destroy: {
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
        'application/json': components['schemas']['DestructionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DestructionAnswer_Output'];
        };
      };
    };
  };
  LossesController_witnessDestruction: {
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
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DestructionAnswer_Output'];
        };
      };
    };
  };
  LossesController_form41: {
    parameters: {
      query?: never;
      header: {
        accept: string;
      };
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
        content?: never;
      };
    };
  };
  LossesController_listLosses: {
    parameters: {
      query?: {
        open?: 'yes';
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
          'application/json': components['schemas']['LossesAnswer_Output'];
        };
      };
    };
  };
  LossesController_lose: {
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
        'application/json': components['schemas']['LossBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LossAnswer_Output'];
        };
      };
    };
  };
  LossesController_lossStep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LossStepBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LossAnswer_Output'];
        };
      };
    };
  };
  LossesController_decideLoss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        decisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LossDecisionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LossAnswer_Output'];
        };
      };
    };
  };
  LossesController_found: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        foundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LossFoundBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LossAnswer_Output'];
        };
      };
    };
  };
  LossesController_closeLoss: {
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
          'application/json': components['schemas']['LossAnswer_Output'];
        };
      };
    };
  };
  LossesController_form106: {
    parameters: {
      query?: never;
      header: {
        accept: string;
      };
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
        content?: never;
      };
    };
  };
  PreventionPlanController_list: {
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
          'application/json': components['schemas']['PreventionPlansAnswer_Output'];
        };
      };
    };
  };
  PreventionPlanController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreventionPlanBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreventionPlanAnswer_Output'];
        };
      };
    };
  };
  PreventionPlanController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
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
  UseEventController_list: {
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
          'application/json': components['schemas']['UseEventsAnswer_Output'];
        };
      };
    };
  };
  UseEventController_open: {
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
        'application/json': components['schemas']['UseEventBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseEventWritten_Output'];
        };
      };
    };
  };
  UseEventController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseStepBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseEventWritten_Output'];
        };
      };
    };
  };
  UseEventController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        eventId: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseChangeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseEventWritten_Output'];
        };
      };
    };
  };
  CheckUpController_list: {
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
          'application/json': components['schemas']['CheckUpsAnswer_Output'];
        };
      };
    };
  };
  CheckUpController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        checkUpId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckUpBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckUpWritten_Output'];
        };
      };
    };
  };
  SupportController_groups: {
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
          'application/json': components['schemas']['SupportGroupsAnswer_Output'];
        };
      };
    };
  };
  SupportController_writeGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportGroupBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportGroupsAnswer_Output'];
        };
      };
    };
  };
  SupportController_meetings: {
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
          'application/json': components['schemas']['SupportMeetingsAnswer_Output'];
        };
      };
    };
  };
  SupportController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        meetingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportMeetingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportMeetingsAnswer_Output'];
        };
      };
    };
  };
  UnitController_board: {
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
          'application/json': components['schemas']['UnitBoardAnswer_Output'];
        };
      };
    };
  };
  UnitController_census: {
    parameters: {
      query: {
        from: string;
        to: string;
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
          'application/json': components['schemas']['CensusDaysAnswer_Output'];
        };
      };
    };
  };
  UnitController_list: {
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
          'application/json': components['schemas']['BedsAnswer_Output'];
        };
      };
    };
  };
  UnitController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bedId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BedBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BedAnswer_Output'];
        };
      };
    };
  };
  UnitController_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bedId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BedRetireBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BedAnswer_Output'];
        };
      };
    };
  };
  UnitController_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        closureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BedClosureBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BedAnswer_Output'];
        };
      };
    };
  };
  UnitController_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        closureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BedReopenBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BedAnswer_Output'];
        };
      };
    };
  };
  HandoversController_list: {
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
          'application/json': components['schemas']['HandoversAnswer_Output'];
        };
      };
    };
  };
  HandoversController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
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
          'application/json': components['schemas']['HandoverAnswer_Output'];
        };
      };
    };
  };
  HandoversController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverAnswer_Output'];
        };
      };
    };
  };
  HandoversController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A document to print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  HandoversController_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverNoteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverAnswer_Output'];
        };
      };
    };
  };
  HandoversController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverSignBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverAnswer_Output'];
        };
      };
    };
  };
  HandoversController_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handoverId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandoverTakeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandoverAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_reserve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        reservationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReservationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        reservationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReservationEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_assign: {
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
        'application/json': components['schemas']['BedStayBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_end: {
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
        'application/json': components['schemas']['BedStayEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        leaveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BedLeaveBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_endLeave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        leaveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  BedStaysController_arrive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        arrivalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitArrivalBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  StaysController_record: {
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
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  StaysController_begin: {
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
        'application/json': components['schemas']['StayBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  StaysController_method: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MethodChangeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  StaysController_recordedInError: {
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
        'application/json': components['schemas']['StayVoidBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitRecordAnswer_Output'];
        };
      };
    };
  };
  StaysController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        stayId: string;
        endingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndingAnswerDto_Output'];
        };
      };
    };
  };
  CareNotesController_list: {
    parameters: {
      query?: {
        days?: number;
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
          'application/json': components['schemas']['CareNotesAnswer_Output'];
        };
      };
    };
  };
  CareNotesController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CareNoteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CareNoteAnswer_Output'];
        };
      };
    };
  };
  OffersController_list: {
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
          'application/json': components['schemas']['OffersAnswer_Output'];
        };
      };
    };
  };
  OffersController_record: {
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
        'application/json': components['schemas']['OfferBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OffersAnswer_Output'];
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
  ContingencyController_read: {
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
          'application/json': components['schemas']['ContingencyAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_replay: {
    parameters: {
      query: {
        programId: string;
        startsOn: string;
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
          'application/json': components['schemas']['ContingencyReplayAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_statement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
      };
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
  ContingencyController_enrol: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
        resultId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContingencyResultBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
        resultId: string;
        correctionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContingencyCorrectionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_redeem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
        redemptionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedemptionBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_handOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
        redemptionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondPersonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
        redemptionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContingencyReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyController_lapse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        enrolmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContingencyReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyEnrolmentAnswer_Output'];
        };
      };
    };
  };
  ContingencyProgramsController_list: {
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
          'application/json': components['schemas']['ContingencyProgramsAnswer_Output'];
        };
      };
    };
  };
  ContingencyProgramsController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContingencyProgramBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContingencyProgramAnswer_Output'];
        };
      };
    };
  };
  GroupsController_list: {
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
          'application/json': components['schemas']['GroupsAnswer_Output'];
        };
      };
    };
  };
  GroupsController_read: {
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
          'application/json': components['schemas']['GroupWithMembersAnswer_Output'];
        };
      };
    };
  };
  GroupsController_begin: {
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
        'application/json': components['schemas']['GroupBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupAnswer_Output'];
        };
      };
    };
  };
  GroupsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupChangeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupAnswer_Output'];
        };
      };
    };
  };
  GroupsController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupEndBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupAnswer_Output'];
        };
      };
    };
  };
  GroupsController_join: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupMemberBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupWithMembersAnswer_Output'];
        };
      };
    };
  };
  GroupsController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        memberId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupLeavingBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupWithMembersAnswer_Output'];
        };
      };
    };
  };
  GroupsController_sessions: {
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
          'application/json': components['schemas']['GroupSessionsAnswer_Output'];
        };
      };
    };
  };
  GroupsController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupNoteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupSessionAnswer_Output'];
        };
      };
    };
  };
  NotesController_waiting: {
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
          'application/json': components['schemas']['WaitingNotesAnswer_Output'];
        };
      };
    };
  };
  NotesController_list: {
    parameters: {
      query?: {
        /** @description The `next` of the page before. */
        before?: string;
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
          'application/json': components['schemas']['NotesAnswer_Output'];
        };
      };
    };
  };
  NotesController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteAnswer_Output'];
        };
      };
    };
  };
  NotesController_review: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteAnswer_Output'];
        };
      };
    };
  };
  NotesController_amend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
        amendmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteAmendmentBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteAnswer_Output'];
        };
      };
    };
  };
  OutreachController_read: {
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
          'application/json': components['schemas']['OutreachAnswer_Output'];
        };
      };
    };
  };
  OutreachController_log: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OutreachBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutreachWritten_Output'];
        };
      };
    };
  };
  PlanPhrasesController_list: {
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
          'application/json': components['schemas']['PlanPhrasesAnswer_Output'];
        };
      };
    };
  };
  PlanPhrasesController_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        phraseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanPhraseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanPhrasesAnswer_Output'];
        };
      };
    };
  };
  TreatmentPlansController_list: {
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
          'application/json': components['schemas']['TreatmentPlansAnswer_Output'];
        };
      };
    };
  };
  TreatmentPlansController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TreatmentPlanBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TreatmentPlanAnswer_Output'];
        };
      };
    };
  };
  TreatmentPlansController_countersign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
        signatureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanSignatureBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TreatmentPlanAnswer_Output'];
        };
      };
    };
  };
  TreatmentPlansController_review: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TreatmentPlanReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TreatmentPlanAnswer_Output'];
        };
      };
    };
  };
  TreatmentPlansController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        planId: string;
      };
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
  ScheduleController_toRebook: {
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
          'application/json': components['schemas']['RebookAnswer_Output'];
        };
      };
    };
  };
  SeriesController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeriesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeriesPreviewAnswer_Output'];
        };
      };
    };
  };
  SeriesController_read: {
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
          'application/json': components['schemas']['SeriesAnswer_Output'];
        };
      };
    };
  };
  SeriesController_book: {
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
        'application/json': components['schemas']['SeriesBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeriesAnswer_Output'];
        };
      };
    };
  };
  SeriesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeriesChangeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeriesChangedAnswer_Output'];
        };
      };
    };
  };
  SeriesController_cancel: {
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
        'application/json': components['schemas']['SeriesCancelBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeriesCancelledAnswer_Output'];
        };
      };
    };
  };
  SeriesController_letGo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        skipId: string;
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
          'application/json': components['schemas']['SeriesAnswer_Output'];
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
        state?: 'planned' | 'sending' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';
        audience?: 'patient' | 'staff';
        patientId?: string;
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
  InboxController_read: {
    parameters: {
      query?: {
        handled?: 'true' | 'false';
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
          'application/json': components['schemas']['InboxAnswer_Output'];
        };
      };
    };
  };
  InboxController_handle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        messageId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InboxHandledBody'];
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
  QueueController_read: {
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
          'application/json': components['schemas']['QueueAnswer_Output'];
        };
      };
    };
  };
  QueueController_pause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: 'sms' | 'email' | 'voice';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelPauseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueAnswer_Output'];
        };
      };
    };
  };
  QueueController_resume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: 'sms' | 'email' | 'voice';
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
          'application/json': components['schemas']['QueueAnswer_Output'];
        };
      };
    };
  };
  QueueController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reminderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderDecisionBody'];
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
  QueueController_calls: {
    parameters: {
      query?: {
        list?: 'open' | 'late';
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
          'application/json': components['schemas']['CallsAnswer_Output'];
        };
      };
    };
  };
  QueueController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        callId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallTaskEndBody'];
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
  StaffRemindersController_today: {
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
          'application/json': components['schemas']['DigestAnswer_Output'];
        };
      };
    };
  };
  StaffRemindersController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DigestChoiceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DigestAnswer_Output'];
        };
      };
    };
  };
  StaffRemindersController_list: {
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
          'application/json': components['schemas']['StaffRemindersAnswer_Output'];
        };
      };
    };
  };
  TemplatesController_list: {
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
          'application/json': components['schemas']['TemplatesAnswer_Output'];
        };
      };
    };
  };
  TemplatesController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TemplateBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplatePreviewAnswer_Output'];
        };
      };
    };
  };
  TemplatesController_draft: {
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
        'application/json': components['schemas']['TemplateBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateAnswer_Output'];
        };
      };
    };
  };
  TemplatesController_publish: {
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
          'application/json': components['schemas']['TemplateAnswer_Output'];
        };
      };
    };
  };
  TemplatesController_withdraw: {
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
          'application/json': components['schemas']['TemplateAnswer_Output'];
        };
      };
    };
  };
  WebhooksController_status: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        messageId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['SmsStatusBody'];
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
  WebhooksController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['SmsInboundBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  CourtReportController_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        entryId: string;
      };
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
  DispensingRecordsController_dispensingLog: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        basis?: 'own-record' | 'audit' | 'inspection';
        pack?: string;
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
          'application/json': components['schemas']['DispensingLogAnswer_Output'];
        };
      };
    };
  };
  DispensingRecordsController_summary: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        all?: 'yes';
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
          'application/json': components['schemas']['DispensingSummaryAnswer_Output'];
        };
      };
    };
  };
  DispensingRecordsController_keptDays: {
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
          'application/json': components['schemas']['SnapshotsAnswer_Output'];
        };
      };
    };
  };
  DispensingRecordsController_verifyDay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        day: string;
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
          'application/json': components['schemas']['SnapshotVerdictAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_sheetNow: {
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
  DowntimeController_keptSheets: {
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
          'application/json': components['schemas']['DowntimeSheetsAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_keptSheet: {
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
        content?: never;
      };
    };
  };
  DowntimeController_list: {
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
          'application/json': components['schemas']['OutagesAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_begin: {
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
        'application/json': components['schemas']['OutageBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutageAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_end: {
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
        'application/json': components['schemas']['OutageEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutageAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_addLine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OutageLineBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutageAnswer_Output'];
        };
      };
    };
  };
  DowntimeController_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        lineId: string;
        wordId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OutageWordBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutageAnswer_Output'];
        };
      };
    };
  };
  InspectionController_list: {
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
          'application/json': components['schemas']['InspectionPacksAnswer_Output'];
        };
      };
    };
  };
  InspectionController_ask: {
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
        'application/json': components['schemas']['InspectionPackBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionPackAnswer_Output'];
        };
      };
    };
  };
  InspectionController_say: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        approvalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InspectionPackAnswer_Output'];
        };
      };
    };
  };
  InspectionController_pack: {
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
        content?: never;
      };
    };
  };
  InspectionController_part: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        part:
          | 'access'
          | 'designations'
          | 'licences'
          | 'powers-of-attorney'
          | 'inventories'
          | 'order-forms'
          | 'batch-records'
          | 'summary'
          | 'incidents'
          | 'forms-106'
          | 'forms-41';
      };
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
  InspectionController_profile: {
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
          'application/json': components['schemas']['SecurityProfileAnswer_Output'];
        };
      };
    };
  };
  InspectionController_review: {
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
        'application/json': components['schemas']['SecurityProfileBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecurityProfileAnswer_Output'];
        };
      };
    };
  };
}
