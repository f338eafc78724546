export { AppointmentSeries } from './appointment-series.entity';
export { mostToRebook, type RebookItem } from './rebook.queries';
export { RebookService } from './rebook.service';
export {
  type SeriesCancelled,
  type SeriesChanged,
  type SeriesChangeRequest,
  SeriesChangeService,
  type SeriesScope,
} from './series-change.service';
export { SeriesSkip } from './series-skip.entity';
export type { SeriesView } from './series.queries';
export { type SeriesPreview, type SeriesRequest, SeriesService } from './series.service';
