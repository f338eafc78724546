#!/bin/sh
# cairn migrate | api | worker | add-staff … | audit-verify. The migrations know the owner's address of the database; the api and the worker get only
# the lesser one, which the migrations leave in a file for them unless APP_DATABASE_URL is given.
set -eu
address=/run/cairn/app-database-url

case "${1:-api}" in
  migrate)
    said=$(node dist/scripts/migrate.js)
    umask 077
    printf '%s\n' "$said" | tail -n 1 |
      node -e 'console.log(JSON.parse(require("node:fs").readFileSync(0, "utf8")).appDatabaseUrl)' > "$address"
    ;;
  api | worker)
    APP_DATABASE_URL=${APP_DATABASE_URL:-$(cat "$address")}
    export APP_DATABASE_URL
    # A small nursery keeps both programs small; their objects are short-lived.
    exec node --max-semi-space-size=4 "dist/apps/${1:-api}/src/main.js"
    ;;
  add-staff | audit-verify)
    # As `docker compose run --rm migrate add-staff …`, where the owner's address is known.
    name=$1
    shift
    OWNER_DATABASE_URL=$DATABASE_URL
    APP_DATABASE_URL=$(cat "$address")
    export OWNER_DATABASE_URL APP_DATABASE_URL
    exec node "dist/scripts/$name.js" "$@"
    ;;
  *)
    echo "cairn: migrate, api, worker, add-staff or audit-verify, not $1" >&2
    exit 2
    ;;
esac
