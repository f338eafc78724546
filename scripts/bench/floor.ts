import express from 'express';

/** The floor: the least that a web server in Node does for a request. */
const app = express();
app.get('/', (_request, response) => {
  response.json({ ok: true });
});
app.listen(Number(process.env['PORT']), '127.0.0.1');
