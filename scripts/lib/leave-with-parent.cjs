// Preloaded into api, worker and scripts: when whoever started them is killed outright, they leave too, instead of
// holding the port and the database for ever. The channel itself must not keep a finished process alive.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}
