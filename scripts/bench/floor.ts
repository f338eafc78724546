import express from 'express';

/** The floor: the least that a web server in Node does to answer with a record, which it has in its hands already. */
const record = JSON.parse(process.env['FLOOR_RECORD'] ?? '{}') as object;
const app = express();
app.get('/', (_request, response) => {
  response.json(record);
});
app.listen(Number(process.env['PORT']), '127.0.0.1');
